import type { Block, Place } from '../blocks/segment.ts';
import { isWithin } from '../blocks/within.ts';
import type { Decision } from '../decision.ts';

const LONGEST_OFFER = 600;
const MOST_OFFERED = 6;
const LONGEST_BUTTON = 40;
const ALL_IN_LINKS = 0.9;

/** Praise of a paper, in a small box that ends in a link to subscribe to it. */
export function isOffered(decisions: readonly Decision[], index: number): boolean {
  const below = decisions.slice(index + 1, index + MOST_OFFERED).map(({ read }) => read.block);
  const button = below.find(isButton);
  if (!button) return false;
  for (let at = decisions[index]?.read.block.place ?? null; at; at = at.parent) {
    if (at.holdsHeadline || at.blocks > MOST_OFFERED || at.chars > LONGEST_OFFER) return false;
    if (isWithin(button.place, at)) return !holdsMost(decisions, at);
  }
  return false;
}

/** A text that is sold breaks off after a paragraph or two, and the offer stands in its box. */
function holdsMost(decisions: readonly Decision[], box: Place): boolean {
  let within = 0;
  let all = 0;
  for (const { isKept, read } of decisions) {
    if (!isKept) continue;
    const { place, wording } = read.block;
    all += wording.weight;
    if (isWithin(place, box)) within += wording.weight;
  }
  return within * 2 > all;
}

const isButton = ({ text, linkChars, wording }: Block): boolean =>
  text.length <= LONGEST_BUTTON &&
  linkChars >= text.length * ALL_IN_LINKS &&
  wording.furniture.has('subscribe');
