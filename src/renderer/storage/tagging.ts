import type { ClippingId, TagId } from '../../core/library/entities.ts';
import { changeClippings, type ClippingChanges, sameChange } from './changing.ts';
import type { Library } from './contract.ts';
import type { Database } from './database.ts';
import { replaceRows } from './replacing.ts';
import { tagRow, type TagRow } from './rows.ts';
import { ancestorPaths, tagNamed, tagPath, tagsUnder } from './tagTree.ts';
import { counted } from './wording.ts';
import { Refusal, sequence, type Step, write } from './writing.ts';

type TagWrites = Pick<Library, 'addTag' | 'removeTag' | 'renameTag' | 'deleteTag'>;

/** Tags by id on each clipping, so that a new name is one small write. */
export function tagWrites(db: Database): TagWrites {
  return {
    addTag: (ids, name) =>
      write(
        db,
        {
          done: `Tagged ${counted(ids)} “${name.trim()}”`,
          undone: `Took the tag “${name.trim()}” off ${counted(ids)}`,
        },
        addTag(db, ids, name),
      ),
    removeTag: (ids, tagId) =>
      write(
        db,
        async () => {
          const name = await nameOf(db, tagId);
          return {
            done: `Took the tag ${name} off ${counted(ids)}`,
            undone: `Tagged ${counted(ids)} ${name}`,
          };
        },
        changeClippings(db, sameChange(ids, { removeTags: [tagId] })),
      ),
    renameTag: (tagId, name) =>
      write(
        db,
        async () => {
          const before = await nameOf(db, tagId);
          const after = `“${name.trim()}”`;
          return {
            done: `Renamed the tag ${before} to ${after}`,
            undone: `Renamed the tag ${after} to ${before}`,
          };
        },
        renameTag(db, tagId, name),
      ),
    deleteTag: (tagId) =>
      write(
        db,
        async () => {
          const name = await nameOf(db, tagId);
          return { done: `Deleted the tag ${name}`, undone: `Brought back the tag ${name}` };
        },
        deleteTag(db, tagId),
      ),
  };
}

async function nameOf(db: Database, tagId: TagId): Promise<string> {
  const tag = await db.tags.get(tagId);
  if (tag === undefined) throw new Refusal('gone', 'This tag was deleted in the meantime.');
  return `“${tag.name}”`;
}

/** Every clipping that carries the tag, those in the bin included. */
const carriersOf = (db: Database, tagId: TagId): Promise<ClippingId[]> =>
  db.clippings.where('tagIds').equals(tagId).primaryKeys();

const addTag =
  (db: Database, ids: readonly ClippingId[], name: string): Step =>
  async () => {
    const path = tagPath(name);
    const missing = await missingTags(db, [...ancestorPaths(path), path]);
    const existing = await tagNamed(db, path);
    const tag = existing ?? missing.at(-1);
    if (tag === undefined) return sequence();
    return sequence(
      createTags(db, missing),
      changeClippings(db, sameChange(ids, { addTags: [tag.id] })),
    )();
  };

/** Rows for those of these paths, topmost first, that no tag has; existing parents lend their case. */
async function missingTags(db: Database, paths: readonly string[]): Promise<TagRow[]> {
  const missing: TagRow[] = [];
  let parent = '';
  for (const path of paths) {
    const step = path.split('/').at(-1) ?? path;
    const name = parent === '' ? step : `${parent}/${step}`;
    const existing = await tagNamed(db, path);
    parent = existing?.name ?? name;
    if (existing === undefined) {
      missing.push(tagRow({ id: crypto.randomUUID() as TagId, name, colour: null }));
    }
  }
  return missing;
}

const createTags =
  (db: Database, tags: readonly TagRow[]): Step =>
  async () => {
    await replaceRows(db.tags, { put: tags })();
    return removeUnusedTags(db, tags);
  };

/** Takes back the making of tags, save those that something else has begun to use. */
const removeUnusedTags =
  (db: Database, tags: readonly TagRow[]): Step =>
  async () => {
    const removed: TagRow[] = [];
    for (const tag of tags.toReversed()) {
      const below = (await tagsUnder(db, tag.id)).length - 1;
      if (below > 0 || (await carriersOf(db, tag.id)).length > 0) continue;
      await db.tags.delete(tag.id);
      removed.unshift(tag);
    }
    return createTags(db, removed);
  };

const renameTag =
  (db: Database, tagId: TagId, name: string): Step =>
  async () => {
    const path = tagPath(name);
    const subtree = await tagsUnder(db, tagId);
    const oldLength = subtree[0]?.name.length ?? 0;
    const renamed = subtree.map((row) =>
      tagRow({ ...row, name: path + row.name.slice(oldLength) }),
    );
    await refuseTaken(db, renamed);
    // The old rows make way first: the new parents may take a name of theirs.
    return sequence(
      noteRenamed(db, renamed),
      replaceRows(db.tags, { remove: renamed.map((row) => row.id) }),
      createMissing(db, ancestorPaths(path)),
      replaceRows(db.tags, { put: renamed }),
    )();
  };

async function refuseTaken(db: Database, renamed: readonly TagRow[]): Promise<void> {
  const own = new Set(renamed.map((row) => row.id));
  const holders = await db.tags
    .where('key')
    .anyOf(renamed.map((row) => row.key))
    .toArray();
  const taken = holders.find((row) => !own.has(row.id));
  if (taken === undefined) return;
  throw new Refusal(
    'name-taken',
    `There is a tag “${taken.name}” already. Choose another name, or use that tag instead.`,
  );
}

const createMissing =
  (db: Database, paths: readonly string[]): Step =>
  async () =>
    createTags(db, await missingTags(db, paths))();

/** Tells the full-text index that these tags are called differently; taken back likewise. */
const noteRenamed =
  (db: Database, tags: readonly TagRow[]): Step =>
  async () => {
    await db.changes.bulkAdd(tags.map((tag) => ({ tagId: tag.id })));
    return noteRenamed(db, tags);
  };

/** Deletes a tag with those below it, as a folder goes with its folders. */
const deleteTag =
  (db: Database, tagId: TagId): Step =>
  async () => {
    const tags = await tagsUnder(db, tagId);
    const changes = new Map<ClippingId, { removeTags: TagId[] }>();
    for (const tag of tags) {
      for (const id of await carriersOf(db, tag.id)) {
        changes.set(id, { removeTags: [...(changes.get(id)?.removeTags ?? []), tag.id] });
      }
    }
    return sequence(
      changeClippings(db, changes satisfies ClippingChanges),
      replaceRows(db.tags, { remove: tags.map((tag) => tag.id) }),
    )();
  };
