import { APPEAL_KINDS, leadsToNetwork } from '../../cues/appeals.ts';
import { isDisclosure } from '../../cues/disclosures.ts';
import { lettersOf } from '../../cues/fold.ts';
import { isSignOff } from '../../cues/sign-offs.ts';
import type { FurnitureKind } from '../../cues/furniture.ts';
import type { Block } from '../blocks/segment.ts';
import type { Decision } from '../decision.ts';
import { isWithin } from './boxes.ts';
import { leave } from './leave.ts';

const MOST_CLOSING = 20;
const LONGEST_TOPIC = 40;
const ALL_IN_LINKS = 0.9;
const LONGEST_CLOSING = 450;
/** What must be left of the article, in letters and paragraphs. */
const SHORTEST_ARTICLE = 300;
const FEWEST_PARAGRAPHS = 2;
const FOLLOW = 1 << APPEAL_KINDS.indexOf('follow');
/** To download a program is to subscribe and to follow. */
const JOINING = FOLLOW | (1 << APPEAL_KINDS.indexOf('subscribe'));
const CLOSING: readonly FurnitureKind[] = ['copyright', 'comments', 'author', 'share', 'subscribe'];
/** `Published in Sunrise, May 11th, 2024`. */
const LONGEST_DATE = 80;
const DAY = /\d{1,2}.*\d{4}|\d{4}.*\d{1,2}/u;
const LONGEST_CALL = 120;
/** A newspaper's label before a list of other stories: `VÍDEOS: as mais vistas`. */
const POINTER = /^[^.!?:：]{3,24}[:：][^.!?。！？]{3,80}$/u;

/**
 * Leaves out what a paper sets below the last paragraph: who may print it, where to follow or to
 * write, its topics, the signs of those who wrote it.
 */
export function leaveClosing(decisions: Decision[], authors: readonly string[]): void {
  const names = new Set(authors.map(lettersOf));
  const kept = decisions.flatMap(({ isKept }, index) => (isKept ? [index] : []));
  let left = kept.reduce((sum, index) => sum + weightAt(decisions, index), 0);
  for (const [nth, index] of kept.slice(-MOST_CLOSING).reverse().entries()) {
    const block = decisions[index]?.read.block;
    if (
      !block ||
      !(isClosing(block) || isOffered(decisions, index) || names.has(lettersOf(block.text)))
    )
      return;
    left -= block.wording.weight;
    if (left < SHORTEST_ARTICLE || kept.length - nth - 1 < FEWEST_PARAGRAPHS) return;
    leave(decisions, index, 'closing');
  }
}

/** Lines below the last paragraph are looked through for signs; more is another part of the page. */
const MOST_BELOW = 4;

/** The lines that only sign an article, as they stand below its last block that was kept. */
export function signOffsBelow(decisions: readonly Decision[]): readonly string[] {
  const last = decisions.findLastIndex(({ isKept, ground }) => isKept && ground !== 'caption');
  return decisions
    .slice(last + 1, last + 1 + MOST_BELOW)
    .map(({ read }) => read.block.text)
    .filter(isSignOff);
}

const LONGEST_OFFER = 600;
const MOST_OFFERED = 6;
const LONGEST_BUTTON = 40;

/** Praise of a paper, in a small box that ends in a link to subscribe to it. */
function isOffered(decisions: readonly Decision[], index: number): boolean {
  const below = decisions.slice(index + 1, index + MOST_OFFERED).map(({ read }) => read.block);
  const button = below.find(isButton);
  if (!button) return false;
  for (let at = decisions[index]?.read.block.place ?? null; at; at = at.parent) {
    if (at.holdsHeadline || at.blocks > MOST_OFFERED || at.chars > LONGEST_OFFER) return false;
    if (isWithin(button.place, at)) return true;
  }
  return false;
}

const isButton = ({ text, linkChars, wording }: Block): boolean =>
  text.length <= LONGEST_BUTTON &&
  linkChars >= text.length * ALL_IN_LINKS &&
  wording.furniture.has('subscribe');

const weightAt = (decisions: readonly Decision[], index: number): number =>
  decisions[index]?.read.block.wording.weight ?? 0;

function isClosing({ text, links, linkChars, wording }: Block): boolean {
  if (wording.weight > LONGEST_CLOSING) return false;
  const isCall = /[!！]$/u.test(text);
  if (wording.furniture.has('readAlso') && POINTER.test(text)) return true;
  if (isDisclosure(text)) return true;
  if (wording.furniture.has('published') && DAY.test(text) && wording.weight <= LONGEST_DATE)
    return true;
  const isUnended = !/[.!?。！？।]$/u.test(text);
  if (links > 0 && isUnended && wording.weight <= LONGEST_CALL && leadsToNetwork(wording.words))
    return true;
  if (links > 0 && (wording.appeals & JOINING) === JOINING) return true;
  if (isCall && (wording.appeals & FOLLOW) !== 0 && leadsToNetwork(wording.words)) return true;
  if (wording.weight <= LONGEST_TOPIC && linkChars >= text.length * ALL_IN_LINKS) return true;
  return isSignOff(text) || CLOSING.some((kind) => wording.furniture.has(kind));
}
