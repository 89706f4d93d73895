import type { Source } from '../types.ts';
import type { PageMarks } from './marks.ts';

/** What a tool's mark says; a page marked by it with neither address nor date is marked all the same. */
export interface ToolMark {
  readonly from: Source;
  readonly url: string | null;
  /** As the tool writes it, in a form that `Date` understands. */
  readonly savedAt: string | null;
  /** The tool embeds every file in the page. */
  readonly selfContained: boolean;
}

type ReadMark = (marks: PageMarks) => ToolMark | null;

/** A reader of marks that tools leave in comments. */
function inComments(read: (comment: string) => Omit<ToolMark, 'from'> | null): ReadMark {
  return ({ comments }) => {
    for (const comment of comments) {
      const mark = read(comment);
      if (mark !== null) return { from: 'comment', ...mark };
    }
    return null;
  };
}

/**
 * Chrome, Edge, IE and Firefox: `saved from url=(0042)https://…`. The number is the length of the
 * address as written, in which current Chromium escapes `--` as `-%2D`.
 */
const savedFrom = inComments((comment) => {
  const found = /^\s*saved from url=\((\d{1,6})\)(.*)/su.exec(comment);
  if (found === null) return null;
  const rest = found[2] ?? '';
  const counted = rest.slice(0, Number(found[1]));
  // A page edited since may say a wrong number; white space ends an address in any case.
  const address = /^\s*$/u.test(rest.slice(counted.length)) ? counted : rest;
  const url = (/^\s*(\S+)/u.exec(address)?.[1] ?? '').replaceAll(/-%2D/giu, '--');
  return { url, savedAt: null, selfContained: false };
});

/** SingleFile: lines `url:` and `saved date:`; the zone's name in parentheses is localised. */
const singleFile = inComments((comment) => {
  if (!/^\s*(?:Page saved with|Archive processed by) SingleFile/u.test(comment)) return null;
  return {
    url: /^\s*url:\s*(\S+)/mu.exec(comment)?.[1] ?? null,
    savedAt: /^\s*saved date:\s*([^(\r\n]+)/mu.exec(comment)?.[1] ?? null,
    selfContained: true,
  };
});

/** monolith: `Saved from URL at 2026-01-01T00:00:00Z using monolith v…`. */
const monolith = inComments((comment) => {
  const found = /^\s*Saved from (\S+|local source) at (\S+) using monolith/u.exec(comment);
  if (found === null) return null;
  return { url: found[1] ?? null, savedAt: found[2] ?? null, selfContained: true };
});

/** MaoXian Web Clipper: `OriginalSrc: URL`. */
const maoXian = inComments((comment) => {
  const found = /^\s*OriginalSrc:\s*(\S+)/u.exec(comment);
  return found === null ? null : { url: found[1] ?? null, savedAt: null, selfContained: false };
});

/** HTTrack: `Mirrored from host/path by HTTrack Website Copier/3.x […], Tue, 12 Jun 2018 08:07:55 GMT`. */
const httrack = inComments((comment) => {
  const found = /^\s*Mirrored from (\S+) by HTTrack[^,]*,\s*(.*?)\s*$/su.exec(comment);
  if (found === null) return null;
  const address = found[1] ?? '';
  const url = /^[a-z]+:\/\//iu.test(address) ? address : `http://${address}`;
  return { url, savedAt: found[2] ?? null, selfContained: false };
});

/** Save Page WE: `meta` elements named `savepage-…`. */
const savePageWe: ReadMark = ({ metadata }) => {
  const url = metadata.get('savepage-url');
  if (url === undefined) return null;
  const date = metadata.get('savepage-date')?.replace(/\(.*$/su, '') ?? null;
  return { from: 'metadata', url, savedAt: date, selfContained: true };
};

/** WebScrapBook: attributes of `html`; the time is `yyyyMMddHHmmssSSS` in UTC. */
const webScrapBook: ReadMark = ({ root }) => {
  const url = root.get('data-scrapbook-source');
  const created = root.get('data-scrapbook-create');
  if (url === undefined && created === undefined) return null;
  const digits = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})$/u.exec(created ?? '');
  const [, year, month, day, hour, minute, second, milli] = digits ?? [];
  return {
    from: 'metadata',
    url: url ?? null,
    savedAt:
      digits === null
        ? null
        : `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}.${milli ?? ''}Z`,
    selfContained: false,
  };
};

/** The marks of every tool known, those that say most first. */
const TOOLS: readonly ReadMark[] = [
  singleFile,
  savePageWe,
  webScrapBook,
  monolith,
  httrack,
  maoXian,
  savedFrom,
];

/** All marks that a page bears; a page saved twice bears two. */
export function toolMarks(marks: PageMarks): readonly ToolMark[] {
  return TOOLS.flatMap((read) => read(marks) ?? []);
}
