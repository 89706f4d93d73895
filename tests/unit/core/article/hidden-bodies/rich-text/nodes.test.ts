import { describe, expect, it } from 'vitest';
import { richTextOf } from '../../../../../../src/core/article/hidden-bodies/rich-text/index.ts';

describe('quotations, tables and figures among the nodes', () => {
  it.each<readonly [what: string, node: unknown, html: string]>([
    [
      'a quotation with its speaker',
      { type: 'quote', data: { text: 'We will queue.', caption: 'Mary Doyle' } },
      '<blockquote><p>We will queue.</p><p>Mary Doyle</p></blockquote>',
    ],
    [
      'a quotation of blocks',
      {
        type: 'quote',
        content_elements: [{ type: 'text', content: 'We will queue.' }],
        citation: { type: 'text', content: 'Mary Doyle' },
      },
      '<blockquote><p>We will queue.</p><p>Mary Doyle</p></blockquote>',
    ],
    [
      'a table of rows',
      {
        type: 'table',
        data: {
          withHeadings: false,
          content: [
            ['Boats', '40'],
            ['Berths', '12'],
          ],
        },
      },
      '<table><tr><td>Boats</td><td>40</td></tr><tr><td>Berths</td><td>12</td></tr></table>',
    ],
    [
      'a picture with caption and credit',
      {
        type: 'image',
        url: 'https://img.example/quay.jpg',
        alt_text: 'The quay',
        caption: 'The quay at dawn.',
        credits: { by: [{ type: 'author', name: 'Jane Roe' }], affiliation: [] },
      },
      '<figure><img src="https://img.example/quay.jpg" alt="The quay"><figcaption>The quay at dawn. Jane Roe</figcaption></figure>',
    ],
    [
      'a picture whose file is deep within',
      {
        nodeType: 'embedded-asset-block',
        data: {
          target: { fields: { description: 'The quay', file: { url: '//img.example/q.jpg' } } },
        },
      },
      '<figure><img src="//img.example/q.jpg" alt=""><figcaption>The quay</figcaption></figure>',
    ],
    [
      'a gallery',
      {
        type: 'gallery',
        content_elements: [
          { type: 'image', url: 'https://img.example/1.jpg', caption: 'One' },
          { type: 'image', url: 'https://img.example/2.jpg', caption: 'Two' },
        ],
      },
      '<figure><img src="https://img.example/1.jpg" alt=""><figcaption>One</figcaption></figure>' +
        '<figure><img src="https://img.example/2.jpg" alt=""><figcaption>Two</figcaption></figure>',
    ],
  ])('%s', (_what, node, html) => {
    expect(richTextOf([node])).toBe(html);
  });

  it.each([
    ['an advert', { type: 'ad', content: 'Buy fish' }],
    ['another story', { headline: 'Ferry sold', slug: 'ferry', text: 'The ferry company sold.' }],
    ['a player', { type: 'video', title: 'Watch the quay', url: 'https://v.example/1' }],
    ['a list of related stories', { type: 'related_content', items: [{ text: 'Ferry sold' }] }],
    ['a form', { type: 'newsletter-signup', text: 'Get our letter' }],
  ])('but not %s', (_what, node) => {
    expect(richTextOf([node])).toBe('');
  });

  it('keeps what a text says of tags and ampersands as text', () => {
    expect(richTextOf([{ type: 'paragraph', children: [{ text: 'a < b & "c"' }] }])).toBe(
      '<p>a &lt; b &amp; &quot;c&quot;</p>',
    );
  });

  it('ends in nodes that are nested without end', () => {
    let node: unknown = 'The quay closes.';
    for (let depth = 0; depth < 5_000; depth += 1) node = { type: 'group', children: [node] };
    expect(richTextOf([node])).toBe('');
  });
});
