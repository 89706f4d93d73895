import { agencyNamed } from '../../cues/agencies.ts';
import { endsInNepaliMonth } from '../../cues/calendar-months.ts';
import { isNoPlace } from '../../cues/not-places.ts';
import { DAY_FIRST, findDates, readable, yearlessDates } from '../dates/index.ts';

const LONGEST_PLACE = 45;
const MOST_WORDS = 6;

/** A place and a date, as the words before an agency or a dash give them. */
export interface PlaceAndDate {
  readonly place: string | null;
  readonly date: string | null;
}

/**
 * Parts words such as `NEW DELHI [India], June 17` or `Москва. 5 июня`. Null where they are a
 * sentence's own, not a dateline's.
 */
export function placeAndDate(words: string): PlaceAndDate | null {
  const head = withoutSite(words.replace(/^[\s("“«]+/u, '').replace(MARKS_AT_END, ''));
  if (head === '') return { place: null, date: null };
  const at = dateStart(head);
  const date = at === null ? null : head.slice(at).replace(/^[\s,.:(–—-]+/u, '');
  const place = (at === null ? head : head.slice(0, at))
    .replace(MARKS_AT_END, '')
    .replace(/(?:^|\s+)(?:den|am|vom|le|el|il|dne|dnia|on|in|tarihinde|في|le)$/iu, '')
    .replace(/^(?:из|from)\s+/iu, '');
  if (place === '') return date === null ? null : { place: null, date };
  const own = withoutAgency(place);
  return isPlace(own) ? { place: withoutCountry(own), date } : null;
}

/** `EFE Albacete`: the agency, and where it is. */
const withoutAgency = (place: string): string => {
  const [first = '', ...rest] = place.split(/\s+/);
  return rest.length > 0 && agencyNamed(first) !== null ? rest.join(' ') : place;
};

const SITE = String.raw`[\p{L}\p{N}-]{2,30}\.(?:com|net|org|info|news|tv|co|id)(?:\.\p{L}{2})?`;
const SITE_BESIDE = new RegExp(`^${SITE}\\s*(?:[,|/–—-]\\s*|$)|\\s*[,|/–—-]\\s*${SITE}$`, 'giu');

/** `Liputan6.com, Jakarta`, `JAKARTA, KOMPAS.com`: papers that are sites set their name beside it. */
const withoutSite = (head: string): string => head.replace(SITE_BESIDE, '');

/** Whether a dateline's words name the site that filed it as well. */
export const namesSite = (words: string): boolean => withoutSite(words) !== words;

/** The stop of `BUFFALO, N.Y.`, `WHEELING, W.Va.` and `HAYWARD, Calif.` belongs to the name. */
const MARKS_AT_END = /(?:(?<!\.\p{Lu}\p{Ll}?|,\s\p{Lu}\p{Ll}{1,4})\.|[\s,:;(–—-])+$/u;

/** Where in a head its date begins, weekday and all. */
function dateStart(head: string): number | null {
  const line = readable(head);
  if (line.length !== head.length) return null;
  const [whole] = findDates(line, DAY_FIRST);
  const [part] = yearlessDates(line, DAY_FIRST);
  const start = whole?.start ?? part?.start;
  if (start !== undefined) return start;
  // `الكويت - 17 - 6`, `Berlin, 17.6.`, and a day alone.
  const numeric = /(?:^|[\s,])(\d{1,2}(?:\s?[-./]\s?\d{1,2})?\.?)$/.exec(line);
  return numeric ? numeric.index : endsInNepaliMonth(line);
}

const withoutCountry = (place: string): string =>
  place.replace(/\s*[[(][^\])]*[\])]?$/u, '').trim();

/** One to six words, each with a capital where the script has capitals, and no heading's word. */
export function isPlace(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_PLACE || /[?!;"“”«»…]|\d/.test(text)) return false;
  // `Blockhaus für 2 – 5 Personen`: a place does not end in a small word.
  if (/\s(?!\p{Script=Georgian})\p{Ll}+$/u.test(text)) return false;
  const words = text.split(/[\s/]+/);
  if (words.length > MOST_WORDS || isNoPlace(text) || /^[^(]*\)/.test(text)) return false;
  const [first = ''] = words;
  if (!/^[\p{Lu}\p{Lo}\p{Script=Georgian}'’‘ʻ]/u.test(first)) return false;
  return words.every(
    (word) =>
      /^[\p{Lu}\p{Lo}\p{Script=Georgian}'’‘(&[-]/u.test(word) || /^\p{Ll}{1,4}\.?,?$/u.test(word),
  );
}

/** True for a name wholly in capitals that could be spoken: `OSLO`, not `KFT`. */
export function isInCapitals(place: string): boolean {
  const letters = place.replace(/[^\p{L}]/gu, '');
  if (
    letters.length < 3 ||
    letters !== letters.toUpperCase() ||
    letters === letters.toLowerCase()
  ) {
    return false;
  }
  return letters.length > 4 || /[AEIOUYÀ-ÖØ-ÝĀ-ŽАЕЁИОУЫЭЮЯІЇЄӘӨҮҰΑΕΗΙΟΥΩ]/u.test(letters);
}

/** Of `Nairobi, Kenya` and `Wien/Graz` the town. */
export const firstOf = (place: string | null): string => place?.split(/[,،/]/u, 1)[0] ?? '';
