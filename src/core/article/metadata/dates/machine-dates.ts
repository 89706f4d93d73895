import { calendarDay, dayOfNumber } from './calendar-day.ts';
import type { Moment } from './moment.ts';

const COMPACT =
  /^(\d{4})(\d{2})(\d{2})(?:[T\s]?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?\s*(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?$/;
/** As most pages state their moments: `2025-06-17T10:30:00+02:00`. */
const ISO =
  /^((?:19|20)\d\d)-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?:(Z)|([+-])(0\d|1[0-3]):?([0-5]\d))?$/;
const EPOCH = /^(?:\/?Date\()?(\d{10}|\d{13})(?:[+-]\d{4})?(?:\)\/?)?$/;
const MS_PER_DAY = 86_400_000;
/** 1990 and 2100: other numbers of ten digits are no moments. */
const EARLIEST_MOMENT = 631_152_000_000;
const LATEST_MOMENT = 4_102_444_800_000;

/**
 * A moment as machines state it: in full with its marks, without marks (`20250617T103000Z`), as
 * seconds or milliseconds since 1970. Null for any other text.
 */
export function machineDate(text: string): Moment | null {
  const trimmed = text.trim().replace(/^\/|\/$/g, '');
  const epoch = EPOCH.exec(trimmed)?.[1];
  if (epoch !== undefined) return momentOf(Number(epoch) * (epoch.length === 10 ? 1000 : 1));
  const parts = ISO.exec(trimmed) ?? COMPACT.exec(trimmed);
  return parts ? dateOfParts(parts) : null;
}

function momentOf(ms: number): Moment | null {
  if (ms < EARLIEST_MOMENT || ms > LATEST_MOMENT) return null;
  const day = dayOfNumber(Math.floor(ms / MS_PER_DAY));
  const time = new Date(ms).toISOString().slice(11, 19);
  return day && { day, otherwise: null, time, offset: 0 };
}

function dateOfParts(match: RegExpExecArray): Moment | null {
  const [, year, month, date, hour, minute, second, zero, sign, hours, minutes] = match;
  const day = calendarDay(Number(year), Number(month), Number(date));
  if (day === null) return null;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) {
    return { day, otherwise: null, time: null, offset: null };
  }
  const ahead = Number(hours) * 60 + Number(minutes);
  const offset = zero !== undefined ? 0 : sign === undefined ? null : sign === '+' ? ahead : -ahead;
  return { day, otherwise: null, time: `${hour}:${minute}:${second ?? '00'}`, offset };
}
