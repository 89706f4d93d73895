import type { DomDocument, DomElement } from '../../dom.ts';
import { drawingOf, type Drawing } from '../../drawing/index.ts';
import { inlineDrawing } from '../clean/index.ts';

/** Smaller ones are signs: arrows, hearts, the marks of services. */
const SMALLEST = { width: 200, height: 100 };
/** A chart or a map has words in it, and more shapes than a sign. */
const FEWEST_SHAPES = 8;
/** What stands in these serves the page, not its story. */
const SERVING = 'a, button, nav, header, footer, label, summary, [role=button], [aria-hidden=true]';
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
    const image = document.createElement('img');
    image.setAttribute('src', inlineDrawing(drawing.svg));
    image.setAttribute('alt', inWords(svg));
    svg.replaceWith(image);
  }
}

function isOfStory(svg: DomElement, { shown, width, height }: Drawing): boolean {
  if (shown.length < FEWEST_SHAPES || !shown.includes('text')) return false;
  const isLarge =
    width !== null && height !== null && width >= SMALLEST.width && height >= SMALLEST.height;
  const figure = svg.closest('figure');
  const isItsPicture = figure !== null && figure.querySelector(OTHER_PICTURES) === null;
  return isLarge || (isItsPicture && width === null);
}

/** What it says to those who do not see it. */
const inWords = (svg: DomElement): string => {
  const title = [...svg.children].find((child) => child.localName === 'title')?.textContent;
  return (svg.getAttribute('aria-label') ?? title ?? '').replace(/\s+/gu, ' ').trim();
};
