import { addressKind } from './cues/list-addresses.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import type { PageElement, PageLine } from './metadata/page-walk.ts';

/** What the extraction of a page found in it. */
export interface BodyFacts {
  /** Words of the running text. */
  readonly words: number;
  /** The share of the running text that stands in links: 0 to 1. */
  readonly linkDensity: number;
  /** The page names an author or an agency. */
  readonly isSigned: boolean;
  /** The page says when it was published. */
  readonly isDated: boolean;
}

export interface PageKind {
  /** `page`: a home page, a list of stories, the results of a search, an empty or a service page. */
  readonly kind: 'article' | 'page';
  /** 0.5 (a toss-up) to 1. */
  readonly confidence: number;
  /** What spoke for it, the strongest first, as ends of the sentence “This is one because …”. */
  readonly reasons: readonly string[];
}

/** A reason for an article (positive) or against it (negative), in logits: set by hand, not learned. */
interface Sign {
  readonly weight: number;
  readonly reason: string;
}

/** Most saved pages are articles. */
const PRIOR = 0.5;

/**
 * Tells an article from a page of another kind by independent signs: what the page states itself to
 * be, its address, the amount and the density of the text found, and whether its paragraphs follow
 * each other or stand in boxes of their own below linked headlines.
 */
export function pageKind(page: PageFacts, body: BodyFacts): PageKind {
  const signs = [
    ...ofStatements(page),
    ...ofAddress(page.url),
    ...ofBodyNames(page),
    ...ofText(body),
    ...ofArrangement(page),
  ];
  const logit = signs.reduce((sum, { weight }) => sum + weight, PRIOR);
  const isArticle = logit >= 0;
  const likelihood = 1 / (1 + Math.exp(-Math.abs(logit)));
  return {
    kind: isArticle ? 'article' : 'page',
    confidence: Math.round(likelihood * 100) / 100,
    reasons: signs
      .filter(({ weight }) => weight > 0 === isArticle)
      .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
      .map(({ reason }) => reason),
  };
}

const when = (applies: boolean, weight: number, reason: string): readonly Sign[] =>
  applies ? [{ weight, reason }] : [];

const ARTICLE_TYPE = /(?:^|[/#:])(?:\w*Article|\w*BlogPosting|Report|Review|OpinionNewsArticle)$/;
const LIST_TYPE = /(?:^|[/#:])(?:CollectionPage|SearchResultsPage|ItemList|Blog|ProfilePage)$/;

function ofStatements(page: PageFacts): readonly Sign[] {
  const type = page.meta('og:type')?.toLowerCase() ?? '';
  const isArticle = [page.linked.article?.['@type']]
    .flat()
    .some((name) => typeof name === 'string' && ARTICLE_TYPE.test(name));
  // A list describes its stories as well: one of them is not what the page is.
  const isList = page.linked.ofType(LIST_TYPE).length > 0;
  const listed = page.linked.ofType(ARTICLE_TYPE).length;
  return [
    ...when(type.endsWith('article'), 1.5, 'the page states that it is an article'),
    ...when(type === 'website', -0.4, 'the page states that it is a part of a website'),
    ...when(isArticle && listed <= 2, 1.8, 'its structured data describe one article'),
    ...when(listed > 4, -1.5, 'its structured data describe many articles'),
    ...when(isList && !isArticle, -2, 'its structured data describe a list'),
  ];
}

function ofAddress(url: string | null): readonly Sign[] {
  switch (url === null ? null : addressKind(url)) {
    case 'home':
      return [{ weight: -3, reason: 'its address is that of a home page' }];
    case 'search':
      return [{ weight: -3, reason: 'its address is that of a search' }];
    case 'list':
      return [{ weight: -2, reason: 'its address is that of a list' }];
    case 'story':
      return [{ weight: 1, reason: 'its address is that of a story' }];
    case 'other':
    case null:
      return [];
  }
}

/** Class names that content systems give the body by the kind of its page. */
const STORY_NAMES =
  / (?:single|single post|single article|article page|page article|node type article|story page) /;
const LIST_NAMES =
  / (?:home|front|frontpage|homepage|blog|archive|category|search|search results|taxonomy|section page|page section|tag|author) /;

function ofBodyNames({ document }: PageFacts): readonly Sign[] {
  const names = ` ${(document.body?.className ?? '')
    .slice(0, 1_000)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')} `;
  const isStory = STORY_NAMES.test(names);
  return [
    ...when(isStory, 1.2, 'its markup is named for a single story'),
    ...when(!isStory && LIST_NAMES.test(names), -1.2, 'its markup is named for a list'),
  ];
}

const LONG_TEXT = 400;
const MIDDLING_TEXT = 150;
const SHORT_TEXT = 60;

function ofText({ words, linkDensity, isSigned, isDated }: BodyFacts): readonly Sign[] {
  const isText = words >= SHORT_TEXT;
  return [
    ...when(words >= LONG_TEXT, 2, 'it holds a long text'),
    ...when(words >= MIDDLING_TEXT && words < LONG_TEXT, 1.2, 'it holds a text'),
    ...when(words < SHORT_TEXT, -1.5, 'it holds little text'),
    ...when(words < SHORT_TEXT / 3, -1.5, 'it holds hardly any text'),
    ...when(linkDensity > 0.5, -2.5, 'its text is mostly links'),
    ...when(linkDensity > 0.3 && linkDensity <= 0.5, -1, 'much of its text is links'),
    ...when(isText && isSigned, 0.6, 'it names its author'),
    ...when(isText && isDated, 0.6, 'it says when it was published'),
  ];
}

/** Lines so long are running text; in scripts that write words as single characters, a third. */
const PROSE = 110;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SHORTEST_HEADLINE = 18;
const LONGEST_HEADLINE = 200;
/** An article's page leads to some other stories; a list to many. */
const MANY_HEADLINES = 8;

function ofArrangement(page: PageFacts): readonly Sign[] {
  const prose = page.lines.filter((line) => isProse(line) && !isWithin(page, line.at, 'a'));
  const runs = proseByContainer(page, prose);
  const longest = Math.max(0, ...runs.values());
  const headlines = linkedHeadlines(page);
  const isScattered = longest <= 2 && prose.length >= 4 && longest < prose.length / 2;
  return [
    ...when(longest >= 4, 1, 'its paragraphs follow each other'),
    ...when(isScattered, -1, 'its paragraphs stand apart from each other'),
    ...when(
      headlines >= MANY_HEADLINES && headlines > longest * 2,
      -1.5,
      'it has more linked headlines than paragraphs',
    ),
  ];
}

function isProse({ text, length }: PageLine): boolean {
  return length >= PROSE || (length >= PROSE / 3 && DENSE.test(text));
}

/** How many paragraphs each element holds directly. */
function proseByContainer(
  { elements }: PageFacts,
  prose: readonly PageLine[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { at } of prose) {
    let index = at;
    for (let entry = elements[index]; entry && isInline(entry); entry = elements[index]) {
      index = entry.parent;
    }
    // A paragraph counts for what is around it; text that only breaks part, for its own element.
    const block = elements[index];
    const container = block?.tag === 'p' ? block.parent : index;
    counts.set(container, (counts.get(container) ?? 0) + 1);
  }
  return counts;
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b cite em font i mark q small span strong sub sup time u'.split(' '),
);
const isInline = ({ tag }: PageElement): boolean => INLINE.has(tag);

/** Headlines that lead elsewhere: headings within links, or links within headings. */
function linkedHeadlines(page: PageFacts): number {
  const counted = new Set<number>();
  for (const entry of page.elements) {
    if (entry.tag !== 'a' || !entry.element.hasAttribute('href')) continue;
    const around = page.elements[entry.parent];
    const heading =
      around && isHeading(around)
        ? around
        : page.elements
            .slice(entry.index + 1, Math.min(entry.end, entry.index + 12))
            .find(isHeading);
    if (!heading || counted.has(heading.index)) continue;
    const text = page.textOf(heading, LONGEST_HEADLINE);
    const weight = DENSE.test(text) ? text.length * 2 : text.length;
    if (weight >= SHORTEST_HEADLINE) counted.add(heading.index);
  }
  return counted.size;
}

const isHeading = ({ tag }: PageElement): boolean => /^h[1-6]$/.test(tag);

function isWithin({ elements }: PageFacts, at: number, tag: string): boolean {
  for (let entry = elements[at], steps = 0; entry && steps < 6; steps += 1) {
    if (entry.tag === tag) return true;
    entry = elements[entry.parent];
  }
  return false;
}
