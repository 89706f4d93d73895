import { TooMuch } from '../compression/allowance.ts';
import { decodeBytes, type Decoded } from '../decoding/index.ts';
import { htmlPage } from '../formats/htmlPage.ts';
import { pageReferences } from '../markup/references.ts';
import { startsLikeHtml } from '../recognise/markup.ts';
import { absoluteAddress, comparableAddress } from '../resources/address.ts';
import type { HeldResource } from '../resources/held.ts';
import { failure } from '../failures.ts';
import { ok } from '../../result.ts';
import type { PageUnit, ReadOutcome, Resource, SavedPage } from '../types.ts';
import { Belongings } from './belongings.ts';
import type { Capture, Captures } from './captures.ts';

/** More pages in one file are a crawl of a site, not clippings. */
const MOST_PAGES = 500;

interface Document {
  readonly capture: Capture;
  readonly markup: Decoded;
}

const isHtml = ({ mediaType }: Capture): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)$/u.test(mediaType);

/** Types that servers give to pages whose type they do not know. */
const isOfUnknownType = ({ mediaType }: Capture): boolean =>
  /^(?:|text\/plain|application\/octet-stream|unknown\/unknown)$/u.test(mediaType);

const succeeded = ({ status }: Capture): boolean =>
  (status >= 200 && status < 204) || status === 206;

async function documentOf(capture: Capture): Promise<Document | null> {
  let body: Uint8Array;
  try {
    body = await capture.body();
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
  const markup = decodeBytes(body, { kind: 'html', declared: capture.charset });
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

/** The first document of each address. */
async function documentsAmong(captures: readonly Capture[]): Promise<readonly Document[]> {
  const seen = new Set<string>();
  const documents: Document[] = [];
  for (const capture of captures) {
    const key = comparableAddress(capture.address);
    if (seen.has(key) || documents.length >= MOST_PAGES) continue;
    const document = await documentOf(capture);
    if (document !== null) documents.push(document);
    if (document !== null) seen.add(key);
  }
  return documents;
}

/**
 * The documents that are pages in their own right: those that the archive lists, else every HTML
 * answer that succeeded and is not shown in another's frame; the first capture of each address.
 */
async function pagesAmong(
  captures: readonly Capture[],
  listed: ReadonlySet<string>,
): Promise<readonly Document[]> {
  const answers = captures.filter(succeeded);
  const stated = await documentsAmong(answers.filter(isHtml));
  const documents =
    stated.length > 0 ? stated : await documentsAmong(answers.filter(isOfUnknownType));
  const keyOf = ({ capture }: Document): string => comparableAddress(capture.address);
  const named = documents.filter((document) => listed.has(keyOf(document)));
  if (named.length > 0) return named;
  const framed = framedBy(documents);
  const own = documents.filter((document) => !framed.has(keyOf(document)));
  return own.length > 0 ? own : documents;
}

function resourceOf(capture: Capture): Resource {
  const { address, charset, size } = capture;
  const known = /^(?:image|text|font|audio|video)\//u.test(capture.mediaType);
  return {
    key: address,
    mediaType: known ? capture.mediaType : 'application/octet-stream',
    ...(charset === null ? {} : { charset }),
    size,
    read: () => capture.body(),
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

/** The file that archives came in, and what it says of itself. */
interface Origin {
  readonly unit: PageUnit;
  readonly format: 'warc' | 'wacz';
  /** Comparable addresses of the pages that it lists, if it does. */
  readonly listed: ReadonlySet<string>;
}

const NAMES = { warc: 'a web archive', wacz: 'a WACZ archive' } as const;

/** The pages of archives, each with its own files; and what was left unread. */
export async function pagesOf(captures: Captures, origin: Origin): Promise<ReadOutcome> {
  const { unit, format, listed } = origin;
  const documents = await pagesAmong(captures.all, listed);
  const held = heldCaptures(captures.all);
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
        fileTime: unit.main.modifiedAt,
        held: own.filter(({ resource }) => resource.key !== address),
      }),
    );
  }
  const { stopped } = captures;
  const rest =
    stopped === null
      ? null
      : failure('too-large', unit.main, `was not read to its end: ${stopped}`);
  if (pages.length > 0) return { ...ok(pages), failures: rest === null ? [] : [rest.error] };
  const none = `is ${NAMES[format]} without a page that could be read`;
  return rest ?? failure('no-page', unit.main, none);
}
