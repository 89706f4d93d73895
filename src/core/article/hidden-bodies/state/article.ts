import { decodeEntities } from '../../cues/entities.ts';
import { lettersOf } from '../../cues/fold.ts';
import { paragraphsOf, richTextOf } from '../rich-text/index.ts';
import { parsedText } from './script-values.ts';
import { isList, isRecord, textOrEmpty, type Fields } from './values.ts';

const MOST_VALUES = 500_000;
const DEEPEST = 14;
const MOST_VALUES_OF_ARTICLE = 60_000;
/** A shorter text is a summary. */
const FEWEST_LETTERS = 400;
const FEWEST_LETTERS_OF_TITLE = 8;
/** How much of the longer of two headlines the shorter must be, to be its beginning or a part. */
const SAME_TITLE = 0.6;
/** A part that holds this much of a whole's letters is the text, and the whole has more around it. */
const NEARLY_ALL = 0.8;

/** Fields that hold other articles, or texts that are not the article's. */
const OTHER_TEXTS =
  /related|recommend|comment|transcript|trending|popular|latest|sidebar|footer|header$|navigation|menu|disclaimer|privacy|terms|newsletter|author|byline|biograph|contributor|teaser|promo|advert|translation|i18n|locale|config|schema|json_?ld|seo/i;

/**
 * The longest body that a page's state holds for the article of this headline, as HTML. It is found
 * by agreement with the headline, not by names: state is laid out as each site pleases. Null: there
 * is none, or plainly none of so many letters.
 */
export function longestBodyOf(
  wanted: WantedTitle,
  states: readonly unknown[],
  fewestLetters: number,
): string | null {
  if (wanted.letters.length < FEWEST_LETTERS_OF_TITLE) return null;
  const records = recordsIn(states);
  const byId = new Map(records.flatMap(idsOf));
  let best: Body | null = null;
  for (const record of records) {
    if (!isOfTitle(record, wanted)) continue;
    const body = new BodyFinder(record, byId, fewestLetters).longest();
    if (body && body.letters > (best?.letters ?? 0)) best = body;
  }
  return best?.html ?? null;
}

/** All objects within some values, outer ones first. */
function recordsIn(values: readonly unknown[]): readonly Fields[] {
  const records: Fields[] = [];
  const queue: unknown[] = [...values];
  for (let index = 0; index < queue.length && index < MOST_VALUES; index += 1) {
    const value = queue[index];
    if (isRecord(value)) records.push(value);
    if (typeof value !== 'object' || value === null) continue;
    for (const member of Object.values(value)) {
      if (typeof member === 'object' && member !== null) queue.push(member);
    }
  }
  return records;
}

/** Stores keep objects under ids, by which others refer to them: `Article:12`. */
const idsOf = (record: Fields): readonly (readonly [string, Fields])[] =>
  Object.entries(record).flatMap(([key, value]) =>
    key.length <= 300 && /[:.$]/.test(key) && isRecord(value) ? [[key, value] as const] : [],
  );

/** A headline in the form in which texts are compared with it. */
export interface WantedTitle {
  readonly letters: string;
  /** The beginning of its longest word, by which nearly all other texts are told at a glance. */
  readonly mark: string;
  /** Finds the mark in a script; null where a script may write its letters otherwise. */
  readonly inScripts: RegExp | null;
}

/** The title in the form in which those of values are compared with it. */
export function wantedTitle(title: string): WantedTitle {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const mark = longest.slice(0, 6);
  const inScripts = /[^a-z0-9]/.test(mark) ? null : new RegExp(mark, 'i');
  return { letters: lettersOf(title), mark, inScripts };
}

/** Whether a script may hold the headline in a text: its mark as it is, or in escapes. */
export const mayName = (script: string, { inScripts }: WantedTitle): boolean =>
  inScripts === null || inScripts.test(script);

/** True where a text of the object, or of an object right within it, is the headline. */
function isOfTitle(record: Fields, wanted: WantedTitle): boolean {
  return Object.values(record).some((value) =>
    isRecord(value)
      ? Object.values(value).some((inner) => isTitle(inner, wanted))
      : isTitle(value, wanted),
  );
}

function isTitle(value: unknown, { letters, mark }: WantedTitle): boolean {
  if (typeof value !== 'string') return false;
  if (value.length < letters.length * SAME_TITLE || value.length > letters.length * 3 + 40)
    return false;
  if (!value.toLowerCase().includes(mark)) return false;
  const title = lettersOf(decodeEntities(value).replace(/<[^<>]*>/g, ''));
  if (title === letters) return true;
  const [shorter, longer] = title.length < letters.length ? [title, letters] : [letters, title];
  return shorter.length >= longer.length * SAME_TITLE && longer.includes(shorter);
}

interface Body {
  readonly html: string;
  readonly letters: number;
}

/** Finds the longest text within an article's object. */
class BodyFinder {
  #left = MOST_VALUES_OF_ARTICLE;
  readonly #seen = new Set<unknown>();
  readonly #lengths = new Map<unknown, number>();

  /** A value with less text in it is neither such a body nor nearly all of one. */
  readonly #least: number;

  constructor(
    readonly article: Fields,
    readonly byId: ReadonlyMap<string, Fields>,
    fewestLetters: number,
  ) {
    this.#least = Math.max(FEWEST_LETTERS, fewestLetters * NEARLY_ALL);
  }

  longest(): Body | null {
    return this.#within(this.article, 0);
  }

  #within(fields: Fields, depth: number): Body | null {
    let best: Body | null = null;
    for (const [key, member] of Object.entries(fields)) {
      if (OTHER_TEXTS.test(key)) continue;
      const body = this.#of(member, fields, depth);
      if (body && body.letters > (best?.letters ?? 0)) best = body;
    }
    return best;
  }

  #of(value: unknown, holder: Fields, depth: number): Body | null {
    this.#left -= 1;
    if (this.#left < 0 || depth > DEEPEST) return null;
    if (typeof value === 'string') return this.#ofText(value, holder, depth);
    if (typeof value !== 'object' || value === null || this.#seen.has(value)) return null;
    this.#seen.add(value);
    if (this.#lengthOf(value, depth) < this.#least && !isReference(value)) return null;
    if (isRecord(value)) return this.#within(this.#referred(value), depth + 1);
    return isList(value) ? this.#ofList(value, holder, depth) : null;
  }

  /** How much text there is within a value. */
  #lengthOf(value: unknown, depth: number): number {
    if (typeof value === 'string') return value.length;
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return 0;
    const known = this.#lengths.get(value);
    if (known !== undefined) return known;
    this.#lengths.set(value, 0);
    const length = Object.values(value).reduce<number>(
      (sum, member) =>
        sum + this.#lengthOf(member, depth + 1) + (isReference(member) ? this.#least : 0),
      0,
    );
    this.#lengths.set(value, length);
    return length;
  }

  /** Some systems keep a text's nodes as JSON within a string. */
  #ofText(text: string, holder: Fields, depth: number): Body | null {
    if (text.length < this.#least) return null;
    const value = parsedText(text);
    if (value !== undefined) return this.#of(value, holder, depth + 1);
    return isProse(text) ? bodyOf(paragraphsOf(text)) : null;
  }

  #ofList(list: readonly unknown[], holder: Fields, depth: number): Body | null {
    const whole = bodyOf(
      richTextOf(
        list.map((item) => this.#resolved(item)),
        holder,
      ),
    );
    if (!whole) return null;
    let part: Body | null = null;
    for (const item of list) {
      const body = this.#of(item, holder, depth + 1);
      if (body && body.letters > (part?.letters ?? 0)) part = body;
    }
    return part && part.letters >= whole.letters * NEARLY_ALL ? part : whole;
  }

  #resolved(value: unknown): unknown {
    return isRecord(value) ? this.#referred(value) : value;
  }

  /** The object that a mere reference stands for, in stores that keep each object once. */
  #referred(fields: Fields): Fields {
    if (!isReference(fields)) return fields;
    return this.byId.get(textOrEmpty(fields['__ref'] ?? fields['id'])) ?? fields;
  }
}

const LARGEST_REFERENCE = 4;

const isReference = (value: unknown): boolean =>
  isRecord(value) &&
  (typeof value['__ref'] === 'string' ||
    (typeof value['id'] === 'string' && Object.keys(value).length <= LARGEST_REFERENCE));

function bodyOf(html: string): Body | null {
  const letters = lettersOf(decodeEntities(html.replace(/<[^<>]*>/g, ''))).length;
  return letters >= FEWEST_LETTERS ? { html, letters } : null;
}

/** Sentences, rather than a list of addresses, a style sheet or encoded bytes. */
function isProse(text: string): boolean {
  const words = text.replace(/<[^<>]*>/g, ' ').slice(0, 4_000);
  if (/[{};]\s*[\w-]+\s*:\s*[^;{}]+;/.test(words)) return false;
  const marks = words.match(/[.,;:!?。，、！？؟،।۔]/g)?.length ?? 0;
  const letters = lettersOf(words).length;
  return marks * 150 > letters && letters > words.length * 0.5;
}
