import {
  ADDRESS_OF_ARTICLE,
  ADDRESS_OF_PAGE,
  ARTICLE_TYPES,
  BODY_OF_ARTICLE,
  BODY_OF_PAGE,
  PAGE_TYPES,
} from './cues/page-types.ts';
import { weightOfText } from './cues/dense-scripts.ts';
import { textsOf } from './metadata/json-ld.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import type { PageElement } from './metadata/page-walk.ts';
import type { PageKind } from './types.ts';

/** What a page says and shows of whether it is one article or leads to many. */
export interface PageSigns {
  /** Types that it states in structured data and Open Graph. */
  readonly types: readonly string[];
  /** The names that its system gives to the whole of it. */
  readonly names: string;
  /** The path of its address, with the query; null where the address is not known. */
  readonly path: string | null;
  /** Headings that are links to elsewhere, outside of its furniture. */
  readonly teasers: number;
  /** Of the letters of its lines outside of its furniture, the share in links. */
  readonly linkShare: number;
  readonly isDated: boolean;
  readonly isSigned: boolean;
}

/** What is known of the body that was found in a page. */
export interface BodyFacts {
  /** Its running text, one line per block. */
  readonly text: string;
}

/** Gathers the signs; the document is only read. */
export function signsOf(
  facts: PageFacts,
  stated: { readonly isDated: boolean; readonly isSigned: boolean },
): PageSigns {
  const body = facts.elements.find(({ tag }) => tag === 'body');
  const own = facts.linked.article;
  return {
    types: [
      ...(own ? textsOf(own['@type']) : []),
      ...facts.linked.ofType(PAGE_TYPES).flatMap((object) => textsOf(object['@type'])),
      ...facts.metaAll('og:type'),
    ],
    names: body?.names ?? '',
    path: pathOf(facts.url),
    teasers: facts.elements.filter((element) => isTeaser(facts, element)).length,
    linkShare: linkShareOf(facts),
    ...stated,
  };
}

function pathOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);
const SHORTEST_HEADLINE = 20;

/** A heading within a link, or with a link within: the headline of another story. */
function isTeaser(facts: PageFacts, heading: PageElement): boolean {
  if (!HEADINGS.has(heading.tag) || facts.zoneOf(heading) === 'furniture') return false;
  if (facts.textOf(heading, 300).length < SHORTEST_HEADLINE) return false;
  const around = facts.elements[heading.parent];
  const isLinked = (element: PageElement | undefined) => element?.tag === 'a';
  if (isLinked(around) || isLinked(facts.elements[around?.parent ?? -1])) return true;
  return isLinked(facts.elements[heading.index + 1]);
}

function linkShareOf(facts: PageFacts): number {
  let all = 0;
  let linked = 0;
  for (const line of facts.lines) {
    if (facts.zoneOf(line) === 'furniture' || facts.zoneOf(line) === 'comments') continue;
    all += line.length;
    const element = facts.elements[line.at];
    const around = facts.elements[element?.parent ?? -1];
    if (element?.tag === 'a' || around?.tag === 'a') linked += line.length;
  }
  return all === 0 ? 0 : linked / all;
}

interface Weighed {
  /** For an article where above zero, for a page where below. */
  readonly weight: number;
  readonly reason: string;
}

/** Tells one article from a home page, a list, a search result, an index of videos. */
export function pageKind(signs: PageSigns, body: BodyFacts): PageKind {
  const weighed = [...statements(signs), ...shape(signs, body)].filter(
    ({ weight }) => weight !== 0,
  );
  const sum = weighed.reduce((total, { weight }) => total + weight, 0.8);
  const kind = sum >= 0 ? 'article' : 'page';
  const reasons = weighed
    .filter(({ weight }) => weight > 0 === (kind === 'article'))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ reason }) => reason);
  const confidence = Math.round((1 / (1 + Math.exp(-Math.abs(sum)))) * 100) / 100;
  return { kind, confidence, reasons };
}

/** What the page says of itself. */
function statements({ types, names, path, isDated, isSigned }: PageSigns): readonly Weighed[] {
  const isRoot = path === '/' || path === '';
  return [
    {
      weight: types.some((type) => ARTICLE_TYPES.test(type)) ? 2 : 0,
      reason: 'states that it is an article',
    },
    {
      weight: types.some((type) => PAGE_TYPES.test(type)) ? -1.2 : 0,
      reason: 'states that it is a list or a page of the site',
    },
    { weight: BODY_OF_ARTICLE.test(names) ? 1 : 0, reason: 'is laid out as an article' },
    { weight: BODY_OF_PAGE.test(names) ? -1 : 0, reason: 'is laid out as a front or list page' },
    { weight: isRoot ? -3 : 0, reason: 'has the address of a home page' },
    {
      weight: !isRoot && path !== null && ADDRESS_OF_PAGE.test(path) ? -1 : 0,
      reason: 'has the address of a list',
    },
    {
      weight: path !== null && ADDRESS_OF_ARTICLE.test(path) ? 0.8 : 0,
      reason: 'has the address of an article',
    },
    { weight: isDated ? 0.6 : -0.4, reason: isDated ? 'is dated' : 'is not dated' },
    { weight: isSigned ? 0.5 : 0, reason: 'is signed' },
  ];
}

const LONG_LINE = 100;
/** A shorter line is one of running text where it ends as a sentence does. */
const SHORT_PARAGRAPH = 60;
const SENTENCE_END = /[.!?…。！？؟۔।։။።។][)\]"'”’“»›」』]*$/u;
const isSentence = (line: string, length: number): boolean =>
  length >= SHORT_PARAGRAPH && SENTENCE_END.test(line.trim());
/** Of a dated page, less text is enough. */
const ENOUGH_DATED_TEXT = 300;
const ENOUGH_TEXT = 600;
const MUCH_TEXT = 2_500;
const FEW_TEASERS = 6;
const MANY_LINKS = 0.45;

/** What the page looks like. */
function shape(
  { teasers, linkShare, isDated }: PageSigns,
  { text }: BodyFacts,
): readonly Weighed[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const lengths = lines.map(weightOfText);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const running = lengths
    .filter((length, index) => length >= LONG_LINE || isSentence(lines[index] ?? '', length))
    .reduce((sum, length) => sum + length, 0);
  const isRunning = running >= all * 0.6;
  const enough = isDated && isRunning ? ENOUGH_DATED_TEXT : ENOUGH_TEXT;
  const perTeaser = running / Math.max(1, teasers);
  return [
    {
      weight: running >= MUCH_TEXT && isRunning ? 1.5 : running >= enough ? 0.7 : -1.2,
      reason: running >= enough ? 'has running text' : 'has hardly any running text',
    },
    { weight: isRunning ? 0 : -0.8, reason: 'consists of short lines' },
    {
      weight: teasers >= FEW_TEASERS && perTeaser < 150 ? -1.8 : 0,
      reason: 'leads to many stories',
    },
    { weight: linkShare > MANY_LINKS ? -1 : 0, reason: 'consists of links' },
  ];
}
