import { describe, expect, it } from 'vitest';
import { remembered } from '../../../../src/core/article/remembered.ts';

describe('remembered', () => {
  it('reads a text once, also where the answer is no', () => {
    const asked: string[] = [];
    const isLong = remembered((text) => {
      asked.push(text);
      return text.length > 3;
    });
    expect([isLong('byline'), isLong('by'), isLong('byline'), isLong('by')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(asked).toEqual(['byline', 'by']);
  });

  it('answers as before after it has begun anew', () => {
    const lengthOf = remembered((text) => text.length);
    const texts = Array.from({ length: 21_000 }, (_, index) => `name-${String(index)}`);
    expect(texts.map(lengthOf)).toEqual(texts.map(({ length }) => length));
    expect(lengthOf('name-0')).toBe(6);
  });
});
