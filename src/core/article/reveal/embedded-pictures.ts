import type { DomDocument, DomElement } from '../../dom.ts';
import { pixels } from '../clean/pictures.ts';
import { isLarge, picture, SERVING } from './picture.ts';

const PICTURE_FILE = /^data:image\/|\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/iu;
/** What a person fills in: a picture beside it sends it off. */
const FIELDS = 'input, select, textarea, button';
const HOLDERS = 'figure, p, td, li, div, body';
/** So much text stands in a form where a whole page is one. */
const PAGE = 500;
/** What a drawing shows besides a picture. */
const SHAPES = 'path, text, circle, ellipse, polygon, polyline, line, use, foreignObject';

/**
 * Turns pictures that a page shows by other elements than `img` into such: objects and embedded files,
 * pictures that can be pressed, drawings of nothing but a picture, and what stands for a film.
 */
export function showEmbeddedPictures(document: DomDocument): void {
  for (const element of [...document.querySelectorAll('object, embed, input, svg, [poster]')]) {
    switch (element.localName) {
      case 'object':
        showObject(document, element);
        break;
      case 'embed':
        showFile(document, element, 'src');
        break;
      case 'input':
        if (isPressedPicture(element)) show(document, element, element.getAttribute('src'));
        break;
      case 'svg':
        showPictureWithin(document, element);
        break;
      default:
        // A film itself is not kept; the picture that stands for it is what a caption speaks of.
        if (isAlone(element)) show(document, element, element.getAttribute('poster'));
    }
  }
}

/** Whether a film is all that its figure shows; or, without one, stands in a page's text. */
function isAlone(film: DomElement): boolean {
  const figure = film.closest('figure');
  if (figure === null) return film.closest(SERVING) === null;
  return figure.querySelector('img, picture') === null;
}

/** Of an object that is no picture, the picture for those who cannot see it is shown. */
function showObject(document: DomDocument, object: DomElement): void {
  if (showFile(document, object, 'data')) return;
  const instead = object.querySelector('img');
  if (instead !== null) object.replaceWith(instead);
}

/** Whether an element's file is a picture; it is shown then. */
function showFile(document: DomDocument, element: DomElement, attribute: 'data' | 'src'): boolean {
  const source = element.getAttribute(attribute)?.trim() ?? '';
  const type = element.getAttribute('type') ?? '';
  const isPicture = /^image\//iu.test(type) || PICTURE_FILE.test(source);
  return isPicture && show(document, element, source);
}

function show(document: DomDocument, element: DomElement, reference: string | null): boolean {
  const source = reference?.trim() ?? '';
  if (source === '') return false;
  element.replaceWith(picture(document, source, inWords(element)));
  return true;
}

/** A picture in the running text that a press makes larger, not one that sends a form off. */
function isPressedPicture(input: DomElement): boolean {
  if (input.getAttribute('type')?.trim().toLowerCase() !== 'image') return false;
  const form = input.closest('form');
  if (form !== null && (form.textContent ?? '').length < PAGE) return false;
  const holder = input.closest(HOLDERS);
  return holder !== null && holder.querySelectorAll(FIELDS).length === 1;
}

/** Of a drawing that only holds a picture, and is large or all that its figure shows, the picture. */
function showPictureWithin(document: DomDocument, svg: DomElement): void {
  const [image, ...others] = svg.getElementsByTagName('image');
  if (!image || others.length > 0 || svg.querySelector(SHAPES) !== null) return;
  const figure = svg.closest('figure');
  const isWanted =
    figure === null
      ? svg.closest(SERVING) === null && isLargeDrawing(svg)
      : figure.querySelector('img, picture') === null;
  if (isWanted) {
    show(document, svg, image.getAttribute('href') ?? image.getAttribute('xlink:href'));
  }
}

function isLargeDrawing(svg: DomElement): boolean {
  const [, , width, height] = (svg.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/u);
  return isLarge(
    pixels(svg.getAttribute('width') ?? width ?? null),
    pixels(svg.getAttribute('height') ?? height ?? null),
  );
}

/** What it says to those who do not see it. */
const inWords = (element: DomElement): string =>
  element.getAttribute('aria-label') ??
  element.getAttribute('alt') ??
  element.querySelector('img')?.getAttribute('alt') ??
  element.querySelector('title')?.textContent ??
  (element.localName === 'object' ? (element.textContent ?? '') : '');
