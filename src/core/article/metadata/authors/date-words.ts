import { fold } from '../../cues/fold.ts';
import { monthNumber } from '../../cues/months.ts';
import { isWeekday } from '../../cues/weekdays.ts';

/** Words that stand with a date or a time in a byline, where they stand beside a number. */
const BESIDE_NUMBERS = new Set(
  'on|at|am|um|uhr|the|of|le|la|el|los|las|a|à|às|il|alle|ore|den|der|kl|klo|kl.|de|del|em|dia|op|om|uur|dne|dnia|dňa|o|godz|godz.|в|от|на|ч|г|г.|года|saat|tarihinde|pukul|wib|wita|wit|ngày|lúc|gmt|utc|est|edt|pst|pdt|cst|cdt|mst|mdt|ast|adt|nst|akst|akdt|hst|ct|mt|pt|nt|cet|cest|bst|ist|wat|cat|eat|sast|aest|aedt|nzst|nzdt|pkt|sgt|hkt|pht|et|pm|am|م|ص|a.m.|p.m.|h|hrs|hours|min|mins|minutes|minute|read|ago|vor|tagen|stunden|minuten|hace|há|il y a|heures|horas|ore|पहले|मिनट|घंटे|घंटा|दिन|महीने|महीना|साल|वर्ष|আগে|lesezeit|min.|lesedauer|updated|published|posted|stand|aktualisiert|veröffentlicht|publié|mis|jour|publicado|оны|сарын|actualizado|pubblicato|aggiornato|τις|στις'
    .split('|')
    .map(fold),
);

const CJK_DATE =
  /\d{2,4}\s*[年년]\s*\d{1,2}\s*[月월](?:\s*\d{1,2}\s*[日일号號]?)?|\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일号號]|\d{1,2}[時时点시]\s*\d{1,2}[分분]/gu;

/** A number, with the marks of dates and times: `12.`, `3rd`, `2020-03-04T10:00`, `14:30`, `14h30`. */
const NUMBER =
  /^[([]?\p{Nd}[\p{Nd}.,:/\-T+Z'’]*(?:st|nd|rd|th|er|-р|º|°|h\p{Nd}*|am|pm|min|m)?[,.;)\]]*$/iu;

/** Arabic papers give a month both its names: `مارس/آذار`. */
const isMonth = (word: string): boolean =>
  monthNumber(word) !== null || monthNumber(word.split('/')[0] ?? '') !== null;

/** `Last Updated: 3 May`; alone the word is a name. */
const isLastBefore = (word: string, next = ''): boolean =>
  /^last$/i.test(word) && /^(?:updated|modified|edited|update)/i.test(next);

/** Markup sets no space between parts that styles set apart: `(DHA)27.03.2017`. */
export const parted = (line: string): string => line.replace(/(?<=[)\]])(?=\p{Nd})/u, ' ');

/** The parts of a line that are left when its dates and times are taken out. */
export function withoutDates(line: string): readonly string[] {
  const words = line
    .replace(CJK_DATE, ' 0 ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const taken = words.map((word) => NUMBER.test(word));
  if (!taken.includes(true)) return [line];
  const belongs = (word: string): boolean => {
    const bare = fold(word).replace(/[,.;:()،؛]+$|^[(]/g, '');
    return BESIDE_NUMBERS.has(bare) || isWeekday(bare) || isMonth(bare);
  };
  // From each number outwards, as far as the words go with it.
  for (const step of [1, -1]) {
    const order = step === 1 ? words.keys() : [...words.keys()].reverse();
    for (const index of order) {
      const word = words[index] ?? '';
      if (taken[index - step] && (belongs(word) || isLastBefore(word, words[index + 1])))
        taken[index] = true;
    }
  }
  const parts: string[] = [];
  let part: string[] = [];
  for (const [index, word] of words.entries()) {
    if (!taken[index]) part.push(word);
    else if (part.length > 0) {
      parts.push(part.join(' '));
      part = [];
    }
  }
  if (part.length > 0) parts.push(part.join(' '));
  return parts;
}
