import { describe, expect, it } from 'vitest';
import { readTextPage } from '../../../../../src/core/article/plaintext/text-page.ts';

const GERMAN_SAVE = `Zum Inhalt springen
Politik Wirtschaft Sport Kultur Wissen Reise
Suche:
Startseite > Wirtschaft > Regional

Fischhalle am Nordkai öffnet wieder

Von Anna Berg
17. März 2020, 09:05 Uhr

Nach elf Monaten Umbau hat die Fischhalle am Nordkai am Montag wieder geöffnet.

Foto: Jörg Maas/dpa

Die ersten Boote kamen vor Tagesanbruch mit ihrem Fang in den Hafen zurück.

Lange Schlangen

Vor den Ständen bildeten sich schon um sechs Uhr lange Schlangen, sagte der Hafenmeister.

Lesen Sie auch:
Neue Fähre für die Insel
Wetter am Wochenende
Impressum | Datenschutz | Kontakt
© 2020 Nordkai-Zeitung, Hafenstr. 1, 24103 Kiel, Tel. 0431 1234567`;

const CHINESE_SAVE = `首页 新闻 国际 财经 体育 文化
繁体 English
当前位置：首页 > 国际

老码头改造完成，渔市重新开张

2025年06月17日 08:30 来源：新华社

新华社北京6月17日电 经过十一个月的改造，老码头的渔市于星期一重新开张。

渔船在黎明前带着第一批渔获回到港口，市民早早排起了长队。

（新华社记者黄敬文摄）

相关新闻：
新渡轮投入使用
京ICP备08005356号-3 京公网安备110102005860`;

describe('a page saved as text', () => {
  it('gives its parts: German', () => {
    expect(readTextPage(GERMAN_SAVE)).toEqual({
      title: 'Fischhalle am Nordkai öffnet wieder',
      standfirst: null,
      body: [
        {
          part: 'paragraph',
          text: 'Nach elf Monaten Umbau hat die Fischhalle am Nordkai am Montag wieder geöffnet.',
        },
        { part: 'caption', text: 'Foto: Jörg Maas/dpa' },
        {
          part: 'paragraph',
          text: 'Die ersten Boote kamen vor Tagesanbruch mit ihrem Fang in den Hafen zurück.',
        },
        { part: 'heading', text: 'Lange Schlangen' },
        {
          part: 'paragraph',
          text: 'Vor den Ständen bildeten sich schon um sechs Uhr lange Schlangen, sagte der Hafenmeister.',
        },
      ],
      published: { value: '2020-03-17T09:05:00', words: '17. März 2020, 09:05 Uhr' },
      modified: null,
      agency: null,
      outlet: {
        value: 'Nordkai-Zeitung',
        words: '© 2020 Nordkai-Zeitung, Hafenstr. 1, 24103 Kiel, Tel. 0431 1234567',
      },
      section: 'Regional',
      byline: 'Anna Berg',
      authors: ['Anna Berg'],
      bylineWords: 'Von Anna Berg',
    });
  });

  it('gives its parts: Chinese', () => {
    const page = readTextPage(CHINESE_SAVE);
    expect(page).toMatchObject({
      title: '老码头改造完成，渔市重新开张',
      published: { value: '2025-06-17T08:30:00' },
      agency: { value: 'Xinhua', words: '2025年06月17日 08:30 来源：新华社' },
      section: '国际',
    });
    expect(page.body).toHaveLength(3);
    expect(page.body.at(-1)).toEqual({ part: 'caption', text: '（新华社记者黄敬文摄）' });
  });

  it('does not mind carriage returns', () => {
    expect(readTextPage(GERMAN_SAVE.replaceAll('\n', '\r'))).toEqual(readTextPage(GERMAN_SAVE));
  });
});

describe('a text of one’s own', () => {
  it('is kept whole, its first line the title', () => {
    const page = readTextPage('Shopping\n\n- fish\n- bread\nCall the harbour master');
    expect(page.title).toBe('Shopping');
    expect(page.body).toEqual([
      { part: 'paragraph', text: '- fish' },
      { part: 'paragraph', text: '- bread' },
      { part: 'paragraph', text: 'Call the harbour master' },
    ]);
  });

  it('is kept whole where it is only an article', () => {
    const page = readTextPage(
      'Harbour reopens\nBy Jane Doe\n\nThe harbour reopened on Monday after eleven months of works.\n\nThe boats came back.',
    );
    expect(page).toMatchObject({ title: 'Harbour reopens', authors: ['Jane Doe'] });
    expect(page.body).toHaveLength(2);
  });

  it('has its lines joined again where they were broken to a width', () => {
    const page = readTextPage(
      'Letter\n\nThe harbour reopened on Monday after eleven months of works, and the\nboats came back before dawn with the first fish that anybody had seen\nthere in a year.\n\nYours.',
    );
    expect(page.body[0]?.text).toBe(
      'The harbour reopened on Monday after eleven months of works, and the boats came back before dawn with the first fish that anybody had seen there in a year.',
    );
  });

  it('is read by its byline where it has one, and by nothing in somebody’s notes', () => {
    const notes = readTextPage('Errands\n\nBy Jane Doe\nfish\nbread');
    expect(notes.authors).toEqual([]);
    expect(notes.body.map(({ text }) => text)).toEqual(['By Jane Doe', 'fish', 'bread']);
  });

  it('has no title where its first line is a paragraph', () => {
    const first =
      'The harbour reopened on Monday after eleven months of works, and the boats came back before dawn with the first fish of the year.';
    expect(readTextPage(`${first}\n\nThe traders had queued since five.`)).toMatchObject({
      title: null,
      body: [
        { part: 'paragraph', text: first },
        { part: 'paragraph', text: 'The traders had queued since five.' },
      ],
    });
  });

  it('has a short sentence for its title', () => {
    expect(readTextPage('The harbour is open again.\n\nCome and see.').title).toBe(
      'The harbour is open again.',
    );
  });

  it('has no title where it is one line', () => {
    expect(readTextPage('Shopping')).toMatchObject({ title: null, body: [{ text: 'Shopping' }] });
  });
});

describe('a reading mode’s text', () => {
  it('has the site’s host above the headline', () => {
    const page = readTextPage(
      'post.example\nHarbour reopens\nBy Jane Doe\n\nThe harbour is open again.\n\nThe boats came back.',
    );
    expect(page).toMatchObject({
      title: 'Harbour reopens',
      authors: ['Jane Doe'],
      outlet: { value: 'post.example' },
    });
    expect(page.body.map(({ text }) => text)).toEqual([
      'The harbour is open again.',
      'The boats came back.',
    ]);
  });
});
