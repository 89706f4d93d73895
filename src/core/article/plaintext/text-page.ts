import { breadcrumbSteps, sectionOf } from '../cues/breadcrumbs.ts';
import { agencyAmong, agencyNamed } from '../cues/agencies.ts';
import { opensAsByline, sourceLabelled } from '../cues/labels.ts';
import { authorsOf } from '../metadata/authors.ts';
import { parseDate } from '../metadata/dates/index.ts';
import { bodySpan, type ShapedLine } from './body-span.ts';
import { readLines } from './lines.ts';
import { endsSentence, shapeOf, weightOf } from './shapes.ts';

const LONGEST_TITLE = 250;
const SHORTEST_TITLE = 8;
/** So many lines of furniture make a text the copy of a page rather than a person's own. */
const FURNITURE_OF_PAGE = 2;
const LONGEST_BYLINE = 80;

/** What a text holds: an article's parts, told apart from what stood around it on its page. */
export interface TextPage {
  readonly title: string | null;
  readonly body: readonly string[];
  readonly published: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
}

/**
 * Reads a page saved as text. Navigation, related links and footers are told from the article by the
 * shapes of their lines; a text that has none of these is kept whole, its first line the title.
 */
export function readTextPage(text: string): TextPage {
  const lines = readLines(text).map((line) => ({ text: line.text, shape: shapeOf(line.text) }));
  const span = bodySpan(lines);
  const isPage =
    span !== null && furnitureOutside(lines, span.start, span.end) >= FURNITURE_OF_PAGE;
  return isPage ? copiedPage(lines, span.start, span.end) : ownText(lines);
}

function furnitureOutside(lines: readonly ShapedLine[], start: number, end: number): number {
  const outside = [...lines.slice(0, start), ...lines.slice(end)];
  return outside.filter(({ shape }) => ['menu', 'notice', 'label', 'path'].includes(shape)).length;
}

function copiedPage(lines: readonly ShapedLine[], start: number, end: number): TextPage {
  const above = lines.slice(0, start);
  const titleAt = titleIndex(above);
  const title = titleAt === -1 ? null : (above[titleAt]?.text ?? null);
  // What stands between headline and body is facts, a standfirst at most.
  const between = lines.slice(titleAt + 1, start);
  const standing = titleAt === -1 ? [] : between.filter(({ shape }) => shape === 'credit');
  return {
    title,
    body: [...standing, ...lines.slice(start, end)].map((line) => line.text),
    ...factsOf(titleAt === -1 ? above : between),
    section: sectionAbove(above, title),
  };
}

/**
 * The headline among the lines above the body: the last that could be one before the first line of
 * facts near the body, else the longest.
 */
function titleIndex(above: readonly ShapedLine[]): number {
  const couldBe = ({ text, shape }: ShapedLine): boolean =>
    (shape === 'phrase' || shape === 'sentence' || shape === 'menu') &&
    text.length <= LONGEST_TITLE &&
    weightOf(text) >= SHORTEST_TITLE;
  const facts = above.findIndex(({ shape }, index) => shape === 'facts' && index > 0);
  const before = facts === -1 ? above.length : facts;
  const candidates = above
    .map((line, index) => ({ line, index }))
    .slice(0, before)
    .filter(({ line }) => couldBe(line) && line.shape !== 'menu');
  const longest = candidates.reduce<{ readonly index: number; readonly weight: number }>(
    (best, { line, index }) => {
      // Nearness to the body counts: menus' items may be long too.
      const weight = Math.min(weightOf(line.text), 120) + index * 4;
      return weight >= best.weight ? { index, weight } : best;
    },
    { index: -1, weight: 0 },
  );
  return longest.index;
}

function sectionAbove(above: readonly ShapedLine[], title: string | null): string | null {
  for (const { text, shape } of above) {
    const steps = shape === 'path' ? breadcrumbSteps(text) : null;
    const section = steps && sectionOf(steps, title);
    if (section) return section;
  }
  return null;
}

type Facts = Pick<TextPage, 'published' | 'agency' | 'outlet' | 'byline' | 'authors'>;

function factsOf(lines: readonly ShapedLine[]): Facts {
  const texts = lines.filter(({ shape }) => shape !== 'credit').map(({ text }) => text);
  const source = texts.map(sourceLabelled).find((name) => name !== null) ?? null;
  const bylines = texts.filter((text) => text.length <= LONGEST_BYLINE && opensAsByline(text));
  const authorship = authorsOf(bylines[0] ?? '', null);
  const isAgency = source !== null && agencyNamed(source) !== null;
  return {
    published: texts.map((text) => parseDate(text)).find((date) => date !== null) ?? null,
    agency: (source === null ? null : agencyAmong(source)) ?? authorship.agency,
    outlet: isAgency ? null : source,
    byline: authorship.byline,
    authors: authorship.authors,
  };
}

/** A text without a page around it: the first line is the title, the rest is kept as it is. */
function ownText(lines: readonly ShapedLine[]): TextPage {
  const [first, ...rest] = lines;
  const isTitle = first !== undefined && first.text.length <= LONGEST_TITLE && rest.length > 0;
  const isSentence = first !== undefined && endsSentence(first.text) && weightOf(first.text) > 120;
  const below = isTitle && !isSentence ? rest : lines;
  const facts = below
    .slice(0, 3)
    .filter(({ shape, text }) => shape === 'facts' || isBylineLine(text));
  const body = below.filter((line) => !facts.includes(line));
  return {
    title: below === rest ? (first?.text ?? null) : null,
    body: (body.length > 0 ? body : below).map(({ text }) => text),
    ...factsOf(facts),
    section: null,
  };
}

const isBylineLine = (text: string): boolean =>
  text.length <= LONGEST_BYLINE &&
  opensAsByline(text) &&
  !endsSentence(text) &&
  authorsOf(text, null).authors.length > 0;
