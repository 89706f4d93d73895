import { firstWithin } from '../../../dom-search.ts';
import { headsMachineSummary } from '../../cues/notices.ts';
import { hasName } from '../blocks/names.ts';
import type { Block, Place } from '../blocks/segment.ts';
import type { Decision } from '../decision.ts';
import { isWithin } from '../blocks/within.ts';
import { leave } from './leave.ts';

const LONGEST_LABEL = 80;
const MOST_BLOCKS = 12;
const LONGEST_BOX = 900;
const SHARE_IN_LINKS = 0.25;
/** Where a link stands right below the label, the rest of the box tells of where it leads. */
const SHARE_BELOW_LINK = 0.15;
const ALL_IN_LINKS = 0.8;

/**
 * Leaves out boxes of other stories by the label that they bear (`Read also`) and the links that
 * they hold, whatever is told of these stories; and the links below a label that has no box.
 */
export function leavePointers(decisions: Decision[]): void {
  decisions.forEach(({ read }, index) => {
    if (isOffer(read.block)) leaveBox(decisions, index, boxUnder(decisions, index, isOffered));
    if (read.rule === 'notice' && headsMachineSummary(read.block.text))
      leaveBox(decisions, index, boxUnder(decisions, index, isAside));
    if (!isLabel(read.block)) return;
    const opensWithLink = isAllLink(decisions[index + 1]?.read.block);
    const share = opensWithLink ? SHARE_BELOW_LINK : SHARE_IN_LINKS;
    const box = boxUnder(decisions, index, ({ chars, linkChars }) => linkChars >= chars * share);
    if (box === null) leaveLinksBelow(decisions, index);
    else leaveBox(decisions, index, box);
  });
}

const isLabel = ({ text, wording }: Block): boolean =>
  text.length <= LONGEST_LABEL && wording.furniture.has('readAlso') && !/[.。।]$/u.test(text);

const LONGEST_OFFER = 25;
const MOST_OFFERED = 6;
const LONGEST_OFFERED = 400;
/** What is clicked or filled in to accept it. */
const CONTROLS = ['a', 'button', 'input'] as const;

/** `Newsletter`, over what it is called and where to sign up. */
const isOffer = ({ text, wording, place }: Block): boolean =>
  place.name !== 'li' &&
  text.length <= LONGEST_OFFER &&
  wording.furniture.has('subscribe') &&
  !/[.。।]$/u.test(text) &&
  isSmall(place);

const MOST_IN_SUMMARY = 6;

/** What a machine has made of the article, in a box of its own. */
const isAside = ({ blocks }: Place): boolean => blocks <= MOST_IN_SUMMARY;

const isOffered = ({ blocks, chars, element }: Place): boolean =>
  blocks <= MOST_OFFERED &&
  chars <= LONGEST_OFFERED &&
  CONTROLS.some((name) => firstWithin(element, name) !== null);

/** The largest box that a label opens, of but a few blocks, and of a kind. */
function boxUnder(
  decisions: readonly Decision[],
  label: number,
  isOfKind: (place: Place) => boolean,
): Place | null {
  let box: Place | null = null;
  for (let at = decisions[label]?.read.block.place ?? null; at && isSmall(at); at = at.parent) {
    if (holdsTextAbove(decisions, label, at)) break;
    if (at.blocks > 1 && isOfKind(at)) box = at;
  }
  return box;
}

/** A last paragraph is often short: all that stands above the label in its box is looked at. */
function holdsTextAbove(decisions: readonly Decision[], label: number, box: Place): boolean {
  for (let index = label - 1; index >= 0; index -= 1) {
    const decision = decisions[index];
    if (!decision || !isWithin(decision.read.block.place, box)) return false;
    const isNext = index === label - 1;
    if ((isNext || decision.isKept) && isRunningText(decision.read.block)) return true;
  }
  return false;
}

const SENTENCE = 60;

const isRunningText = ({ text, linkChars, wording }: Block): boolean =>
  wording.weight >= SENTENCE && linkChars < text.length / 2;

const isSmall = ({ holdsHeadline, names, blocks, chars }: Place): boolean =>
  !holdsHeadline && !hasName(names, 'body') && blocks <= MOST_BLOCKS && chars <= LONGEST_BOX;

function leaveBox(decisions: Decision[], label: number, box: Place | null): void {
  if (box === null) return;
  const isInside = (index: number): boolean => isWithin(decisions[index]?.read.block.place, box);
  for (let index = label; isInside(index); index -= 1) leave(decisions, index, 'pointer');
  for (let index = label + 1; isInside(index); index += 1) leave(decisions, index, 'pointer');
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
