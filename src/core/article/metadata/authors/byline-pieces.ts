import { namesAmong } from '../names-pattern.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement } from '../page-walk.ts';
import { LONGEST_NAMED } from './byline-place.ts';

/** Parts of a byline that say where its bearer writes from. */
export const PLACES = namesAmong('location|place|city|lugar|ciudad|ort|lieu|luogo|plaats');

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
    .filter((part) => part.tag === 'button' || PLACES.test(part) || isMailLink(facts, part));
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
