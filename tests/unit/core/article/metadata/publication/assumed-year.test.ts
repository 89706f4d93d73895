import { describe, expect, it } from 'vitest';
import { linked, meta, publicationOf, publishedOf } from './publication-of.ts';

const foot = (text: string): string => `<footer>${text}</footer>`;

describe('a day that is printed without its year', () => {
  it.each([
    [
      'the address',
      { lang: 'en', url: 'https://post.example/2025/03/ferry', below: '12 March, 14:05' },
    ],
    [
      'the day in the address',
      { lang: 'zh', url: 'https://post.example/20250312/1.html', below: '03-12 14:05' },
    ],
    [
      'a stated day',
      { lang: 'de', head: meta('date', '2025-03-12'), below: '12. März, 14:05 Uhr' },
    ],
    ['a stated day', { lang: 'de', head: meta('date', '2025-03-12'), below: '12.03., 14:05 Uhr' }],
    [
      'the copyright',
      { lang: 'ru', below: '12 марта, 14:05', after: foot('© 2001–2025 Портовая почта') },
    ],
    [
      'the copyright',
      { lang: 'da', below: '12. mar. KL. 14.05', after: foot('© 2025 Havneposten') },
    ],
    [
      'the copyright and the day of the week',
      { lang: 'en', below: 'Wednesday 12 March, 14:05', after: foot('© 2026') },
    ],
    [
      'the copyright and the day of the week',
      { lang: 'ja', below: '3月12日（水）14時05分', after: foot('© 2026') },
    ],
  ])('is of the year that is told by %s', (_, { below, ...page }) => {
    expect(publishedOf({ ...page, below: `<p>${below}</p>` })).toBe('2025-03-12T14:05:00');
  });

  it('is of the year before the copyright’s where it would be to come', () => {
    const below = '<p>12 December, 14:05</p>';
    expect(publishedOf({ lang: 'en', below, after: foot('© 2026 Harbour Post') })).toBe(
      '2025-12-12T14:05:00',
    );
  });

  it('is of no year where nothing tells it', () => {
    expect(publishedOf({ lang: 'en', below: '<p>12 March, 14:05</p>' })).toBeNull();
  });

  it('is no year’s where what is stated is far from it', () => {
    const head = linked('{"@type":"NewsArticle","datePublished":"2025-09-01T10:00:00Z"}');
    const below = '<p>12 March, 14:05</p>';
    expect(publishedOf({ lang: 'en', head, below, after: foot('© 2025') })?.slice(0, 10)).toBe(
      '2025-09-01',
    );
  });

  it('is told with its change', () => {
    const below = '<p>Publié le 12 mars à 14h05, mis à jour le 13 mars à 09h10</p>';
    expect(publicationOf({ lang: 'fr', head: meta('date', '2025-03-12'), below })).toEqual({
      published: '2025-03-12T14:05:00',
      modified: '2025-03-13T09:10:00',
    });
  });
});
