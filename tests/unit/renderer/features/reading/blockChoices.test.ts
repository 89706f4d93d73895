import { describe, expect, test } from 'vitest';
import type { BlockReport } from '../../../../../src/core/article/index.ts';
import { numbered, toggled } from '../../../../../src/renderer/features/reading/blockChoices.ts';

const block = (text: string, fields: Partial<BlockReport> = {}): BlockReport => ({
  text,
  element: 'p',
  kept: true,
  likely: 0.8,
  ground: 'likely',
  reasons: [],
  ...fields,
});

describe('the blocks of a page', () => {
  test('are told apart by number where they begin alike', () => {
    const texts = numbered([block('Share'), block('Words'), block('Share')]);
    expect(texts.map(({ text, nth }) => `${text} ${String(nth)}`)).toEqual([
      'Share 0',
      'Words 0',
      'Share 1',
    ]);
  });

  test('change sides by a choice, and back by taking it back', () => {
    const [first, second] = numbered([block('Share', { kept: false }), block('Share')]);
    if (first === undefined || second === undefined) throw new Error('two blocks are two');
    const once = toggled([], second);
    expect(once).toEqual([{ text: 'Share', nth: 1, kept: false }]);
    const twice = toggled(once, first);
    expect(twice).toEqual([...once, { text: 'Share', nth: 0, kept: true }]);
    expect(toggled(twice, { ...second, kept: false, ground: 'person' })).toEqual([
      { text: 'Share', nth: 0, kept: true },
    ]);
  });
});
