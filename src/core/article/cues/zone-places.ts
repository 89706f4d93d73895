import { offsetInCountry, zoneOffset, type Day } from './time-zones.ts';

// Places by whose clock newspapers tell a time, in words. Adding a language is adding its names of
// the places, in the case in which they stand there, and how it says “by the time of”.

/** Capitals and countries of one zone, by country (ISO 3166, lower case). */
const PLACES: Readonly<Record<string, string>> = {
  gb: 'uk|london|londres|londra|british|лондонскому|لندن|伦敦|倫敦|英国|영국|런던',
  ie: 'irish|dublin|dublín',
  pt: 'lisbon|lisboa|lisbonne|portugal|portugal continental',
  de: 'german|berlin|berlín|deutscher|берлинскому|برلين|德国|德國|ドイツ|독일',
  at: 'vienna|wien|wiener|viena',
  ch: 'swiss|zurich|zürich|genève|ginebra|schweizer|suisse',
  fr: 'paris|parís|parigi|french|français|française|парижскому|باريس|巴黎|フランス|프랑스',
  be: 'brussels|bruxelles|brussel|bruselas',
  nl: 'dutch|amsterdam|nederlandse',
  es: 'madrid|spanish|españa|española|peninsular|peninsular española|مدريد',
  eg: 'cairo|القاهرة|مصر',
  il: 'israel|jerusalem|القدس|ישראל',
  lb: 'beirut|بيروت|لبنان',
  it: 'rome|roma|italian|italia|italiana|روما|イタリア',
  dk: 'danish|copenhagen|dansk',
  se: 'swedish|stockholm|svensk',
  no: 'norwegian|oslo|norsk',
  pl: 'warsaw|polish|warszawy|polskiego|варшавскому',
  cz: 'prague|czech|prahy',
  hu: 'budapest|hungarian|budapesti|magyar',
  fi: 'helsinki|finnish|suomen',
  gr: 'athens|greek|αθήνας|ελλάδας|ελλάδος',
  ro: 'bucharest|romania|româniei|bucureștiului',
  bg: 'sofia|софийско|българско',
  ua: 'kyiv|kiev|київським|киевскому',
  tr: 'istanbul|turkish|turkey|türkiye|اسطنبول|إسطنبول|تركيا|стамбульскому',
  by: 'minsk|минскому|мінскім',
  sa: 'mecca|makkah|riyadh|saudi|مكة|مكة المكرمة|السعودية|الرياض',
  qa: 'doha|qatar|الدوحة|قطر',
  iq: 'baghdad|بغداد|العراق',
  kw: 'kuwait|الكويت',
  ae: 'uae|dubai|abu dhabi|الإمارات|دبي|أبوظبي|أبو ظبي',
  om: 'muscat|مسقط|عمان',
  sy: 'damascus|دمشق',
  jo: 'amman|الأردن',
  ir: 'tehran|iran|تهران|طهران|тегеранскому',
  af: 'kabul|کابل',
  pk: 'pakistan|islamabad|پاکستان',
  in: 'indian|india|delhi|भारतीय|भारत',
  np: 'nepal|kathmandu',
  bd: 'bangladesh|dhaka|বাংলাদেশ|ঢাকা',
  lk: 'sri lanka|colombo',
  ge: 'tbilisi|georgia|თბილისის',
  am: 'yerevan|armenian|երևանի|ереванскому',
  az: 'baku|bakı|бакинскому',
  kz: 'astana|астана|астаны',
  uz: 'tashkent|toshkent|ташкентскому',
  th: 'bangkok|thailand|ประเทศไทย|ไทย',
  vn: 'hanoi|vietnam|việt nam|hà nội',
  cn: 'beijing|china|pékin|pekín|pequim|pechino|пекинскому|بكين|北京|中国|베이징|중국',
  hk: 'hong kong|香港',
  tw: 'taipei|taiwan|台北|臺北|台灣|臺灣|台湾',
  sg: 'singapore|singapura|新加坡|狮城',
  my: 'malaysia|kuala lumpur|吉隆坡|马来西亚',
  ph: 'manila|philippine|philippines|pilipinas',
  jp: 'tokyo|tokio|japan|japanese|japon|японскому|токийскому|日本|东京|東京|일본|도쿄',
  kr: 'seoul|korean|korea|首尔|韓国|韩国|한국|서울',
  za: 'south african|johannesburg',
  ke: 'nairobi|kenyan|kenya|afrika mashariki',
  ng: 'nigerian|nigeria|lagos',
  gh: 'accra|ghana',
  dz: 'algiers|alger|الجزائر',
  tn: 'tunis|تونس',
  pe: 'lima|perú|peru|peruana',
  co: 'bogotá|bogota|colombia|colombiana',
  ec: 'quito|ecuador',
  ve: 'caracas|venezuela',
  bo: 'la paz|bolivia|boliviana',
  ar: 'buenos aires|argentina',
  uy: 'montevideo|uruguay',
};

/** Places whose clock has a name among the abbreviations, by that name. */
const NAMED: Readonly<Record<string, string>> = {
  msk: 'moscow|moscou|moscú|mosca|москвы|московскому|московське|московським|موسكو|莫斯科|モスクワ|모스크바',
  brt: 'brasília|brasilia|brésil',
  et: 'eastern|eastern standard|eastern daylight|new york|nueva york|washington|l’est|miami|نيويورك|واشنطن|纽约|紐約|美东|美東|ニューヨーク|米東部|뉴욕',
  ct: 'central standard|central daylight|chicago',
  mt: 'mountain|mountain standard|mountain daylight|denver',
  pt: 'pacific|pacific standard|pacific daylight|los angeles|san francisco|美西|米西部',
  aest: 'australian eastern standard',
  aedt: 'australian eastern daylight',
  gmt: 'greenwich|غرينتش|غرينيتش|جرينتش|гринвичу|гринвічу|格林尼治|グリニッジ|그리니치',
};

/** What a language sets between a time and a place for “by the time of”. */
const BEFORE_PLACE =
  'heure de|heure d|heure normale de|heure|hora de|hora en|hora del|hora|horário de|ora di|ora de|ora|ώρα|بتوقيت|توقيت|به وقت|وقت|giờ|waktu|เวลา|czasu|по|за|saa za|oras sa';
/** What a language sets behind a place for “time”. */
const AFTER_PLACE =
  'time|local time|zeit|ortszeit|tijd|tid|aikaa|idő szerint|saati|saatiyle|saati ile|vaqti bilan|vaxtı ilə|уақыты|уақытымен|времени|часом|време|समयानुसार|समय|সময়|დროით|ժամանակով|时间|時間|시간|시각';
/** Names that need no other word behind a time; as they are written. */
const COUNTRIES_ALONE = { gb: 'UK', tr: 'TSİ' };
const ZONES_ALONE = { et: 'Eastern', ct: 'Central', mt: 'Mountain', pt: 'Pacific' };

interface Place {
  readonly kind: 'country' | 'zone';
  /** The country, or the zone's abbreviation. */
  readonly code: string;
}

const namesOf = (
  kind: Place['kind'],
  table: Readonly<Record<string, string>>,
): readonly (readonly [name: string, place: Place])[] =>
  Object.entries(table).flatMap(([code, names]) =>
    names.split('|').map((name) => [name.toLowerCase(), { kind, code }] as const),
  );

const PLACE_OF_NAME: ReadonlyMap<string, Place> = new Map([
  ...namesOf('country', PLACES),
  ...namesOf('zone', NAMED),
  ...namesOf('country', COUNTRIES_ALONE),
  ...namesOf('zone', ZONES_ALONE),
]);

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', String.raw`\s`).replaceAll('’', "['’]"))
    .join('|');

const PLACE = `(?<place>${alternatives([...PLACE_OF_NAME.keys()])})`;
const BEFORE = alternatives(BEFORE_PLACE.split('|'));
const AFTER = String.raw`(?:${alternatives(AFTER_PLACE.split('|'))})(?![\p{L}\p{M}])`;
const OPENED = String.raw`^\s?[,(（]?\s?`;

const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`${OPENED}${PLACE}\s?${AFTER}`, 'iu'),
  new RegExp(
    String.raw`${OPENED}(?:${BEFORE})(?:\s|['’])${PLACE}(?![\p{L}\p{M}])(?:\s?${AFTER})?`,
    'iu',
  ),
  new RegExp(
    String.raw`${OPENED}(?<place>${[...Object.values(COUNTRIES_ALONE), ...Object.values(ZONES_ALONE)].join('|')})(?:\s[Tt]ime)?(?![\p{L}\p{M}])`,
    'u',
  ),
];
/** `北京时间2026年3月14日 11:42`. */
const AHEAD = new RegExp(
  String.raw`(?<![\p{L}\p{M}])${PLACE}\s?(?:时间|時間|시간)\s?[:：,，(]?\s?$`,
  'iu',
);

/** A clock that a text names in words, and where these end. */
interface NamedClock {
  readonly end: number;
  /** Minutes ahead of UTC. */
  readonly offset: number;
}

/** The clock that the words behind a time name: `UK time`, `(heure de Paris)`, `по московскому времени`. */
export function placeClockBehind(text: string, day: Day): NamedClock | null {
  for (const form of FORMS) {
    const found = form.exec(text);
    const offset = offsetAt(found?.groups?.['place'], day);
    if (found && offset !== null) return { end: found[0].length, offset };
  }
  return null;
}

/** The clock that the words before a date name, where a script sets no spaces. */
export const placeClockBefore = (text: string, day: Day): number | null =>
  offsetAt(AHEAD.exec(text)?.groups?.['place'], day);

function offsetAt(name: string | undefined, day: Day): number | null {
  const place = PLACE_OF_NAME.get(
    name?.toLowerCase().replaceAll(/\s/g, ' ').replaceAll("'", '’') ?? '',
  );
  if (!place) return null;
  return place.kind === 'zone'
    ? zoneOffset(place.code, null, day)
    : offsetInCountry(place.code, day);
}
