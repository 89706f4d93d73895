import { sectionOf } from '../cues/breadcrumbs.ts';
import { furnitureOf } from '../cues/furniture.ts';
import { closingAgency } from '../metadata/agency.ts';
import { outletTest } from '../metadata/authors/names.ts';
import { detectLanguage } from '../metadata/language.ts';
import { bodySpan, isCredited, type ShapedLine, type Span } from './body-span.ts';
import {
  factsIn,
  isBylineLine,
  outletInNotices,
  type FactsContext,
  type PrintedFacts,
} from './facts.ts';
import { headLines } from './headline.ts';
import { readLines, withLineFeeds } from './lines.ts';
import { withoutSaveMarks } from './save-marks.ts';
import { endsSentence, isLongSentence, pathOf, shapeOf, weightOf } from './shapes.ts';

const LONGEST_TITLE = 250;
/** So many lines of furniture make a text the copy of a page rather than a person's own. */
const FURNITURE_OF_PAGE = 2;
/** Running text of an article; somebody's notes may hold lines like a page's furniture, but not this. */
const LEAST_RUNNING_TEXT = 150;

export type BodyPart = 'paragraph' | 'heading' | 'caption';

/** A line of the article itself. */
export interface BodyLine {
  readonly part: BodyPart;
  readonly text: string;
}

/** What a text holds: an article's parts, told apart from what stood around it on its page. */
export interface TextPage extends PrintedFacts {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly body: readonly BodyLine[];
  readonly section: string | null;
}

/**
 * Reads a page saved as text. Navigation, related links and footers are told from the article by the
 * shapes of their lines; a text that has none of these is kept whole, its first line the title.
 */
export function readTextPage(text: string): TextPage {
  const lines = readLines(withoutSaveMarks(withLineFeeds(text))).map((line) => ({
    ...line,
    shape: shapeOf(line.text),
  }));
  const language = languageOfText(lines);
  const span = bodySpan(lines);
  if (span !== null && isPage(lines, span)) return copiedPage(lines, span, language);
  return isReaderView(lines) ? readerView(lines, language) : ownText(lines, language);
}

function languageOfText(lines: readonly ShapedLine[]): string | null {
  const sentences = lines.filter(({ shape }) => shape === 'sentence').map(({ text }) => text);
  return detectLanguage(sentences.join('\n'))?.language ?? null;
}

const isPage = (lines: readonly ShapedLine[], span: Span): boolean =>
  furnitureOutside(lines, span) >= FURNITURE_OF_PAGE &&
  runningWeight(lines.slice(span.start, span.end)) >= LEAST_RUNNING_TEXT;

const runningWeight = (lines: readonly ShapedLine[]): number =>
  lines.reduce((sum, { text, shape }) => sum + (shape === 'sentence' ? weightOf(text) : 0), 0);

const OF_PAGES: ReadonlySet<string> = new Set(['menu', 'notice', 'label', 'path', 'furniture']);

function furnitureOutside(lines: readonly ShapedLine[], { start, end }: Span): number {
  const outside = [...lines.slice(0, start), ...lines.slice(end)];
  return outside.filter(({ shape }) => OF_PAGES.has(shape)).length;
}

function copiedPage(lines: readonly ShapedLine[], span: Span, language: string | null): TextPage {
  const above = lines.slice(0, span.start);
  const head = headLines(above);
  const title = above[head.title]?.text ?? null;
  // What stands between headline and text is facts, a standfirst at most.
  const between = above
    .slice(head.title + 1)
    .filter((_, index) => index + head.title + 1 !== head.standfirst);
  const standing = between.filter(({ shape }) => shape === 'credit' || shape === 'caption');
  const aboveTitle = above.slice(Math.max(0, head.title - 3), Math.max(0, head.title));
  const outlet = outletInNotices(lines);
  const context: FactsContext = { language, isOutlet: outletTest(outlet ? [outlet.value] : []) };
  const below = factsIn(between, context);
  const facts = below.published
    ? below
    : { ...below, published: factsIn(aboveTitle, context).published };
  const closing = closingAgency(closingWords(lines, span));
  return {
    ...facts,
    title,
    standfirst: above[head.standfirst]?.text ?? null,
    body: [...bodyLines(standing), ...bodyLines(lines.slice(span.start, span.end))],
    agency: facts.agency ?? (closing && { value: closing.value, words: closing.evidence.found }),
    outlet: facts.outlet ?? outlet,
    section: sectionAbove(above, title) ?? kickerOf(above[head.kicker]),
  };
}

const CLOSING_LINES = 2;

/** The last words of the text, with the lines below it that may name who wrote it. */
const closingWords = (lines: readonly ShapedLine[], { end }: Span): string =>
  lines
    .slice(Math.max(0, end - 1), end + CLOSING_LINES)
    .map(({ text }) => text)
    .join('\n');

/** The lines of a text, without the buttons and lists of links that stand among them. */
function bodyLines(lines: readonly ShapedLine[]): readonly BodyLine[] {
  const kept: BodyLine[] = [];
  let isInList = false;
  lines.forEach((line, index) => {
    const { text, shape, afterGap } = line;
    if (shape === 'sentence' || afterGap) isInList = false;
    if (OF_PAGES.has(shape)) {
      isInList = shape === 'label' || furnitureOf(text).has('readAlso');
      return;
    }
    if (isInList || shape === 'facts') return;
    const caption = kept.at(-1);
    if (shape === 'credit' && !afterGap && caption?.part === 'caption') {
      kept[kept.length - 1] = { part: 'caption', text: `${caption.text} ${text}` };
    } else kept.push({ part: partOf(lines, index), text });
  });
  return kept;
}

const LONGEST_HEADING = 90;

function partOf(lines: readonly ShapedLine[], index: number): BodyPart {
  const line = lines[index];
  if (!line || line.shape === 'credit' || line.shape === 'caption' || isCredited(lines, index)) {
    return 'caption';
  }
  const next = lines[index + 1];
  const isHeading =
    line.shape === 'phrase' &&
    line.afterGap &&
    next?.shape === 'sentence' &&
    next.afterGap &&
    index > 0 &&
    weightOf(line.text) <= LONGEST_HEADING &&
    !/[,;:，；：–—-]$/u.test(line.text);
  return isHeading ? 'heading' : 'paragraph';
}

/** What a path calls the article itself. */
const TEXT_ITSELF = /^(?:正文|本文|内容|詳細|详情|article|artikel|artículo|articolo|artigo|text)$/i;

function sectionAbove(above: readonly ShapedLine[], title: string | null): string | null {
  for (const { text, shape } of above) {
    const steps = shape === 'path' ? pathOf(text)?.filter((step) => !TEXT_ITSELF.test(step)) : null;
    const section = steps && sectionOf(steps, title);
    if (section) return section;
  }
  return null;
}

const LONGEST_KICKER = 30;

const kickerOf = (line: ShapedLine | undefined): string | null =>
  line && line.text.length <= LONGEST_KICKER && furnitureOf(line.text).size === 0
    ? line.text
    : null;

const HOST = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** A reading mode shows the site's host first, the headline under it. */
const isReaderView = ([host, title, ...rest]: readonly ShapedLine[]): boolean =>
  host !== undefined && title !== undefined && rest.length > 0 && HOST.test(host.text);

function readerView(lines: readonly ShapedLine[], language: string | null): TextPage {
  const [host, ...below] = lines;
  const start = below.findIndex(
    ({ shape, afterGap }, index) => index > 0 && (shape === 'sentence' || afterGap),
  );
  const text = start === -1 ? below.slice(1) : below.slice(start);
  const facts = factsIn(below.slice(1, below.length - text.length), {
    language,
    isOutlet: outletTest([], host ? [host.text] : []),
  });
  return {
    ...facts,
    title: below[0]?.text ?? null,
    standfirst: null,
    body: text.map((_, index) => ({ part: partOf(text, index), text: text[index]?.text ?? '' })),
    outlet: facts.outlet ?? (host ? { value: host.text, words: host.text } : null),
    section: null,
  };
}

/** A text without a page around it: the first line is the title, the rest is kept as it is. */
function ownText(lines: readonly ShapedLine[], language: string | null): TextPage {
  const context: FactsContext = { language, isOutlet: () => false };
  const [first, ...rest] = lines;
  const isTitle = first !== undefined && first.text.length <= LONGEST_TITLE && rest.length > 0;
  const isSentence = first !== undefined && endsSentence(first.text) && weightOf(first.text) > 120;
  const below = isTitle && !isSentence ? rest : lines;
  // Only an article's lines are facts about it; in somebody's notes they are notes.
  const isArticle = below.some(({ text }) => isLongSentence(text));
  const facts = (isArticle ? below.slice(0, 3) : []).filter(
    (line) => isBylineLine(line, context) || (line.shape === 'facts' && !endsSentence(line.text)),
  );
  const body = below.filter((line) => !facts.includes(line));
  return {
    ...factsIn(facts, context),
    title: below === rest ? (first?.text ?? null) : null,
    standfirst: null,
    body: (body.length > 0 ? body : below).map(({ text }) => ({ part: 'paragraph', text })),
    section: null,
  };
}
