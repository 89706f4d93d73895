import { fold } from './fold.ts';

// Month names and their usual abbreviations, January first, as they stand in dates (declined where
// the language declines them). A word that two languages use for different months is in neither.
const MONTHS: readonly (readonly [language: string, months: string])[] = [
  [
    'en',
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  ],
  [
    'fr',
    'janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre|octobre|novembre|décembre déc',
  ],
  [
    'de',
    'januar jänner|februar feber|märz mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
  ],
  [
    'es',
    'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic',
  ],
  [
    'pt',
    'janeiro|fevereiro fev|março|abril|maio|junho|julho|agosto|setembro set|outubro out|novembro|dezembro',
  ],
  [
    'it',
    'gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre|ottobre ott|novembre|dicembre',
  ],
  [
    'nl',
    'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  ],
  ['sv', 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'],
  [
    'da nb',
    'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|desember des',
  ],
  [
    'fi',
    'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  ],
  [
    'pl',
    'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  ],
  ['cs', 'ledna|února|března|dubna|května|června|července|srpna|září|října||prosince'],
  [
    'sk',
    'januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra',
  ],
  [
    'hu',
    'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december',
  ],
  [
    'ro',
    'ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi|decembrie',
  ],
  ['ca', 'gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre'],
  ['tr', 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık'],
  [
    'id ms',
    'januari|februari|maret mac|april|mei|juni jun|juli julai|agustus ogos|september|oktober|november|desember disember',
  ],
  [
    'ru',
    'января янв|февраля фев|марта|апреля апр|мая|июня|июля|августа авг|сентября сен|октября окт|ноября ноя|декабря дек',
  ],
  ['uk', 'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня'],
  [
    'be',
    'студзеня|лютага|сакавіка|красавіка|траўня|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня',
  ],
  ['bg', 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември'],
  ['sr', 'јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар'],
  ['kk', 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан'],
  [
    'el',
    'ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου',
  ],
  ['ar', 'يناير|فبراير|مارس|أبريل إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'],
  ['ar', 'جانفي|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|||'],
  ['fa', 'ژانویه|فوریه||آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر'],
  ['he', 'ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר'],
  ['hi', 'जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर'],
  [
    'vi',
    'tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12',
  ],
  ['th', 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม'],
];

const NUMBER_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap(([, months]) =>
    months
      .split('|')
      .flatMap((names, index) =>
        (names.startsWith('tháng') ? [names] : names.split(' '))
          .filter((name) => name !== '')
          .map((name) => [fold(name), index + 1] as const),
      ),
  ),
);

/** The number of the month that a word names in any of the languages known, or null. */
export const monthNumber = (word: string): number | null =>
  NUMBER_BY_NAME.get(fold(word).replace(/\.$/, '')) ?? null;
