import { describe, expect, it } from 'vitest';
import { publicationOf, publishedOf } from './publication-of.ts';

describe('the moment that an element states beside how long ago it was', () => {
  it.each([
    '<relative-time datetime="2025-06-17T10:30:00Z">3 hours ago</relative-time>',
    '<time-ago datetime="2025-06-17T10:30:00Z">3 hours ago</time-ago>',
    '<local-time datetime="2025-06-17T10:30:00Z">yesterday</local-time>',
    '<post-date data-date="2025-06-17T10:30:00Z"><span>June 17, 2025</span></post-date>',
    '<span class="publish-date" data-utc="2025-06-17T10:30:00Z">vor 3 Stunden</span>',
    '<span class="fecha" data-published="2025-06-17T10:30:00Z">hace 3 horas</span>',
    '<time datetime="2025-06-17T10:30:00Z">сегодня, 13:30</time>',
  ])('%s', (below) => {
    expect(publishedOf({ below: `<div>${below}</div>` })).toBe('2025-06-17T10:30:00Z');
  });

  it('is of a change where its own words say so', () => {
    const below =
      '<div><x-timestamp data-timestamp="1750156200000">Updated 3 hours ago</x-timestamp></div>';
    expect(publicationOf({ below }).modified).toBe('2025-06-17T10:30:00Z');
  });

  it('is of what the words before it on its line say', () => {
    const span = (moment: string, text: string) =>
      `<span class="js-date" data-datetime="${moment}">${text}</span>`;
    const below = `<div>Published ${span('2025-06-17T10:30:00Z', '1 day ago')} · Updated ${span('2025-06-17T13:00:00Z', '21 hours ago')}</div>`;
    expect(publicationOf({ below })).toEqual({
      published: '2025-06-17T10:30:00Z',
      modified: '2025-06-17T13:00:00Z',
    });
  });
});

describe('the only moment of an entry, which its theme calls updated', () => {
  const below =
    '<span><time class="entry-date updated" datetime="2025-06-17T07:30:00Z">June 17, 2025</time></span>';

  it('is that of its publication', () => {
    expect(publicationOf({ below })).toEqual({ published: '2025-06-17T07:30:00Z', modified: null });
  });

  it('is not where the page states another to machines', () => {
    const head = '<meta property="article:published_time" content="2025-06-16T09:00:00Z">';
    expect(publicationOf({ head, below })).toEqual({
      published: '2025-06-16T09:00:00Z',
      modified: '2025-06-17T07:30:00Z',
    });
  });
});

describe('two moments in one line', () => {
  it('are told apart by the words before each', () => {
    const below =
      '<p>Publié <time datetime="2025-06-17T10:30:00+02:00">hier</time>, modifié <time datetime="2025-06-17T12:00:00+02:00">il y a 3 heures</time></p>';
    expect(publicationOf({ lang: 'fr', below })).toEqual({
      published: '2025-06-17T10:30:00+02:00',
      modified: '2025-06-17T12:00:00+02:00',
    });
  });
});

describe('a date of something else than the article', () => {
  it.each([
    [
      'a caption’s',
      {
        below:
          '<figure><img src="a.jpg"><figcaption>The ferry on 2 February 2025. Photo: Jane Doe</figcaption></figure>',
      },
    ],
    [
      'a related story’s below the text',
      {
        after:
          '<aside class="related"><h3>Related</h3><a href="/x">Harbour ramp damaged</a><time datetime="2024-11-15T08:00:00Z">Nov 15, 2024</time></aside>',
      },
    ],
    ['the last day of an event', { below: '<p>Event: 20–22 May 2025</p>' }],
    [
      'the last day of an event',
      { lang: 'es', below: '<p>Feria: del 20 al 22 de mayo de 2025</p>' },
    ],
  ])('%s is not the article’s', (_, page) => {
    expect(publishedOf(page)).toBeNull();
  });

  it('gives way to the day of a change', () => {
    const below =
      '<p>Actualizado el: <time datetime="2025-06-17 21:12:57">17 junio 2025</time></p>';
    const after = `${'<p>Más</p>'.repeat(12)}<p>Ciclismo | 13 abril de 2025</p>`;
    expect(publishedOf({ lang: 'es', below, after })).toBe('2025-06-17T21:12:57');
  });
});
