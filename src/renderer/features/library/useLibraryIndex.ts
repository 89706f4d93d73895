import type { Tag, TagId } from '../../../core/library/entities.ts';
import { useServices } from '../../app/services.ts';
import type { Library, LibraryCounts } from '../../storage/contract.ts';
import { useLive } from '../../storage/index.ts';
import { parents } from './tagNodes.ts';

export interface LibraryIndex {
  readonly counts: LibraryCounts;
  readonly tags: readonly Tag[];
  /** Clippings under each tag, those of the tags below it included, each counted once. */
  readonly tagSizes: ReadonlyMap<TagId, number>;
}

/** The shelves' and tags' sizes; undefined until they are known. Follows every change. */
export function useLibraryIndex(): LibraryIndex | undefined {
  const { library } = useServices();
  return useLive(() => readIndex(library), [library]);
}

async function readIndex(library: Library): Promise<LibraryIndex> {
  const [counts, tags] = await Promise.all([library.counts(), library.tags()]);
  const tagSizes = new Map(counts.byTag);
  // A clipping may carry both a tag and its parent, so a parent's size is not a sum.
  const sizes = await Promise.all(
    parents(tags).map(async ({ id }) => {
      const ids = await library.list({ kind: 'tag', tagId: id }, 'added');
      return [id, ids.length] as const;
    }),
  );
  for (const [id, size] of sizes) tagSizes.set(id, size);
  return { counts, tags, tagSizes };
}
