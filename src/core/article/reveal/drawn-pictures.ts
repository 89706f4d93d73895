import type { DomDocument, DomElement } from '../../dom.ts';

const PICTURE_FILE = /^data:image\/|\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]|$)/iu;
/** A longer style is not read to its end. */
const LONGEST_STYLE = 4_096;
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
    const [, double, single, bare] =
      BACKGROUND.exec((element.getAttribute('style') ?? '').slice(0, LONGEST_STYLE)) ?? [];
    const source = (double ?? single ?? bare ?? '').trim();
    if (source !== '') element.appendChild(picture(document, source, inWords(element)));
  }
}

/** What stands for a picture by its background: in a figure that has no other, or by its role. */
function drawn(document: DomDocument): Set<DomElement> {
  const inFigures = [...document.documentElement.getElementsByTagName('figure')]
    .filter((figure) => figure.querySelector('img, picture, video, table') === null)
    .flatMap((figure) => [figure, ...figure.querySelectorAll('[style]')]);
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
