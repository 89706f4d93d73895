import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../src/core/article/index.ts';
import { newspaperPage, PROSE } from './page.ts';

function textOf(lang: string, parts: { readonly middle?: string; readonly end?: string }): string {
  const outcome = extractArticle({ kind: 'html', html: newspaperPage(lang, parts) });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value.text;
}

/** What stands among an article's paragraphs and is not the article's. */
const AMONG: readonly (readonly [kind: string, lang: string, html: string, words: string])[] = [
  [
    'a box that asks for an address',
    'en',
    '<div><h4>Sign up for our Prep Sports newsletter</h4><p>Scores and stories, every Saturday morning.</p><form><input type="email"><button>Sign up!</button></form></div>',
    'Scores and stories',
  ],
  [
    'a box that asks for an address',
    'en',
    '<div>Get local news in your inbox! <input type="email"><button>Sign up!</button></div>',
    'your inbox',
  ],
  [
    'a call to join a channel',
    'hi',
    '<div><b>പത്രത്തിലെ വാർത്തകൾ വാട്സ്ആപ്പിൽ ലഭിക്കാൻ <a href="https://chat.example/x">ഇവിടെ ക്ലിക്ക് ചെയ്യുക</a></b></div>',
    'വാട്സ്ആപ്പിൽ',
  ],
  [
    'a labelled link',
    'es',
    '<p><b>MIRA: </b><a href="/9">La naviera vende sus barcos más viejos</a></p>',
    'naviera',
  ],
  [
    'what a player prints',
    'en',
    '<div>The video will start in <span>8</span> Cancel</div>',
    'start in',
  ],
  [
    'a link to another story',
    'en',
    '<p><a href="/9">Ferry company sells its two oldest ships</a></p>',
    'Ferry company',
  ],
  [
    'a labelled link',
    'en',
    '<p><strong>READ MORE:</strong> <a href="/9">Ferry company sells its oldest ships</a></p>',
    'Ferry company',
  ],
  [
    'a labelled link',
    'de',
    '<p>Lesen Sie auch: <a href="/9">Reederei verkauft ihre ältesten Schiffe</a></p>',
    'Reederei',
  ],
  [
    'a labelled link',
    'fr',
    '<p>À lire aussi : <a href="/9">La compagnie vend ses plus vieux navires</a></p>',
    'compagnie vend',
  ],
  [
    'a labelled link',
    'es',
    '<p>Lee también: <a href="/9">La naviera vende sus barcos más viejos</a></p>',
    'naviera',
  ],
  [
    'a labelled link',
    'ru',
    '<p>Читайте также: <a href="/9">Компания продаёт свои старые суда</a></p>',
    'Компания',
  ],
  [
    'a labelled link',
    'zh',
    '<p>相关阅读：<a href="/9">轮渡公司出售两艘最旧的船</a></p>',
    '轮渡公司',
  ],
  [
    'a labelled link',
    'ja',
    '<p>関連記事：<a href="/9">フェリー会社が最も古い二隻を売却</a></p>',
    'フェリー会社',
  ],
  [
    'a labelled link',
    'ar',
    '<p>اقرأ أيضا: <a href="/9">شركة العبارات تبيع أقدم سفنها</a></p>',
    'العبارات',
  ],
  [
    'a caption',
    'en',
    '<figure><img src="q.jpg" width="800" height="500" alt=""><figcaption>The quay at dawn last week. Photo: Jane Roe</figcaption></figure>',
    'at dawn',
  ],
  [
    'a caption without a figure',
    'en',
    '<div class="image"><img src="q.jpg" width="800" height="500" alt=""><p>The quay at dawn (Image: Getty)</p></div>',
    'at dawn',
  ],
  [
    'a caption',
    'de',
    '<figure><img src="q.jpg" width="800" height="500" alt=""><figcaption>Der Kai am Morgen. Foto: dpa</figcaption></figure>',
    'am Morgen',
  ],
  [
    'share buttons',
    'en',
    '<ul class="share-tools"><li><a href="https://f.example">Facebook</a></li><li><a href="https://t.example">Twitter</a></li><li><a href="mailto:">Email</a></li></ul>',
    'Facebook',
  ],
  [
    'a newsletter box',
    'en',
    '<div class="newsletter-signup"><h4>The Morning Tide</h4><p>Get the day’s headlines. Sign up to our free newsletter.</p></div>',
    'newsletter',
  ],
  [
    'a newsletter box',
    'de',
    '<div class="newsletter-box"><p>Newsletter: Jetzt kostenlos abonnieren und nichts verpassen.</p></div>',
    'abonnieren',
  ],
  [
    'an advertisement’s label',
    'en',
    '<div class="ad-slot"><span>Advertisement</span></div>',
    'Advertisement',
  ],
  ['an advertisement’s label', 'de', '<div class="werbung"><span>Anzeige</span></div>', 'Anzeige'],
  [
    'a hidden box',
    'en',
    '<div style="display:none"><p>You have read all of your free articles this month, and this is a full sentence.</p></div>',
    'free articles',
  ],
  [
    'a related list',
    'en',
    '<div class="related-stories"><h3>Related</h3><ul><li><a href="/3">Storm damage dearer than thought</a></li><li><a href="/4">New crane for the southern quay</a></li><li><a href="/5">Fishing season opens early</a></li></ul></div>',
    'Storm damage',
  ],
];

const AFTER: readonly (readonly [kind: string, lang: string, html: string, words: string])[] = [
  [
    'comments',
    'en',
    '<section id="comments" class="comments-area"><h3>2 comments</h3><ol class="comment-list"><li class="comment"><b>Sam</b><p>I have landed my boat there for years and this is a disgrace, in my opinion.</p></li><li class="comment"><b>Ana</b><p>They should have mended the wall ten years ago, as everyone knew it was cracked.</p></li></ol></section>',
    'disgrace',
  ],
  [
    'comments',
    'de',
    '<div class="kommentare"><h3>Kommentare</h3><div class="kommentar"><p>Ich lande dort seit Jahren an und finde das eine Schande, muss ich sagen.</p></div><div class="kommentar"><p>Das hätte man vor zehn Jahren reparieren müssen, das wussten alle.</p></div></div>',
    'Schande',
  ],
  [
    'tags',
    'en',
    '<ul class="tags"><li><a href="/t/1">Harbour</a></li><li><a href="/t/2">Fishing</a></li><li><a href="/t/3">Infrastructure</a></li></ul>',
    'Infrastructure',
  ],
  [
    'an author’s box',
    'en',
    '<div class="author-bio"><p>Jane Roe is a reporter who covers the coast. Follow her on Twitter @janeroe.</p></div>',
    'covers the coast',
  ],
  [
    'a copyright line',
    'fr',
    '<p class="copyright">© 2026 Le Phare. Tous droits réservés. Reproduction interdite.</p>',
    'Reproduction',
  ],
  [
    'a subscription prompt',
    'en',
    '<div class="paywall"><p>To continue reading, subscribe today. Already a subscriber? Log in.</p></div>',
    'subscriber',
  ],
];

describe('what is not the article’s', () => {
  it.each(AMONG)('%s among the paragraphs goes (%s)', (_kind, lang, html, words) => {
    const text = textOf(lang, { middle: html });
    expect(text).not.toContain(words);
    for (const paragraph of PROSE[lang] ?? []) expect(text).toContain(paragraph);
  });

  it.each(AFTER)('%s after the article go (%s)', (_kind, lang, html, words) => {
    const text = textOf(lang, { end: html });
    expect(text).not.toContain(words);
    for (const paragraph of PROSE[lang] ?? []) expect(text).toContain(paragraph);
  });

  it.each(Object.keys(PROSE))(
    'leaves navigation, side column and footer of a page out (%s)',
    (lang) => {
      expect(textOf(lang, {}).split('\n')).toEqual(PROSE[lang]);
    },
  );
});

/** What stands among an article's paragraphs and is the article's. */
const OWN: readonly (readonly [
  kind: string,
  lang: string,
  html: string,
  words: readonly string[],
])[] = [
  ['a subhead', 'en', '<h2>Cracks after the storms</h2>', ['Cracks after the storms']],
  ['a subhead', 'ja', '<h2>嵐のあとの亀裂</h2>', ['嵐のあとの亀裂']],
  [
    'a quotation',
    'en',
    '<blockquote><p>“No one asked the boats what they needed before the plan was signed,” she said.</p></blockquote>',
    ['No one asked the boats'],
  ],
  [
    'a list',
    'en',
    '<ul><li>The northern quay closes on the first of May.</li><li>The southern quay takes boats of up to twelve metres.</li><li>The fuel pump stays open throughout the work.</li></ul>',
    ['closes on the first of May', 'fuel pump stays open'],
  ],
  [
    'a table',
    'en',
    '<table><tr><th>Quay</th><th>Boats a day</th></tr><tr><td>Northern quay</td><td>41 boats</td></tr><tr><td>Southern quay</td><td>18 boats</td></tr></table>',
    ['Northern quay', '18 boats'],
  ],
  [
    'a link within a sentence',
    'en',
    '<p>The plan was <a href="/plan">published in full by the harbour authority in June</a>, and drew two hundred objections from traders.</p>',
    ['The plan was published in full'],
  ],
];

describe('what is the article’s', () => {
  it.each(OWN)('%s stays (%s)', (_kind, lang, html, words) => {
    const text = textOf(lang, { middle: html });
    for (const each of words) expect(text).toContain(each);
    for (const paragraph of PROSE[lang] ?? []) expect(text).toContain(paragraph);
  });

  it('keeps a picture with its caption, out of the running text', () => {
    const middle =
      '<figure><img src="https://harbour.example/q.jpg" width="800" height="500" alt="A quay"><figcaption>The quay at dawn. Photo: Jane Roe</figcaption></figure>';
    const outcome = extractArticle({ kind: 'html', html: newspaperPage('en', { middle }) });
    expect(outcome.ok && outcome.value.images).toEqual([
      {
        src: 'https://harbour.example/q.jpg',
        alt: 'A quay',
        caption: 'The quay at dawn. Photo: Jane Roe',
      },
    ]);
  });

  it('leaves a teaser’s picture out', () => {
    const end =
      '<div class="related"><a href="/3"><img src="https://harbour.example/t.jpg" width="300" height="200" alt=""><h4>Storm damage dearer than thought</h4></a></div>';
    const outcome = extractArticle({ kind: 'html', html: newspaperPage('en', { end }) });
    expect(outcome.ok && outcome.value.images).toEqual([]);
  });
});
