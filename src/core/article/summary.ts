import { furnitureOf } from './cues/furniture.ts';
import { fold, lettersOf, oneLine } from './cues/fold.ts';
import { opensAsByline } from './cues/labels.ts';
import { wordsOf } from './cues/words.ts';
import { opensText } from '../text/index.ts';
import { found, type Found } from './metadata/found.ts';

const SHORTEST = 20;
/** Beyond this a description is the text itself, or a list of keywords. */
const LONGEST = 420;
/** A longer one is a whole sentence, or it was cut. */
const LONGEST_WITHOUT_END = 160;
const SENTENCE_END = /[.!?。！？।؟۔][)\]"'”’“»›」』）]*$/;
/** A sentence that has ended before another begins. */
const SENTENCE_BEFORE = /[^\s.]{3,}[.!?]["»”’)]*\s+["«„“]?[\p{Lu}\p{Lo}]|[。！？]./u;
const SHORTEST_OF_SENTENCES = 100;
const MARKUP = /<\/?[a-z][^>]*>/gi;
const CUT = /(?:\.{3}|…|\[…\]|→|\uFFFD)/;
const PROBE = 32;
const ADDRESS = /^\S+[./]\S+$/;

/** What a page says of its standfirst, before the article's own text is known. */
interface StatedSummaries {
  readonly title: string | null;
  readonly standfirst: Found<string> | null;
  readonly lead: Found<string> | null;
  readonly description: Found<string> | null;
  readonly authors: readonly string[];
}

/**
 * The standfirst of an article: what the page shows as such, unless it is the beginning of the text
 * itself, else a summary that it states to others.
 */
export function readSummary(
  { title, standfirst, lead, description, authors }: StatedSummaries,
  { text, captions }: { readonly text: string; readonly captions: readonly string[] },
): Found<string> | null {
  const shown = standfirst !== null && opensText(standfirst.value, text) ? null : standfirst;
  if (lead !== null && (shown === null || isBetter(lead, shown, description))) return lead;
  if (standfirst !== null) return shown;
  const words = description?.value ?? '';
  // `Bridge reopens, bridge, traffic`: the headline again, with keywords or the paper's name.
  if (title !== null && opensWith(words, title)) return null;
  // Some systems describe an article by what is said of its first picture, or by its first line.
  if (captions.some((caption) => opensWith(words, caption))) return null;
  if (opensAsByline(words) && authors.some((name) => words.includes(name))) return null;
  return unprintedSummary(description, text);
}

/**
 * A lead is the better of two where the other says the same with a byline or a date, or where it is
 * the lead that the page is described by.
 */
function isBetter(
  lead: Found<string>,
  standfirst: Found<string>,
  description: Found<string> | null,
): boolean {
  if (lead.value.length < standfirst.value.length && standfirst.value.includes(lead.value))
    return true;
  const stated = lettersOf(description?.value ?? '').slice(0, PROBE);
  return isAlike(stated, lead.value) && !isAlike(stated, standfirst.value);
}

const isAlike = (stated: string, text: string): boolean =>
  stated !== '' && lettersOf(text).startsWith(stated);

const opensWith = (text: string, opening: string): boolean =>
  opening !== '' && lettersOf(text).startsWith(lettersOf(opening));

/**
 * The summary that a page states about its article but does not print: a description of its own
 * words. Null for one that repeats any stretch of the text, was cut, or leads elsewhere.
 */
export function unprintedSummary(
  description: Found<string> | null,
  text: string,
): Found<string> | null {
  if (description === null) return null;
  const summary = oneLine(description.value.replace(MARKUP, ' '));
  if (summary.length < SHORTEST || summary.length > LONGEST) return null;
  if (isCut(summary) || ADDRESS.test(summary)) return null;
  if (repeats(lettersOf(summary), lettersOf(text)) || !isAbout(summary, text)) return null;
  const { source, confidence } = description.evidence;
  return summary === description.value ? description : found(summary, source, summary, confidence);
}

const FEWEST_SHARED = 0.1;
const FEWEST_WORDS = 4;
const SHORTEST_WORD = 4;
/** Of a word as much is compared as inflections leave alone. */
const STEM = 5;

/** A site describes itself in the same place: `Daily news and weather from the coast`. */
function isAbout(summary: string, text: string): boolean {
  const own = stemsOf(summary);
  if (own.size < FEWEST_WORDS) return true;
  const known = stemsOf(text);
  const shared = [...own].filter((stem) => known.has(stem)).length;
  return shared >= own.size * FEWEST_SHARED;
}

/** The beginnings of a text's longer words; where a script parts none, its pairs of letters. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(fold(text))
      .filter((word) => word.length >= SHORTEST_WORD || !/^[\0-\u024f]/.test(word))
      .map((word) => word.slice(0, STEM)),
  );

const isCut = (summary: string): boolean =>
  CUT.test(summary) ||
  endsWithinSentence(summary) ||
  (summary.length > LONGEST_WITHOUT_END && !SENTENCE_END.test(summary)) ||
  furnitureOf(lastWords(summary)).has('readAlso');

/** Systems cut a description at a number of letters, some without a mark. */
const endsWithinSentence = (summary: string): boolean =>
  summary.length >= SHORTEST_OF_SENTENCES &&
  SENTENCE_BEFORE.test(summary) &&
  !SENTENCE_END.test(summary);

const lastWords = (summary: string): string => summary.slice(summary.lastIndexOf('. ') + 2);

/** Whether the text holds the summary's beginning, middle or end. */
function repeats(summary: string, text: string): boolean {
  if (summary.length <= PROBE) return text.includes(summary);
  const middle = Math.floor((summary.length - PROBE) / 2);
  return [0, middle, summary.length - PROBE].some((start) =>
    text.includes(summary.slice(start, start + PROBE)),
  );
}
