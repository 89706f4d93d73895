import type { TagId } from '../../core/library/entities.ts';
import type { Database } from './database.ts';
import { tagFrom, tagKey, type TagRow } from './rows.ts';
import { Refusal } from './writing.ts';

// Tags form a tree by their names: `Asia/Kazakhstan` stands below `Asia`, which always exists.

/** The name as it is kept: a path without empty steps, white space folded. Refuses an empty one. */
export function tagPath(name: string): string {
  const steps = name
    .normalize('NFC')
    .split('/')
    .map((step) => step.trim().replace(/\s+/gu, ' '))
    .filter((step) => step !== '');
  if (steps.length === 0) throw new Refusal('no-name', 'A tag needs a name. Type one.');
  return steps.join('/');
}

/** The paths of a tag's ancestors, topmost first: `a`, `a/b` for `a/b/c`. */
export function ancestorPaths(path: string): string[] {
  const steps = path.split('/');
  return steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join('/'));
}

export const tagNamed = (db: Database, path: string): Promise<TagRow | undefined> =>
  db.tags.get({ key: tagKey(path) });

/** The tag and all below it, the tag first; nothing when it is gone. */
export async function tagsUnder(db: Database, tagId: TagId): Promise<TagRow[]> {
  const tag = await db.tags.get(tagId);
  if (tag === undefined) return [];
  const below = await db.tags.where('key').startsWith(`${tag.key}/`).toArray();
  return [tag, ...below];
}

/** All tags by name in the reader's collation, a parent before what stands below it. */
export async function tagsInOrder(db: Database) {
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const steps = new Map<string, string[]>();
  const rows = await db.tags.toArray();
  for (const { name } of rows) steps.set(name, name.split('/'));
  const byPath = (a: readonly string[], b: readonly string[]): number => {
    for (let depth = 0; depth < Math.min(a.length, b.length); depth += 1) {
      const difference = compare(a[depth] ?? '', b[depth] ?? '');
      if (difference !== 0) return difference;
    }
    return a.length - b.length;
  };
  return rows.map(tagFrom).sort((a, b) => byPath(steps.get(a.name) ?? [], steps.get(b.name) ?? []));
}
