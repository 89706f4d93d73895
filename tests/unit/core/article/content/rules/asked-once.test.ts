import { describe, expect, it, vi } from 'vitest';
import { askedOnce } from '../../../../../../src/core/article/content/rules/asked-once.ts';

describe('a question that keeps its answers', () => {
  it('is asked once of each thing, whatever the answer', () => {
    const ask = vi.fn(({ length }: { length: number }) => length > 1);
    const isLong = askedOnce(ask);
    const [short, long] = [{ length: 1 }, { length: 2 }];
    expect([short, long, short, long].map(isLong)).toEqual([false, true, false, true]);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is asked of each of two things that are alike', () => {
    const ask = vi.fn(() => 3);
    const count = askedOnce(ask);
    expect([count({}), count({})]).toEqual([3, 3]);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
