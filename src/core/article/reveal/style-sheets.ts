import type { DomDocument, DomElement } from '../../dom.ts';
import { referenceFrom } from '../../referenceFrom.ts';

/** Gives the text of a style sheet by the page's reference to it; null where it is not held. */
export type ReadStyleSheet = (reference: string) => string | null;

export interface StyleSheet {
  readonly text: string;
  /** As the page would write it; null for one in the page itself. */
  readonly reference: string | null;
}

/** Style sheets that import others, these again others. */
const DEEPEST = 2;
const MOST_SHEETS = 60;
/** What is longer in all is left; pictures may be written into it. */
const LONGEST = 32_000_000;

const IMPORT = /@import\s+(?:url\(\s*)?["']?([^"'()\s;]+)["']?\s*\)?([^;{}]{0,200});/giu;
const COMMENT = /\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/gu;
const RELATION = { style: /\bstylesheet\b/iu, alternate: /\balternate\b/iu };

/** Whether a style sheet or a part of it is for paper alone. */
export const isForPrint = (media: string): boolean =>
  /\bprint\b/iu.test(media) && !/\b(?:screen|all|not)\b/iu.test(media);

/** The style sheets by which a page is shown, imported ones before those that import them. */
export function* styleSheets(document: DomDocument, read: ReadStyleSheet): Generator<StyleSheet> {
  let [left, count] = [LONGEST, MOST_SHEETS];
  for (const element of document.querySelectorAll('style, link[rel][href]')) {
    const sheet = sheetOf(element, read);
    if (sheet === null) continue;
    for (const one of withImports(sheet, read, DEEPEST)) {
      left -= one.text.length;
      count -= 1;
      if (left < 0 || count < 0) return;
      yield one;
    }
  }
}

function sheetOf(element: DomElement, read: ReadStyleSheet): StyleSheet | null {
  if (element.hasAttribute('disabled') || isForPrint(element.getAttribute('media') ?? '')) {
    return null;
  }
  if (element.localName === 'style') return sheet(element.textContent, null);
  const relation = element.getAttribute('rel') ?? '';
  if (!RELATION.style.test(relation) || RELATION.alternate.test(relation)) return null;
  const reference = (element.getAttribute('href') ?? '').trim();
  return reference === '' ? null : sheet(read(reference), reference);
}

const sheet = (text: string | null, reference: string | null): StyleSheet | null =>
  text === null ? null : { text: text.replace(COMMENT, ' '), reference };

function* withImports(
  importing: StyleSheet,
  read: ReadStyleSheet,
  deep: number,
): Generator<StyleSheet> {
  if (deep > 0) {
    for (const [, written = '', media = ''] of importing.text.matchAll(IMPORT)) {
      if (isForPrint(media)) continue;
      const { reference } = importing;
      const imported = reference === null ? written : referenceFrom(written, reference);
      const found = sheet(read(imported), imported);
      if (found !== null) yield* withImports(found, read, deep - 1);
    }
  }
  yield importing;
}
