import { describe, expect, it } from 'vitest';
import type { ClippingId } from '../../../../../src/core/library/entities.ts';
import {
  afterRemoval,
  emptySelection,
  extendTo,
  moveTo,
  selectAll,
  selectOnly,
  toggle,
} from '../../../../../src/renderer/app/session/selection.ts';

const id = (name: string) => name as ClippingId;
const ids = ['a', 'b', 'c', 'd', 'e'].map(id);
const chosen = (selection: { selected: ReadonlySet<ClippingId> }) => [...selection.selected].sort();

describe('the selection of the list', () => {
  it('chooses one row with a click', () => {
    expect(selectOnly(id('b'))).toEqual({ selected: new Set(['b']), anchor: 'b', active: 'b' });
  });

  it('adds a row with Ctrl, and takes it out again', () => {
    const two = toggle(selectOnly(id('a')), id('c'));
    expect(chosen(two)).toEqual(['a', 'c']);
    expect(chosen(toggle(two, id('a')))).toEqual(['c']);
  });

  it('extends from where it started, in either direction', () => {
    const from = selectOnly(id('c'));
    const down = extendTo(from, id('e'), ids);
    expect(chosen(down)).toEqual(['c', 'd', 'e']);
    const up = extendTo(down, id('a'), ids);
    expect(chosen(up)).toEqual(['a', 'b', 'c']);
    expect(up.anchor).toBe('c');
    expect(up.active).toBe('a');
  });

  it('chooses one row where the range has no start in the list', () => {
    expect(chosen(extendTo(selectOnly(id('gone')), id('b'), ids))).toEqual(['b']);
  });

  it('takes all, and nothing of an empty list', () => {
    expect(chosen(selectAll(emptySelection, ids))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(selectAll(selectOnly(id('c')), ids).active).toBe('c');
    expect(selectAll(emptySelection, [])).toEqual(emptySelection);
  });

  it('stops at the ends of the list', () => {
    expect(moveTo(emptySelection, ids, -3, 'plain').active).toBe('a');
    expect(moveTo(emptySelection, ids, 99, 'plain').active).toBe('e');
    expect(moveTo(emptySelection, [], 0, 'plain')).toEqual(emptySelection);
  });

  it('moves the keyboard without choosing', () => {
    const moved = moveTo(selectOnly(id('a')), ids, 3, 'keep');
    expect(chosen(moved)).toEqual(['a']);
    expect(moved.active).toBe('d');
  });
});

describe('the selection after rows have left', () => {
  it('goes on to the row that takes the place', () => {
    expect(afterRemoval(selectOnly(id('b')), ids, new Set([id('b')])).active).toBe('c');
  });

  it('goes back where the last row left', () => {
    expect(afterRemoval(selectOnly(id('e')), ids, new Set([id('e')])).active).toBe('d');
  });

  it('skips the rows that left together', () => {
    const range = extendTo(selectOnly(id('b')), id('d'), ids);
    expect(afterRemoval(range, ids, new Set(['b', 'c', 'd'].map(id))).active).toBe('e');
  });

  it('is empty when nothing is left', () => {
    expect(afterRemoval(selectOnly(id('a')), ids, new Set(ids))).toEqual(emptySelection);
  });

  it('keeps what is still there', () => {
    const both = toggle(selectOnly(id('a')), id('c'));
    const left = afterRemoval(both, ids, new Set([id('a')]));
    expect(chosen(left)).toEqual(['c']);
    expect(left.active).toBe('c');
  });
});
