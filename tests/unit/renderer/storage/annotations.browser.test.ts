import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnnotationId, Selectors } from '../../../../src/core/library/entities.ts';
import type { Library } from '../../../../src/renderer/storage/contract.ts';
import type { Database } from '../../../../src/renderer/storage/database.ts';
import { libraryOn } from '../../../../src/renderer/storage/library.ts';
import { addAll, clippingId, discard, freshDatabase, newClipping, value } from './samples.ts';

let db: Database;
let library: Library;
const a = clippingId('a');
const selectors: Selectors = {
  quote: { exact: 'Ferry', prefix: '', suffix: ' to Aktau' },
  position: { start: 0, end: 5 },
};

beforeEach(async () => {
  db = await freshDatabase();
  library = libraryOn(db);
  await addAll(db, [newClipping('a')]);
});

afterEach(async () => {
  await discard(db);
});

describe('the note of a clipping', () => {
  test('is one, rewritten in place, and goes when it is emptied', async () => {
    await value(library.saveNote(a, 'First thought'));
    const [first] = await library.annotations(a);
    await value(library.saveNote(a, 'Second thought'));
    const [second, ...others] = await library.annotations(a);
    expect(others).toEqual([]);
    expect(second).toMatchObject({ id: first?.id, kind: 'note', note: 'Second thought' });
    expect(second?.created).toBe(first?.created);
    const undo = await value(library.saveNote(a, '  '));
    expect(await library.annotations(a)).toEqual([]);
    await value(undo.revert());
    expect(await library.annotations(a)).toEqual([second]);
  });
});

describe('a highlight', () => {
  test('keeps its words, takes a colour and a note, and each change can be taken back', async () => {
    const { highlight, undo } = await value(library.addHighlight(a, selectors, 'green'));
    expect(highlight).toMatchObject({ clippingId: a, colour: 'green', note: '', selectors });
    const changed = await value(
      library.changeHighlight(highlight.id, { colour: 'pink', note: 'Really?' }),
    );
    expect((await library.annotations(a))[0]).toMatchObject({ colour: 'pink', note: 'Really?' });
    await value(changed.revert());
    expect(await library.annotations(a)).toEqual([highlight]);
    const redo = await value(undo.revert());
    expect(await library.annotations(a)).toEqual([]);
    await value(redo.revert());
    expect(await library.annotations(a)).toEqual([highlight]);
  });

  test('is removed and brought back whole', async () => {
    const { highlight } = await value(library.addHighlight(a, selectors, 'blue'));
    const undo = await value(library.removeAnnotation(highlight.id));
    expect(await library.annotations(a)).toEqual([]);
    await value(undo.revert());
    expect(await library.annotations(a)).toEqual([highlight]);
  });

  test('that is gone cannot be changed, and the failure says so', async () => {
    const outcome = await library.changeHighlight('none' as AnnotationId, { note: 'x' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'gone' } });
  });
});

test('every change of a note is journalled for the full-text index', async () => {
  await db.changes.clear();
  const undo = await value(library.saveNote(a, 'Aral'));
  await value(undo.revert());
  const journal = await db.changes.toArray();
  expect(journal.map((row) => 'clippingId' in row && row.clippingId)).toEqual([a, a]);
});
