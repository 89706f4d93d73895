import { roleBefore } from '../../cues/date-labels.ts';
import { readable, readMoment, type DateReading } from '../dates/index.ts';
import { namesAmong } from '../names-pattern.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement, PageLine } from '../page-walk.ts';
import { labelAbove, LONGEST_LINE, MOST_DATES, type ShownDate } from './shown-date.ts';

/** Microformats: `<abbr class="published" title="2025-06-17T10:30:00Z">`. */
const MICROFORMAT = namesAmong(
  'published|dt published|updated|dt updated|entry date|posted on|posted|timeago|time ago|ago|relative time|reltime|datetime|pub ?date|post date|article date|timestamp|date',
);

/** Moments that elements state for machines beside what they show. */
export function datesInElements(facts: PageFacts, reading: DateReading): readonly ShownDate[] {
  const dates: ShownDate[] = [];
  for (const entry of facts.elements) {
    const stated = statedMoment(entry);
    const moment = stated === null ? null : readMoment(stated, reading);
    if (stated === null || !moment) continue;
    if (dates.length >= MOST_DATES) break;
    const line = lineAt(facts.lines, entry.index);
    const isMicrodata = /^date/.test(entry.itemprop);
    dates.push({
      ...moment,
      start: 0,
      end: 0,
      certain: true,
      line,
      element: entry,
      source: isMicrodata ? 'microdata' : 'markup',
      role: roleOfElement(facts, entry, line),
      company: 0,
      isSentence: false,
      words: stated,
    });
  }
  return dates;
}

function statedMoment(part: PageElement): string | null {
  const { element, tag, itemprop } = part;
  if (tag === 'meta') return null;
  const isDated = itemprop !== '' && /^date|^uploaddate/.test(itemprop);
  if (tag !== 'time' && !isDated && !MICROFORMAT.test(part)) return null;
  const stated =
    element.getAttribute('datetime') ?? (isDated ? element.getAttribute('content') : null);
  if (stated !== null && (tag === 'time' || isDated)) return stated;
  if (isDated && tag !== 'time') return null;
  for (const name of [
    'title',
    'datetime',
    'data-datetime',
    'data-timestamp',
    'data-time',
    'data-date',
    'data-utime',
  ]) {
    const value = element.getAttribute(name);
    if (value !== null && /\d{4}/.test(value)) return value;
  }
  return null;
}

function roleOfElement(
  facts: PageFacts,
  { itemprop, names, element }: PageElement,
  line: number,
): ShownDate['role'] {
  if (itemprop.startsWith('datemod') || / (?:updated|modified|dt updated) /.test(names)) {
    return / published /.test(names) ? 'published' : 'modified';
  }
  if (itemprop.startsWith('datepub') || element.hasAttribute('pubdate')) return 'published';
  if (/ (?:published|dt published) /.test(names)) return 'published';
  // The words that lead to it, on its own line or the one above.
  const own = readable(facts.lines[line]?.text.slice(0, LONGEST_LINE) ?? '');
  const label = own.split(/\p{Nd}/u, 1)[0] ?? '';
  return roleBefore(label.trim() === '' ? labelAbove(facts, line) : label);
}

/** The first line that begins at or after an element. */
function lineAt(lines: readonly PageLine[], element: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.at ?? 0) < element) low = middle + 1;
    else high = middle;
  }
  return low;
}
