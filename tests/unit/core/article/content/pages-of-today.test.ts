import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../src/core/article/index.ts';
import { namelessPage, newspaperPage, PROSE } from './page.ts';

function read(html: string): string {
  const outcome = extractArticle({ kind: 'html', html });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value.text;
}

const paragraphs = (lang: string): readonly string[] => PROSE[lang] ?? [];
const asParagraphs = (lang: string): string =>
  paragraphs(lang)
    .map((text) => `<p>${text}</p>`)
    .join('');

function expectWhole(text: string, lang: string): void {
  for (const paragraph of paragraphs(lang)) expect(text).toContain(paragraph);
}

const CARD = `<div class="c-card"><a href="/8"><img src="s.jpg" width="300" height="200" alt=""></a>
  <h3><a href="/8">Storm damage dearer than thought</a></h3>
  <p>The bill for last winter’s storms has doubled, the region’s auditors say.</p></div>`;

/** What the pages of today set among an article's paragraphs. */
const AMONG: readonly (readonly [kind: string, lang: string, html: string, words: string])[] = [
  ['a card with picture, headline and standfirst', 'en', `<aside>${CARD}</aside>`, 'auditors'],
  [
    'a box of more on the story',
    'en',
    `<div class="more-on-this-story"><h4>More on this story</h4>
      <ul><li><a href="/3">Why the wall cracked</a></li><li><a href="/4">Who pays for the quay</a></li></ul></div>`,
    'Why the wall',
  ],
  [
    'an invitation to a channel',
    'hi',
    '<p><a href="https://w.example">हमारे व्हाट्सएप चैनल से जुड़ें और ताजा खबरें पाएं</a></p>',
    'चैनल',
  ],
  [
    'a pointer to another story',
    'hi',
    '<p><strong>यह भी पढ़ें:</strong> <a href="/9">नाव कंपनी ने अपने दो सबसे पुराने जहाज बेचे</a></p>',
    'कंपनी',
  ],
  [
    'a pointer to another story',
    'th',
    '<p><a href="/9">อ่านข่าวเพิ่มเติม: บริษัทเรือข้ามฟากขายเรือเก่าสองลำ</a></p>',
    'บริษัทเรือ',
  ],
  [
    'a pointer to another story',
    'ko',
    '<p><a href="/9">관련기사: 여객선 회사, 낡은 배 두 척 매각</a></p>',
    '여객선',
  ],
  [
    'a pointer to another story',
    'tr',
    '<p>İlgili haber: <a href="/9">Feribot şirketi en eski iki gemisini satıyor</a></p>',
    'Feribot',
  ],
  [
    'a pointer to another story',
    'fa',
    '<p>بیشتر بخوانید: <a href="/9">شرکت کشتیرانی دو کشتی قدیمی خود را فروخت</a></p>',
    'کشتیرانی',
  ],
  [
    'a lone link',
    'ja',
    '<p><a href="/9">フェリー会社が最も古い二隻の船を売却へ</a></p>',
    'フェリー',
  ],
  ['a lone link', 'zh', '<p><a href="/9">轮渡公司出售两艘最旧的船只</a></p>', '轮渡公司'],
  ['a lone link', 'th', '<p><a href="/9">บริษัทเรือข้ามฟากขายเรือเก่าสองลำ</a></p>', 'บริษัทเรือ'],
  [
    'a consent notice in the place of an embedded post',
    'de',
    '<div class="embed-consent"><p>An dieser Stelle finden Sie Inhalte von Drittanbietern.</p><button>Inhalte anzeigen</button></div>',
    'Drittanbietern',
  ],
  [
    'a player’s words',
    'en',
    '<div class="video-player"><span>Play Video</span><span>0:00 / 1:32</span><p>The quay at dawn. (Video: Harbour Post)</p></div>',
    'Play Video',
  ],
];

describe('what pages of today set among the paragraphs', () => {
  it.each(AMONG)('%s goes (%s)', (_kind, lang, html, words) => {
    const text = read(newspaperPage(lang, { middle: html }));
    expect(text).not.toContain(words);
    expectWhole(text, lang);
  });
});

/** What they set below it. */
const BELOW: readonly (readonly [kind: string, lang: string, html: string, words: string])[] = [
  [
    'a call for followers',
    'en',
    '<p><em>Follow The Harbour Post on <a href="https://w.example">WhatsApp</a> and Telegram, and download our app for the latest news.</em></p>',
    'WhatsApp',
  ],
  [
    'a call for subscribers',
    'es',
    '<p><strong><a href="/b">Suscríbete a nuestro boletín</a> y recibe las noticias del puerto cada mañana.</strong></p>',
    'boletín',
  ],
  [
    'a legal notice',
    'ko',
    '<p class="copy">저작권자 © 항구신문. 무단 전재 및 재배포 금지</p>',
    '무단 전재',
  ],
  [
    'a legal notice',
    'ru',
    '<p class="note">При использовании материалов ссылка обязательна.</p>',
    'ссылка',
  ],
  [
    'the stories of a list without names',
    'en',
    `<div><h3>Latest news</h3>${[3, 4, 5, 6]
      .map(
        (n) =>
          `<div class="x"><h4><a href="/${String(n)}">Council votes on berth number ${String(n)}</a></h4><span>2 h ago</span></div>`,
      )
      .join('')}</div>`,
    'Council votes',
  ],
];

describe('what pages of today set below the article', () => {
  it.each(BELOW)('%s goes (%s)', (_kind, lang, html, words) => {
    const text = read(newspaperPage(lang, { end: html }));
    expect(text).not.toContain(words);
    expectWhole(text, lang);
  });
});

describe('a page whose parts have no names', () => {
  it.each(Object.keys(PROSE))('is read by its paragraphs (%s)', (lang) => {
    const text = read(namelessPage(lang, { body: asParagraphs(lang) }));
    expect(text.split('\n')).toEqual(paragraphs(lang));
  });

  it.each(Object.keys(PROSE))('is read by its lines between breaks (%s)', (lang) => {
    const text = read(namelessPage(lang, { body: paragraphs(lang).join('<br><br>') }));
    expect(text.split('\n').filter((line) => line !== '')).toEqual(paragraphs(lang));
  });

  it.each(['zh', 'ja'])('is read by its lines between single breaks (%s)', (lang) => {
    const text = read(namelessPage(lang, { body: paragraphs(lang).join('<br>') }));
    expect(text.split('\n')).toEqual(paragraphs(lang));
  });

  it.each(Object.keys(PROSE))('is read by its unmarked divisions (%s)', (lang) => {
    const body = paragraphs(lang)
      .map((text) => `<div>${text}</div>`)
      .join('');
    expectWhole(read(namelessPage(lang, { body })), lang);
  });

  it('is read whole where advertisements part its body', () => {
    const [first = '', second = '', third = '', fourth = ''] = paragraphs('en');
    const body = `<div><p>${first}</p></div><div class="ad-slot"><span>Advertisement</span></div>
      <div><p>${second}</p></div><div class="ad-slot"><span>Advertisement</span></div>
      <div><p>${third}</p><p>${fourth}</p></div>`;
    const text = read(namelessPage('en', { body }));
    expect(text.split('\n')).toEqual(paragraphs('en'));
  });
});

describe('a page that goes on to the next story', () => {
  it('is read up to its end', () => {
    const [, next = ''] = paragraphs('en');
    const second = `<article><h1>Ferry company sells two ships</h1>${`<p>${next.replace('boats', 'ferries')}</p>`.repeat(6)}</article>`;
    const page = newspaperPage('en', {}).replace('<aside', `${second}<aside`);
    expect(read(page).split('\n')).toEqual(paragraphs('en'));
  });

  it('is read up to its end where all stories stand in one element more', () => {
    const [, next = ''] = paragraphs('en');
    const second = `<div><article><h1>Ferry company sells two ships</h1>${`<p>${next.replace('boats', 'ferries')}</p>`.repeat(6)}</article></div>`;
    const page = newspaperPage('en', {})
      .replace('<article', '<article><section><div><article')
      .replace('</article>', `</article></div>${second}</section></article>`);
    expect(read(page).split('\n')).toEqual(paragraphs('en'));
  });

  it('is read whole where its parts have headings of the first rank', () => {
    const part = `<h1>Cracks in the wall</h1><p>${paragraphs('en')[2] ?? ''} And more.</p>`;
    expect(read(newspaperPage('en', { end: part }))).toContain('And more.');
  });
});

describe('articles of other forms', () => {
  it('keeps questions and answers', () => {
    const [first = '', second = '', third = '', fourth = ''] = paragraphs('en');
    const body = `<p>${first}</p><p><strong>Why close the quay now?</strong></p><p>${second}</p>
      <p><strong>Who will pay for it?</strong></p><p>${third}</p><p>${fourth}</p>`;
    const text = read(
      newspaperPage('en', { middle: '' }).replace(
        /<div class="article-body">[^]*?<\/div>/,
        `<div class="article-body">${body}</div>`,
      ),
    );
    expect(text).toContain('Why close the quay now?');
    expect(text).toContain('Who will pay for it?');
  });

  it('keeps a body that is one list', () => {
    const items = paragraphs('en')
      .map((text) => `<li>${text}</li>`)
      .join('');
    expectWhole(read(namelessPage('en', { body: `<ol>${items}</ol>` })), 'en');
  });

  it('drops headings that lead to other headings alone', () => {
    const end = ['Fishing season opens early', 'New crane for the quay', 'Two ferries to be sold']
      .map((words) => `<h5 class="row">${words}</h5>`)
      .join('');
    const text = read(newspaperPage('en', { end: `<div>${end}</div>` }));
    expect(text).not.toContain('New crane');
  });
});

describe('a page without an article', () => {
  it.each([
    [
      'a gallery',
      '<h1>Dawn in pictures</h1><img src="1.jpg" width="900" height="600" alt=""><p>Boats leave.</p>',
    ],
    [
      'a video’s page',
      '<h1>Watch: the quay</h1><div class="video"><p>The quay from the air.</p></div>',
    ],
    [
      'a list',
      '<ul><li><a href="/1">Quay to close</a></li><li><a href="/2">Ferry sold</a></li></ul>',
    ],
  ])('gives what text it has: %s', (_kind, html) => {
    expect(read(`<html lang="en"><body>${html}</body></html>`).trim()).not.toBe('');
  });
});
