export {
  afterRemoval,
  emptySelection,
  extendTo,
  moveTo,
  selectAll,
  type Selection,
  selectOnly,
  toggle,
} from './selection.ts';
export { isSameShelf, type Session, shelfKey } from './session.ts';
export { SessionProvider, useSession } from './SessionProvider.tsx';
export type { ShownList } from './useShownList.ts';
