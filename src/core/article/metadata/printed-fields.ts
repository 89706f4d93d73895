import { agencyNamed } from '../cues/agencies.ts';
import { fold, lettersOf } from '../cues/fold.ts';
import { namesOtherHands } from '../cues/other-hands.ts';
import { authorsOf } from './authors.ts';
import { parseDate } from './dates/index.ts';
import type { Metadata } from './index.ts';

const BETWEEN_FIELDS = /\s+[|·•–—/]\s+/u;
const LONGEST_DATE = 70;
const SENTENCE_END = /(?<!\sh|\shrs|\suhr)[.!?。！？]$/iu;

/**
 * Whether a line above the article prints nothing but what the fields say already: the standfirst,
 * `By Jane Doe`, `Local · 14 March 2026`. Any other word in it keeps it.
 */
export function printsOnlyFields(line: string, metadata: Metadata): boolean {
  const { standfirst, byline, section, outlet, authors, published, modified, agency } = metadata;
  const known = new Set(
    [standfirst?.value ?? null, byline, section, outlet, bylineLine(metadata)]
      .filter((text) => text !== null)
      .map(fold),
  );
  const names = new Set(authors.map(fold));
  const days = new Set([published, modified].flatMap((moment) => moment?.slice(0, 10) ?? []));

  const isNames = (part: string): boolean => {
    // A byline is read with much effort, and most lines are running text without any of the names.
    if (!holdsOneOf(names, fold(part))) return false;
    const printed = authorsOf(part, outlet).authors;
    return printed.length > 0 && printed.every((name) => names.has(fold(name)));
  };
  const isDate = (part: string): boolean =>
    part.length <= LONGEST_DATE &&
    !SENTENCE_END.test(part) &&
    days.has(parseDate(part)?.slice(0, 10) ?? '');
  const isAgency = (part: string): boolean => agency !== null && agencyNamed(part) === agency;
  const isField = (part: string): boolean =>
    known.has(fold(part)) ||
    isAgency(part) ||
    isNames(part) ||
    isNamesOfPaper(part) ||
    isDate(part);

  /** `Foto: Ana Souza`, beside what says who wrote it. */
  const isCredit = (part: string, parts: readonly string[]): boolean =>
    part.length <= LONGEST_DATE && namesOtherHands(part) && parts.some(isNames);

  /** `Jane Doe` and the paper's name in two elements, which nothing but style parts. */
  const isNamesOfPaper = (part: string): boolean => {
    const paper = fold(outlet ?? '');
    const folded = fold(part);
    if (paper === '' || !folded.endsWith(paper)) return false;
    return names.has(folded.slice(0, -paper.length).trim());
  };

  const isHead = (parts: readonly string[]): boolean =>
    parts.every((part) => isField(part) || isCredit(part, parts));

  /** `By Jane Doe, LEEDS`: with a place beside the names. */
  const isFiled = (): boolean => {
    const at = line.lastIndexOf(',');
    return (
      line.length <= LONGEST_DATE && PLACE.test(line.slice(at + 1)) && isNames(line.slice(0, at))
    );
  };

  const isSummary = standfirst !== null && printsSummary(line, standfirst.value);
  return isSummary || known.has(fold(line)) || isHead(line.split(BETWEEN_FIELDS)) || isFiled();
}

/** The line that the authors were read from, with all else that it says of them. */
const bylineLine = ({ evidence: { authors } }: Metadata): string | null =>
  authors?.source === 'printed-line' && authors.found.length <= LONGEST_BYLINE
    ? authors.found
    : null;

const LONGEST_BYLINE = 90;
const LONGEST_PLACE = 30;
/** Two or three words with capital letters, or of a script that has none. */
const PLACE = /^\s*(?:[\p{Lu}\p{Lo}][\p{L}\p{M}’'-]{1,14}\s?){1,3}$/u;

/** A summary, perhaps with where it happened before it: `Đà NẵngThe market opened again`. */
const printsSummary = (line: string, summary: string): boolean =>
  (line.endsWith(summary) && line.length - summary.length <= LONGEST_PLACE) ||
  // Lines that a break parts are run together.
  lettersOf(line) === lettersOf(summary);

/** Whether all words of one of the names are in a text. */
const holdsOneOf = (names: ReadonlySet<string>, text: string): boolean =>
  [...names].some((name) => name.split(' ').every((word) => text.includes(word)));
