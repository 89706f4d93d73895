import { scanMarkup, type StartTag } from '../markup/scan.ts';
import { binaryString, encodingForLabel } from './codecs.ts';

/** The standard looks at 1024 bytes; pages put scripts first, and browsers look further too. */
const PRESCAN_BYTES = 16 * 1024;

const CONTENT_CHARSET = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/iu;
const XML_DECLARATION = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']+)["']/u;

function labelOf(tag: StartTag): string | null {
  if (tag.name !== 'meta') return null;
  const charset = tag.attributes.get('charset');
  if (charset !== undefined) return charset;
  if (tag.attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return null;
  const found = CONTENT_CHARSET.exec(tag.attributes.get('content') ?? '');
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
}

/**
 * The encoding that a page's own markup declares: the first `meta` with a label we can decode
 * (HTML standard, "prescan a byte stream to determine its encoding", but not fooled by text in
 * scripts), else an XML declaration.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = binaryString(bytes.subarray(0, PRESCAN_BYTES));
  for (const token of scanMarkup(start)) {
    const label = token.kind === 'tag' ? labelOf(token) : null;
    const encoding = label === null ? null : encodingForLabel(label);
    if (encoding !== null) return encoding;
  }
  const xml = XML_DECLARATION.exec(start)?.[1];
  return xml === undefined ? null : encodingForLabel(xml);
}
