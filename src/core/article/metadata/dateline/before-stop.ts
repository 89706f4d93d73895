import { isTown } from '../../cues/towns.ts';
import type { OpeningWords } from './opening.ts';
import { firstOf, isInCapitals, isPlace, placeAndDate } from './place.ts';

const CAPITALS_ALONE = /^((?:\p{Lu}[\p{Lu}'’-]{3,}\s?){1,3})\.\s+(?=["“”'‘«–—-]?\s?\p{Lu}\p{Ll})/u;

/** `Karben. (red) Die Stadt …`: between a place and the text, the sign of who wrote it. */
const BEFORE_SIGN = /^(\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}\p{Ll}+)?)\.\s\(\p{Ll}{2,5}\)\s+(?=\p{Lu})/u;
/** `Umeå. Domstolen …` */
const TOWN_ALONE = /^(\p{Lu}\p{Ll}[\p{L}-]{2,})\.\s+(?=["“”'‘«–—-]?\s?\p{Lu}[\p{Ll}\s])/u;

/** `BAKU, Azerbaijan, March 4. The …` */
const BEFORE_SENTENCE = /^(?:[^.\n]|(?<=\d)\.(?=\s?[\p{L}\d])){6,60}(?=\.\s+[/\p{Lu}])/u;
/** `Lüdenscheid/Südwestfalen. Die …`: two places. */
const TWO_PLACES = /^([^./\n]{3,40}\/\s?[^./\n]{3,40})\.\s+(?=["“”'‘«–—-]?\s?\p{Lu}\p{Ll})/u;

/** `GÖTEBORG. Klockan är …`: a place in capitals that a full stop sets apart. */
export function beforeStop(opening: string): OpeningWords | null {
  const [signed, town = ''] = BEFORE_SIGN.exec(opening) ?? TOWN_ALONE.exec(opening) ?? [];
  if (signed !== undefined && (signed.includes('(') ? isPlace(town) : isTown(town)))
    return { place: town, date: null, agency: null, words: signed.trim() };
  const [two = '', places = ''] = TWO_PLACES.exec(opening) ?? [];
  if (two !== '' && places.split('/').every((name) => isPlace(name.trim())))
    return { place: places, date: null, agency: null, words: two.trim() };
  const [dated = ''] = BEFORE_SENTENCE.exec(opening) ?? [];
  const filed = dated === '' ? null : placeAndDate(dated);
  if (filed !== null && filed.place !== null && filed.date !== null) {
    const first = firstOf(filed.place);
    if (isInCapitals(first) || isTown(first)) return { ...filed, agency: null, words: `${dated}.` };
  }
  const [words = '', place = ''] = CAPITALS_ALONE.exec(opening) ?? [];
  const head = place === '' ? null : placeAndDate(place);
  if (head === null || head.place === null || !isInCapitals(head.place)) return null;
  return { ...head, agency: null, words: words.trim() };
}
