import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../../../src/core/article/hidden-bodies/rich-text/line.ts';

describe('a line of rich text', () => {
  it.each<readonly [what: string, value: unknown, html: string]>([
    ['a text', 'a < b', 'a &lt; b'],
    ['a text that is markup', 'The <b>quay</b> closes', 'The <b>quay</b> closes'],
    [
      'several texts',
      [{ text: 'The ' }, { text: 'quay', bold: true }],
      'The <strong>quay</strong>',
    ],
    ['a line break', [{ text: 'One' }, { type: 'hardBreak' }, { text: 'two' }], 'One<br>two'],
    ['bits of a number', { text: 'quay', format: 1 | 2 }, '<em><strong>quay</strong></em>'],
    [
      'marks by name',
      { text: 'quay', marks: ['strong', { type: 'strike' }] },
      '<del><strong>quay</strong></del>',
    ],
    ['a number that is no format', { text: 'quay', format: 8 }, 'quay'],
    [
      'a link by its kind',
      { type: 'link', url: 'https://p.example/q', children: [{ text: 'quay' }] },
      '<a href="https://p.example/q">quay</a>',
    ],
    [
      'a link by its mark',
      { text: 'quay', marks: [{ type: 'link', href: 'https://p.example/q' }] },
      '<a href="https://p.example/q">quay</a>',
    ],
    [
      'a link by the key of a mark',
      {
        type: 'block',
        markDefs: [{ _key: 'k1', _type: 'link', href: 'https://p.example/q' }],
        children: [{ text: 'quay', marks: ['k1'] }],
      },
      '<a href="https://p.example/q">quay</a>',
    ],
    ['a mark that leads nowhere', { text: 'quay', marks: ['k9'] }, 'quay'],
    ['nothing', { type: 'text', text: '' }, ''],
    ['a number', 7, ''],
  ])('is of %s', (_what, value, html) => {
    expect(lineOf(value, {})).toBe(html);
  });

  it('has links where it gives their places, in their order and each once', () => {
    const link = (url: string) => ({ type: 'LINK', data: { url }, url });
    const references = {
      0: link('https://p.example/0'),
      1: link('https://p.example/1'),
      2: { type: 'LINK', url: '' },
    };
    const entityRanges = [
      { offset: 9, length: 6, key: 1 },
      { offset: 4, length: 4, key: 0 },
      { offset: 5, length: 2, key: 1 },
      { offset: 0, length: 3, key: 2 },
      { offset: 'x', length: 3, key: 0 },
      { offset: 0, length: 3, key: 9 },
    ];
    expect(lineOf({ text: 'The quay closes', entityRanges }, references)).toBe(
      'The <a href="https://p.example/0">quay</a> <a href="https://p.example/1">closes</a>',
    );
  });
});
