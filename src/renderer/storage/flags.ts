import type { ClippingId } from '../../core/library/entities.ts';
import { changeClippings, sameChange } from './changing.ts';
import type { Library } from './contract.ts';
import type { Database } from './database.ts';
import { counted } from './wording.ts';
import { attempt, inTransaction, write } from './writing.ts';

type FlagWrites = Pick<
  Library,
  'setStarred' | 'setArchived' | 'setRead' | 'moveToBin' | 'restore' | 'saveProgress'
>;

/** Star, archive, reading state and the bin. */
export function flagWrites(db: Database): FlagWrites {
  /** `[label when set, label when cleared]`, swapped where the flag is cleared. */
  const labels = (ids: readonly ClippingId[], value: boolean, on: string, off: string) => {
    const [done, undone] = value ? [on, off] : [off, on];
    return { done: `${done} ${counted(ids)}`, undone: `${undone} ${counted(ids)}` };
  };
  return {
    setStarred: (ids, starred) =>
      write(
        db,
        labels(ids, starred, 'Starred', 'Took the star off'),
        changeClippings(db, sameChange(ids, { set: { starred } })),
      ),
    setArchived: (ids, archived) =>
      write(
        db,
        labels(ids, archived, 'Archived', 'Took out of the archive'),
        changeClippings(db, sameChange(ids, { set: { archived } })),
      ),
    setRead: (ids, read) =>
      write(
        db,
        labels(ids, read, 'Marked as read', 'Marked as unread'),
        changeClippings(db, sameChange(ids, { set: { read } })),
      ),
    moveToBin: (ids) =>
      write(
        db,
        { done: `Moved ${counted(ids)} to the bin`, undone: `Restored ${counted(ids)}` },
        changeClippings(db, sameChange(ids, { set: { deletedAt: new Date().toISOString() } })),
      ),
    restore: (ids) =>
      write(
        db,
        { done: `Restored ${counted(ids)}`, undone: `Moved ${counted(ids)} to the bin` },
        changeClippings(db, sameChange(ids, { set: { deletedAt: null } })),
      ),
    saveProgress: (id, progress) =>
      attempt(async () => {
        const reached = Math.min(1, Math.max(0, progress));
        const set = reached === 1 ? { progress: reached, read: true } : { progress: reached };
        await inTransaction(db, changeClippings(db, sameChange([id], { set })));
      }),
  };
}
