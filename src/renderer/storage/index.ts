export type { Library, LibraryCounts, Shelf, SortOrder, Undo, Written } from './contract.ts';
export { openLibrary } from './library.ts';
export { useLive } from './live.ts';
