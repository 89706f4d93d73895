import type { DomDocument, DomElement } from '../../dom.ts';
import { decodeEntities } from '../cues/entities.ts';
import { oneLine } from '../cues/fold.ts';
import { readLinkedData, textsOf, type LinkedData } from './json-ld.ts';
import {
  walkPage,
  type PageElement,
  type PageLine,
  type PageWalk,
  type TextPiece,
} from './page-walk.ts';
import { proseBefore, zonesOf, type Zone } from './zones.ts';

const LONGEST_VALUE = 2_000;
const LONGEST_SHOWN = 200;
const MOST_SHOWN = 1_500;

/** A page's statements about itself and what it shows, gathered once, for all that is read in them. */
export interface PageFacts {
  readonly document: DomDocument;
  readonly linked: LinkedData;
  /** The page's address, as far as known. */
  readonly url: string | null;
  /** The first non-empty value of these `meta` names or properties, in the order asked for. */
  readonly meta: (...names: readonly string[]) => string | null;
  readonly metaAll: (name: string) => readonly string[];
  /** The names of its `meta`, in small letters. */
  readonly metaNames: readonly string[];
  /** The first `link` of this relation: its address as the page writes it. */
  readonly link: (relation: string) => string | null;
  /** `title`, on one line. */
  readonly documentTitle: string;
  /** The elements that the page does not show: scripts, templates and all within them, in order. */
  readonly unshown: readonly DomElement[];
  /** The elements of the body, in order. */
  readonly elements: readonly PageElement[];
  /** All lines that the page shows; of running text only the beginnings. */
  readonly lines: readonly PageLine[];
  /** The short lines, as text: where date, source and path stand. */
  readonly shortLines: readonly string[];
  readonly zoneOf: (element: PageElement | PageLine) => Zone;
  /** How much running text stands before an element. */
  readonly proseBefore: (index: number) => number;
  /** The texts within an element, as markup parts them; null where they are longer than wanted. */
  readonly piecesOf: (element: PageElement, longest: number) => readonly string[] | null;
  /** An element's text on one line; empty where it is longer than wanted. */
  readonly textOf: (element: PageElement, longest: number) => string;
  /** An element's text without that of some of its descendants. */
  readonly textExcept: (element: PageElement, without: readonly PageElement[]) => string;
}

/** Gathers a page's facts. Only reads the document. */
export function gatherFacts(document: DomDocument, url: string | null): PageFacts {
  const walk = walkPage(document);
  const metas = metaValues(walk.statements.meta);
  const metaAll = (name: string): readonly string[] => metas.get(name) ?? [];
  const meta: PageFacts['meta'] = (...names) =>
    names.map((name) => metaAll(name)[0]).find((value) => value) ?? null;
  const links = linkValues(walk.statements.link);
  const [title] = walk.statements.title;
  const documentTitle = oneLine(decodeEntities(title?.textContent?.slice(0, LONGEST_VALUE) ?? ''));
  const address = url ?? links.get('canonical') ?? meta('og:url');
  const prose = proseBefore(walk);
  const zones = zonesOf(walk, prose);
  return {
    document,
    linked: readLinkedData(walk.statements.script, {
      titles: [meta('og:title'), documentTitle],
      addresses: [links.get('canonical') ?? null, meta('og:url'), url],
    }),
    url: address ?? null,
    meta,
    metaAll,
    metaNames: [...metas.keys()],
    link: (relation) => links.get(relation) ?? null,
    documentTitle,
    unshown: walk.unshown,
    elements: walk.elements,
    lines: walk.lines,
    shortLines: walk.lines
      .filter(({ length }) => length <= LONGEST_SHOWN)
      .slice(0, MOST_SHOWN)
      .map(({ text }) => text),
    zoneOf: (part) => zones('at' in part ? part.at : part.index),
    proseBefore: prose,
    ...textReaders(walk),
  };
}

function metaValues(elements: readonly DomElement[]): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const element of elements) {
    const content = oneLine(decodeEntities(element.getAttribute('content') ?? '')).slice(
      0,
      LONGEST_VALUE,
    );
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const values = metas.get(name) ?? [];
      if (values.length < 100) values.push(content);
      metas.set(name, values);
    }
  }
  return metas;
}

function linkValues(elements: readonly DomElement[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const element of elements) {
    const href = element.getAttribute('href');
    for (const relation of (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)) {
      if (href && !links.has(relation)) links.set(relation, href);
    }
  }
  return links;
}

function textReaders({ pieces }: PageWalk): Pick<PageFacts, 'piecesOf' | 'textOf' | 'textExcept'> {
  const lengths = [0];
  let length = 0;
  for (const { text } of pieces) lengths.push((length += text.length + 1));
  const within = ({ firstPiece, endPiece }: PageElement, longest: number) =>
    (lengths[endPiece] ?? 0) - (lengths[firstPiece] ?? 0) - 1 > longest
      ? null
      : pieces.slice(firstPiece, endPiece);
  return {
    piecesOf: (element, longest) => within(element, longest)?.map(({ text }) => text) ?? null,
    textOf: (element, longest) => joined(within(element, longest) ?? []),
    textExcept: ({ firstPiece, endPiece }, without) =>
      joined(
        pieces.slice(firstPiece, endPiece).filter((_, offset) => {
          const at = firstPiece + offset;
          return !without.some((other) => at >= other.firstPiece && at < other.endPiece);
        }),
      ),
  };
}

const joined = (pieces: readonly TextPiece[]): string =>
  pieces.map(({ text, gap }, index) => (index === 0 || gap === '' ? text : ` ${text}`)).join('');

/** The text of what an element with `itemprop` states: its attribute, else its words. */
export function statedBy(element: DomElement): string {
  const stated = ['content', 'datetime'].map((name) => element.getAttribute(name)).find(Boolean);
  return oneLine(stated ?? element.textContent).slice(0, LONGEST_VALUE);
}

/** The first element with this `itemprop` that states something. */
export function firstStated(facts: PageFacts, property: string): string | null {
  for (const entry of facts.elements) {
    if (entry.itemprop !== property) continue;
    const text = statedBy(entry.element);
    if (text !== '') return text;
  }
  return null;
}

/** What the article’s structured data say under a name, each on one line. */
export const linkedTexts = (facts: PageFacts, name: string): readonly string[] =>
  textsOf(facts.linked.article?.[name])
    .map(oneLine)
    .filter((text) => text !== '');
