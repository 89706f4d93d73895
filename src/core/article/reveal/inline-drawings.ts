import type { DomDocument, DomElement } from '../../dom.ts';
import { drawingOf, type Drawing } from '../../drawing/index.ts';
import { inlineDrawing } from '../clean/index.ts';
import { isLarge, picture, SERVING } from './picture.ts';

/** A chart or a map has words in it, and more shapes than a sign. */
const FEWEST_SHAPES = 8;
const OTHER_PICTURES = 'img, picture, video, table, iframe';

/**
 * Turns the charts and maps that a page draws itself into pictures: in a figure whose only picture
 * it is, or large, with words among its shapes. Icons stay what they are.
 */
export function showInlineDrawings(document: DomDocument): void {
  for (const svg of [...document.documentElement.getElementsByTagName('svg')]) {
    if (svg.closest(SERVING) !== null || svg.parentElement?.closest('svg')) continue;
    const drawing = drawingOf(svg);
    if (drawing === null || !isOfStory(svg, drawing)) continue;
    svg.replaceWith(picture(document, inlineDrawing(drawing.svg), inWords(svg)));
  }
}

function isOfStory(svg: DomElement, { shown, width, height }: Drawing): boolean {
  if (shown.length < FEWEST_SHAPES || !shown.includes('text')) return false;
  const figure = svg.closest('figure');
  const isItsPicture = figure !== null && figure.querySelector(OTHER_PICTURES) === null;
  return isLarge(width, height) || (isItsPicture && width === null);
}

/** What it says to those who do not see it. */
const inWords = (svg: DomElement): string => {
  const title = [...svg.children].find((child) => child.localName === 'title')?.textContent;
  return svg.getAttribute('aria-label') ?? title ?? '';
};
