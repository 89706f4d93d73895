/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Minutes ahead of UTC by the abbreviation that newspapers print after a time of day. */
const OFFSETS: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  oesz: 180,
  msk: 180,
  мск: 180,
  trt: 180,
  wast: 120,
  idt: 180,
  wat: 60,
  cat: 120,
  sast: 120,
  eat: 180,
  irst: 210,
  gst: 240,
  pkt: 300,
  ist: 330,
  npt: 345,
  ict: 420,
  wib: 420,
  wita: 480,
  wit: 540,
  hkt: 480,
  sgt: 480,
  myt: 480,
  pht: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  brt: -180,
  art: -180,
  uyt: -180,
  clst: -180,
  clt: -240,
  bot: -240,
  vet: -240,
  ast: -240,
  adt: -180,
  hne: -300,
  hae: -240,
  hnc: -360,
  hac: -300,
  hnr: -420,
  har: -360,
  hnp: -480,
  hap: -420,
  hna: -240,
  haa: -180,
  nst: -210,
  ndt: -150,
  est: -300,
  edt: -240,
  pet: -300,
  cot: -300,
  ect: -300,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
};

/** What an abbreviation means in a country (ISO 3166, lower case) where it is not the usual. */
const OFFSETS_IN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  bd: { bst: 360 },
  cn: { cst: 480 },
  tw: { cst: 480 },
  ie: { ist: 60 },
  il: { ist: 120, idt: 180 },
  ph: { pst: 480 },
  sa: { ast: 180 },
  kw: { ast: 180 },
  bh: { ast: 180 },
  qa: { ast: 180 },
  iq: { ast: 180 },
  au: { est: 600, edt: 660, cst: 570, wst: 480 },
};

/** North American zones named without saying whether summer time holds: their winter offset. */
const NORTH_AMERICAN: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 };

const NORTH_AMERICA = { west: -540, east: -240 };

/** The abbreviations as alternatives of a regular expression, longest first. */
export const ZONE_NAMES: string = [
  ...new Set([
    ...Object.keys(OFFSETS),
    ...Object.values(OFFSETS_IN).flatMap((zones) => Object.keys(zones)),
    ...Object.keys(NORTH_AMERICAN),
  ]),
]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A zone's minutes ahead of UTC on a day, given the country of the page. Null for an unknown name. */
export function zoneOffset(name: string, country: string | null, day: Day): number | null {
  const key = name.toLowerCase();
  const local = country === null ? undefined : OFFSETS_IN[country]?.[key];
  if (local !== undefined) return local;
  const winter = NORTH_AMERICAN[isSaidAllYear(key, country) ? `${key[0] ?? ''}t` : key];
  if (winter !== undefined) return isNorthAmericanSummer(day) ? winter + 60 : winter;
  return OFFSETS[key] ?? null;
}

/** North America's papers write `EST` in summer too; some of its countries have no other time. */
const isSaidAllYear = (key: string, country: string | null): boolean =>
  country === null || country === 'us' || country === 'ca'
    ? /^[ep]st$/.test(key) || (key === 'cst' && country !== 'ca')
    : false;

/** Second Sunday of March to first Sunday of November (Energy Policy Act of 2005, from 2007 on). */
function isNorthAmericanSummer({ year, month, day }: Day): boolean {
  const firstSunday = (of: number) =>
    1 + ((7 - new Date(Date.UTC(year, of - 1, 1)).getUTCDay()) % 7);
  if (month === 3) return day >= firstSunday(3) + 7;
  if (month === 11) return day < firstSunday(11);
  return month > 3 && month < 11;
}

/**
 * A clock's minutes ahead of UTC on a day, known from another day: those of North America's clocks
 * change with summer time.
 */
export function offsetAtOtherTime(offset: number, on: Day, day: Day): number {
  if (offset < NORTH_AMERICA.west || offset > NORTH_AMERICA.east) return offset;
  return offset + (Number(isNorthAmericanSummer(day)) - Number(isNorthAmericanSummer(on))) * 60;
}

/** Summer time by the European Union's rule: last Sunday of March to last Sunday of October. */
const EUROPEAN = {
  '0': 'gb ie pt',
  '60': 'de at ch li lu be nl fr mc es ad it sm va mt dk no se pl cz sk hu si hr ba rs me mk al xk',
  '120': 'fi ee lv lt ro bg gr cy md ua lb',
};
/** No summer time. */
const STEADY = {
  '-300': 'pe co ec pa jm',
  '-240': 've bo do',
  '-180': 'ar uy',
  '0': 'is gh sn ci ml bf tg sl',
  '60': 'ng dz tn cm ao bj ne td ga ma',
  '120': 'za zw zm bw mz mw rw ly',
  '180': 'tr by sa iq kw qa bh ye ke tz ug et so jo sy',
  '210': 'ir',
  '240': 'ae om az am ge mu',
  '270': 'af',
  '300': 'pk uz tm tj mv kz',
  '330': 'in lk',
  '345': 'np',
  '360': 'bd kg bt',
  '390': 'mm',
  '420': 'th vn kh la',
  '480': 'cn hk mo tw sg my ph bn',
  '540': 'jp kr kp',
};

const byCountry = (zones: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(zones).flatMap(([offset, countries]) =>
      countries.split(' ').map((country) => [country, Number(offset)] as const),
    ),
  );
const EUROPEAN_OFFSETS = byCountry(EUROPEAN);
const STEADY_OFFSETS = byCountry(STEADY);

/** The country, or one of the countries of one zone, whose papers write in a language. */
const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = {
  az: 'az',
  bg: 'bg',
  bs: 'ba',
  cs: 'cz',
  da: 'dk',
  de: 'de',
  el: 'gr',
  et: 'ee',
  fa: 'ir',
  fi: 'fi',
  gu: 'in',
  he: 'il',
  hi: 'in',
  hr: 'hr',
  hu: 'hu',
  hy: 'am',
  is: 'is',
  it: 'it',
  ja: 'jp',
  ka: 'ge',
  km: 'kh',
  kn: 'in',
  ko: 'kr',
  lo: 'la',
  lt: 'lt',
  lv: 'lv',
  mk: 'mk',
  ml: 'in',
  mr: 'in',
  ms: 'my',
  my: 'mm',
  nb: 'no',
  ne: 'np',
  nl: 'nl',
  nn: 'no',
  no: 'no',
  pl: 'pl',
  ro: 'ro',
  si: 'lk',
  sk: 'sk',
  sl: 'si',
  sq: 'al',
  sr: 'rs',
  sv: 'se',
  te: 'in',
  th: 'th',
  tr: 'tr',
  uk: 'ua',
  ur: 'pk',
  uz: 'uz',
  vi: 'vn',
  zh: 'cn',
};

/** The country whose clock a language's papers go by, where it has one zone. */
export const countryOfLanguage = (language: string | null): string | null =>
  COUNTRY_OF_LANGUAGE[language ?? ''] ?? null;

/** Minutes ahead of UTC in a country that has one zone, on a day; null for others. */
export function offsetInCountry(country: string | null, day: Day): number | null {
  if (country === null) return null;
  const winter = EUROPEAN_OFFSETS.get(country);
  if (winter !== undefined) return isEuropeanSummer(day) ? winter + 60 : winter;
  if (country === 'il') return isIsraeliSummer(day) ? 180 : 120;
  if (country === 'eg') return isEgyptianSummer(day) ? 180 : 120;
  return STEADY_OFFSETS.get(country) ?? null;
}

/** The date of a month's last Sunday (0), Monday (1) and so on. */
function lastWeekday(year: number, month: number, weekday: number): number {
  const last = new Date(Date.UTC(year, month, 0));
  return last.getUTCDate() - ((7 + last.getUTCDay() - weekday) % 7);
}

/** From the Friday before the last Sunday of March (law of 2013). */
const isIsraeliSummer = (day: Day): boolean =>
  day.month === 3 ? day.day >= lastWeekday(day.year, 3, 0) - 2 : isEuropeanSummer(day);

/** From the last Friday of April to the last Thursday of October, since 2023. */
function isEgyptianSummer({ year, month, day }: Day): boolean {
  if (year < 2023) return false;
  if (month === 4) return day >= lastWeekday(year, 4, 5);
  if (month === 10) return day < lastWeekday(year, 10, 4);
  return month > 4 && month < 10;
}

function isEuropeanSummer({ year, month, day }: Day): boolean {
  if (month === 3) return day >= lastWeekday(year, 3, 0);
  if (month === 10) return day < lastWeekday(year, 10, 0);
  return month > 3 && month < 10;
}
