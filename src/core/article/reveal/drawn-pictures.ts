import type { DomDocument, DomElement } from '../../dom.ts';
import { sheetBackgrounds } from './style-sheet-pictures.ts';

const PICTURE_FILE = /^data:image\/|\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/iu;
/** A longer style is not read to its end. */
const LONGEST_STYLE = 4_096;
/** Of a figure with more parts only the first are asked for a background. */
const MOST_PARTS = 20;
const BACKGROUND =
  /\bbackground(?:-image)?\s*:[^;]*?url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]+))\s*\)/iu;

/**
 * Turns pictures that a page shows otherwise than by `img` into such: objects, the pictures that stand
 * for films, and figures' backgrounds.
 */
export function showDrawnPictures(document: DomDocument): void {
  for (const name of ['object', 'embed']) {
    for (const element of [...document.documentElement.getElementsByTagName(name)]) {
      const source = element.getAttribute(name === 'object' ? 'data' : 'src')?.trim() ?? '';
      const isPicture =
        /^image\//iu.test(element.getAttribute('type') ?? '') || PICTURE_FILE.test(source);
      if (isPicture && source !== '')
        element.replaceWith(picture(document, source, inWords(element)));
    }
  }
  for (const figure of [...document.documentElement.getElementsByTagName('figure')]) {
    // A film itself is not kept; the picture that stands for it is what the caption speaks of.
    const film = figure.querySelector('img, picture') === null && figure.querySelector('[poster]');
    const source = film ? (film.getAttribute('poster') ?? '').trim() : '';
    if (film && source !== '') film.replaceWith(picture(document, source, inWords(film)));
  }
  for (const element of drawn(document)) {
    const source = backgroundIn(element.getAttribute('style') ?? '');
    if (source !== '') element.appendChild(picture(document, source, inWords(element)));
  }
  showSheetBackgrounds(document);
}

/** Figures without a picture of their own, by the style sheets in the page; the first part that has one. */
function showSheetBackgrounds(document: DomDocument): void {
  const figures = bareFigures(document);
  if (figures.length === 0) return;
  const backgroundOf = sheetBackgrounds(document);
  for (const figure of figures) {
    const parts = [figure, ...figure.querySelectorAll('*')].slice(0, MOST_PARTS);
    for (const part of parts) {
      const source = backgroundIn(backgroundOf(part) ?? '');
      if (source === '') continue;
      part.appendChild(picture(document, source, inWords(part)));
      break;
    }
  }
}

/** The address of the picture that is a style's background; empty where it has none. */
function backgroundIn(style: string): string {
  const [, double, single, bare] = BACKGROUND.exec(style.slice(0, LONGEST_STYLE)) ?? [];
  return (double ?? single ?? bare ?? '').trim();
}

const bareFigures = (document: DomDocument): readonly DomElement[] =>
  [...document.documentElement.getElementsByTagName('figure')].filter(
    (figure) => figure.querySelector('img, picture, video, table') === null,
  );

/** What stands for a picture by its background: in a figure that has no other, or by its role. */
function drawn(document: DomDocument): Set<DomElement> {
  const inFigures = bareFigures(document).flatMap((figure) => [
    figure,
    ...figure.querySelectorAll('[style]'),
  ]);
  const byRole = [...document.querySelectorAll('[role="img"][style]')];
  return new Set(
    [...inFigures, ...byRole].filter((element) => element.querySelector('img') === null),
  );
}

/** What it says to those who do not see it. */
const inWords = (element: DomElement): string =>
  element.getAttribute('aria-label') ??
  element.querySelector('img')?.getAttribute('alt') ??
  (element.localName === 'object' ? (element.textContent ?? '').trim() : '');

function picture(document: DomDocument, source: string, alt: string): DomElement {
  const image = document.createElement('img');
  image.setAttribute('src', source);
  image.setAttribute('alt', alt);
  return image;
}
