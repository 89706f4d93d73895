import { calendarMonth } from '../../cues/calendar-months.ts';
import { agencyNamed } from '../../cues/agencies.ts';
import { isBylineWord } from '../../cues/bylines.ts';
import { isDesk } from '../../cues/desks.ts';
import { isNoPlace } from '../../cues/not-places.ts';
import { isRole } from '../../cues/roles.ts';
import { isTown } from '../../cues/towns.ts';
import { isSpeaker } from './before-colon.ts';
import type { OpeningWords } from './opening.ts';

/** The scripts of India and its neighbours, which have no capitals to tell a place by. */
const LETTER = String.raw`[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{M}\u200c\u200d]`;
/** A cheap first look. */
const BEGINS = new RegExp(`^${LETTER}`, 'u');
const PLACE = String.raw`(${LETTER}{2,20}(?:[\s-]${LETTER}{2,15})?)(?:\s?\(${LETTER}{2,20}\))?`;

const DESKS =
  'डेस्क|ब्यूरो|संवाददाता|संवाद सूत्र|संवाद सहयोगी|संवाद न्यूज एजेंसी|एजेंसी|वार्ता|टीम|प्रतिनिधी|प्रतिनिधि|वार्ताहर|प्रतिनिधि|প্রতিনিধি|সংবাদদাতা|প্রতিবেদক';
/** `डिजिटल डेस्क, मुंबई।` */
const DESK_AHEAD = new RegExp(String.raw`^[^।,]{0,40}(?:${DESKS})\s*,\s*([^।,]{2,30})[।:]\s*`, 'u');
/** `बिजनौर, जागरण संवाददाता।` */
const DESK_BEHIND = new RegExp(
  String.raw`^${PLACE}\s?[,।:]\s?[^।,:]{0,30}(?:${DESKS})\s?[।:.-]\s*`,
  'u',
);
/** `बहराइच।`, `ചെറുപുഴ:`, `കൊച്ചി ∙`, `यवतमाळ :` */
const ALONE = new RegExp(String.raw`^${PLACE}\s?(?:[।:|]|\s[∙●•–—-])\s+(?=\S)`, 'u');

/** So long is the first paragraph of a report, rather than a line of a list. */
const SHORTEST_REPORT = 60;

/** How papers of India set the place before the text: alone, or with the desk that filed it. */
export function indicOpening(opening: string, text: string): OpeningWords | null {
  if (!BEGINS.test(opening)) return null;
  const ahead = DESK_AHEAD.exec(opening);
  if (ahead) return placed(ahead);
  const behind = DESK_BEHIND.exec(opening);
  if (behind && isPlaceAlone(behind[1] ?? '')) return placed(behind);
  const alone = ALONE.exec(opening);
  const place = alone?.[1] ?? '';
  const isReport = text.split('\n', 1)[0]?.length ?? 0;
  if (!alone || isReport < SHORTEST_REPORT || !isPlaceAlone(place)) return null;
  return isSpeaker(place, text) ? null : placed(alone);
}

const placed = ([words, place = '']: RegExpExecArray): OpeningWords => ({
  place: place.trim(),
  date: null,
  agency: null,
  words: words.trim(),
});

/** One word that is nothing else; of two words a town that is known. */
const isPlaceAlone = (words: string): boolean =>
  isTown(words) ||
  (!/\s/.test(words) &&
    !isDesk(words) &&
    !isRole(words) &&
    !isBylineWord(words) &&
    !isNoPlace(words) &&
    agencyNamed(words) === null);

/** `२९ भदौ, पाल्पा ।`: the day, then the place. */
export function dayFirst(opening: string): OpeningWords | null {
  const [words = '', date = '', place = ''] =
    /^(\d{1,2}\s\p{Script=Devanagari}+),\s(\p{Script=Devanagari}{2,20})\s?[।:]/u.exec(opening) ??
    [];
  if (words !== '' && calendarMonth(date.replace(/^\d+\s/, '')) !== null)
    return { place, date: null, agency: null, words };
  // `काठमाडौँ, फागुन २१ गते ।`
  const [all = '', town = '', month = ''] =
    /^(\p{Script=Devanagari}{2,20}),\s(\p{Script=Devanagari}+)\s\d{1,2}(?:\sगते)?\s?[।:]/u.exec(
      opening,
    ) ?? [];
  return all !== '' && calendarMonth(month) !== null
    ? { place: town, date: null, agency: null, words: all }
    : null;
}
