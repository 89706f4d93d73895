import { isElement, type DomElement } from '../../dom.ts';
import { elementsWithin } from '../../dom-search.ts';
import { oneLine } from '../cues/fold.ts';

const LONGEST_ANCHOR = 200;

/**
 * Sets the figures of one clean tree into another that has more of the same text: each after the
 * paragraph that it stands after, those above the text at its top. Pictures that are there stay as
 * they are.
 */
export function joinFigures(body: DomElement, from: DomElement): void {
  const held = new Set(elementsWithin(body, 'img').map(fileOf));
  const places = new Map(blocksOf(body).map((block) => [anchorOf(block), block]));
  let after: DomElement | null = null;
  for (const block of blocksOf(from)) {
    if (block.localName !== 'figure') {
      after = places.get(anchorOf(block)) ?? after;
      continue;
    }
    const pictures = elementsWithin(block, 'img').map(fileOf);
    if (pictures.length === 0 || pictures.some((file) => held.has(file))) continue;
    for (const file of pictures) held.add(file);
    const next = after === null ? body.firstChild : after.nextSibling;
    body.insertBefore(block, next);
    after = block;
  }
}

const blocksOf = (body: DomElement): readonly DomElement[] =>
  [...body.childNodes].filter(isElement);

const anchorOf = (block: DomElement): string => oneLine(block.textContent).slice(0, LONGEST_ANCHOR);

/** A picture's file: servers give one in several sizes under addresses that differ before it or after. */
function fileOf(image: DomElement): string {
  const src = image.getAttribute('src') ?? '';
  const path = src.replace(/[?#].*$/, '');
  return /[^/]+$/.exec(path)?.[0] ?? src;
}
