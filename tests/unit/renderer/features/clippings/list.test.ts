import { describe, expect, it } from 'vitest';
import type { ClippingId } from '../../../../../src/core/library/entities.ts';
import { emptySelection, selectOnly } from '../../../../../src/renderer/app/session/selection.ts';
import {
  type GridKey,
  selectionAfterKey,
} from '../../../../../src/renderer/features/clippings/gridKeys.ts';
import { listDate } from '../../../../../src/renderer/features/clippings/listDate.ts';
import { rowWindow } from '../../../../../src/renderer/features/clippings/rowWindow.ts';

const ids = Array.from({ length: 40 }, (_, index) => `c${index}` as ClippingId);
const key = (name: string, more: Partial<GridKey> = {}): GridKey => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const at = (index: number) => selectOnly(ids[index] ?? ('' as ClippingId));
const after = (from: number, press: GridKey) => selectionAfterKey(at(from), ids, press, 7);

describe('keys in the list', () => {
  it('move by a row, by a page and to the ends', () => {
    expect(after(5, key('ArrowDown'))?.active).toBe('c6');
    expect(after(0, key('ArrowUp'))?.active).toBe('c0');
    expect(after(5, key('PageDown'))?.active).toBe('c12');
    expect(after(5, key('PageUp'))?.active).toBe('c0');
    expect(after(5, key('End'))?.active).toBe('c39');
    expect(after(5, key('Home'))?.active).toBe('c0');
  });

  it('start at the top where nothing is chosen', () => {
    expect(selectionAfterKey(emptySelection, ids, key('ArrowDown'), 7)?.active).toBe('c0');
    expect(selectionAfterKey(emptySelection, ids, key('ArrowUp'), 7)?.active).toBe('c0');
    expect(selectionAfterKey(emptySelection, ids, key('Enter'), 7)?.active).toBe('c0');
    expect(selectionAfterKey(emptySelection, [], key('Enter'), 7)).toBeNull();
    expect(after(5, key('Enter'))).toBeNull();
  });

  it('extend with Shift, move alone with Ctrl, toggle with Space', () => {
    expect(after(5, key('End', { shiftKey: true }))?.selected.size).toBe(35);
    const moved = after(5, key('ArrowDown', { ctrlKey: true }));
    expect([...(moved?.selected ?? [])]).toEqual(['c5']);
    expect(moved?.active).toBe('c6');
    expect(moved && selectionAfterKey(moved, ids, key(' '), 7)?.selected.size).toBe(2);
  });

  it('take all with Ctrl+A and leave one with Escape', () => {
    const all = after(5, key('a', { ctrlKey: true }));
    expect(all?.selected.size).toBe(40);
    expect(all && [...(selectionAfterKey(all, ids, key('Escape'), 7)?.selected ?? [])]).toEqual([
      'c5',
    ]);
  });

  it('leave other keys to others', () => {
    expect(after(5, key('s'))).toBeNull();
    expect(after(5, key('ArrowDown', { altKey: true }))).toBeNull();
    expect(selectionAfterKey(emptySelection, [], key('ArrowDown'), 7)).toBeNull();
  });
});

describe('the date of a row', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  const dates = (published: string | null, savedAt: string | null = null) => ({
    published,
    savedAt,
    importedAt: '2026-11-20T10:00:00Z',
  });

  it('is written as the locale writes it, without the year where it is this one', () => {
    expect(listDate(dates('2026-03-12'), 'en-GB', now)).toBe('12 Mar');
    expect(listDate(dates('2019-03-12'), 'en-GB', now)).toBe('12 Mar 2019');
    expect(listDate(dates('2019-03-12'), 'de-DE', now)).toBe('12. März 2019');
  });

  it('is the day that the paper printed, wherever it is read', () => {
    expect(listDate(dates('2019-03-12T00:30:00+14:00'), 'en-GB', now)).toBe('12 Mar 2019');
    expect(listDate(dates('2019-03-12T23:30:00-12:00'), 'en-GB', now)).toBe('12 Mar 2019');
  });

  it('claims no more than the page says', () => {
    expect(listDate(dates('2019-03'), 'en-GB', now)).toBe('Mar 2019');
    expect(listDate(dates('2026'), 'en-GB', now)).toBe('2026');
  });

  it('is when it was saved, else imported, where the page gives none', () => {
    expect(listDate(dates(null, '2018-01-05T09:00:00Z'), 'en-GB', now)).toBe('5 Jan 2018');
    expect(listDate(dates(null), 'en-GB', now)).toBe('20 Nov');
  });

  it('is shown as written where it is no date', () => {
    expect(listDate(dates('last spring'), 'en-GB', now)).toBe('last spring');
  });
});

describe('the rows that are made', () => {
  it('cover what is in view with some to spare, within the list', () => {
    expect(rowWindow(0, 8, 10_000)).toEqual({ start: 0, end: 48 });
    const middle = rowWindow(5000, 5009, 10_000);
    expect(middle.start).toBeLessThan(5000 - 23);
    expect(middle.end).toBeGreaterThan(5009 + 23);
    expect(rowWindow(9990, 9999, 10_000).end).toBe(10_000);
    expect(rowWindow(0, 0, 0)).toEqual({ start: 0, end: 0 });
  });

  it('stay the same for a while as the list scrolls', () => {
    expect(rowWindow(24, 33, 10_000)).toEqual(rowWindow(30, 39, 10_000));
  });
});
