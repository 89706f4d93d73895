import type { DomDocument, DomElement } from '../../dom.ts';
import { backgroundIn } from './background.ts';
import { picture } from './picture.ts';
import { sheetBackgrounds } from './style-sheet-pictures.ts';
import type { ReadStyleSheet } from './style-sheets.ts';

/** Of a figure with more parts only the first are asked for a background. */
const MOST_PARTS = 20;
const MOST_FIGURES = 500;
/** What a figure shows, if not a background: beside it, one is an ornament or a sign. */
const OTHER_CONTENT = 'img, picture, video, audio, iframe, table, blockquote, pre';
const CAPTIONS_AND_SIGNS = 'figcaption, button, figcaption *, button *';

/**
 * Turns figures' backgrounds into pictures, and those of what says that it is one. `read` gives the
 * style sheets that the page links to.
 */
export function showDrawnPictures(document: DomDocument, read: ReadStyleSheet): void {
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
const inWords = (element: DomElement): string => element.getAttribute('aria-label') ?? '';
