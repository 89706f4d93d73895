import { foldWord } from './fold.ts';

/** A calendar whose months have names of their own. */
export type NamedCalendar = 'solar-hijri' | 'islamic' | 'bikram-sambat' | 'ethiopian';

/** Month names of the Solar Hijri calendar, first month first: Iran, then Afghanistan's two. */
const SOLAR_HIJRI = [
  'فروردین|اردیبهشت|خرداد|تیر|مرداد امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند',
  'حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت',
  'وری|غویی غوايي|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب',
];

/** Month names of the Islamic calendar: Arabic, Persian, Urdu. */
const ISLAMIC = [
  'محرم|صفر|ربيع_الأول ربيع_أول|ربيع_الآخر ربيع_الثاني|جمادى_الأولى جمادى_الأول|جمادى_الآخرة جمادى_الثانية|رجب|شعبان|رمضان|شوال|ذو_القعدة ذي_القعدة|ذو_الحجة ذي_الحجة',
  'محرم|صفر|ربیع_الاول ربیع‌الاول|ربیع_الثانی ربیع‌الثانی|جمادی_الاول جمادی‌الاول|جمادی_الثانی جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذیقعده ذی_القعده ذی‌القعده|ذیحجه ذی_الحجه ذی‌الحجه',
  'محرم_الحرام|صفر_المظفر|ربیع_الاول|ربیع_الثانی|جمادی_الاول جمادی_الاولیٰ|جمادی_الثانی|رجب_المرجب|شعبان_المعظم|رمضان_المبارک|شوال_المکرم|ذوالقعدہ ذیقعد|ذوالحجہ ذوالحج',
];

/** Month names of Nepal's calendar, in everyday and in learned spelling. */
const BIKRAM_SAMBAT =
  'वैशाख बैशाख बैसाख|जेठ जेष्ठ ज्येष्ठ|असार आषाढ|साउन श्रावण|भदौ भाद्र|असोज आश्विन|कात्तिक कार्तिक|मंसिर मङ्सिर|पुस पुष पौष|माघ|फागुन फाल्गुन|चैत चैत्र';

/** Month names of Ethiopia's calendar in Amharic, in the spellings in use; the thirteenth is of a few days. */
const ETHIOPIAN =
  'መስከረም|ጥቅምት|ኅዳር ህዳር ሕዳር|ታኅሣሥ ታህሳስ ታኅሳስ ታሕሳስ ታህሣሥ|ጥር|የካቲት|መጋቢት|ሚያዝያ ሚያዚያ|ግንቦት|ሰኔ|ሐምሌ ሀምሌ|ነሐሴ ነሃሴ ነሀሴ|ጳጉሜን ጳጉሜ ጷጉሜን';

export interface CalendarMonth {
  readonly calendar: NamedCalendar;
  readonly month: number;
}

const entriesOf = (calendar: NamedCalendar, lines: readonly string[]) =>
  lines.flatMap((line) =>
    line
      .split('|')
      .flatMap((names, index) =>
        names
          .split(' ')
          .map(
            (name) =>
              [foldWord(name.replaceAll('_', ' ')), { calendar, month: index + 1 }] as const,
          ),
      ),
  );

const MONTHS: ReadonlyMap<string, CalendarMonth> = new Map([
  ...entriesOf('islamic', ISLAMIC),
  ...entriesOf('solar-hijri', SOLAR_HIJRI),
  ...entriesOf('bikram-sambat', [BIKRAM_SAMBAT]),
  ...entriesOf('ethiopian', [ETHIOPIAN]),
]);

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...MONTHS.keys()].map((name) => name.split(' ')[0] ?? ''),
);

/** Whether a folded word begins the name of such a month. */
export const opensCalendarMonth = (folded: string): boolean => FIRST_WORDS.has(folded);

/** The month that a name has in a calendar other than the Gregorian, or null. */
export const calendarMonth = (name: string): CalendarMonth | null =>
  MONTHS.get(foldWord(name)) ?? null;

const AT_END = new RegExp(
  String.raw`(?:^|[\s,])\d{1,2}\s(?:${BIKRAM_SAMBAT.replaceAll(' ', '|')})(?:\sगते)?$`,
  'u',
);

/** Where a day of a month of Nepal begins with which a line of ASCII digits ends, or null. */
export const endsInNepaliMonth = (line: string): number | null => AT_END.exec(line)?.index ?? null;
