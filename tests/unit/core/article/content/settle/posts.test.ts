import { describe, expect, it } from 'vitest';
import { namelessPage } from '../page.ts';
import { expectOnlyProse, paragraphs, readPage } from './read.ts';

describe('a post of a network', () => {
  const post =
    '<blockquote class="twitter-tweet"><p>We stand by the traders of the north quay today.</p>— Harbour Master (@harbour) <a href="https://x.example/1">May 12, 2026</a></blockquote>';

  it('is kept among the paragraphs and below the last of them', () => {
    const [first = '', second = '', third = '', fourth = ''] = paragraphs('en').split('</p>');
    const among = `${first}</p>${second}</p>${post}${third}</p>${fourth}</p>`;
    expect(readPage(namelessPage('en', { body: among }))).toContain('We stand by the traders');
    expect(readPage(namelessPage('en', { body: paragraphs('en') + post }))).toContain(
      'We stand by',
    );
  });

  it('is left in another part of the page', () => {
    const after = `<div class="css-x1"><h3>Our posts</h3>${post}</div>`;
    expectOnlyProse(readPage(namelessPage('en', { body: paragraphs('en'), after })), 'en');
  });
});
