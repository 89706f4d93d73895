import { namesAmong } from '../names-pattern.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement, PageLine } from '../page-walk.ts';

/** The longest text that is rather a name, or a few, than words about one. */
export const LONGEST_NAMED = 100;
/** A byline stands above the running text, or after its first paragraph. */
const PROSE_ABOVE = 900;

/** Whether the element of this index stands where a byline does, between headline and text. */
export const isAboveText = (facts: PageFacts, index: number, headlineAt: number): boolean => {
  const prose = facts.proseBefore(index) - facts.proseBefore(Math.max(0, headlineAt));
  return prose >= 0 && prose <= PROSE_ABOVE;
};

const LONGEST_LINE = 120;

/** The short lines between headline and text. */
export function* linesAbove(facts: PageFacts, headlineAt: number): Generator<PageLine> {
  const headline = facts.elements[headlineAt];
  if (!headline) return;
  for (const line of facts.lines) {
    if (line.at < headline.end || line.length > LONGEST_LINE || line.length < 2) continue;
    if (!isAboveText(facts, line.at, headlineAt)) return;
    const element = facts.elements[line.at];
    if (facts.zoneOf(line) === 'story' && element && !isUnseen(facts, element)) yield line;
  }
}

const UNSEEN = namesAmong('hidden|hide|d none|invisible');

const UNSEEN_STYLE = /display:\s?none/i;

/** What styles keep from readers is rather a statement to machines. */
export function isUnseen(facts: PageFacts, element: PageElement): boolean {
  let around: PageElement | undefined = element;
  for (let steps = 0; around && steps < 4; steps += 1) {
    if (UNSEEN.test(around) || around.element.hasAttribute('hidden')) return true;
    if (UNSEEN_STYLE.test(around.element.getAttribute('style') ?? '')) return true;
    around = facts.elements[around.parent];
  }
  return false;
}

/** Whether an element is a link or, at most so many elements up, within one. */
export function isWithinLink(facts: PageFacts, element: PageElement, steps: number): boolean {
  let around: PageElement | undefined = element;
  for (let step = 0; around && step <= steps; step += 1) {
    if (around.tag === 'a') return true;
    around = facts.elements[around.parent];
  }
  return false;
}
