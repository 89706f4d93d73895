import {
  HALF_DAY_WORDS,
  hourOfDay,
  PARTS_BY_STOP,
  WORDS_AFTER_CLOCK,
  WORDS_BEFORE_CLOCK,
} from '../../cues/clock-words.ts';
import { roleBefore } from '../../cues/date-labels.ts';
import { countryOfLanguage, ZONE_NAMES, zoneOffset } from '../../cues/time-zones.ts';
import { placeClockBehind } from '../../cues/zone-places.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { DateReading } from './reading.ts';

/** A time of day as it stands in a text. */
export interface Clock {
  readonly start: number;
  readonly end: number;
  /** `10:30:00`. */
  readonly time: string;
  /** Minutes ahead of UTC, where the text says. */
  readonly offset: number | null;
}

const TIME = new RegExp(
  [
    String.raw`(?<![\d:]|\d[.,/])`,
    String.raw`(?:(?<before>${HALF_DAY_WORDS})[.:]?\s?)?`,
    String.raw`(?<hour>\d{1,2})`,
    String.raw`(?:(?<colon>[:：])(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?`,
    String.raw`|\s?(?<letter>h|g|giờ|[時时点點시])\s?(?:(?<minuteAfterLetter>\d{1,2})(?!\d)(?:\s?(?:[分분m]|min|mn)|['’′])?)?(?!\p{L})`,
    String.raw`|(?<stop>\.)(?<minuteAfterStop>\d{2})(?![\d.]))?`,
    String.raw`(?:\s?(?<after>${HALF_DAY_WORDS})(?![\p{L}\p{M}])(?:(?<=\.\s?\p{L})\.)?)?`,
  ].join(''),
  'giu',
);
const WORD_BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}\p{M}])(?:${WORDS_BEFORE_CLOCK})[.:]?\s?$`,
  'iu',
);
const WORD_AFTER = new RegExp(String.raw`^\s?(?:${WORDS_AFTER_CLOCK})(?![\p{L}\p{M}])\.?`, 'iu');
/** Capitals only: `et` is no zone in French. */
const ZONE = new RegExp(
  [
    String.raw`^(?:(?<tightSign>[+−-])(?<tightHours>\d{2})(?![\d:])`,
    String.raw`|\s?\(?\s?(?:(?<zero>Z)(?![\p{L}\d])`,
    String.raw`|(?:UTC|GMT)\s?(?<sign>[+−-])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)`,
    String.raw`|(?<bareSign>[+−-])(?<bareHours>\d{2}):?(?<bareMinutes>\d{2})(?!\d)`,
    String.raw`|(?<name>${ZONE_NAMES.toUpperCase()}|мск)(?![\p{L}\d])))`,
  ].join(''),
  'u',
);
/** Where it holds: 10:30 SA (sáng), 3:05 CH (chiều). */
const VIETNAMESE_HALF = /^\s?(SA|CH)(?!\p{L})/u;

/** Nothing but marks: where a text begins behind a date, its time comes next. */
const MARKS = /^[\s,|•·–—-]{0,4}$/;

/** Whether hour and minutes may come next with a full stop between them, which prices have too. */
const isDue = (before: string, { language }: DateReading): boolean =>
  WORD_BEFORE.test(before) ||
  (PARTS_BY_STOP.has(language ?? '') && (MARKS.test(before) || roleBefore(before) === 'modified'));

/** The times of day in a text that begins behind a date or ends before one, in order. */
export function clocksIn(text: string, day: CalendarDay, reading: DateReading): readonly Clock[] {
  if (!/\d/.test(text)) return [];
  const clocks: Clock[] = [];
  for (const match of text.matchAll(TIME)) {
    const clock = clockOf(text, match, day, reading);
    if (clock !== null) clocks.push(clock);
  }
  return clocks;
}

function clockOf(
  text: string,
  match: RegExpExecArray,
  day: CalendarDay,
  reading: DateReading,
): Clock | null {
  const groups = match.groups ?? {};
  const start = match.index;
  let end = start + match[0].length;
  let half = groups['before'] ?? groups['after'];
  const vietnamese = reading.language === 'vi' ? VIETNAMESE_HALF.exec(text.slice(end)) : null;
  if (vietnamese) {
    half = vietnamese[1] === 'CH' ? 'chiều' : 'sáng';
    end += vietnamese[0].length;
  }
  const unit = WORD_AFTER.exec(text.slice(end));
  const isMarked =
    groups['colon'] !== undefined ||
    groups['letter'] !== undefined ||
    half !== undefined ||
    unit !== null ||
    (groups['stop'] !== undefined && isDue(text.slice(0, start), reading));
  if (!isMarked) return null;

  const minute = groups['minute'] ?? groups['minuteAfterLetter'] ?? groups['minuteAfterStop'];
  const stated = Number(groups['hour']);
  const hour = half === undefined ? stated : hourOfDay(stated, half);
  if (hour > 23 || Number(minute ?? 0) > 59) return null;

  // A unit may itself be the zone (`WIB`, `Uhr MEZ`).
  const zoneAt = unit && ZONE.exec(text.slice(end)) === null ? end + unit[0].length : end;
  const found = ZONE.exec(text.slice(zoneAt));
  const place = found ? null : placeClockBehind(text.slice(zoneAt), day);
  // `10:30-12:30` is a span of time; machines write seconds, or a T before the hour.
  const isSpan =
    /^[−-]/.test(found?.[0] ?? '') && groups['second'] === undefined && text[start - 1] !== 'T';
  const zone = isSpan ? null : found;
  const time = [hour, minute ?? 0, groups['second'] ?? 0]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return {
    start,
    end: zoneAt + (zone?.[0].length ?? place?.end ?? 0),
    time,
    offset: zone ? offsetOf(zone.groups ?? {}, day, reading) : (place?.offset ?? null),
  };
}

function offsetOf(
  groups: Readonly<Record<string, string | undefined>>,
  day: CalendarDay,
  reading: DateReading,
): number | null {
  if (groups['zero'] !== undefined) return 0;
  const name = groups['name'];
  const country = reading.country ?? countryOfLanguage(reading.language);
  if (name !== undefined) return zoneOffset(name, country, day);
  const sign = groups['sign'] ?? groups['bareSign'] ?? groups['tightSign'];
  const hours = Number(groups['hours'] ?? groups['bareHours'] ?? groups['tightHours']);
  const minutes = Number(groups['minutes'] ?? groups['bareMinutes'] ?? 0);
  if (hours > 14 || minutes > 59) return null;
  return (sign === '+' ? 1 : -1) * (hours * 60 + minutes);
}

/** `Z`, `+05:30`; empty where the zone is not known. */
export function isoOffset(offset: number | null): string {
  if (offset === null) return '';
  if (offset === 0) return 'Z';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const clock = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
  return `${offset < 0 ? '-' : '+'}${clock}`;
}
