import { describe, expect, it } from 'vitest';
import { linked, meta, publicationOf } from './publication-of.ts';

const stating = (published: string, modified: string): string =>
  linked(`{"@type":"NewsArticle","datePublished":"${published}","dateModified":"${modified}"}`);

describe('a local clock that machines call UTC', () => {
  const url = 'https://post.example.de/hafen/1';

  it.each([
    ['both moments are printed', '14.03.2024, 11:42 Uhr. Aktualisiert: 14.03.2024, 15:05 Uhr'],
    ['that of publication is printed', '14.03.2024, 11:42 Uhr'],
    ['that of the change is printed', 'Stand: 14.03.2024, 15:05 Uhr'],
  ])('is the paper’s where %s', (_, line) => {
    const head = stating('2024-03-14T11:42:10Z', '2024-03-14T15:05:20Z');
    expect(publicationOf({ head, lang: 'de', url, below: `<p>${line}</p>` })).toEqual({
      published: '2024-03-14T11:42:10+01:00',
      modified: '2024-03-14T15:05:20+01:00',
    });
  });

  it('goes over to summer time between the two', () => {
    const head = stating('2024-03-29T09:15:00Z', '2024-04-02T10:20:00Z');
    const below = '<p>Julkaistu 29.3.2024 9:15</p>';
    expect(publicationOf({ head, lang: 'fi', url: 'https://lehti.example.fi/1', below })).toEqual({
      published: '2024-03-29T09:15:00+02:00',
      modified: '2024-04-02T10:20:00+03:00',
    });
  });

  it('is that of the country from whose paper an archive has the page', () => {
    const head = stating('2024-03-14T11:42:00Z', '2024-03-14T15:05:00Z');
    const archived = 'https://archive.example/web/20240320101010/https://post.example.in/ferry';
    const below = '<p>14 March 2024, 11:42</p>';
    expect(publicationOf({ head, lang: 'en', url: archived, below }).published).toBe(
      '2024-03-14T11:42:00+05:30',
    );
  });

  it('is that of the zone which is printed', () => {
    const head = stating('2024-03-08T11:15:00Z', '2024-03-11T12:20:00Z');
    const below = '<p>Published March 8, 2024 11:15 am EST</p>';
    expect(publicationOf({ head, lang: 'en', below })).toEqual({
      published: '2024-03-08T11:15:00-05:00',
      modified: '2024-03-11T12:20:00-04:00',
    });
  });
});

describe('a zone that is not the place’s', () => {
  it('gives way to the place’s where the hands are the printed ones', () => {
    const head = stating('2024-03-14T10:15:00+02:00', '2024-03-14T11:20:00+02:00');
    const below = '<p>Giriş: 14.03.2024 - 10:15</p>';
    expect(publicationOf({ head, lang: 'tr', url: 'https://haber.example.tr/1', below })).toEqual({
      published: '2024-03-14T10:15:00+03:00',
      modified: '2024-03-14T11:20:00+03:00',
    });
  });

  it('is left where one of the moments agrees with what is printed', () => {
    const head = stating('2024-03-14T09:00:00Z', '2024-03-14T10:00:00Z');
    const below = '<p>14.03.2024, 10:00 Uhr</p>';
    expect(
      publicationOf({ head, lang: 'de', url: 'https://post.example.de/hafen/1', below }),
    ).toEqual({ published: '2024-03-14T10:00:00+01:00', modified: '2024-03-14T11:00:00+01:00' });
  });

  it('is left in what another source states', () => {
    const head =
      stating('2024-03-14T10:42:00Z', '2024-03-14T14:05:00Z') +
      meta('article:published_time', '2024-03-14T11:42:00Z');
    const below = '<p>14.03.2024, 11:42 Uhr</p>';
    expect(
      publicationOf({ head, lang: 'de', url: 'https://post.example.de/hafen/1', below }),
    ).toEqual({ published: '2024-03-14T11:42:00+01:00', modified: '2024-03-14T15:05:00+01:00' });
  });
});

describe('UTC that machines call local', () => {
  it('is told on the paper’s clock', () => {
    const head = stating('2024-03-14T20:17:12+01:00', '2024-03-14T21:30:00+01:00');
    const below = '<p>am 14. März 2024 um 21:17</p>';
    expect(
      publicationOf({ head, lang: 'de', url: 'https://post.example.de/hafen/1', below }),
    ).toEqual({ published: '2024-03-14T21:17:12+01:00', modified: '2024-03-14T22:30:00+01:00' });
  });

  it('is known by its minutes where no zone is stated', () => {
    const head = stating('2024-03-14T17:01:27', '2024-03-14T17:06:00');
    const below = '<p>March 14, 2024 12:01 PM</p>';
    expect(publicationOf({ head, lang: 'en', below }).published).toBe('2024-03-14T12:01:27-05:00');
  });
});
