import { describe, expect, it } from 'vitest';
import {
  readArguments,
  readLiteral,
} from '../../../../../../src/core/article/hidden-bodies/state/literal.ts';

describe('a literal of JavaScript', () => {
  it.each<readonly [source: string, value: unknown]>([
    ['{"a":[1,2.5,-3,1e3],"b":null}', { a: [1, 2.5, -3, 1000], b: null }],
    ["{a:'it\\'s',$b:`two\nlines`,3:true,}", { a: "it's", $b: 'two\nlines', 3: true }],
    ['{a:!0,b:!1,c:void 0}', { a: true, b: false, c: undefined }],
    ['["\\u00e9\\x41\\n\\/",.5,0x1f,]', ['éA\n/', 0.5, 31]],
    ['"\\u{1F41F} \\ud83d\\udc1f"', '🐟 🐟'],
    ['{at:new Date("2026-11-24"),/* why */b:1}', { at: '2026-11-24', b: 1 }],
    ['[unknown,undefined]', [undefined, undefined]],
    ['"\\u{ffffff}a"', 'a'],
    ['[!{},NaN]', [false, undefined]],
    ['{"__proto__":{"polluted":true}}', JSON.parse('{"__proto__":{"polluted":true}}')],
  ])('is read: %s', (source, value) => {
    expect(readLiteral(source, 0)).toEqual({ isLiteral: true, value, end: source.length });
  });

  it('ends where it ends, and tells where', () => {
    expect(readLiteral('x=[1,2];y()', 2)).toEqual({ isLiteral: true, value: [1, 2], end: 7 });
  });

  it('takes names for what they are said to stand for', () => {
    expect(readLiteral('{a:b}', 0, new Map([['b', 7]]))).toMatchObject({ value: { a: 7 } });
  });

  it('is none where it is nested without end', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(readLiteral(nested(200), 0).isLiteral).toBe(true);
    expect(readLiteral(nested(100_000), 0).isLiteral).toBe(false);
  });

  it('does not change any other object', () => {
    readLiteral('{"__proto__":{"polluted":true}}', 0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    '{a:f(1)}',
    '{a:b.c}',
    '[1+2]',
    '{a:function(){}}',
    '{...a}',
    '`${a}`',
    '[1',
    '"a',
    '{a',
    '',
    '{a:function b(){}}',
    '{a:async x}',
    '{return 1}',
    '[new Map([])]',
    '[new Date]',
    '{a 1}',
  ])('is not what is code or broken: %s', (source) => {
    expect(readLiteral(source, 0).isLiteral).toBe(false);
  });
});

describe('the arguments of a call', () => {
  it('are read as a list', () => {
    expect(readArguments('("a",{b:1},null));', 0)).toMatchObject({ value: ['a', { b: 1 }, null] });
  });
});
