export { LibraryPane } from './LibraryPane.tsx';
export { shelfLabel } from './shelves.ts';
