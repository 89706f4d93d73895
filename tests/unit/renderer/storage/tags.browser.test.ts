import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tag, TagId } from '../../../../src/core/library/entities.ts';
import type { Library } from '../../../../src/renderer/storage/contract.ts';
import type { Database } from '../../../../src/renderer/storage/database.ts';
import { libraryOn } from '../../../../src/renderer/storage/library.ts';
import { addAll, clippingId, discard, freshDatabase, newClipping, value } from './samples.ts';

let db: Database;
let library: Library;
const [a, b] = [clippingId('a'), clippingId('b')];

beforeEach(async () => {
  db = await freshDatabase();
  library = libraryOn(db);
  await addAll(db, [newClipping('a'), newClipping('b')]);
});

afterEach(async () => {
  await discard(db);
});

const names = async (): Promise<string[]> => (await library.tags()).map((tag) => tag.name);

async function tagNamed(name: string): Promise<TagId> {
  const tag = (await library.tags()).find((candidate: Tag) => candidate.name === name);
  if (tag === undefined) throw new Error(`no tag ${name}`);
  return tag.id;
}

describe('adding a tag', () => {
  test('makes the tag and those above it', async () => {
    await value(library.addTag([a], ' Asia / Kazakhstan '));
    expect(await names()).toEqual(['Asia', 'Asia/Kazakhstan']);
    const { byTag } = await library.counts();
    expect(byTag.get(await tagNamed('Asia/Kazakhstan'))).toBe(1);
    expect(byTag.get(await tagNamed('Asia'))).toBeUndefined();
  });

  test('uses the tag that is there in another case', async () => {
    await value(library.addTag([a], 'Asia'));
    await value(library.addTag([b], 'asia/Almaty'));
    await value(library.addTag([b], 'ASIA'));
    expect(await names()).toEqual(['Asia', 'Asia/Almaty']);
    expect(await library.list({ kind: 'tag', tagId: await tagNamed('Asia') }, 'added')).toEqual([
      b,
      a,
    ]);
  });

  test('is refused without a name', async () => {
    expect(await library.addTag([a], ' / ')).toMatchObject({
      ok: false,
      error: { code: 'no-name' },
    });
    expect(await names()).toEqual([]);
  });

  test('is taken back with the tags that were made for it, and done again', async () => {
    const undo = await value(library.addTag([a], 'Asia/Kazakhstan'));
    const redo = await value(undo.revert());
    expect(await names()).toEqual([]);
    expect((await library.clipping(a))?.tagIds).toEqual([]);
    await value(redo.revert());
    expect(await names()).toEqual(['Asia', 'Asia/Kazakhstan']);
    expect((await library.clipping(a))?.tagIds).toEqual([await tagNamed('Asia/Kazakhstan')]);
  });

  test('keeps a tag on undo that another clipping has got since', async () => {
    const undo = await value(library.addTag([a], 'Asia/Kazakhstan'));
    await value(library.addTag([b], 'Asia/Kazakhstan'));
    await value(undo.revert());
    expect(await names()).toEqual(['Asia', 'Asia/Kazakhstan']);
    expect((await library.clipping(a))?.tagIds).toEqual([]);
  });
});

describe('the shelf of a tag', () => {
  test('shows the clippings of the tags below it, each once, in order', async () => {
    await value(library.addTag([a, b], 'Asia/Kazakhstan'));
    await value(library.addTag([a], 'Asia/Energy'));
    await value(library.addTag([b], 'Asian food'));
    const shelf = { kind: 'tag', tagId: await tagNamed('Asia') } as const;
    expect(await library.list(shelf, 'added')).toEqual([b, a]);
    expect(await library.list(shelf, 'title')).toEqual([a, b]);
    await value(library.moveToBin([b]));
    expect(await library.list(shelf, 'added')).toEqual([a]);
  });
});

describe('renaming a tag', () => {
  test('renames those below it without touching a clipping', async () => {
    await value(library.addTag([a], 'Asia/Kazakhstan'));
    const before = await library.clipping(a);
    const undo = await value(library.renameTag(await tagNamed('Asia'), 'World/Asia'));
    expect(await names()).toEqual(['World', 'World/Asia', 'World/Asia/Kazakhstan']);
    expect(await library.clipping(a)).toEqual(before);
    await value(undo.revert());
    expect(await names()).toEqual(['Asia', 'Asia/Kazakhstan']);
  });

  test('can move a tag below itself, and change case only', async () => {
    await value(library.addTag([a], 'x/y'));
    await value(library.renameTag(await tagNamed('x'), 'x/y'));
    expect(await names()).toEqual(['x', 'x/y', 'x/y/y']);
    await value(library.renameTag(await tagNamed('x'), 'X'));
    expect(await names()).toEqual(['X', 'X/y', 'X/y/y']);
  });

  test('is refused where the name belongs to another tag', async () => {
    await value(library.addTag([a], 'Sea'));
    await value(library.addTag([a], 'Land'));
    const outcome = await library.renameTag(await tagNamed('Land'), 'SEA');
    expect(outcome).toMatchObject({ ok: false, error: { code: 'name-taken' } });
    expect(await names()).toEqual(['Land', 'Sea']);
  });
});

describe('deleting a tag', () => {
  test('takes it and those below off every clipping, and brings all back', async () => {
    await value(library.addTag([a, b], 'Asia/Kazakhstan'));
    await value(library.addTag([a], 'Asia'));
    await value(library.moveToBin([b]));
    const undo = await value(library.deleteTag(await tagNamed('Asia')));
    expect(undo.label).toBe('Deleted the tag “Asia”');
    expect(await names()).toEqual([]);
    expect((await library.clipping(a))?.tagIds).toEqual([]);
    expect((await library.clipping(b))?.tagIds).toEqual([]);
    await value(undo.revert());
    expect((await library.clipping(a))?.tagIds).toHaveLength(2);
    expect((await library.clipping(b))?.tagIds).toEqual([await tagNamed('Asia/Kazakhstan')]);
  });
});
