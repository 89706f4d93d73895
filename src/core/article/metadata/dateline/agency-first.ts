import { agencyNamed } from '../../cues/agencies.ts';
import { isTown } from '../../cues/towns.ts';
import type { OpeningWords } from './opening.ts';

/** `ایسنا/یزد در عمق`: the agency, and its office. */
export function behindAgency(opening: string): OpeningWords | null {
  const [words = '', name = '', place = ''] =
    /^(\p{Script=Arabic}{3,10})\s?\/\s?(\p{Script=Arabic}{2,20})(?=\s)/u.exec(opening) ?? [];
  const agency = words === '' ? null : agencyNamed(name);
  return agency === null ? beforeAgency(opening) : { place, date: null, agency, words };
}

/** `KVELLER via JTA — The …`: who printed it first, and the agency that passed it on. */
export function viaAgency(opening: string): OpeningWords | null {
  const [words = '', name = ''] =
    /^\p{Lu}[\p{L}.&’' ]{1,30}\svia\s([\p{L} ]{2,30}?)\s?[-–—]{1,2}\s/u.exec(opening) ?? [];
  const agency = words === '' ? null : agencyNamed(name);
  return agency === null ? null : { place: null, date: null, agency, words: words.trim() };
}

/** `غزة/ الأناضول`, `إسطنبول/ محمد علي/ الأناضول`, `بغداد/واع` */
function beforeAgency(opening: string): OpeningWords | null {
  const [words = '', place = '', name = ''] =
    /^(\p{Script=Arabic}{3,12}(?:\s\p{Script=Arabic}{3,12})?)\s?\/(?:\s?[^/\d]{3,30}\/)?\s?(\p{Script=Arabic}{3,12})(?=\s|$)/u.exec(
      opening,
    ) ?? [];
  const agency = words === '' ? null : agencyNamed(name);
  return words !== '' && (agency !== null || isTown(place))
    ? { place, date: null, agency, words }
    : null;
}
