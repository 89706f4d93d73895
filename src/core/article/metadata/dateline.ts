import { agencyAmong } from '../cues/agencies.ts';
import { asciiDigits } from '../cues/fold.ts';
import { monthNumber } from '../cues/months.ts';
import type { Dateline } from '../types.ts';
import { parseDate } from './dates/index.ts';
import { found, type Found } from './found.ts';

const LONGEST_OPENING = 160;

/** `ASTANA, June 17 (Xinhua) --`, `Berlin (dpa) -`, `(AFP) - `. */
const WITH_AGENCY =
  /^(?<place>[\p{Lu}\p{Lo}][^()（）\n]{1,60}?)?(?:,\s*(?<date>[^()（）,\n]{3,30}(?:,\s*\d{4})?))?\s*[(（](?<agency>[^()（）]{2,40})[)）]\s*[-–—:.,]*\s/u;
/** `PARIS — `, `NEW YORK, 3 May – `: capitals tell a place from a sentence. */
const IN_CAPITALS =
  /^(?<place>\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:,\s\p{Lu}[\p{L}.]{1,20})?)(?:,\s*(?<date>[^,\n]{3,25}?))?\s+[-–—]{1,2}\s/u;
/** `新华社北京6月17日电`, `中新社莫斯科12月5日电`, `【时事】`. */
const CHINESE =
  /^(?<agency>\p{Script=Han}{2,5}社)(?<place>\p{Script=Han}{1,12}?)(?<date>\d{1,2}月\d{1,2}日)[电電讯訊]/u;

export interface Opening {
  readonly dateline: Found<Dateline> | null;
  readonly agency: Found<string> | null;
}

/**
 * What an article's first words say of where, when and by which agency it was filed. A dateline's
 * date mostly has no year; it takes the publication's.
 */
export function readOpening(text: string, published: string | null): Opening {
  const opening = asciiDigits(text.slice(0, LONGEST_OPENING));
  for (const form of [CHINESE, WITH_AGENCY, IN_CAPITALS]) {
    const match = form.exec(opening);
    const groups = match?.groups;
    if (!groups) continue;
    const agency = groups['agency'] === undefined ? null : agencyAmong(groups['agency']);
    if (form === WITH_AGENCY && agency === null) continue;
    const place = groups['place']?.trim() || null;
    const date = filedOn(groups['date'], published);
    const filed = (value: Dateline) => found(value, 'first-words', match[0]);
    return {
      dateline: place === null && date === null ? null : filed({ place, date }),
      agency: agency === null ? null : found(agency, 'first-words', match[0]),
    };
  }
  return { dateline: null, agency: null };
}

function filedOn(text: string | undefined, published: string | null): string | null {
  if (text === undefined) return null;
  const whole = parseDate(text);
  if (whole !== null) return whole.slice(0, 10);
  const year = published?.slice(0, 4);
  if (year === undefined) return null;
  const [, month, day] = /(\d{1,2})月(\d{1,2})日/.exec(text) ?? [];
  if (month !== undefined) return parseDate(`${year}-${month}-${day ?? ''}`);
  const named = text.split(/[\s.,]+/).find((word) => monthNumber(word) !== null);
  const number = /\d{1,2}/.exec(text)?.[0];
  if (named === undefined || number === undefined) return null;
  return parseDate(`${year}-${monthNumber(named) ?? ''}-${number}`);
}
