import { isElement, type DomDocument, type DomElement } from '../../dom.ts';
import { isDecoration, pictureCandidates, pictureSource } from '../clean/pictures.ts';
import { oneLine } from '../cues/fold.ts';

/** More words than that beside a picture are a notice, or an article of its own. */
const LONGEST_WORDS = 200;
const LAZY = /lazy|placeholder|preview|blur|lqip|progressive|async/i;
const ANY_BASE = 'https://page.invalid/';

/**
 * Settles the pictures that pages hold in `noscript` for browsers that load none lazily: each takes
 * the place of the one that waits for a script beside it; one that is there already goes; one that
 * stands alone is shown.
 */
export function showUnscriptedPictures(document: DomDocument): void {
  for (const noscript of [...document.documentElement.getElementsByTagName('noscript')]) {
    const pictures = [...noscript.querySelectorAll('img')];
    const [picture] = pictures;
    if (!picture || oneLine(noscript.textContent).length > LONGEST_WORDS) continue;
    if (pictures.every((image) => isCounter(image))) continue;
    settle(noscript, picture);
  }
}

function settle(noscript: DomElement, picture: DomElement): void {
  const waiting = pictureBeside(noscript);
  if (!waiting) {
    noscript.replaceWith(...noscript.childNodes);
    return;
  }
  const isSame = fileOf(waiting) !== '' && fileOf(waiting) === fileOf(picture);
  if (isSame) {
    noscript.remove();
  } else if (!isUsable(waiting) || LAZY.test(namesOf(waiting))) {
    copyMissing(waiting, picture);
    waiting.replaceWith(picture);
    noscript.remove();
  } else {
    noscript.replaceWith(...noscript.childNodes);
  }
}

/** The picture right before or after, itself a sibling or the only thing in one. */
function pictureBeside(noscript: DomElement): DomElement | null {
  for (const sibling of [besides(noscript, 'previousSibling'), besides(noscript, 'nextSibling')]) {
    if (!sibling || oneLine(sibling.textContent) !== '') continue;
    if (sibling.localName === 'img') return sibling;
    const [only, ...others] = sibling.querySelectorAll('img');
    if (only && others.length === 0) return only;
  }
  return null;
}

/** The next element on one side, with nothing but white space between. */
function besides(element: DomElement, side: 'previousSibling' | 'nextSibling'): DomElement | null {
  let node = element[side];
  while (node && !isElement(node) && oneLine(node.textContent) === '') node = node[side];
  return node && isElement(node) ? node : null;
}

/** A picture that counts readers rather than shows something. */
function isCounter(image: DomElement): boolean {
  if (isDecoration(image) || /display\s*:\s*none/i.test(image.getAttribute('style') ?? ''))
    return true;
  const src = image.getAttribute('src') ?? '';
  const isFile = /\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#!@:]|$)/i.test(src);
  const isShown = ['alt', 'width', 'srcset', 'sizes'].some((name) => image.getAttribute(name));
  return !isFile && !isShown;
}

const isUsable = (image: DomElement): boolean =>
  pictureSource(pictureCandidates(image), ANY_BASE, undefined) !== null;

const namesOf = (image: DomElement): string =>
  ['class', 'data-class', 'loading']
    .map((name) => image.getAttribute(name) ?? '')
    .join(' ')
    .concat(image.parentElement?.className ?? '');

/** The file of a picture's best address, which servers give in several sizes. */
function fileOf(image: DomElement): string {
  const [best = ''] = isUsable(image) ? pictureCandidates(image) : [];
  return /([^/?#]+)(?:[?#].*)?$/.exec(best)?.[1] ?? '';
}

function copyMissing(from: DomElement, to: DomElement): void {
  for (const name of ['alt', 'width', 'height']) {
    const value = from.getAttribute(name);
    if (value !== null && !to.hasAttribute(name)) to.setAttribute(name, value);
  }
}
