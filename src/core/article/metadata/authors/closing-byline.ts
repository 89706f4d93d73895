import { withoutBylineWords } from '../../cues/bylines.ts';
import { namesOtherHands } from '../../cues/other-hands.ts';
import { found, type Found } from '../found.ts';
import { authorsOf, type Authorship } from './byline.ts';
import { withoutAddresses } from './byline-parts.ts';

const LONGEST_CLOSING = 90;
const LONGEST_OF_OTHERS = 40;
const SIGNED = 0.45;
/** Of several words, or of a family and a given name in Chinese characters; `（敬称略）` is a remark. */
const FULL_NAME = /\s|^\p{Script=Han}{3,5}(?<![略完了続])$/u;

/** `AGERPRES/(A - autor: Ion Popescu, editor: Ana Pop)`: how an agency's reports end. */
const AGENCYS = /\(\p{Lu}{1,3}\s?[-–]\s?(autor:\s[^,()]{4,40})/u;

/** `(Reporting by Jane Doe in Rome and John Roe; Editing by Ann Poe)` */
const REPORTED =
  /(?:^|[.(\s])(Reporting by [^;()]{4,150}?)\s?[;,.]?\s(?:[Aa]dditional reporting|[Ww]riting|[Ee]diting) by/u;

/** What an article's last line says of who wrote it: `… said. (AFP)`, `– dpa`, `Text: Anna Berg`. */
function closingNames(text: string): string | null {
  const line = withoutAddresses(lastLine(text))
    .replace(/[(（[]\s*[)）\]]/g, '')
    .trim();
  const [, bracketed, dashed] =
    /(?:[(（[【]([^()（）[\]【】]{2,60})[)）\]】]|(?:^|\s)[–—-]\s*([^–—-]{2,40}))\.?$/u.exec(
      line.slice(-LONGEST_CLOSING),
    ) ?? [];
  if (bracketed !== undefined || dashed !== undefined) return bracketed ?? dashed ?? null;
  if (line.length > LONGEST_CLOSING) return null;
  return withoutBylineWords(line, null).isLabelled ? line : null;
}

/** The last line but for those that name who edited or pictured it. */
function lastLine(text: string): string {
  const end = text.trimEnd();
  const line = end.slice(end.lastIndexOf('\n') + 1);
  const isOthers = line.length <= LONGEST_OF_OTHERS && namesOtherHands(line) && line !== end;
  return isOthers ? lastLine(end.slice(0, end.lastIndexOf('\n'))) : line;
}

/** After the end of a sentence: brackets within one hold other things than names. */
function standsAlone(names: string, text: string): boolean {
  const before = text.slice(0, text.lastIndexOf(names)).replace(/[\s([（【–—-]+$/u, '');
  const isOwnLine = text.lastIndexOf('\n') >= before.length;
  return before === '' || isOwnLine || /[.!?…。！？)"”»'’」』）]$/u.test(before);
}

/** The authors who sign an article at its end: `(Jane Doe)`, `– Jane Doe`, `Text: Jane Doe`. */
export function closingAuthors(text: string, outlet: string | null): Found<Authorship> | null {
  const last = lastLine(text);
  const [, agencys] = AGENCYS.exec(last) ?? REPORTED.exec(last) ?? [];
  const names = agencys ?? closingNames(text);
  if (names === null || (agencys === undefined && !standsAlone(names, text))) return null;
  const authorship = authorsOf(names, outlet);
  const { authors } = authorship;
  // One word may be anything; a full name at the end of a text is a signature.
  const isFull = authors.length > 0 && authors.every((author) => FULL_NAME.test(author));
  return isFull ? found(authorship, 'last-words', names, SIGNED) : null;
}
