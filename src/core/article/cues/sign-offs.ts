import { agencyAmong } from './agencies.ts';
import { sourceLabelled } from './labels.ts';
import { namesOtherHands } from './other-hands.ts';

const LONGEST = 24;
/** `mk/ js/`, `(hjm)`, `jobr/mkoh`: the signs of those who wrote and checked an article. */
const SIGNS = /^[([（]?(?:\p{L}{1,5}[/.,;\s]+){0,4}\p{L}{1,5}[)\]）/]*$/u;
const MARKED = /[/()[\]（）]/;
/** `/ritzau/`, `*dpa*`, `– AFP`. */
const BETWEEN_MARKS = /^[/*–—-]\s?([^/*]{2,20}?)[/*]?$/u;
const BRACKETED = /^[([（【](.{2,20})[)\]）】][.。]?$/u;

/** `Busan=Kim Minsu, reporter mskim@paper.example`. */
const ENDS_IN_MAIL = /^[^.!?。]{0,40}\s\S+@\S+\.[a-z]{2,10}[)\]）】]?$/iu;
const LONGEST_WITH_MAIL = 80;
const ONLY_MAIL = /^\S+@\S+\.[a-z]{2,10}(?:[,;\s]+\S+@\S+\.[a-z]{2,10})*$/iu;

/** What says that a report has ended. */
const ENDS: ReadonlySet<string> = new Set([
  'انتهای پیام',
  'پایان پیام',
  'انتهى',
  '完',
  'ends',
  'end',
  '30',
  'конец',
  '끝',
]);

/** `Edited by John Roe`, `Toimetaja: Karin Saar`, `责任编辑：王小明`. */
const isCreditOfHands = (line: string): boolean =>
  line.length <= LONGEST_WITH_MAIL &&
  /^[^:：.!?]{2,30}\s?[:：]/u.test(line) &&
  namesOtherHands(line);

/**
 * True for a line that only signs an article: initials with strokes or in brackets,
 * an agency, a name with its address.
 */
export function isSignOff(line: string): boolean {
  if (line.length <= LONGEST_WITH_MAIL && (ENDS_IN_MAIL.test(line) || ONLY_MAIL.test(line)))
    return true;
  if (isCreditOfHands(line) || isSource(line)) return true;
  if (line.length > LONGEST) return false;
  if (ENDS.has(line.replace(EDGES, '').toLowerCase())) return true;
  const [, inside] = BRACKETED.exec(line) ?? BETWEEN_MARKS.exec(line) ?? [];
  if (inside !== undefined && agencyAmong(inside) !== null) return true;
  return MARKED.test(line) && SIGNS.test(line);
}

/** Marks around a word. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** `Allikas: BNS`: the agency whose report it is, and nothing else. */
const isSource = (line: string): boolean =>
  line.length <= LONGEST_WITH_MAIL && agencyAmong(sourceLabelled(line) ?? '') !== null;
