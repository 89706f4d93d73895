import { foldWord } from './fold.ts';

/** Words that put a time of day into the first or the second half of the day, or into the night. */
const BEFORE_NOON =
  'am|a.m|ص|صباحا|صباحًا|قبل الظهر|ق.ظ|صبح|بامداد|π.μ|πμ|öö|上午|早上|清晨|凌晨|午前|오전|새벽|सुबह|प्रातः|সকাল|ভোর|காலை|ఉదయం|pagi|sáng|dopoledne|délelőtt';
const AFTER_NOON =
  'pm|p.m|م|مساء|مساءً|ظهرا|ظهرًا|بعد الظهر|ب.ظ|بعدازظهر|عصر|μ.μ|μμ|ös|下午|傍晚|中午|午后|午後|오후|दोपहर|शाम|দুপুর|বিকাল|বিকেল|সন্ধ্যা|மாலை|மதியம்|సాయంత్రం|petang|sore|chiều|odpoledne|délután';
const AT_NIGHT = '晚上|夜|밤|रात|রাত|شب|ليلا|இரவு|రాత్రి|malam|tối|đêm';

/** Words before an hour that show it to be one where a full stop parts the minutes: `kl. 18.30`. */
const WORDS_BEFORE =
  'kl|klo|kello|klokken|klokka|um|alle|alle ore|ore|ora|at|à|a las|às|as|pukul|pkl|jam|lúc|saat|о|в|o|godz|godzina|ob|u|v|όρα|ώρα|στις|kell|plkst|val|time|เวลา|ເວລາ|dakong|ساعت|الساعة|בשעה|समय';
/** Words after a time that show it to be one. */
const WORDS_AFTER =
  'uhr|uur|hrs|hours|hr|h|horas|hs|heures|น|hodin|hod|óra|órakor|ч|год|ore|wib|wita|wit|बजे|টায়|টায়|giờ|ist|gmt|utc|cet|cest|mez|mesz|eet|eest|eat|sast|pkt|msk|мск';

/** Languages that part hours and minutes by a full stop, so that it needs no word beside a date. */
export const PARTS_BY_STOP: ReadonlySet<string> = new Set(
  'da et fi id it nb nn no sl sv'.split(' '),
);

const alternatives = (words: string): string =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', String.raw`\.\s?`).replaceAll(' ', String.raw`\s`))
    .join('|');

export const HALF_DAY_WORDS = alternatives([BEFORE_NOON, AFTER_NOON, AT_NIGHT].join('|'));
export const WORDS_BEFORE_CLOCK = alternatives(WORDS_BEFORE);
export const WORDS_AFTER_CLOCK = alternatives(WORDS_AFTER);

const bare = (word: string): string => foldWord(word).replace(/[\s.]/g, '');
const AFTER_NOON_SET = new Set(AFTER_NOON.split('|').map(bare));
const AT_NIGHT_SET = new Set(AT_NIGHT.split('|').map(bare));

/** The hour of 24 that an hour is with a word such as `p.m.`, `上午`, `مساء`, `रात`. */
export function hourOfDay(hour: number, word: string): number {
  const key = bare(word);
  if (hour > 12) return hour;
  if (AFTER_NOON_SET.has(key)) return (hour % 12) + 12;
  if (AT_NIGHT_SET.has(key)) return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
  return hour % 12;
}
