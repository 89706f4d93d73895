import { DAY_FIRST, findDates, readable } from '../dates/index.ts';

/** What offices set before the place of a press release. Adding a language is adding its words. */
const LABEL =
  /^(?:pressemitteilung|presseinformation|pressemeldung|medienmitteilung|presseaussendung|press release|news release|communiqué(?: de presse)?|comunicado(?: de prensa)?|nota de prensa|comunicato(?: stampa)?|persbericht|pressmeddelande|pressemeddelelse|tisková zpráva|informacja prasowa|пресс-релиз)(?=[\s|:,–-])([^|–—\n]{0,40}?)\s*[|:–—]\s*(?=\p{Lu})/iu;

/** The words behind such a label, and the date in it: `Press release of 25 January 2022 | Berlin –`. */
export function withoutLabel(opening: string): { rest: string; date: string | null } {
  const [label = '', date = ''] = LABEL.exec(opening) ?? [];
  const isDated = label !== '' && findDates(readable(date), DAY_FIRST).length > 0;
  return { rest: opening.slice(label.length), date: isDated ? date.trim() : null };
}
