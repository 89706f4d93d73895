import { classOf, type DomDocument, type DomElement } from '../../dom.ts';
import { referenceFrom } from '../../referenceFrom.ts';
import { backgroundVariables, pictureVariables } from './background.ts';
import { backgroundRules, type BackgroundRule } from './style-rules.ts';
import { styleSheets, type ReadStyleSheet } from './style-sheets.ts';

const MOST_RULES = 2_000;
/** So far up an element's variables are looked for. */
const MOST_ANCESTORS = 8;

/** A rule by its place among all, with its address as the page would write it. */
interface PlacedRule extends BackgroundRule {
  readonly place: number;
}

/**
 * Finds the picture that style sheets, in the page or beside it, give an element for a background;
 * empty where they give none. Selectors count by their last part alone: what is asked about is a
 * figure without another picture.
 */
export function sheetBackgrounds(
  document: DomDocument,
  read: ReadStyleSheet,
): (element: DomElement) => string {
  const rules = new Map<string, PlacedRule[]>();
  const variables = new Map<string, string>();
  let count = 0;
  for (const { text, reference } of styleSheets(document, read)) {
    const written = (address: string): string =>
      reference === null || address === '' ? address : referenceFrom(address, reference);
    for (const [name, address] of pictureVariables(text)) variables.set(name, written(address));
    for (const rule of backgroundRules(text)) {
      if (count >= MOST_RULES) break;
      count += 1;
      const [mark = ''] = rule.marks;
      const sameMark = rules.get(mark) ?? [];
      sameMark.push({ ...rule, address: written(rule.address), place: count });
      rules.set(mark, sameMark);
    }
  }
  return (element) => {
    const byVariable = (names: readonly string[]): string =>
      names.map((name) => ownVariable(element, name) ?? variables.get(name) ?? '').find(Boolean) ??
      '';
    const own = byVariable(backgroundVariables(element.getAttribute('style') ?? ''));
    if (own !== '') return own;
    const marks = new Set(marksOf(element));
    return (
      [...marks]
        .flatMap((mark) => rules.get(mark) ?? [])
        .filter((rule) => rule.name === null || rule.name === element.localName)
        .filter((rule) => rule.marks.every((mark) => marks.has(mark)))
        .sort((a, b) => b.place - a.place)
        .map((rule) => rule.address || byVariable(rule.variables))
        .find(Boolean) ?? ''
    );
  };
}

/** An element's classes and id, as selectors write them. */
function marksOf(element: DomElement): readonly string[] {
  const id = element.getAttribute('id');
  const classes = classOf(element)
    .split(/\s+/u)
    .map((name) => `.${name}`);
  return id === null ? classes : [...classes, `#${id}`];
}

/** The address that an element, or what it stands in, keeps in a variable of its own style. */
function ownVariable(element: DomElement, name: string): string | undefined {
  let holder: DomElement | null = element;
  for (let up = 0; holder !== null && up < MOST_ANCESTORS; up += 1) {
    const style = holder.getAttribute('style') ?? '';
    const address = style.includes(name) ? pictureVariables(style).get(name) : undefined;
    if (address !== undefined) return address;
    holder = holder.parentElement;
  }
  return undefined;
}
