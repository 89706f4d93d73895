import { isElement, type DomDocument, type DomElement, type DomNode } from '../../dom.ts';
import { closestOf, elementsWithin, firstWithin } from '../../dom-search.ts';
import { isCaption } from '../cues/credits.ts';
import { oneLine } from '../cues/fold.ts';
import { rename } from './rename.ts';
import { dropRepeatedCaptions } from './repeated-captions.ts';

/**
 * Gives the pictures of a clean tree the form of figures: a paragraph of pictures alone becomes one;
 * a figure holds its pictures first, then one caption; the credit or caption that many papers set as
 * a paragraph or a box of its own below a picture becomes the figure's caption; and a list of nothing
 * but figures, as galleries are made, gives them alone.
 */
export function shapeFigures(document: DomDocument, body: DomElement): void {
  const shaper = new FigureShaper(document);
  for (const figure of elementsWithin(body, 'figure')) shaper.normalise(figure);
  for (const paragraph of elementsWithin(body, 'p')) shaper.liftPictures(paragraph);
  for (const figure of elementsWithin(body, 'figure')) shaper.adoptCaption(figure);
  for (const caption of elementsWithin(body, 'figcaption')) shaper.settleCaption(caption);
  dropRepeatedCaptions(body);
  for (const list of elementsWithin(body, 'ul', 'ol')) shaper.openGallery(list);
}

class FigureShaper {
  readonly #document: DomDocument;

  constructor(document: DomDocument) {
    this.#document = document;
  }

  normalise(figure: DomElement): void {
    const holdsFigure = firstWithin(figure, 'img', 'figcaption') !== null;
    if (firstWithin(figure, 'table', 'pre', 'blockquote', 'ul', 'ol') || !holdsFigure) {
      dissolve(this.#document, figure);
      return;
    }
    const pictures = distinctPictures(figure);
    const captions = [...figure.children]
      .filter((child) => oneLine(child.textContent) !== '')
      .filter((child) => child.localName !== 'figure');
    const shaped = this.#figure(pictures);
    if (captions.length > 0) shaped.appendChild(this.#caption(captions));
    figure.replaceWith(shaped);
  }

  /** Takes the pictures out of a paragraph that holds nothing else, or that begins with them. */
  liftPictures(paragraph: DomElement): void {
    if (closestOf(paragraph, 'figure', 'table') || !firstWithin(paragraph, 'img')) return;
    const isAlone = oneLine(paragraph.textContent) === '';
    const pictures = isAlone ? distinctPictures(paragraph) : leadingPictures(paragraph);
    if (pictures.length === 0) return;
    const figure = this.#figure(pictures);
    paragraph.parentNode?.insertBefore(figure, paragraph);
    if (isAlone) paragraph.remove();
    else dropLeadingBreaks(paragraph);
  }

  /** Takes what is said below a picture: boxes that are named so, else a line that reads so. */
  adoptCaption(figure: DomElement): void {
    if (firstWithin(figure, 'figcaption')) return;
    const parts = captionsBelow(figure);
    if (parts.length === 0) return;
    figure.appendChild(this.#caption(parts));
    for (const part of parts) part.remove();
  }

  /** A caption whose picture is not there is a paragraph. */
  settleCaption(caption: DomElement): void {
    if (caption.parentElement?.localName !== 'figure') rename(caption, 'p', this.#document);
  }

  openGallery(list: DomElement): void {
    const parts = [...list.children].flatMap((item) => [...item.childNodes]);
    const isGallery = parts.every((part) => isElement(part) && part.localName === 'figure');
    if (parts.length > 0 && isGallery) list.replaceWith(...parts);
  }

  #figure(pictures: readonly DomElement[]): DomElement {
    const figure = this.#document.createElement('figure');
    for (const picture of pictures) figure.appendChild(picture);
    return figure;
  }

  #caption(parts: readonly DomElement[]): DomElement {
    const caption = this.#document.createElement('figcaption');
    parts.forEach((part, index) => {
      if (index > 0) caption.appendChild(this.#document.createElement('br'));
      while (part.firstChild) caption.appendChild(part.firstChild);
    });
    return caption;
  }
}

/** The boxes below a figure that are named captions, and a line among them that reads so. */
function captionsBelow(figure: DomElement): readonly DomElement[] {
  const parts: DomElement[] = [];
  let lines = 0;
  for (let next = figure.nextSibling; next && isElement(next); next = next.nextSibling) {
    const isBox = next.localName === 'figcaption';
    if (!isBox && (lines > 0 || !isCaptionLine(next))) break;
    if (!isBox) lines += 1;
    parts.push(next);
  }
  return parts;
}

const isCaptionLine = (element: DomElement): boolean =>
  element.localName === 'p' &&
  firstWithin(element, 'img') === null &&
  isCaption(oneLine(element.textContent));

/** An element's pictures; the same one twice is a script's fallback and counts once. */
function distinctPictures(element: DomElement): readonly DomElement[] {
  const bySource = new Map<string | null, DomElement>();
  for (const picture of elementsWithin(element, 'img')) {
    const src = picture.getAttribute('src');
    if (!bySource.has(src)) bySource.set(src, picture);
  }
  return [...bySource.values()];
}

function leadingPictures(paragraph: DomElement): readonly DomElement[] {
  const pictures: DomElement[] = [];
  let node: DomNode | null = paragraph.firstChild;
  while (node && isElement(node)) {
    if (node.localName === 'img') pictures.push(node);
    else if (node.localName !== 'br') break;
    node = node.nextSibling;
  }
  const isFollowedByBreak = pictures.at(-1)?.nextSibling?.nodeName.toLowerCase() === 'br';
  return isFollowedByBreak ? pictures : [];
}

function dropLeadingBreaks(paragraph: DomElement): void {
  while (paragraph.firstChild?.nodeName.toLowerCase() === 'br') {
    paragraph.removeChild(paragraph.firstChild);
  }
}

/** Puts a figure's content in its place; its caption becomes a paragraph. */
function dissolve(document: DomDocument, figure: DomElement): void {
  for (const caption of elementsWithin(figure, 'figcaption')) {
    const paragraph = document.createElement('p');
    while (caption.firstChild) paragraph.appendChild(caption.firstChild);
    caption.replaceWith(paragraph);
  }
  while (figure.firstChild) figure.parentNode?.insertBefore(figure.firstChild, figure);
  figure.remove();
}
