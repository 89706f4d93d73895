import { isCount } from '../../cues/counts.ts';
import { isOfAffiliates } from '../../cues/disclosures.ts';
import { isContinuation, isAdvertLabel } from '../../cues/interruptions.ts';
import { isFiling } from '../../cues/filings.ts';
import { isNotice } from '../../cues/notices.ts';
import { fold } from '../../cues/fold.ts';
import { isReaderNotice } from '../../cues/reader-notices.ts';
import { hasName } from '../blocks/names.ts';
import type { Block, Place } from '../blocks/segment.ts';
import { isAppeal, isInBox, isInForm, isInGate } from './boxes.ts';
import { boxesOf, isBesideCaption, isCaption } from './captions.ts';
import { isInCalendar } from './calendars.ts';
import { isJump } from './contents.ts';
import { isInPoll, isLabelOfButton, isWayToShare } from './controls.ts';
import {
  isCutTeaser,
  isInBareTeaser,
  isInCard,
  isLabelAlone,
  isLinkRow,
  isLoneLink,
  isPageNumbers,
  pointsElsewhere,
} from './links.ts';
import { isInPlayer } from './players.ts';
import { FOOTER, HIDDEN, NAVIGATION, OTHER_ARTICLE, standingOf } from './standing.ts';
import { mayNameThings } from './things.ts';

/** Why a block is no running text whatever else speaks for it. */
export type Rule =
  | 'hidden'
  | 'navigation'
  | 'other-article'
  | 'caption'
  | 'player'
  | 'interruption'
  | 'notice'
  | 'read-also'
  | 'lone-link'
  | 'link-row'
  | 'page-numbers'
  | 'footer'
  | 'appeal'
  | 'box';

/** What rules say of each block of a page, and of captions by what stands beside them. */
export function rulesOn(blocks: readonly Block[]): readonly (Rule | null)[] {
  const rules = blocks.map(ruleOn);
  const boxes = boxesOf(blocks.filter((_, index) => rules[index] === 'caption'));
  return rules.map((rule, index) => {
    const block = blocks[index];
    return rule === null && block && isBesideCaption(block, boxes) ? 'caption' : rule;
  });
}

/**
 * What conventions of the press decide alone: a caption is not running text, nor is a line that
 * points to another story. Null: no rule applies.
 */
export function ruleOn(block: Block): Rule | null {
  const standing = standingOf(block.place);
  if ((standing & HIDDEN) !== 0) return 'hidden';
  if ((standing & NAVIGATION) !== 0) return 'navigation';
  if ((standing & OTHER_ARTICLE) !== 0) return 'other-article';
  if (isJump(block)) return 'navigation';
  if (isCaption(block)) return 'caption';
  if (isInPlayer(block)) return 'player';
  if (isInterruption(block) || isInGate(block)) return 'interruption';
  if (isNotice(block.text) || isFiling(block.text) || isCount(block.text)) return 'notice';
  if (isOfAffiliates(block.text) || isRule(block) || isLabelOfButton(block)) return 'notice';
  if (isInCalendar(block)) return 'box';
  if ((standing & FOOTER) !== 0) return 'footer';
  if (pointsElsewhere(block) || isCutTeaser(block) || isLabelAlone(block)) return 'read-also';
  if (isLoneLink(block) || isInBareTeaser(block) || isInCard(block)) return 'lone-link';
  if (isLinkRow(block) || isHashtags(block.text) || isWayToShare(block)) return 'link-row';
  if (isPageNumbers(block)) return 'page-numbers';
  if (isInBox(block) || isInPoll(block)) return 'box';
  if (isAppeal(block) || isInForm(block)) return 'appeal';
  if (block.text.length <= LONGEST_NOTICE && isReaderNotice(block.wording.folded)) return 'notice';
  return null;
}

/** `______`, `+++`: a line drawn of signs; stars and long dashes part the scenes of a story. */
const isRule = ({ text, place }: Block): boolean =>
  /^[_+=~-]{3,}$/.test(text) && !mayNameThings(place);

const LONGEST_NOTICE = 220;
const LONGEST_INTERRUPTION = 80;

/** `Advertisement`, `The article continues below`, or both, in elements of their own. */
function isInterruption({ text, texts, place, wording }: Block): boolean {
  if (text.length > LONGEST_INTERRUPTION) return false;
  if (isContinuation(wording.folded)) return true;
  if (mayNameThings(place)) return isAdvertLabel(text) && isNamedAdvert(place);
  if (isAdvertLabel(text)) return true;
  const isInParts = texts.length > 1 && texts.every(({ data }) => interrupts(data));
  return isInParts || (PARTED.test(text) && text.split(PARTED).every(interrupts));
}

/** Called so by its own names or by those around it. */
const isNamedAdvert = ({ names, parent }: Place): boolean =>
  hasName(names, 'advert') || (parent !== null && hasName(parent.names, 'advert'));

const PARTED = /\s[-–—|·]\s/u;

function interrupts(part: string): boolean {
  const line = part.trim();
  return line === '' || isAdvertLabel(line) || isContinuation(fold(line));
}

/** `#Harbour #Market`: topics, as networks write them. */
const isHashtags = (text: string): boolean =>
  text.startsWith('#') && /^(?:#[\p{L}\p{M}\p{N}_]+\s*)+$/u.test(text);
