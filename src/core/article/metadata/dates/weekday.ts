import { fold } from '../../cues/fold.ts';
import { dayNumber, type CalendarDay } from './calendar-day.ts';

const MS_PER_DAY = 86_400_000;
const A_SUNDAY = Date.UTC(2024, 8, 1);

/** The day of the week of a day: 0 is Sunday. */
export const weekdayOf = (day: CalendarDay): number =>
  new Date(dayNumber(day) * MS_PER_DAY).getUTCDay();

/** The day of the week that a text names in a language, whole or as it is shortened; 0 is Sunday. */
export function weekdayNamed(text: string, language: string | null): number | null {
  const folded = fold(text);
  const found = namesIn(language).findIndex((forms) => forms.some((form) => form.test(folded)));
  return found < 0 ? null : found;
}

type Names = readonly (readonly RegExp[])[];

/** Made at first use: they are dear to make. */
const NAMES = new Map<string, Names>();

function namesIn(language: string | null): Names {
  if (language === null) return [];
  const known = NAMES.get(language);
  if (known) return known;
  const names = makeNames(language);
  NAMES.set(language, names);
  return names;
}

function makeNames(language: string): Names {
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return [];
  const formats = (['long', 'short'] as const).map(
    (weekday) => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }),
  );
  return Array.from({ length: 7 }, (_, index) =>
    formats.map((format) => {
      const name = fold(format.format(A_SUNDAY + index * MS_PER_DAY)).replace(/\.$/, '');
      // `日` is the sign of the day too, but between brackets.
      if (name.length === 1) return new RegExp(`[(（]${name}[)）]`, 'u');
      const whole = name.replace(/[^\p{L}\p{M}\s]/gu, '.');
      return new RegExp(String.raw`(?<!\p{L})${whole}(?!\p{L})`, 'u');
    }),
  );
}
