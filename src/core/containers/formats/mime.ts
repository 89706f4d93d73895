import { decodeBytes } from '../decoding/index.ts';
import { binaryString } from '../decoding/codecs.ts';
import { readMessage, type MimeEntity } from '../mime/entity.ts';
import { decodeHeaderText } from '../mime/encodedWords.ts';
import { unflowed } from '../mime/flowed.ts';
import { addressedParts, addressHeader, type AddressedPart } from '../mime/parts.ts';
import { rootPart, type RootPart } from '../mime/root.ts';
import { whereAndWhen } from '../provenance/index.ts';
import { readMarks } from '../provenance/marks.ts';
import type { ToolMark } from '../provenance/tools.ts';
import { failure } from '../failures.ts';
import { sniffImageType } from '../recognise/imageType.ts';
import { webAddress } from '../resources/address.ts';
import type { HeldResource } from '../resources/held.ts';
import { ok } from '../../result.ts';
import type { PageFormat, ReadOutcome, Resource, SavedPage } from '../types.ts';
import type { PageReader } from './format.ts';
import { withDocumentFacts } from './documentFacts.ts';
import { htmlPage } from './htmlPage.ts';
import { textPage } from './textPage.ts';

/** Headers that only a message on its way from one person to others has. */
const MAIL_HEADERS = ['to', 'received', 'delivered-to', 'return-path', 'list-id', 'message-id'];

function formatOf({ headers }: MimeEntity): PageFormat {
  const isSnapshot =
    headers.has('snapshot-content-location') ||
    headers.has('x-maf') ||
    /saved by/iu.test(headers.get('from') ?? '');
  return !isSnapshot && MAIL_HEADERS.some((name) => headers.has(name)) ? 'mail' : 'mhtml';
}

/** Where and when, as the headers say; a page's own part says best where it is from. */
function toldByHeaders({ message, location }: AddressedPart): ToolMark {
  const url =
    webAddress(addressHeader(message, 'snapshot-content-location')) ??
    webAddress(location) ??
    webAddress(addressHeader(message, 'content-location')) ??
    webAddress(addressHeader(message, 'content-base')) ??
    webAddress(addressHeader(message, 'archived-at')?.replace(/^<|>$/gu, ''));
  return { from: 'header', url, savedAt: message.headers.get('date'), selfContained: false };
}

function resourceOf(part: AddressedPart, number: number): Resource {
  const bytes = part.entity.bytes();
  const { value, parameters } = part.entity.contentType;
  const charset = parameters.get('charset');
  return {
    key: part.location ?? part.addresses[0] ?? `part ${number}`,
    mediaType: sniffImageType(bytes) ?? value,
    ...(charset === undefined ? {} : { charset }),
    size: bytes.length,
    read: () => Promise.resolve(bytes),
  };
}

function heldParts(parts: readonly AddressedPart[]): readonly HeldResource[] {
  return parts.flatMap((part, index) => {
    const resource = resourceOf(part, index + 1);
    return part.addresses.map((address): HeldResource => ({
      resource,
      meantBy: { kind: 'address', address },
    }));
  });
}

const senderOf = (message: MimeEntity): string | null => {
  const from = decodeHeaderText(message.headers.get('from') ?? '');
  const name = from
    .replace(/<[^<>]*>\s*$/u, '')
    .replace(/^"|"$/gu, '')
    .trim();
  return name === '' ? null : name;
};

/** A text part's lines, as they were before a mail program broke them. */
function linesOf({ contentType: { parameters } }: MimeEntity, text: string): string {
  if (parameters.get('format')?.toLowerCase() !== 'flowed') return text;
  return unflowed(text, parameters.get('delsp')?.toLowerCase() === 'yes');
}

async function pageOf(
  root: RootPart,
  parts: readonly AddressedPart[],
  fileTime: string | null,
): Promise<SavedPage | null> {
  const part = parts.find(({ entity }) => entity === root.entity);
  if (part === undefined) return null;
  const { message } = part;
  const format = formatOf(message);
  const told = [toldByHeaders(part)];
  const subject = decodeHeaderText(message.headers.get('subject') ?? '') || null;
  const declared = root.entity.contentType.parameters.get('charset') ?? null;
  const decoded = decodeBytes(root.entity.bytes(), { kind: root.kind, declared });
  const facts = {
    title: subject,
    siteName: senderOf(message),
    published: message.headers.get('date'),
  };
  if (root.kind === 'text') {
    const { url, savedAt } = whereAndWhen(readMarks(''), fileTime, told);
    const words = { ...decoded, text: `${subject ?? ''}\n\n${linesOf(root.entity, decoded.text)}` };
    return textPage({ words, format, title: subject, url, savedAt });
  }
  return htmlPage({
    markup: format === 'mail' ? withDocumentFacts(decoded, facts) : decoded,
    format,
    address: part.location,
    told,
    title: subject,
    fileTime,
    held: heldParts(parts.filter(({ entity }) => entity !== root.entity)),
  });
}

/** One file in MIME: a page saved as MHTML by a browser, or a message saved by a mail program. */
export const mimeReader: PageReader = {
  recognises: (content) => content.kind().is === 'mime',
  references: () => null,
  async read(unit, content): Promise<ReadOutcome> {
    const message = readMessage(binaryString(content.bytes));
    const root = rootPart(message);
    const page =
      root === null ? null : await pageOf(root, addressedParts(message), unit.main.modifiedAt);
    if (page !== null) return ok([page]);
    return failure('no-page', unit.main, 'holds no web page, only other files or nothing at all');
  },
};
