import type { DomDocument, DomElement } from '../../dom.ts';
import { backgroundIn } from './background.ts';
import { sheetBackgrounds } from './style-sheet-pictures.ts';
import type { ReadStyleSheet } from './style-sheets.ts';

const PICTURE_FILE = /^data:image\/|\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/iu;
/** Of a figure with more parts only the first are asked for a background. */
const MOST_PARTS = 20;
const MOST_FIGURES = 500;
/** What a figure shows, if not a background: beside it, one is an ornament or a sign. */
const OTHER_CONTENT = 'img, picture, video, audio, iframe, table, blockquote, pre';
const CAPTIONS_AND_SIGNS = 'figcaption, button, figcaption *, button *';

/**
 * Turns pictures that a page shows otherwise than by `img` into such: objects, the pictures that stand
 * for films, and figures' backgrounds. `read` gives the style sheets that the page links to.
 */
export function showDrawnPictures(document: DomDocument, read: ReadStyleSheet): void {
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
  showSheetBackgrounds(document, read);
}

/** Figures without a picture of their own, by the page's style sheets; the first part that has one. */
function showSheetBackgrounds(document: DomDocument, read: ReadStyleSheet): void {
  const figures = bareFigures(document).slice(0, MOST_FIGURES);
  if (figures.length === 0) return;
  const backgroundOf = sheetBackgrounds(document, read);
  for (const figure of figures) {
    const parts = [figure, ...figure.querySelectorAll('*')].slice(0, MOST_PARTS);
    for (const part of parts) {
      if (part.matches(CAPTIONS_AND_SIGNS)) continue;
      const source = backgroundOf(part);
      if (source === '') continue;
      part.appendChild(picture(document, source, inWords(part)));
      break;
    }
  }
}

const bareFigures = (document: DomDocument): readonly DomElement[] =>
  [...document.documentElement.getElementsByTagName('figure')].filter(
    (figure) => figure.querySelector(OTHER_CONTENT) === null,
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
