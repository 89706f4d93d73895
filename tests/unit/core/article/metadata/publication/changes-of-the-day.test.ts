import { describe, expect, it } from 'vitest';
import { linked, publicationOf } from './publication-of.ts';

describe('a change that is told without its day', () => {
  it.each([
    ['uk', 'Опубліковано: 14 березня 2024, 08:00. Оновлено: 18:22'],
    ['no', 'Publisert 14. mars 2024, kl. 08.00 Sist oppdatert 18.22'],
    ['en', 'Published: 08:00, 14 March 2024. Updated: 18:22'],
  ])('was on the day of publication: “%s” “%s”', (lang, line) => {
    expect(publicationOf({ lang, below: `<p>${line}</p>` })).toEqual({
      published: '2024-03-14T08:00:00',
      modified: '2024-03-14T18:22:00',
    });
  });

  it('was on another day where its hour is before that of publication', () => {
    const below = '<p>Published 14 March 2024, 18:22. Updated: 08:00</p>';
    expect(publicationOf({ lang: 'en', below }).modified).toBeNull();
  });
});

describe('times that stand before their days', () => {
  it('are each their own day’s', () => {
    const below =
      '<p>By Jane Doe PUBLISHED: 08:00, 14 March 2024 | UPDATED: 18:22, 14 March 2024</p>';
    expect(publicationOf({ lang: 'en', below })).toEqual({
      published: '2024-03-14T08:00:00',
      modified: '2024-03-14T18:22:00',
    });
  });
});

describe('words for a change', () => {
  it.each([
    ['bg', 'Обновена: 14.03.2024 / 18:22'],
    ['pl', 'Data aktualizacji: 14 marca 2024, 18:22'],
    ['fa', 'به‌روزرسانی: ۲۴ اسفند ۱۴۰۲ ساعت ۱۸:۲۲'],
    ['en', 'As of: March 14, 2024, 6:22 p.m.'],
  ])('%s: “%s”', (lang, line) => {
    const head = linked('{"@type":"NewsArticle","datePublished":"2024-03-14T08:00:00"}');
    expect(publicationOf({ lang, head, below: `<p>${line}</p>` })).toEqual({
      published: '2024-03-14T08:00:00',
      modified: '2024-03-14T18:22:00',
    });
  });
});
