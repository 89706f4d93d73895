import { hasName } from '../blocks/names.ts';
import type { Block, Place } from '../blocks/segment.ts';
import type { Decision } from '../decision.ts';
import { leave } from './leave.ts';

const LONGEST_LABEL = 80;
const MOST_BLOCKS = 12;
const LONGEST_BOX = 900;
const SHARE_IN_LINKS = 0.25;
const ALL_IN_LINKS = 0.8;

/**
 * Leaves out boxes of other stories by the label that they bear (`Read also`) and the links that
 * they hold, whatever is told of these stories; and the links below a label that has no box.
 */
export function leavePointers(decisions: Decision[]): void {
  decisions.forEach(({ read }, index) => {
    if (!isLabel(read.block)) return;
    const box = boxOf(read.block.place);
    if (box === null) leaveLinksBelow(decisions, index);
    else leaveBox(decisions, index, box);
  });
}

const isLabel = ({ text, wording }: Block): boolean =>
  text.length <= LONGEST_LABEL && wording.furniture.has('readAlso') && !/[.。।]$/u.test(text);

/** The largest box around a label that holds but a few blocks, and much of it in links. */
function boxOf(place: Place): Place | null {
  let box: Place | null = null;
  for (let at: Place | null = place; at && isSmall(at); at = at.parent) {
    if (at.blocks > 1 && at.linkChars >= at.chars * SHARE_IN_LINKS) box = at;
  }
  return box;
}

const isSmall = ({ holdsHeadline, names, blocks, chars }: Place): boolean =>
  !holdsHeadline && !hasName(names, 'body') && blocks <= MOST_BLOCKS && chars <= LONGEST_BOX;

function leaveBox(decisions: Decision[], label: number, box: Place): void {
  const isInside = (index: number): boolean => isWithin(decisions[index]?.read.block.place, box);
  for (let index = label; isInside(index); index -= 1) leave(decisions, index, 'pointer');
  for (let index = label + 1; isInside(index); index += 1) leave(decisions, index, 'pointer');
}

function isWithin(place: Place | undefined, box: Place): boolean {
  for (let at: Place | null = place ?? null; at; at = at.parent) if (at === box) return true;
  return false;
}

function leaveLinksBelow(decisions: Decision[], label: number): void {
  let index = label + 1;
  while (isAllLink(decisions[index]?.read.block)) {
    leave(decisions, index, 'pointer');
    index += 1;
  }
  if (index > label + 1) leave(decisions, label, 'pointer');
}

const isAllLink = (block: Block | undefined): boolean =>
  block !== undefined && block.linkChars >= block.text.length * ALL_IN_LINKS;
