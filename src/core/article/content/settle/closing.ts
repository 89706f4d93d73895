import { APPEAL_KINDS, leadsToNetwork } from '../../cues/appeals.ts';
import { isSignOff } from '../../cues/sign-offs.ts';
import type { FurnitureKind } from '../../cues/furniture.ts';
import type { Block } from '../blocks/segment.ts';
import type { Decision } from '../decision.ts';
import { leave } from './leave.ts';

const MOST_CLOSING = 20;
const LONGEST_TOPIC = 40;
const ALL_IN_LINKS = 0.9;
const LONGEST_CLOSING = 450;
/** What must be left of the article, in letters and paragraphs. */
const SHORTEST_ARTICLE = 300;
const FEWEST_PARAGRAPHS = 2;
const FOLLOW = 1 << APPEAL_KINDS.indexOf('follow');
const CLOSING: readonly FurnitureKind[] = ['copyright', 'comments', 'author', 'share', 'subscribe'];

/**
 * Leaves out what a paper sets below the last paragraph: who may print it, where to follow or to
 * write, its topics, the signs of those who wrote it.
 */
export function leaveClosing(decisions: Decision[]): void {
  const kept = decisions.flatMap(({ isKept }, index) => (isKept ? [index] : []));
  let left = kept.reduce((sum, index) => sum + weightAt(decisions, index), 0);
  for (const [nth, index] of kept.slice(-MOST_CLOSING).reverse().entries()) {
    const block = decisions[index]?.read.block;
    if (!block || !isClosing(block)) return;
    left -= block.wording.weight;
    if (left < SHORTEST_ARTICLE || kept.length - nth - 1 < FEWEST_PARAGRAPHS) return;
    leave(decisions, index, 'closing');
  }
}

const weightAt = (decisions: readonly Decision[], index: number): number =>
  decisions[index]?.read.block.wording.weight ?? 0;

function isClosing({ text, linkChars, wording }: Block): boolean {
  if (wording.weight > LONGEST_CLOSING) return false;
  const isCall = /[!！]$/u.test(text);
  if (isCall && (wording.appeals & FOLLOW) !== 0 && leadsToNetwork(wording.words)) return true;
  if (wording.weight <= LONGEST_TOPIC && linkChars >= text.length * ALL_IN_LINKS) return true;
  return isSignOff(text) || CLOSING.some((kind) => wording.furniture.has(kind));
}
