import type { DomDocument, DomElement } from '../../dom.ts';
import { inlineCss } from './css.ts';
import type { Inliner } from './inliner.ts';

/** Gives the document of a frame; null where it is not held. */
export type FrameView = (reference: string | null) => Promise<string | null>;

/** What runs, loads, or speaks to the browser rather than to the reader. */
export const REMOVED = [
  ...['script', 'noscript', 'template', 'base', 'object', 'embed', 'applet', 'portal', 'frame'],
  ...['frameset', 'source', 'track', 'fencedframe', 'meta', 'title'],
].join(', ');

/** Attributes that name a picture. */
export const PICTURES: ReadonlySet<string> = new Set(['src', 'background', 'poster']);
const LAZY_SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-savepage-src'];
/** Attributes that name anything else, or that act by themselves. */
const ADDRESSES = new Set([
  ...['srcset', 'imagesrcset', 'href', 'xlink:href', 'action', 'formaction', 'ping', 'data'],
  ...['manifest', 'cite', 'longdesc', 'lowsrc', 'dynsrc', 'codebase', 'classid', 'profile'],
  ...['target', 'autofocus', 'autoplay', 'accesskey', 'srcdoc', 'download', 'usemap', 'icon'],
  ...['attributionsrc', 'form', 'nonce', 'integrity'],
]);

/** Attributes of drawings that are CSS, and may name a part of another file. */
const DRAWN = new Set([
  ...['fill', 'stroke', 'filter', 'clip-path', 'mask', 'cursor'],
  ...['marker', 'marker-start', 'marker-mid', 'marker-end'],
]);
/** Of those, what names but a part of the page itself, or no part at all. */
const DRAWN_WITHIN = /^(?:[^\\(]|\b(?:rgba?|hsla?)\(|url\(\s*["']?#)*$/iu;

/**
 * Takes out of a page all that runs or fetches, and writes its own pictures and style sheets into
 * it. The frame that it is shown in forbids the same: this keeps the page's looks without them.
 */
export async function disarm(
  document: DomDocument,
  inliner: Inliner,
  frame: FrameView,
): Promise<void> {
  for (const element of [...document.querySelectorAll(REMOVED)]) element.remove();
  for (const style of [...document.querySelectorAll('style')]) {
    const css = style.textContent ?? '';
    style.textContent = await inlineCss(css, (reference) => inliner.picture(reference));
  }
  for (const link of [...document.querySelectorAll('link')]) {
    await settleLink(document, link, inliner);
  }
  const frames = new Set([...document.querySelectorAll('iframe')]);
  for (const element of frames) await settleFrame(element, frame);
  for (const element of [...document.querySelectorAll('*')]) {
    if (!frames.has(element)) await settleAttributes(element, inliner);
  }
}

/** A style sheet that is held takes the place of the link to it; any other link goes. */
async function settleLink(
  document: DomDocument,
  link: DomElement,
  inliner: Inliner,
): Promise<void> {
  const isStyle = /\bstylesheet\b/iu.test(link.getAttribute('rel') ?? '');
  const isAlternate = /\balternate\b/iu.test(link.getAttribute('rel') ?? '');
  const href = link.getAttribute('href') ?? '';
  const sheet = isStyle && !isAlternate && href !== '' ? await inliner.styleSheet(href) : null;
  if (sheet === null) {
    link.remove();
    return;
  }
  const style = document.createElement('style');
  const media = link.getAttribute('media');
  if (media !== null) style.setAttribute('media', media);
  const css = await inlineCss(sheet, (reference) => inliner.picture(reference, href));
  style.appendChild(document.createTextNode(css));
  link.replaceWith(style);
}

async function settleFrame(element: DomElement, frame: FrameView): Promise<void> {
  const written = element.getAttribute('srcdoc');
  const view = await frame(written === null ? element.getAttribute('src') : null);
  if (view === null) {
    element.remove();
    return;
  }
  for (const { name } of [...element.attributes]) {
    if (!['width', 'height', 'class', 'id'].includes(name)) element.removeAttribute(name);
  }
  element.setAttribute('sandbox', '');
  element.setAttribute('srcdoc', escapeFrame(view));
}

/** The emulated tree writes attributes out without escaping ampersands. */
export const escapeFrame = (view: string): string => view.replaceAll('&', '&amp;');

async function settleAttributes(element: DomElement, inliner: Inliner): Promise<void> {
  for (const attribute of [...element.attributes]) {
    const key = attribute.name.toLowerCase();
    if (acts(key, attribute.value)) element.removeAttribute(attribute.name);
    else if (key === 'style') {
      const css = await inlineCss(attribute.value, (reference) => inliner.picture(reference));
      element.setAttribute('style', css);
    } else if (PICTURES.has(key)) await settlePicture(element, key, inliner);
  }
  if (element.localName === 'img' && !element.hasAttribute('src')) {
    await settleLazyPicture(element, inliner);
  }
}

/** Whether an attribute runs something, or leads out of the page. */
export const acts = (key: string, value: string): boolean =>
  key.startsWith('on') ||
  (ADDRESSES.has(key) && !isWithinPage(value)) ||
  (DRAWN.has(key) && !DRAWN_WITHIN.test(value));

const isWithinPage = (address: string): boolean => /^#[\w-]*$/u.test(address.trim());

async function settlePicture(element: DomElement, key: string, inliner: Inliner): Promise<void> {
  const written = await inliner.picture(element.getAttribute(key) ?? '');
  if (written === null) element.removeAttribute(key);
  else element.setAttribute(key, written);
}

/** A picture that scripts would have shown once it came into view. */
async function settleLazyPicture(image: DomElement, inliner: Inliner): Promise<void> {
  for (const name of LAZY_SOURCES) {
    const reference = image.getAttribute(name);
    const written = reference === null ? null : await inliner.picture(reference);
    if (written === null) continue;
    image.setAttribute('src', written);
    return;
  }
}
