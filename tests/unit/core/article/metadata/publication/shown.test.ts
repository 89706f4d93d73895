import { describe, expect, it } from 'vitest';
import { PROSE, publicationOf, publishedOf } from './publication-of.ts';

describe('dates that a page shows near its headline', () => {
  it.each([
    ['en', 'Published 17 June 2025 10:30 BST', '2025-06-17T10:30:00+01:00'],
    ['fr', 'Publié le 17 juin 2025 à 10h30', '2025-06-17T10:30:00'],
    ['de', 'Veröffentlicht am 17.06.2025, 10:30 Uhr', '2025-06-17T10:30:00'],
    ['es', 'Publicado: 17 de junio de 2025 - 10:30 h', '2025-06-17T10:30:00'],
    ['it', 'Pubblicato il 17 giugno 2025 alle 10:30', '2025-06-17T10:30:00'],
    ['pl', 'Data publikacji: 17 czerwca 2025, 10:30', '2025-06-17T10:30:00'],
    ['ru', 'Опубликовано: 17 июня 2025, 10:30', '2025-06-17T10:30:00'],
    ['uk', 'Опубліковано 17 червня 2025 о 10:30', '2025-06-17T10:30:00'],
    ['tr', 'Giriş: 17.06.2025 - 10:30', '2025-06-17T10:30:00'],
    ['ar', 'تاريخ النشر: 17 يونيو 2025 10:30', '2025-06-17T10:30:00'],
    ['fa', 'تاریخ انتشار: ۲۷ خرداد ۱۴۰۴ - ۱۰:۳۰', '2025-06-17T10:30:00'],
    ['he', 'פורסם: 17 ביוני 2025, 10:30', '2025-06-17T10:30:00'],
    ['hi', 'प्रकाशित: 17 जून 2025 10:30', '2025-06-17T10:30:00'],
    ['bn', 'প্রকাশ: ১৭ জুন ২০২৫, ১০:৩০', '2025-06-17T10:30:00'],
    ['th', 'เผยแพร่: 17 มิ.ย. 2568 10:30 น.', '2025-06-17T10:30:00'],
    ['vi', 'Ngày đăng: 17/06/2025 10:30', '2025-06-17T10:30:00'],
    ['id', 'Diterbitkan 17 Juni 2025, 10:30 WIB', '2025-06-17T10:30:00+07:00'],
    ['zh', '发布时间：2025年06月17日 10:30', '2025-06-17T10:30:00'],
    ['ja', '公開日: 2025年6月17日 10時30分', '2025-06-17T10:30:00'],
    ['ko', '기사입력 2025.06.17. 오전 10:30', '2025-06-17T10:30:00'],
  ])('%s: “%s”', (lang, line, expected) => {
    expect(publishedOf({ lang, below: `<div>${line}</div>` })).toBe(expected);
  });

  it.each([
    ['Updated 18 June 2025, published 17 June 2025', '2025-06-18'],
    ['17 June 2025 (updated 18 June 2025)', '2025-06-18'],
    ['Erstellt: 17.06.2025 Aktualisiert: 18.06.2025', '2025-06-18'],
    ['Publié le 17/06/2025 | Mis à jour le 18/06/2025', '2025-06-18'],
    ['입력 2025.06.17 수정 2025.06.18', '2025-06-18'],
    ['2025年6月17日公開 2025年6月18日更新', '2025-06-18'],
    ['Giriş Tarihi: 17.06.2025 Güncelleme Tarihi: 18.06.2025', '2025-06-18'],
  ])('tells publication from change: “%s”', (line, modified) => {
    expect(publicationOf({ below: `<p>${line}</p>` })).toEqual({
      published: '2025-06-17',
      modified,
    });
  });

  it.each([
    '17 червня 2025, 10:20 | Оновлено: 18.06.2025',
    '17 Jun 2025 10:20 - Updated 18 Jun 2025',
  ])('leaves each of two dates its own time of day: “%s”', (line) => {
    expect(publicationOf({ below: `<p>${line}</p>` })).toEqual({
      published: '2025-06-17T10:20:00',
      modified: '2025-06-18',
    });
  });

  it.each([
    '17/06/2025 10h20 Atualizado há 2 dias',
    'Jun 17, 2025 Updated 3 hrs ago',
    '17.06.2025 - aktualisiert vor 3 Stunden',
  ])('leaves to publication the date that a change of some time ago follows: “%s”', (line) => {
    const { published, modified } = publicationOf({ below: `<p>${line}</p>` });
    expect(published).toMatch(/^2025-06-17/);
    expect(modified).toBeNull();
  });

  it('reads a label, a date and a time on lines of their own', () => {
    const below = '<div>Published</div><div>17 June 2025</div><div>10:30</div>';
    expect(publishedOf({ below })).toBe('2025-06-17T10:30:00');
  });

  it('reads a large day above its month and year', () => {
    expect(publishedOf({ below: '<div>17</div><div>Jun</div><div>2025</div>' })).toBe('2025-06-17');
  });

  it('reads the moment of a `time` that shows how long ago it was', () => {
    const below = '<time datetime="2025-06-17T10:30:00Z">3 hours ago</time>';
    expect(publishedOf({ below })).toBe('2025-06-17T10:30:00Z');
  });

  it('makes no date of words such as “3 hours ago”', () => {
    expect(publishedOf({ below: '<p>3 hours ago</p>' })).toBeNull();
  });

  it('reads the date with which the text itself opens', () => {
    expect(publishedOf({ below: `<p>17.6.2025 – ${PROSE.slice(3)}` })).toBe('2025-06-17');
  });

  it('takes the day of change where there is no other', () => {
    expect(publishedOf({ below: '<p>Last updated: 17 June 2025</p>' })).toBe('2025-06-17');
  });
});

describe('how long ago something was', () => {
  it('is told by the title that says when', () => {
    const below = '<span class="ago" title="Tue Dec 3 2024 07:45">2 days ago</span>';
    expect(publishedOf({ below })).toMatch(/^2024-12-03/);
  });
});

describe('what elements show beside their words', () => {
  it.each([
    '<time class="timeago" title="2025-06-17T10:30:00+02:00">2 days ago</time>',
    '<time data-timestamp="1750149000">2 days ago</time>',
    '<span property="dc:date dc:created" content="2025-06-17T10:30:00+02:00">last week</span>',
  ])('%s', (below) => {
    expect(publishedOf({ below })?.slice(0, 10)).toBe('2025-06-17');
  });
});

describe('the line in which a theme says when an entry was put up', () => {
  it.each([
    [
      'en',
      'This entry was posted on Friday, March 14th, 2025 at 9:30 am and is filed under Local. You can follow any responses through the RSS feed.',
    ],
    [
      'de',
      'Dieser Beitrag wurde am 14.03.2025 von kj in Hafen, Kai, Fähre veröffentlicht. Schlagworte: Boot, Steg.',
    ],
    [
      'de',
      'Der Beitrag wurde am Freitag, den 14. März 2025 um 15:21 Uhr veröffentlicht und wurde unter Allgemein, Region Nordkai, Regatten, Veranstaltungen im Hafen und in der alten Werft, Vorträge des Vereins, Ausfahrten und Feste abgelegt. Du kannst die Kommentare verfolgen.',
    ],
  ])('in %s goes before other days below the text', (lang, line) => {
    const after = `<footer class="entry-meta">${line}</footer>`;
    expect(publishedOf({ lang, below: '<p>Termin: 21.02.2026, 19 Uhr</p>', after })).toMatch(
      /^2025-03-14/,
    );
  });

  it('may tell of a change', () => {
    const after = '<footer>Dieser Beitrag wurde am 14. März 2025 zuletzt aktualisiert.</footer>';
    expect(publicationOf({ lang: 'de', after }).published).not.toMatch(/^2025-03-14T/);
  });
});

describe('a date among many facts of one line', () => {
  const line = (date: string) =>
    `<p><span class="author">Martin Clavey</span> <span class="cat">Politique scientifique française</span> ${date} <span class="tag-links">évaluation, port</span> <span>0 Comment</span></p>`;

  it('is the story’s where an element holds it alone', () => {
    expect(
      publishedOf({ lang: 'fr', below: line('<span class="posted-on">20 janvier 2020</span>') }),
    ).toBe('2020-01-20');
  });

  it('is not where it is one of the words of a sentence', () => {
    const below =
      '<p>The board met on <span class="date">20 January 2020</span> and put off the vote on the quay until the spring of the year after.</p>';
    expect(publishedOf({ below })).toBeNull();
  });
});
