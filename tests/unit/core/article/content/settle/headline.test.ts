import { describe, expect, it } from 'vitest';
import { namelessPage } from '../page.ts';
import { expectOnlyProse, paragraphs, prose, readPage } from './read.ts';

describe('between the headline and the first paragraph', () => {
  it.each([
    ['en', 'Kuuntele juttu · Tallenna · Jaa'],
    ['en', '21 giugno 2024 (modifica il 21 giugno 2024 | 08:12)'],
    ['en', '2 min di lettura'],
    ['de', '12. Mai 2026, 10:30 Uhr | Lesezeit: 3 Min.'],
    ['de', 'Kommentare'],
    ['ru', '1 234'],
    ['hi', 'न्यूज़ डेस्क, अमर उजाला, नई दिल्ली'],
    ['th', '12 พ.ค. 2569 10:30 น.'],
    ['fr', 'Publié le 02 septembre 2024 à 09:44. Modifié le 02 septembre 2024 à 11:20.'],
    ['en', '2.11. 0:30'],
    ['en', 'Door onze redacteuren <b>Sanne de Vries</b> en <b>Pieter van den Berg</b>'],
    ['tr', 'Haberler / Gündem Haberleri'],
    ['en', '<a href="/l">Lisa Åkesson</a><span>Text</span>'],
    ['en', '<span>Adam Ihse</span><span>Foto</span>'],
    ['en', 'Court reporter'],
    ['en', 'Fri 15 Nov'],
    ['en', '<span class="byline"><span>Lisa Young</span></span>'],
    ['en', 'الفيوم - هالة منصور - تصوير: كريم فهمي'],
    ['tr', '<span>Giriş: 19.01.2024 - 09:05</span><span>Güncelleme: 19.01.2024 - 11:40</span>'],
  ])('among paragraphs in %s leaves out a line that is no sentence: %s', (prosed, line) => {
    expectOnlyProse(
      readPage(namelessPage(prosed, { body: `<p>${line}</p>${paragraphs(prosed)}` })),
      prosed,
    );
  });

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

  it('keeps what is said there', () => {
    for (const line of [
      '“Who moved the boats?”',
      'BREST —',
      'At 4:30 the lights go on.',
      'A good year 2024 to all of you 🙂',
    ]) {
      expect(readPage(namelessPage('en', { body: `<p>${line}</p>${paragraphs('en')}` }))).toContain(
        line,
      );
    }
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
