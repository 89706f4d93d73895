import { describe, expect, it } from 'vitest';
import { segment } from '../../../../../../src/core/article/content/blocks/segment.ts';
import { parseHtml } from '../../../../../../src/core/article/parse/index.ts';

function linesOf(html: string): readonly string[] {
  const { body } = parseHtml(`<body>${html}</body>`);
  return body ? segment(body).blocks.map(({ text }) => text) : [];
}

describe('a box that opens over a name', () => {
  const box =
    '<span class="rollover-block"><img src="m.jpg"><a href="/m">Mary Doyle</a><a href="/1">Doyle to sell her boat</a></span>';

  it('is parted from the line that the name stands in', () => {
    expect(linesOf(`<p>He wrote to Mary Doyle${box} on Monday.</p>`)).toContain(
      'Mary DoyleDoyle to sell her boat',
    );
  });

  it('leaves the name where an element is around the two', () => {
    const both = `<span class="rollover-people"><a href="/m">Mary Doyle</a>${box}</span>`;
    expect(linesOf(`<p>He wrote to ${both} on Monday.</p>`)[0]).toBe('He wrote to Mary Doyle');
  });

  it('is no name alone', () => {
    const name = '<span class="hover-trigger"><a href="/m">Mary Doyle</a></span>';
    expect(linesOf(`<p>He wrote to ${name} on Monday.</p>`)).toEqual([
      'He wrote to Mary Doyle on Monday.',
    ]);
  });
});
