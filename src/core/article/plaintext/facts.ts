import { agencyAmong, agencyNamed } from '../cues/agencies.ts';
import { opensAsByline, sourceLabelled } from '../cues/labels.ts';
import { readByline } from '../metadata/authors/byline.ts';
import { DAY_FIRST, isoOf } from '../metadata/dates/index.ts';
import { datedRoles } from '../metadata/publication/index.ts';
import type { ShapedLine } from './body-span.ts';
import { endsSentence } from './shapes.ts';

/** What the lines at a headline state, with the words that state it. */
export interface PrintedFacts {
  readonly published: Printed | null;
  readonly modified: Printed | null;
  readonly agency: Printed | null;
  readonly outlet: Printed | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly bylineWords: string;
}

export interface Printed {
  readonly value: string;
  readonly words: string;
}

const LONGEST_BYLINE = 90;

/** What is known of a text before its facts are read. */
export interface FactsContext {
  readonly language: string | null;
  /** Tells the names of the paper itself. */
  readonly isOutlet: (name: string) => boolean;
}

/** Reads the lines between headline and text: dates, source, byline. */
export function factsIn(lines: readonly ShapedLine[], context: FactsContext): PrintedFacts {
  const dates = datesIn(lines);
  const published = dates.find(({ role }) => role === 'published' || role === null);
  const modified = dates.find(({ role }) => role === 'modified');
  const source = sourceIn(lines);
  const byline = bylineIn(lines, context);
  const isAgency = source !== null && agencyNamed(source.value) !== null;
  const agency = source === null ? null : agencyAmong(source.value);
  return {
    published: published?.printed ?? modified?.printed ?? null,
    modified: modified?.printed ?? null,
    agency:
      agency !== null && source !== null ? { value: agency, words: source.words } : byline.agency,
    outlet: isAgency ? null : source,
    byline: byline.byline,
    authors: byline.authors,
    bylineWords: byline.words,
  };
}

function datesIn(lines: readonly ShapedLine[]) {
  return lines.flatMap(({ text, shape }, index) => {
    if (shape !== 'facts' && shape !== 'phrase') return [];
    const above = lines[index - 1]?.text ?? '';
    return datedRoles(text, DAY_FIRST, above.length <= LONGEST_BYLINE ? above : '').map(
      ({ date, role }) => ({ role, printed: { value: isoOf(date), words: text } }),
    );
  });
}

function sourceIn(lines: readonly ShapedLine[]): Printed | null {
  for (const { text, shape } of lines) {
    const value = shape === 'credit' || shape === 'caption' ? null : sourceLabelled(text);
    if (value !== null) return { value, words: text };
  }
  return null;
}

interface Byline {
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly agency: Printed | null;
  readonly words: string;
}

/** The line that names authors: by its first word, else as a name beside the line of the date. */
function bylineIn(lines: readonly ShapedLine[], context: FactsContext): Byline {
  const texts = lines.filter(
    ({ text, shape }) =>
      (shape === 'facts' || shape === 'phrase') &&
      text.length <= LONGEST_FACTS &&
      !endsSentence(text),
  );
  const labelled = texts.filter(({ text }) => text.split(/\s[|·•]\s/).some(opensAsByline));
  const telling = lines.filter(
    ({ text, shape }) => shape !== 'furniture' && !ABOUT_THE_PAGE.test(text),
  );
  const besideDate = telling.filter(
    ({ text, shape }, index) =>
      // Two names joined by `and` look like a menu's items.
      (shape === 'phrase' || shape === 'menu') &&
      text.length <= LONGEST_NAMES &&
      [telling[index - 1], telling[index + 1]].some((near) => near?.shape === 'facts'),
  );
  for (const { text } of [...labelled, ...besideDate]) {
    const { byline, authors, agency } = readByline([text], { ...context, certainty: 'shown' });
    const printed = agency === null ? null : { value: agency, words: text };
    if (authors.length > 0 || printed) return { byline, authors, agency: printed, words: text };
  }
  return { byline: null, authors: [], agency: null, words: '' };
}

/** Words beside a date that speak of the article, not of its author. */
const ABOUT_THE_PAGE = /記事|有料|無料|会員|限定|字号|打印|기사|premium|exclusive|plus\b|abo\b/iu;
const LONGEST_FACTS = 160;
const LONGEST_NAMES = 50;

/** Whether a line by itself is a byline: it opens as one does, and names somebody. */
export function isBylineLine(line: ShapedLine, context: FactsContext): boolean {
  const { text } = line;
  if (text.length > LONGEST_BYLINE || endsSentence(text) || !opensAsByline(text)) return false;
  return bylineIn([line], context).authors.length > 0;
}

const COPYRIGHT =
  /(?:©|ⓒ|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d{2}(?:\s?[-–]\s?\d{2,4})?)?\s*(?:by\s+)?([^,|;:\d©।]{2,60}?)\s*(?:[,|;:।]|\.\s|\.?$|\s[-–]\s|(?:all|alle) right)/iu;
const LEGAL_FORM =
  /[\s,]+(?:ltd|limited|gmbh|inc|llc|ag|plc|co|company|s\.?p\.?a|s\.?r\.?l|s\.?\s?[la]\.?(?:u\.?)?|[bn]\.?v|oyj?|a[bs]|sp\. z o\.\s?o)\.?$/iu;

/** `ООО «Причал»`: in Cyrillic scripts the form comes first, and the name in quotation marks. */
const LEGAL_FORM_BEFORE =
  /^(?:ООО|ОАО|ПАО|ЗАО|АО|АНО|ТОВ|ПП|ТОО|ООД|ЕООД|АД|ЕАД|ДОО)\s+[«„“"]([^«»„“”"]+)[»“”"]$/u;

/** The paper that a copyright line names: `© 2025 The Daily Quay Ltd. All rights reserved.` */
export function outletInNotices(lines: readonly ShapedLine[]): Printed | null {
  for (const { text, shape } of lines) {
    if (shape !== 'notice') continue;
    const [, name = ''] = COPYRIGHT.exec(text) ?? [];
    const value = name.replace(LEGAL_FORM, '').replace(LEGAL_FORM_BEFORE, '$1').trim();
    if (/^[\p{Lu}\p{Lo}]/u.test(value) && !/\b(?:all|rights?|reserved)\b/i.test(value))
      return { value, words: text };
  }
  return null;
}
