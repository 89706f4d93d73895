export { useHighlightFocus } from './highlightFocus.ts';
export { type PlacedHighlight, placeHighlights } from './placement.ts';
export { Reader } from './Reader.tsx';
