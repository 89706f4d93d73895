import type { Decision } from '../../../../../../src/core/article/content/decision.ts';
import { measurePage } from '../../../../../../src/core/article/content/features/index.ts';
import { parseHtml } from '../../../../../../src/core/article/parse/index.ts';

const HINTS = {
  title: 'Quay to close',
  description: null,
  authors: [],
  outlet: null,
  statedBody: null,
};

/** Decisions by which all of a page stays that no rule leaves out: what settling is given at its worst. */
export function decisionsOn(html: string): Decision[] {
  const { body } = parseHtml(html);
  if (!body) throw new Error('a parsed page always has a body');
  const { segmentation, rules } = measurePage(body, HINTS);
  return segmentation.blocks.map((block, index) => {
    const rule = rules[index] ?? null;
    return {
      read: { block, rule, likely: 1, measures: [] },
      isKept: rule === null,
      ground: rule === null ? 'likely' : 'rule',
    };
  });
}

/** The lines that stay when some decisions have been settled. */
export function settled(html: string, settle: (decisions: Decision[]) => void): readonly string[] {
  const decisions = decisionsOn(html);
  settle(decisions);
  return decisions.filter(({ isKept }) => isKept).map(({ read }) => read.block.text);
}
