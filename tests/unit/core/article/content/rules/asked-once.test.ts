import { describe, expect, it, vi } from 'vitest';
import { segment, type Place } from '../../../../../../src/core/article/content/blocks/segment.ts';
import { askedOnce } from '../../../../../../src/core/article/content/rules/asked-once.ts';
import { parseHtml } from '../../../../../../src/core/article/parse/index.ts';

function listOf(items: readonly string[]): Place | null {
  const html = items.map((item) => `<li>${item}</li>`).join('');
  const { body } = parseHtml(`<body><ul>${html}</ul></body>`);
  return (body && segment(body).blocks[0]?.place.parent) ?? null;
}

const counting = () => vi.fn(({ blocks }: Place) => blocks > 2);

describe('a question that keeps its answers', () => {
  it('is asked once of each place of several blocks, whatever the answer', () => {
    const ask = counting();
    const isLong = askedOnce(ask);
    const [short, long] = [listOf(['Ferry', 'Quay']), listOf(['Ferry', 'Quay', 'Ramp'])];
    const answers = [short, long, short, long].map((list) => list && isLong(list));
    expect(answers).toEqual([false, true, false, true]);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is asked again of a place of one block, which only that asks', () => {
    const ask = counting();
    const isLong = askedOnce(ask);
    const list = listOf(['Ferry']);
    expect([list, list].map((one) => one && isLong(one))).toEqual([false, false]);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
