import type { DomDocument, DomElement } from '../../dom.ts';

/** A picture to stand in a page for what shows it otherwise; `alt` is for those who do not see it. */
export function picture(document: DomDocument, source: string, alt: string): DomElement {
  const image = document.createElement('img');
  image.setAttribute('src', source);
  image.setAttribute('alt', alt.replace(/\s+/gu, ' ').trim());
  return image;
}

/** Parts of a page that serve it rather than its story. */
export const SERVING =
  'a, button, nav, header, footer, label, summary, [role=button], [aria-hidden=true]';

/** A smaller one, so far as is said, is a sign: an arrow, a heart, the mark of a service. */
export const isLarge = (width: number | null, height: number | null): boolean =>
  width !== null && height !== null && width >= 200 && height >= 100;
