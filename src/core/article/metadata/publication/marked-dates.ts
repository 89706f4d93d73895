import { roleBeforeMoment } from '../../cues/date-labels.ts';
import { readable, readMoment, type DateReading } from '../dates/index.ts';
import { namesAmong } from '../names-pattern.ts';
import { linkedTexts, type PageFacts } from '../page-facts.ts';
import type { PageElement, PageLine } from '../page-walk.ts';
import { labelAbove, LONGEST_LINE, MOST_DATES, type ShownDate } from './shown-date.ts';

/** Microformats: `<abbr class="published" title="2025-06-17T10:30:00Z">`. */
const MICROFORMAT = namesAmong(
  'published|dt published|updated|dt updated|entry date|posted on|posted|timeago|time ago|ago|relative time|reltime|datetime|pub ?date|post date|article date|timestamp|date|publish ?date|published ?date|published at|publish ?time|pub ?time|update ?time|updated at|last updated|modified|modified at|fecha|datum|js date|js time|moment|local ?time|post ?time|entry time|article time',
);

/** Elements that scripts make of moments: `relative-time`, `bsp-timestamp`, `amp-timeago`. */
const MADE_OF_MOMENTS =
  /-(?:.*-)?(?:time|date|timestamp|timeago|ago|moment)$|^(?:time|date|timestamp|timeago|moment)-/;

/** Moments that elements state for machines beside what they show. */
export function datesInElements(facts: PageFacts, reading: DateReading): readonly ShownDate[] {
  const dates: ShownDate[] = [];
  for (const entry of facts.elements) {
    const stated = statedMoment(entry);
    const moment = stated === null ? null : readMoment(stated, reading);
    if (stated === null || !moment) continue;
    if (dates.length >= MOST_DATES) break;
    const own = facts.textOf(entry, LONGEST_LINE);
    const line = lineOf(facts, entry, own);
    const isMicrodata = /^date/.test(entry.itemprop);
    dates.push({
      ...moment,
      start: 0,
      end: 0,
      certain: true,
      line,
      element: entry,
      source: isMicrodata ? 'microdata' : 'markup',
      role: roleOfElement(facts, entry, line, own),
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
  if (tag !== 'time' && !isDated && !MADE_OF_MOMENTS.test(tag) && !MICROFORMAT.test(part))
    return null;
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
    'data-utc',
    'data-published',
    'data-published-at',
    'data-published-date',
    'data-publish-date',
    'data-pubdate',
    'data-iso',
    'data-epoch',
    'data-unix',
    'data-value',
    'timestamp',
    'date',
    'content',
  ]) {
    const value = element.getAttribute(name);
    if (value !== null && /\d{4}/.test(value)) return value;
  }
  return null;
}

/** Microformats ask for an `updated` of every entry: themes give that name to the only date they show. */
const DATES_AN_ENTRY = / (?:entry|post) date /;

/** Whether a page tells machines when it was published: themes' own moments are often hours off. */
const statesPublication = (facts: PageFacts): boolean =>
  facts.meta('article:published_time', 'datepublished') !== null ||
  linkedTexts(facts, 'datePublished').length > 0 ||
  facts.elements.some(({ itemprop }) => itemprop.startsWith('datepub'));

function roleOfElement(
  facts: PageFacts,
  { itemprop, names, element }: PageElement,
  line: number,
  text: string,
): ShownDate['role'] {
  if (/^date(?:pub|created)/.test(itemprop) || element.hasAttribute('pubdate')) return 'published';
  if (itemprop.startsWith('datemod') || / (?:updated|modified|dt updated) /.test(names)) {
    const isOnlyDate = DATES_AN_ENTRY.test(names) && !statesPublication(facts);
    return / published /.test(names) || isOnlyDate ? 'published' : 'modified';
  }
  if (/ (?:published|dt published) /.test(names)) return 'published';
  // The words that lead to it, on its own line or the one above.
  const around = readable(facts.lines[line]?.text.slice(0, LONGEST_LINE) ?? '');
  const own = readable(text);
  const [leading = ''] = (own === '' ? around : own).split(/\p{Nd}/u, 1);
  const label = `${around.slice(0, Math.max(0, around.indexOf(own)))}${leading} `;
  return roleBeforeMoment(label.trim() === '' ? labelAbove(facts, line) : label);
}

/** The line that an element stands in, or else the next. */
function lineOf({ lines }: PageFacts, { index, end }: PageElement, text: string): number {
  const next = lineAt(lines, index);
  const beginsLine = (lines[next]?.at ?? end) < end;
  const isInLineBefore = text !== '' && lines[next - 1]?.text.includes(text) === true;
  return !beginsLine && isInLineBefore ? next - 1 : next;
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
