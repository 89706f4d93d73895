import type { DomElement } from '../../dom.ts';
import type { HiddenBody } from '../hidden-bodies/index.ts';
import { parseHtml } from '../parse/index.ts';
import type { BlockChoice } from '../types.ts';
import { segment } from './blocks/segment.ts';
import { select } from './decide.ts';
import type { Content, Decision } from './decision.ts';
import { lettersOf } from '../cues/fold.ts';
import type { PageHints } from './features/hints.ts';
import { readBlocks, RULED_OUT, type PageReading } from './reading.ts';
import { ruleOn } from './rules/index.ts';

/** How many times more than what the markup shows a body must hold to be taken instead. */
const MUCH_MORE = 1.5;
/** So many times more, and what the markup shows may be anything: a notice, other stories. */
const FAR_MORE = 4;
const FEWEST_LETTERS = 400;
/** How much of what the markup shows must be in a body that is the same article's. */
const SHARED = 0.6;
/** Fewer letters are a line that may stand on any page. */
const A_LINE = 80;
/** How sure a text is that was stated as the article's. */
const STATED = 0.9;

/**
 * The body that a page holds besides its markup, where the markup shows much less of the same
 * article: a page saved before its script ran, or cut off for readers who have not subscribed. Null:
 * the markup has it. `bodiesOf` gives the bodies that may have so many letters.
 */
export function fullerBody(
  shown: Content,
  bodiesOf: (fewestLetters: number) => readonly HiddenBody[],
  hints: PageHints,
  choices: readonly BlockChoice[] = [],
): Content | null {
  let best: Content | null = null;
  let most = Math.max(FEWEST_LETTERS, lettersIn(shown.decisions).length * MUCH_MORE);
  for (const hidden of bodiesOf(most)) {
    if (hidden.html.length < most) continue;
    const body = contentOf(hidden, hints, choices);
    const letters = lettersIn(body.decisions);
    if (letters.length < most || !isSameArticle(shown.decisions, letters, hidden)) continue;
    best = body;
    most = letters.length * MUCH_MORE;
  }
  return best;
}

/**
 * A body with what is left out of it. One that is stated as the article's is taken at its word but
 * for the press's conventions; markup that is not shown is read like the page's.
 */
function contentOf(
  { source, html }: HiddenBody,
  hints: PageHints,
  choices: readonly BlockChoice[],
): Content {
  const document = parseHtml(html);
  const root = document.body ?? document.documentElement;
  const reading = source === 'markup' ? readBlocks(root, hints) : statedReading(root);
  return { root, ...select(reading, hints, { choices }) };
}

function statedReading(root: DomElement): PageReading {
  const segmentation = segment(root);
  const blocks = segmentation.blocks.map((block) => {
    const rule = ruleOn(block);
    return { block, rule, likely: rule ? RULED_OUT : STATED, measures: [] };
  });
  return { segmentation, blocks };
}

/** What the extractor keeps; a person's choices do not make the body another one. */
const keptTexts = (decisions: readonly Decision[]): readonly string[] =>
  decisions
    .filter(({ isKept, ground }) => isKept !== (ground === 'person'))
    .map(({ read }) => read.block.text);

const lettersIn = (decisions: readonly Decision[]): string =>
  lettersOf(keptTexts(decisions).join(''));

/** What a page states as its article's is so where the page shows little; other markup must agree. */
function isSameArticle(
  shown: readonly Decision[],
  letters: string,
  { source }: HiddenBody,
): boolean {
  const lines = keptTexts(shown).map(lettersOf);
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  if (letters.length >= total * FAR_MORE && (source !== 'markup' || total < A_LINE)) return true;
  const shared = lines
    .filter((line) => letters.includes(line))
    .reduce((sum, line) => sum + line.length, 0);
  return shared >= total * SHARED;
}
