import type { Corrections, Details } from '../../../core/library/readings.ts';

/** The details as the form holds them: text. */
export interface DetailsForm {
  readonly title: string;
  readonly standfirst: string;
  /** One a line. */
  readonly authors: string;
  readonly agency: string;
  readonly outlet: string;
  readonly section: string;
  readonly published: string;
  readonly modified: string;
  readonly lang: string;
}

export type FormField = keyof DetailsForm;

/** The form's fields in the order shown. */
export const formFields = [
  'title',
  'standfirst',
  'authors',
  'agency',
  'outlet',
  'section',
  'published',
  'modified',
  'lang',
] as const satisfies readonly FormField[];

/** The details as text to be changed. */
export const formOf = (details: Details): DetailsForm => ({
  title: details.title,
  standfirst: details.standfirst ?? '',
  authors: details.authors.join('\n'),
  agency: details.agency ?? '',
  outlet: details.outlet ?? '',
  section: details.section ?? '',
  published: shownMoment(details.published),
  modified: shownMoment(details.modified),
  lang: details.lang === 'und' ? '' : details.lang,
});

const isEmptyOr =
  (isSound: (text: string) => boolean) =>
  (text: string): boolean =>
    text.trim() === '' || isSound(text);

const MOMENT_PROBLEM =
  'Write the date as 2024-03-09, with a time if you know it: 2024-03-09 08:30 +01:00.';
const isMoment = isEmptyOr((text) => momentOf(text) !== null);

/** What some fields must be, and the sentence for one that is not. */
const rules: Readonly<
  Partial<Record<FormField, readonly [isSound: (text: string) => boolean, problem: string]>>
> = {
  title: [(text) => text.trim() !== '', 'A clipping needs a headline.'],
  published: [isMoment, MOMENT_PROBLEM],
  modified: [isMoment, MOMENT_PROBLEM],
  lang: [
    isEmptyOr((text) => languageOf(text) !== null),
    'Write a language code, such as en, pt-BR or zh-Hant.',
  ],
};

/** What is wrong with a field, in a sentence; null where nothing is. */
export function problemOf(field: FormField, text: string): string | null {
  const [isSound, problem] = rules[field] ?? [];
  return isSound === undefined || problem === undefined || isSound(text) ? null : problem;
}

/** The details as the form says, for a form without problems. */
export function wantedDetails(form: DetailsForm): Required<Corrections> {
  const words = (text: string): string => text.trim().replace(/\s+/gu, ' ');
  const orNull = (text: string): string | null => words(text) || null;
  return {
    title: words(form.title),
    standfirst: orNull(form.standfirst),
    authors: form.authors.split('\n').map(words).filter(Boolean),
    agency: orNull(form.agency),
    outlet: orNull(form.outlet),
    section: orNull(form.section),
    published: momentOf(form.published),
    modified: momentOf(form.modified),
    lang: languageOf(form.lang) ?? 'und',
  };
}

const MOMENT =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})?)?)?)?$/iu;

/** A date as a person writes it, in ISO 8601; null where it is none. */
export function momentOf(text: string): string | null {
  const parts = MOMENT.exec(text.trim());
  if (parts === null) return null;
  const [, year = '', month, day, hour, minute = '00', second, zone] = parts;
  const two = (part: string): string => part.padStart(2, '0');
  const date = [
    year,
    ...[month, day].flatMap((part) => (part === undefined ? [] : two(part))),
  ].join('-');
  if (!isDate(Number(year), Number(month ?? 1), Number(day ?? 1))) return null;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const seconds = second === undefined ? '' : `:${second}`;
  return `${date}T${two(hour)}:${minute}${seconds}${zoneOf(zone)}`;
}

/** True where the calendar has such a day. */
function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:Z|UTC)$/iu.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

/** `2024-03-09T08:30:00+01:00` as `2024-03-09 08:30:00 +01:00`. */
const shownMoment = (moment: string | null): string =>
  (moment ?? '').replace('T', ' ').replace(/(?<=:\d{2})(?=Z$|[+-])/u, ' ');

function languageOf(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null; // Well formed to the eye, but no tag.
  }
}
