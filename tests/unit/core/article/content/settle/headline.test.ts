import { describe, expect, it } from 'vitest';
import {
  leaveAroundHeadline,
  leaveHeadline,
} from '../../../../../../src/core/article/content/settle/headline.ts';
import { namelessPage } from '../page.ts';
import { settled } from './decisions.ts';
import { expectOnlyProse, paragraphs, prose, readPage } from './read.ts';

const HEADLINE = '<h1>Quay to close</h1>';
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = prose('en');

const linesAround = (html: string): readonly string[] => settled(html, leaveAroundHeadline);
const linesBelow = (...lines: readonly string[]): readonly string[] =>
  linesAround(HEADLINE + lines.map((line) => `<p>${line}</p>`).join('')).slice(1);

describe('a line between the headline and the first paragraph', () => {
  it.each([
    ['en', 'buttons', 'Kuuntele juttu · Tallenna · Jaa'],
    ['en', 'dates', '21 giugno 2024 (modifica il 21 giugno 2024 | 08:12)'],
    ['en', 'a day', 'Fri 15 Nov'],
    ['en', 'how long it takes to read', '2 min di lettura'],
    ['de', 'date and reading time', '12. Mai 2026, 10:30 Uhr | Lesezeit: 3 Min.'],
    ['de', 'a label', 'Kommentare'],
    ['ru', 'a number', '1 234'],
    ['hi', 'a desk with its paper and place', 'न्यूज़ डेस्क, अमर उजाला, नई दिल्ली'],
    ['th', 'an hour', '12 พ.ค. 2569 10:30 น.'],
    [
      'fr',
      'sentences of when it was printed',
      'Publié le 02 septembre 2024 à 09:44. Modifié le 02 septembre 2024 à 11:20.',
    ],
    ['en', 'day and hour', '2.11. 0:30'],
    ['en', 'a byline', 'Door onze redacteuren <b>Sanne de Vries</b> en <b>Pieter van den Berg</b>'],
    ['tr', 'a path', 'Haberler / Gündem Haberleri'],
    ['en', 'a name with what it did', '<a href="/l">Lisa Åkesson</a><span>Text</span>'],
    ['en', 'a photographer', '<span>Adam Ihse</span><span>Foto</span>'],
    ['en', 'a role', 'Court reporter'],
    ['en', 'names with who took the pictures', 'الفيوم - هالة منصور - تصوير: كريم فهمي'],
    [
      'tr',
      'two labelled dates',
      '<span>Giriş: 19.01.2024 - 09:05</span><span>Güncelleme: 19.01.2024 - 11:40</span>',
    ],
  ])('is left out where it is no sentence (in %s: %s)', (lang, _what, line) => {
    expect(linesAround(`${HEADLINE}<p>${line}</p>${paragraphs(lang)}`)).toEqual([
      'Quay to close',
      ...prose(lang),
    ]);
  });

  it('is left out by the name of its part', () => {
    const html = `${HEADLINE}<p class="byline">Lisa Young</p><p>${FIRST}</p>`;
    expect(linesAround(html)).toEqual(['Quay to close', FIRST]);
  });

  it.each([
    ['a question', '“Who moved the boats?”'],
    ['a place before a dash', 'BREST —'],
    ['an hour in a sentence', 'At 4:30 the lights go on.'],
    ['a year before a smile', 'A good year 2024 to all of you 🙂'],
    ['words that tell nothing', 'Costs and works'],
  ])('stays where it says something: %s', (_what, line) => {
    expect(linesBelow(line, FIRST)).toEqual([line, FIRST]);
  });

  it.each([
    ['a list', '<ul><li>12 May 2026</li></ul>'],
    ['a heading', '<h2>12 May 2026</h2>'],
  ])('stays in %s', (_where, line) => {
    expect(linesAround(`${HEADLINE}${line}<p>${FIRST}</p>`)).toContain('12 May 2026');
  });

  it('stays among more of them than stand around a headline', () => {
    const dates = Array.from({ length: 9 }, () => '12 May 2026');
    expect(linesBelow(...dates, FIRST)).toEqual([...dates, FIRST]);
    expect(linesBelow(...dates.slice(1), FIRST)).toEqual([FIRST]);
  });

  it('stays where no paragraph follows', () => {
    expect(linesBelow('12 May 2026', '12:30')).toEqual(['12 May 2026', '12:30']);
  });
});

describe('a line below a standfirst', () => {
  it.each(['By Jane Doe', '12 May 2026', '4 min de lectura', 'Published: 12 May 2026'])(
    'is left out where it is about the article: %s',
    (line) => {
      expect(linesBelow(FIRST, line, SECOND)).toEqual([FIRST, SECOND]);
    },
  );

  it.each(['Court reporter', '12 May 2026 the day on which all the boats of the harbour had left'])(
    'stays where it may be a subhead: %s',
    (line) => {
      expect(linesBelow(FIRST, line, SECOND)).toEqual([FIRST, line, SECOND]);
    },
  );
});

describe('what stands above the headline', () => {
  it('is left out where it is less than the article', () => {
    const above = `<p>${THIRD.slice(0, 100)}</p>`;
    expect(linesAround(`${above}${HEADLINE}<p>${FIRST}</p><p>${SECOND}</p>`)).toEqual([
      'Quay to close',
      FIRST,
      SECOND,
    ]);
  });

  it('stays where it is most of it', () => {
    const above = `<p>${THIRD}</p><p>${FOURTH}</p>`;
    expect(linesAround(`${above}${HEADLINE}<p>${FIRST}</p>`)).toContain(THIRD);
  });
});

describe('the headline among the first lines', () => {
  const lines = (html: string, title: string | null = 'Quay to close'): readonly string[] =>
    settled(`${html}<p>${FIRST}</p>`, (decisions) => leaveHeadline(decisions, title));

  it.each([
    ['alone', HEADLINE],
    ['with a kicker before it', '<h2>Harbour: Quay to close</h2>'],
    ['with the byline below it', '<div>Quay to close<br>By Jane Doe</div>'],
  ])('is left out: %s', (_how, html) => {
    expect(lines(html)).toEqual([FIRST]);
  });

  it.each([
    ['with a kicker in a paragraph', '<p>Harbour: Quay to close</p>'],
    [
      'at the end of a longer heading',
      '<h2>What the board and all who land their boats have said: Quay to close</h2>',
    ],
    ['with text below it', '<div>Quay to close<br>The boats of the bay are to go</div>'],
    ['with a sentence below it', '<div>Quay to close<br>By Friday it is shut.</div>'],
    [
      'with a long line below it',
      `<div>Quay to close<br>By Jane Doe ${'and by all who were there '.repeat(6)}</div>`,
    ],
  ])('stays %s', (_how, html) => {
    expect(lines(html)).toHaveLength(2);
  });

  it('is looked for in three lines', () => {
    expect(lines(`<p>a</p><p>b</p>${HEADLINE}`)).toEqual(['a', 'b', FIRST]);
    expect(lines(`<p>a</p><p>b</p><p>c</p>${HEADLINE}`)).toContain('Quay to close');
  });

  it('stays where the page has no title', () => {
    expect(lines(HEADLINE, null)).toEqual(['Quay to close', FIRST]);
  });
});

describe('in a page as it comes, between the headline and the first paragraph', () => {
  it('leaves out the date below a standfirst', () => {
    const standfirst =
      'The northern wall has cracked, the boats must move, and nobody on the quay knows where they are to land.';
    const text = readPage(
      namelessPage('en', {
        body: `<p>${standfirst}</p><p>Published 17 February 2024 at 06:00, updated at 11:43</p>${paragraphs('en')}`,
      }),
    );
    expect(text).not.toContain('Published');
    expect(text).toContain(prose('en')[0]);
  });

  it('leaves out the hours below a standfirst', () => {
    const [first = '', ...rest] = prose('en');
    const lines = [first, '18.10. 6:00 | Päivitetty 18.10. 9:22', ...rest];
    const text = readPage(
      namelessPage('en', { body: lines.map((one) => `<p>${one}</p>`).join('') }),
    );
    expect(text).not.toContain('Päivitetty');
  });

  it('keeps a paragraph of a script that sets no signs behind sentences', () => {
    const told = 'วันนี้ (26 พ.ย.2563) ที่โรงเรียนบ้านห้วยฟอง เด็กกว่า 40 คนวิ่งออกมาที่สนาม';
    const text = readPage(namelessPage('th', { body: `<p>${told}</p>${paragraphs('th')}` }));
    expect(text).toContain(told);
  });

  it('leaves out the headline said once more with its kicker', () => {
    const text = readPage(
      namelessPage('en', {
        body: `<h2><span>Harbour</span><span>: </span><span>Quay to close</span></h2>${paragraphs('en')}`,
      }),
    );
    expectOnlyProse(text, 'en');
  });
});

describe('the headline', () => {
  it('goes with the byline below it, where but a line break parts them', () => {
    const head = '<font size="5">Quay to close</font><br><b>By Jane Doe</b><br><i>Staff Writer</i>';
    expectOnlyProse(
      readPage(
        namelessPage('en', { body: `<div>${head}</div>${paragraphs('en')}` }).replace(
          /<h1.*<\/h1>/,
          '',
        ),
      ),
      'en',
    );
  });
});

describe('above the headline', () => {
  it('leaves out whatever stands there', () => {
    const page = namelessPage('en', { body: paragraphs('en') }).replace(
      '<body>',
      '<body><div><p>We and our partners keep data on your device and read it. With your leave we may use where you are.</p></div>',
    );
    expectOnlyProse(readPage(page), 'en');
  });
});
