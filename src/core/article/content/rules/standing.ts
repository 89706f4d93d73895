import { hasName } from '../blocks/names.ts';
import type { Place } from '../blocks/segment.ts';
import { askedOnce } from './asked-once.ts';
import { isMinor } from './minor.ts';

// In which parts of the page a place stands, whatever it says. Each part is told once for all that
// stands in it: a place asks the one around it rather than all of them.

export const HIDDEN = 1;
/** What says of itself that it leads around the site; one around most of a page is but miswritten. */
export const NAVIGATION = 2;
export const OTHER_ARTICLE = 4;
/** The foot of the page or of the article; that of a quotation names who is quoted. */
export const FOOTER = 8;

/** The parts in which a place stands, as bits. */
export const standingOf = askedOnce((place: Place): number => {
  const around = place.parent === null ? 0 : standingOf(place.parent);
  return (
    hiddenAs(place, around) |
    ledBy(place, around) |
    (place.isOtherArticle ? OTHER_ARTICLE : around & OTHER_ARTICLE) |
    footOf(place, around)
  );
});

/**
 * What is hidden is so as a whole. One that holds most of the page is shown by a script, once its
 * reader has agreed to something or its fonts are there.
 */
function hiddenAs(place: Place, around: number): number {
  if (!place.hidden) return 0;
  if (place.parent?.hidden === true) return around & HIDDEN;
  return isMinor(place) ? HIDDEN : 0;
}

function ledBy(place: Place, around: number): number {
  if (place.holdsHeadline) return 0;
  if (place.name !== 'nav') return around & NAVIGATION;
  return isMinor(place) ? NAVIGATION : 0;
}

function footOf(place: Place, around: number): number {
  if (place.holdsHeadline) return 0;
  const isFooter = place.name === 'footer';
  if (!isFooter && !isCalledFooter(place)) return around & FOOTER;
  if (isFooter && place.parent?.name === 'blockquote') return 0;
  return isMinor(place) ? FOOTER : 0;
}

/** The foot of a page from before the element, which a page has but once. */
const isCalledFooter = ({ names, element }: Place): boolean =>
  hasName(names, 'footer') && element.getAttribute('id') === 'footer';
