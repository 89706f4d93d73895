import { describe, expect, it } from 'vitest';
import { unflattened } from '../../../../../../src/core/article/hidden-bodies/state/flattened.ts';

describe('values that were written as one list', () => {
  it.each<readonly [what: string, flat: unknown, value: unknown]>([
    [
      'objects and lists, whose members are places',
      [{ title: 1, tags: 2 }, 'Quay', [3, 4], 'harbour', 'boats'],
      { title: 'Quay', tags: ['harbour', 'boats'] },
    ],
    [
      'keys that are places too',
      [{ _1: 2, _3: 4 }, 'title', 'Quay', 'body', 'It closes.'],
      { title: 'Quay', body: 'It closes.' },
    ],
    [
      'a key of that form that leads to no name',
      [{ _1: 2, b: 3 }, 71, 'Quay', 'x', 'y'],
      { _1: 'Quay', b: 'x' },
    ],
    ['a value with its class', [['Reactive', 1], { a: 2 }, 'Quay', 'x', 'y'], { a: 'Quay' }],
    [
      'a date, among many values',
      [{ at: 1, a: 2 }, ['Date', '2026-11-24'], 'Quay', ...Array.from({ length: 12 }, () => [2])],
      { at: '2026-11-24', a: 'Quay' },
    ],
    ['one that leads to itself', [{ a: 0, b: 1 }, 'Quay', 'x', 'y', 'z'], { b: 'Quay' }],
  ])('are as they were: %s', (_what, flat, value) => {
    expect(unflattened(flat)).toEqual(value);
  });

  it.each<readonly [what: string, value: unknown]>([
    ['no list', { title: 1 }],
    ['a short list', [{ title: 1 }, 'Quay']],
    ['texts', ['a', 'b', 'c', 'd', 'e']],
    ['objects that come after texts', ['a', { b: 1 }, 'c', 'd', 'e']],
    ['objects with texts of their own', [{ a: 'x' }, { a: 'y' }, { a: 'z' }, 1, 2]],
    ['numbers that are no places', [{ price: 40 }, { price: 12 }, 'a', 'b', 'c']],
    ['parts of numbers', [{ size: 1.5 }, { size: 2.5 }, 'a', 'b', 'c']],
  ])('are not %s', (_what, value) => {
    expect(unflattened(value)).toBe(value);
  });
});
