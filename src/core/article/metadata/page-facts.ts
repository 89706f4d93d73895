import type { DomDocument, DomElement } from '../../dom.ts';
import { oneLine } from '../cues/fold.ts';
import { readLinkedData, textsOf, type LinkedData } from './json-ld.ts';

const LONGEST_VALUE = 2_000;

/** A page's statements about itself, gathered once, for all that is learned from them. */
export interface PageFacts {
  readonly document: DomDocument;
  readonly linked: LinkedData;
  /** The first non-empty value of these `meta` names or properties, in the order asked for. */
  readonly meta: (...names: readonly string[]) => string | null;
  readonly metaAll: (name: string) => readonly string[];
  /** `title`, on one line. */
  readonly documentTitle: string;
}

/** Gathers a page's own statements. Only reads the document. */
export function gatherFacts(document: DomDocument): PageFacts {
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = oneLine(element.getAttribute('content')).slice(0, LONGEST_VALUE);
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name) metas.set(name, [...(metas.get(name) ?? []), content].slice(0, 100));
    }
  }
  const metaAll = (name: string): readonly string[] => metas.get(name) ?? [];
  const title = [...document.querySelectorAll('title')].find((element) => !element.closest('svg'));
  return {
    document,
    linked: readLinkedData(document),
    meta: (...names) => names.map((name) => metaAll(name)[0]).find((value) => value) ?? null,
    metaAll,
    documentTitle: oneLine(title?.textContent?.slice(0, LONGEST_VALUE)),
  };
}

/** The text of what an element with `itemprop` states: its attribute, else its words. */
export function statedBy(element: DomElement): string {
  const stated = ['content', 'datetime'].map((name) => element.getAttribute(name)).find(Boolean);
  return oneLine(stated ?? element.textContent).slice(0, LONGEST_VALUE);
}

/** The first element's statement among those that a selector finds. */
export function firstStated(facts: PageFacts, selector: string): string | null {
  for (const element of facts.document.querySelectorAll(selector)) {
    const text = statedBy(element);
    if (text !== '') return text;
  }
  return null;
}

export const linkedTexts = (facts: PageFacts, name: string): readonly string[] =>
  textsOf(facts.linked.article?.[name])
    .map(oneLine)
    .filter((text) => text !== '');
