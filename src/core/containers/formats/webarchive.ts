import { decodeBytes } from '../decoding/index.ts';
import { failure } from '../failures.ts';
import { readBinaryPlist } from '../plist/binary.ts';
import {
  dataAt,
  dictionariesAt,
  dictionaryAt,
  isDictionary,
  stringAt,
  type PlistDictionary,
} from '../plist/value.ts';
import { readXmlPlist } from '../plist/xml.ts';
import type { FileContent } from '../recognise/content.ts';
import { sniffImageType } from '../recognise/imageType.ts';
import type { HeldResource } from '../resources/held.ts';
import { ok } from '../../result.ts';
import type { ReadOutcome } from '../types.ts';
import type { PageReader } from './format.ts';
import { htmlPage } from './htmlPage.ts';

const DEEPEST = 8;
const MOST_RESOURCES = 20_000;

function archiveIn(content: FileContent): PlistDictionary | null {
  const isBinary = content.bytes[0] === 'b'.charCodeAt(0);
  const list = isBinary ? readBinaryPlist(content.bytes) : readXmlPlist(content.asHtml().text);
  return list !== null && isDictionary(list) ? list : null;
}

function heldResource(resource: PlistDictionary): HeldResource | null {
  const address = stringAt(resource, 'WebResourceURL');
  const bytes = dataAt(resource, 'WebResourceData');
  if (address === null || bytes === null) return null;
  const charset = stringAt(resource, 'WebResourceTextEncodingName');
  const stated = stringAt(resource, 'WebResourceMIMEType') ?? 'application/octet-stream';
  return {
    resource: {
      key: address,
      mediaType: sniffImageType(bytes) ?? stated,
      ...(charset === null ? {} : { charset }),
      size: bytes.length,
      read: () => Promise.resolve(bytes),
    },
    meantBy: { kind: 'address', address },
  };
}

/** An archive's files: its own, and those of its frames with the frames' documents. */
function filesOf(archive: PlistDictionary, depth = 0): readonly PlistDictionary[] {
  const frames = depth < DEEPEST ? dictionariesAt(archive, 'WebSubframeArchives') : [];
  return [
    ...dictionariesAt(archive, 'WebSubresources'),
    ...frames.flatMap((frame) => dictionaryAt(frame, 'WebMainResource') ?? []),
    ...frames.flatMap((frame) => filesOf(frame, depth + 1)),
  ].slice(0, MOST_RESOURCES);
}

/** Safari's web archives: a property list of the page, its files, and its frames as further archives. */
export const webarchiveReader: PageReader = {
  recognises: (content) => content.kind().is === 'webarchive',
  references: () => null,
  async read(unit, content): Promise<ReadOutcome> {
    const archive = archiveIn(content);
    const main = archive === null ? null : dictionaryAt(archive, 'WebMainResource');
    if (archive === null || main === null) {
      return failure('damaged', unit.main, 'is a Safari web archive, but it is damaged or cut off');
    }
    const bytes = dataAt(main, 'WebResourceData');
    if (bytes === null || bytes.length === 0) {
      return failure('no-page', unit.main, 'is a Safari web archive without a page in it');
    }
    const address = stringAt(main, 'WebResourceURL');
    const declared = stringAt(main, 'WebResourceTextEncodingName');
    const page = await htmlPage({
      markup: decodeBytes(bytes, { kind: 'html', declared }),
      format: 'webarchive',
      address,
      told: [{ from: 'metadata', url: address, savedAt: null, selfContained: false }],
      fileTime: unit.main.modifiedAt,
      held: filesOf(archive).flatMap((file) => heldResource(file) ?? []),
    });
    return ok([page]);
  },
};
