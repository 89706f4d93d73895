export { useHighlightFocus } from './highlightFocus.ts';
export { type PlacedHighlight, placeHighlights } from './placement.ts';
export { formatPublished } from './publicationDate.ts';
export { Reader } from './Reader.tsx';
