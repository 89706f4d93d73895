import { isCaption } from '../cues/credits.ts';
import { furnitureOf } from '../cues/furniture.ts';
import { hasName } from './blocks/names.ts';
import type { Block, Place } from './blocks/segment.ts';

/** Why a block is no running text whatever else speaks for it. */
export type Rule = 'hidden' | 'caption' | 'read-also' | 'lone-link' | 'box';

const LONGEST_POINTER = 300;

/**
 * What conventions of the press decide alone: a caption is not running text, nor is a line that
 * points to another story. Null: no rule applies.
 */
export function ruleOn(block: Block): Rule | null {
  if (block.place.hidden) return 'hidden';
  if (isWithinFigure(block.place) || isCaption(block.text)) return 'caption';
  if (pointsElsewhere(block)) return 'read-also';
  if (isLoneLink(block)) return 'lone-link';
  if (isInBox(block)) return 'box';
  return null;
}

/** A figure holds pictures and their words; one without, set around a table or a list, does not count. */
function isWithinFigure(place: Place): boolean {
  for (let at: Place | null = place, step = 0; at && step < 6; at = at.parent, step += 1) {
    if (at.name === 'figcaption') return true;
    if (at.name === 'figure') return at.blocks <= 3 || at.pictures > 0;
    if (['table', 'blockquote', 'pre', 'ul', 'ol'].includes(at.name)) return false;
  }
  return false;
}

/** `Read also: …` with its link. */
function pointsElsewhere({ text, linkChars }: Block): boolean {
  if (text.length > LONGEST_POINTER || linkChars < text.length * 0.4) return false;
  return furnitureOf(text).has('readAlso');
}

/** A paragraph that is but a link: the next story, set between two paragraphs of this one. */
function isLoneLink({ text, linkChars, place }: Block): boolean {
  if (linkChars < text.length * 0.9 || text.split(/\s+/).length < 4) return false;
  return place.name === 'p' || place.name === 'div';
}

/** A box that asks to subscribe or tells of the author, by its name. */
function isInBox({ place, text }: Block): boolean {
  for (let at: Place | null = place; at && !at.holdsHeadline; at = at.parent) {
    if (at.name === 'body') return false;
    if (hasName(at.names, 'subscribe') || hasName(at.names, 'authorBox')) return true;
    if (hasName(at.names, 'paywall') && furnitureOf(text).has('subscribe')) return true;
  }
  return false;
}
