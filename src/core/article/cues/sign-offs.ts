import { agenciesIn, agencyAmong, agencyNamed } from './agencies.ts';
import { sourceLabelled } from './labels.ts';
import { namesOtherHands } from './other-hands.ts';

const LONGEST = 24;
/** `mk/ js/`, `(hjm)`, `jobr/mkoh`: the signs of those who wrote and checked an article. */
const SIGNS = /^[([（]?(?:[\p{L}\p{M}]{1,5}[/.,;\s]+){0,4}[\p{L}\p{M}]{1,5}[)\]）/]*$/u;
const MARKED = /[/()[\]（）]/;
/** `/ritzau/`, `*dpa*`, `– AFP`. */
const BETWEEN_MARKS = /^(?:[/*–—]|-{1,3})\s?([^/*]{2,20}?)[/*]?$/u;
const BRACKETED = /^[([（【](.{2,20})[)\]）】][.。]?$/u;

/** `Busan=Kim Minsu, reporter mskim@paper.example`. */
const ENDS_IN_MAIL = /^[^.!?。]{0,40}\s\S+@\S+\.[a-z]{2,10}[)\]）】]?$/iu;
const LONGEST_WITH_MAIL = 80;
const ONLY_MAIL = /^\S+@\S+\.[a-z]{2,10}(?:[,;\s]+\S+@\S+\.[a-z]{2,10})*$/iu;

/** `Con información de EFE`, `(With inputs from PTI)`, `La rédaction avec AFP`. */
const WITH_AGENCY =
  /^(?:con (?:información|datos|agencias)|(?:la rédaction |l'équipe )?avec|mit (?:material|informationen|agenturmaterial)|with (?:files|reporting|inputs?)(?: from| by)?|com (?:informações|agências)|con (?:informazioni|agenzie)|met (?:medewerking|informatie)|med (?:material|stoff)|z (?:wykorzystaniem|informacji)|s (?:využitím|přispěním)|по (?:материалам|информации|сообщению)|за (?:матеріалами|інформацією|повідомленням)|με πληροφορίες)(?!\p{L})/iu;
const WITH_AGENCY_UNNAMED = /^\(?with (?:agency|agencies|bureau) inputs?\)?$/iu;
/** `Mit Informationen von Jane Doe, Radio Nord`, as broadcasters name another's report. */
const WITH_OTHERS = /^mit informationen (?:von|aus) \p{Lu}/iu;
/** `J.D. (avec AFP)` */
const INITIALS_WITH =
  /^(?:\p{Lu}\.?[\s-]?){1,4}\(?(?:avec|con|com|with|mit|met|med)\s[^.!?]{2,30}\)?$/u;
const LONGEST_WITH_AGENCY = 60;

/** What says that a report has ended. */
const ENDS: ReadonlySet<string> = new Set([
  'انتهای پیام',
  'پایان پیام',
  'انتهى',
  '完',
  'ends',
  'end',
  'the end',
  'ende',
  'koniec',
  '30',
  'конец',
  '끝',
]);

/** `Edited by John Roe`, `Toimetaja: Karin Saar`, `责任编辑：王小明`. */
const isCreditOfHands = (line: string): boolean =>
  line.length <= LONGEST_WITH_MAIL &&
  /^[^:：.!?]{2,30}\s?[:：]/u.test(line) &&
  namesOtherHands(line);

/** `Mehr`, `Beta`: agencies' names that are words too. */
const WORD_ALONE = /^\p{Lu}\p{Ll}+$/u;
/** `TT`, `© AFP`, `Theo TTXVN` */
const LEADS_TO_AGENCY = /^(?:©\s?|(?:theo|par|von|by)\s)/iu;
/** `© dpa-infocom, dpa:240304-99-123456/3` */
const WITH_NUMBER = /^©?\s?(?:dpa|apa|sda|afp|kna|epd)(?!\p{L}).{0,20}[:#]\s?[\d/-]{6,}$/iu;

/** `(Reporting by Jane Doe; Editing by John Roe)`, as Reuters names its people. */
const REPORTED = /^[([]?\s?(?:Additional )?Reporting by .{3,300}?(?:[Ee]diting|[Ww]riting) by\b/u;

/**
 * True for a line that only signs an article: initials with strokes or in brackets,
 * an agency, a name with its address.
 */
export function isSignOff(line: string): boolean {
  if (line.length <= LONGEST_WITH_MAIL && (ENDS_IN_MAIL.test(line) || ONLY_MAIL.test(line)))
    return true;
  if (REPORTED.test(line)) return true;
  if (isCreditOfHands(line) || isSource(line) || isWithAgency(line)) return true;
  if (line.length <= LONGEST_WITH_AGENCY && WITH_NUMBER.test(line)) return true;
  if (line.length > LONGEST) return false;
  if (!WORD_ALONE.test(line) && agencyNamed(line.replace(LEADS_TO_AGENCY, '')) !== null)
    return true;
  if (ENDS.has(line.replace(EDGES, '').toLowerCase())) return true;
  const [, inside] = BRACKETED.exec(line) ?? BETWEEN_MARKS.exec(line) ?? [];
  if (inside !== undefined && agencyAmong(inside) !== null) return true;
  return MARKED.test(line) && SIGNS.test(line);
}

/** `-- AFP`: an agency's sign that its report has ended. */
export function endsReport(line: string): boolean {
  if (line.length > LONGEST) return false;
  const [, inside] = BETWEEN_MARKS.exec(line) ?? [];
  return inside !== undefined && agencyAmong(inside) !== null;
}

/** Whose reports a paper has used, alone on a line or in brackets. */
function isWithAgency(line: string): boolean {
  if (line.length > LONGEST_WITH_AGENCY || /[.!?。]$/u.test(line)) return false;
  if (WITH_AGENCY_UNNAMED.test(line) || WITH_OTHERS.test(line)) return true;
  if (INITIALS_WITH.test(line)) return agenciesIn(line).length > 0;
  const [, inside] = IN_BRACKETS.exec(line) ?? [];
  return (inside !== undefined || WITH_AGENCY.test(line)) && namesAgency(inside ?? line);
}

/** An agency's name of several words stands behind those that lead to it. */
const namesAgency = (line: string): boolean =>
  agenciesIn(line).length > 0 || agencyAmong(line.replace(WITH_AGENCY, '').trim()) !== null;

const IN_BRACKETS = /^[([（【]([^()[\]（）【】]+)[)\]）】]$/u;

/** Marks around a word, and the number of whoever sent it: `انتهای پیام/ ۲۳۴`. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?:\p{N}+[^\p{L}\p{N}]*)?$/gu;

/** `Allikas: BNS`: the agency whose report it is, and nothing else. */
const isSource = (line: string): boolean =>
  line.length <= LONGEST_WITH_MAIL && agencyAmong(sourceLabelled(line) ?? '') !== null;
