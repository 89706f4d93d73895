import { classOf, type DomDocument, type DomElement } from '../../dom.ts';

/** Beyond this the style sheets in a page are not read. */
const LONGEST_SHEETS = 1_000_000;
const MOST_RULES = 500;
/** Longer selectors and declarations are not read to their ends. */
const LONGEST_SELECTOR = 200;
const LONGEST_DECLARATIONS = 4_096;
const BACKGROUND = /\bbackground(?:-image)?\s*:[^;]*?url\(/iu;
/** The last part of a selector, of an element's name, id and classes alone. */
const COMPOUND = /(?:^|[\s>+~])([a-z][\w-]*)?((?:[.#][\w-]+)+)$/iu;

interface StyleRule {
  readonly name: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly declarations: string;
}

/**
 * Finds the declarations by which the style sheets within a page give an element a picture for a
 * background; null where they give none. Selectors count by their last part alone: what is asked
 * about is a figure without another picture.
 */
export function sheetBackgrounds(document: DomDocument): (element: DomElement) => string | null {
  const rules = rulesOf(document);
  return (element) => {
    const classes = new Set(classOf(element).split(/\s+/u));
    const id = element.getAttribute('id');
    const rule = rules.findLast(
      (one) =>
        (one.name === null || one.name === element.localName) &&
        (one.id === null || one.id === id) &&
        one.classes.every((name) => classes.has(name)),
    );
    return rule?.declarations ?? null;
  };
}

function rulesOf(document: DomDocument): readonly StyleRule[] {
  const sheets = [...document.documentElement.getElementsByTagName('style')]
    .map((style) => style.textContent ?? '')
    .join('\n');
  if (sheets.length > LONGEST_SHEETS) return [];
  const rules: StyleRule[] = [];
  for (const part of sheets.split('}')) {
    const opening = part.lastIndexOf('{');
    const declarations = part.slice(opening + 1).slice(0, LONGEST_DECLARATIONS);
    if (opening < 0 || !BACKGROUND.test(declarations)) continue;
    const selectors = part.slice(part.lastIndexOf('{', opening - 1) + 1, opening);
    for (const selector of selectors.split(',')) {
      const [, name, marks] = COMPOUND.exec(selector.trim().slice(-LONGEST_SELECTOR)) ?? [];
      if (marks !== undefined) rules.push(ruleOf(name, marks, declarations));
      if (rules.length >= MOST_RULES) return rules;
    }
  }
  return rules;
}

function ruleOf(name: string | undefined, marks: string, declarations: string): StyleRule {
  const parts = marks.match(/[.#][\w-]+/gu) ?? [];
  return {
    name: name?.toLowerCase() ?? null,
    id: parts.find((part) => part.startsWith('#'))?.slice(1) ?? null,
    classes: parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1)),
    declarations,
  };
}
