export { ClippingsPane } from './ClippingsPane.tsx';
export { countOf } from './countOf.ts';
export { SelectionActions } from './SelectionActions.tsx';
export { useSelectedClippings } from './useSelectedClippings.ts';
