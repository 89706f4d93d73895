import { decodeBytes, type Decoded } from '../decoding/index.ts';
import { htmlPage } from '../formats/htmlPage.ts';
import { pageReferences } from '../markup/references.ts';
import { startsLikeHtml } from '../recognise/markup.ts';
import { sniffImageType } from '../recognise/imageType.ts';
import { absoluteAddress, comparableAddress } from '../resources/address.ts';
import type { HeldResource } from '../resources/held.ts';
import type { Resource, SavedPage } from '../types.ts';
import { Belongings } from './belongings.ts';
import type { Capture } from './captures.ts';

/** More pages in one file are a crawl of a site, not clippings. */
const MOST_PAGES = 500;

interface Document {
  readonly capture: Capture;
  readonly markup: Decoded;
}

const isHtml = ({ mediaType }: Capture): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)$/u.test(mediaType);

function documentOf(capture: Capture): Document | null {
  const markup = decodeBytes(capture.body(), { kind: 'html', declared: capture.charset });
  return startsLikeHtml(markup.text) ? { capture, markup } : null;
}

/** The addresses that these documents show in frames. */
function framedBy(documents: readonly Document[]): ReadonlySet<string> {
  const framed = documents.flatMap(({ capture, markup }) =>
    [...pageReferences(markup.text)]
      .filter(({ kind }) => kind === 'document')
      .map(({ reference }) => absoluteAddress(reference, capture.address) ?? ''),
  );
  return new Set(framed.map(comparableAddress));
}

/**
 * The documents that are pages in their own right: those that the archive lists, else every HTML
 * answer that succeeded and is not shown in another's frame; the first capture of each address.
 */
function pagesAmong(
  captures: readonly Capture[],
  listed: ReadonlySet<string>,
): readonly Document[] {
  const seen = new Set<string>();
  const documents: Document[] = [];
  for (const capture of captures.filter((one) => isHtml(one) && one.status === 200)) {
    const key = comparableAddress(capture.address);
    if (seen.has(key) || documents.length >= MOST_PAGES) continue;
    const document = documentOf(capture);
    if (document !== null) documents.push(document);
    if (document !== null) seen.add(key);
  }
  const keyOf = ({ capture }: Document): string => comparableAddress(capture.address);
  const named = documents.filter((document) => listed.has(keyOf(document)));
  if (named.length > 0) return named;
  const framed = framedBy(documents);
  const own = documents.filter((document) => !framed.has(keyOf(document)));
  return own.length > 0 ? own : documents;
}

function resourceOf(capture: Capture): Resource {
  const known = /^(?:image|text|font|audio|video)\//u.test(capture.mediaType);
  const bytes = capture.body();
  const mediaType =
    sniffImageType(bytes) ?? (known ? capture.mediaType : 'application/octet-stream');
  return {
    key: capture.address,
    mediaType,
    ...(capture.charset === null ? {} : { charset: capture.charset }),
    size: bytes.length,
    read: () => Promise.resolve(capture.body()),
  };
}

/** Captures as resources; one that only redirects is what it leads to. */
function heldCaptures(captures: readonly Capture[]): readonly HeldResource[] {
  const held = new Map<string, Resource>();
  const successes = captures.filter(({ status }) => status >= 200 && status < 300);
  for (const capture of successes) {
    const key = comparableAddress(capture.address);
    if (!held.has(key)) held.set(key, resourceOf(capture));
  }
  const direct = [...held.values()].map((resource): HeldResource => ({
    resource,
    meantBy: { kind: 'address', address: resource.key },
  }));
  const redirected = captures.flatMap(({ address, redirectsTo }): readonly HeldResource[] => {
    const target = redirectsTo === null ? null : absoluteAddress(redirectsTo, address);
    const resource = target === null ? undefined : held.get(comparableAddress(target));
    return resource === undefined ? [] : [{ resource, meantBy: { kind: 'address', address } }];
  });
  return [...direct, ...redirected];
}

/** The pages of an archive, each with its own files; `listed` are comparable addresses. */
export async function pagesOf(
  captures: readonly Capture[],
  format: 'warc' | 'wacz',
  listed: ReadonlySet<string>,
  fileTime: string | null,
): Promise<readonly SavedPage[]> {
  const documents = pagesAmong(captures, listed);
  const held = heldCaptures(captures);
  const belongings = documents.length > 1 ? new Belongings(held) : null;
  const pages: SavedPage[] = [];
  for (const { capture, markup } of documents) {
    const { address, date } = capture;
    const own = belongings === null ? held : await belongings.of(markup.text);
    pages.push(
      await htmlPage({
        markup,
        format,
        address,
        told: [{ from: 'header', url: address, savedAt: date, selfContained: false }],
        fileTime,
        held: own.filter(({ resource }) => resource.key !== address),
      }),
    );
  }
  return pages;
}
