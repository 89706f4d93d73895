import type { DomElement } from '../dom.ts';
import { elementsWithin } from '../dom-search.ts';
import { textOf } from '../text/index.ts';
import { captionOfPicture } from './clean/index.ts';
import { isCaption } from './cues/credits.ts';
import { oneLine } from './cues/fold.ts';
import type { ArticleImage } from './types.ts';

/** The running text of a clean body: one line per block, without captions and credits. */
export const runningText = (body: DomElement): string =>
  textOf(body, {
    leaveOut: (element) => element.localName === 'figcaption' || isCaptionBlock(element),
  });

/** A caption whose picture the page did not hold stands on its own. */
const isCaptionBlock = (element: DomElement): boolean =>
  element.localName === 'p' && isCaption(oneLine(element.textContent));

/** The pictures of a clean body, with their captions. */
export function picturesOf(body: DomElement): readonly ArticleImage[] {
  return elementsWithin(body, 'img').map((image) => ({
    src: image.getAttribute('src') ?? '',
    alt: image.getAttribute('alt') ?? '',
    caption: captionOfPicture(image) || null,
  }));
}
