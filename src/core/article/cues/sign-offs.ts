import { agencyAmong } from './agencies.ts';

const LONGEST = 24;
/** `mk/ js/`, `(hjm)`, `jobr/mkoh`: the signs of those who wrote and checked an article. */
const SIGNS = /^[([（]?(?:\p{L}{1,5}[/.,;\s]+){0,4}\p{L}{1,5}[)\]）/]*$/u;
const MARKED = /[/()[\]（）]/;
const BRACKETED = /^[([（【](.{2,20})[)\]）】][.。]?$/u;

/** `Busan=Kim Minsu, reporter mskim@paper.example`. */
const ENDS_IN_MAIL = /^[^.!?。]{0,40}\s\S+@\S+\.[a-z]{2,10}[)\]）】]?$/iu;
const LONGEST_WITH_MAIL = 80;

/**
 * True for a line that only signs an article: initials with strokes or in brackets,
 * an agency, a name with its address.
 */
export function isSignOff(line: string): boolean {
  if (line.length <= LONGEST_WITH_MAIL && ENDS_IN_MAIL.test(line)) return true;
  if (line.length > LONGEST) return false;
  const [, inside] = BRACKETED.exec(line) ?? [];
  if (inside !== undefined && agencyAmong(inside) !== null) return true;
  return MARKED.test(line) && SIGNS.test(line);
}
