import { isBylineWord } from '../../cues/bylines.ts';
import { isDateLabel } from '../../cues/date-labels.ts';
import { namesOtherHands } from '../../cues/other-hands.ts';
import { namesAmong } from '../names-pattern.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement } from '../page-walk.ts';
import { LONGEST_NAMED } from './byline-place.ts';

/** Parts of a byline that say where its bearer writes from. */
export const PLACES = namesAmong('location|place|city|lugar|ciudad|ort|lieu|luogo|plaats');

/** What somebody is by trade, by what its part is called. */
const TRADE = / (?:job title|jobtitle|job|occupation|designation) $/;

const isBesideName = (part: PageElement): boolean => PLACES.test(part) || TRADE.test(part.names);

/** The texts of a byline without its buttons, the links that only say `E-mail`, and places. */
export function bylinePieces(
  facts: PageFacts,
  byline: PageElement,
  longest: number,
): readonly string[] {
  const pieces = facts.piecesOf(byline, longest) ?? [];
  if (pieces.length < 2) return pieces;
  const beside = facts.elements
    .slice(byline.index + 1, byline.end)
    .filter((part) => part.tag === 'button' || isBesideName(part) || isMailLink(facts, part));
  if (beside.length === 0) return pieces;
  return pieces.filter((_, offset) => {
    const at = byline.firstPiece + offset;
    return !beside.some(({ firstPiece, endPiece }) => at >= firstPiece && at < endPiece);
  });
}

/** A name may be such a link too, in several words. */
const isMailLink = (facts: PageFacts, part: PageElement): boolean =>
  part.tag === 'a' &&
  /^(?:mailto|tel):/i.test(part.element.getAttribute('href') ?? '') &&
  !/\s/.test(facts.textOf(part, LONGEST_NAMED));

const LABEL = /^[^:：]{2,30}[:：]$/u;

const isOtherLabel = (piece: string): boolean =>
  LABEL.test(piece) && !isBylineWord(piece) && !isDateLabel(piece) && !namesOtherHands(piece);

/** Without what stands behind a label of other things: `Jane Doe`, `Topics:`, `fish`, `markets`. */
export function withoutOtherLabels(pieces: readonly string[]): readonly string[] {
  const at = pieces.findIndex((piece, index) => index > 0 && isOtherLabel(piece));
  if (at === -1) return pieces;
  const next = pieces.findIndex((piece, index) => index > at && isBylineWord(piece));
  return next === -1 ? pieces.slice(0, at) : [...pieces.slice(0, at), ...pieces.slice(next)];
}
