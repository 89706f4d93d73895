import { backgroundIn, backgroundVariables } from './background.ts';
import { isForPrint } from './style-sheets.ts';

/** A rule of a style sheet by which an element has a background. */
export interface BackgroundRule {
  /** What its selector names last: an element, or null; ids and classes, as the selector has them. */
  readonly name: string | null;
  readonly marks: readonly string[];
  /** Its address as the sheet writes it; empty where a variable stands for it. */
  readonly address: string;
  readonly variables: readonly string[];
}

/** Longer selectors are not read to their beginnings. */
const LONGEST_SELECTOR = 200;
/** The last part of a selector, of an element's name, ids and classes alone. */
const COMPOUND = /(?:^|[\s>+~])([a-z][\w-]*)?((?:[.#][\w-]+)+)$/iu;
/** Parts of a style sheet that dress nothing on the screen as it is first shown. */
const UNSHOWN = /^@(?:font-face|page|(?:-\w+-)?keyframes)\b/iu;

/** The rules of a style sheet that give backgrounds, in its order. */
export function* backgroundRules(sheet: string): Generator<BackgroundRule> {
  const open: { readonly prelude: string; readonly isUnshown: boolean }[] = [];
  let start = 0;
  for (const { 0: brace, index } of sheet.matchAll(/[{}]/gu)) {
    const text = sheet.slice(start, index);
    start = index + 1;
    if (brace === '{') {
      const prelude = text.slice(text.lastIndexOf(';') + 1).trim();
      const isUnshown = open.at(-1)?.isUnshown === true || isUnshownPart(prelude);
      open.push({ prelude, isUnshown });
      continue;
    }
    const rule = open.pop();
    if (rule === undefined || rule.isUnshown || rule.prelude.startsWith('@')) continue;
    yield* rulesOf(rule.prelude, text);
  }
}

const isUnshownPart = (prelude: string): boolean =>
  UNSHOWN.test(prelude) || (/^@media\b/iu.test(prelude) && isForPrint(prelude));

function* rulesOf(selectors: string, declarations: string): Generator<BackgroundRule> {
  if (!/background/iu.test(declarations)) return;
  const address = backgroundIn(declarations);
  const variables = address === '' ? backgroundVariables(declarations) : [];
  if (address === '' && variables.length === 0) return;
  for (const selector of selectors.split(',')) {
    const [, name, marks] = COMPOUND.exec(selector.trim().slice(-LONGEST_SELECTOR)) ?? [];
    if (marks === undefined) continue;
    yield {
      name: name?.toLowerCase() ?? null,
      marks: marks.match(/[.#][\w-]+/gu) ?? [],
      address,
      variables,
    };
  }
}
