import { describe, expect, it } from 'vitest';
import { segment } from '../../../../../src/core/article/content/blocks/segment.ts';
import { rulesOn } from '../../../../../src/core/article/content/rules/index.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

/** The rule on the first block of a fragment, above a paragraph that is the rest of the page. */
function ruleFor(html: string) {
  const rest = `<div><p>${'The boats came back to the harbour before dawn. '.repeat(10)}</p></div>`;
  const body = parseHtml(`<body>${html}${rest}</body>`).body;
  const [rule] = rulesOn(body ? segment(body).blocks : []);
  if (rule === undefined) throw new Error('the fragment has no text');
  return rule;
}

describe('what conventions of the press decide alone', () => {
  it.each([
    ['hidden', '<p hidden>You have read all your articles</p>'],
    ['hidden', '<div style="display: none"><p>Sign up</p></div>'],
    ['navigation', '<nav><ul><li>Home</li></ul></nav>'],
    ['caption', '<figure><img src="a.jpg"><figcaption>The quay at dawn</figcaption></figure>'],
    ['caption', '<p>The quay at dawn (Photo: Jane Roe)</p>'],
    ['caption', '<p>Movimento no mercado reaberto — Foto: Vanessa Rodrigues</p>'],
    ['caption', '<p>Tiểu thương trong khu đấu giá mới. Ảnh: Văn Đông</p>'],
    ['caption', '<p>Fot. Dominik Paszliński / www.gdynia.example</p>'],
    [
      'player',
      '<div class="video">Play Video: <span>Julie Walker reports on the reopening</span></div>',
    ],
    ['player', '<div class="content-video"><p>Mercado de peixe reabre em Santos</p></div>'],
    ['caption', '<p>The newly repaired hall. —CONTRIBUTED PHOTO</p>'],
    ['caption', '<p>Kalaturg. Autor/allikas: Siim Lõvi/MERE</p>'],
    ['caption', '<div><img src="a.jpg"><p>The hall<br>[Seo-gu 제공. 재판매 및 DB 금지]</p></div>'],
    [
      'caption',
      '<div class="x"><img src="a.jpg"><div>People had queued since half past four.</div><div>Foto: Petr Hloušek</div></div>',
    ],
    ['caption', '<section class="image"><img src="a.jpg"><div>Traders at the hall</div></section>'],
    ['player', '<p>[Gambas:Video 20detik]</p>'],
    ['page-numbers', '<p>Halaman 2 dari 2</p>'],
    ['link-row', '<p>#Sinop #Balık #Hal</p>'],
    [
      'lone-link',
      '<div><a href="/r"><h4>A black season in the lagoon</h4><span>Jane Roe</span></a></div>',
    ],
    [
      'lone-link',
      '<ul><li><a href="/1">Storm leaves harbour counting the cost</a></li><li><a href="/2">We lost everything in one night</a></li></ul>',
    ],
    [
      'lone-link',
      '<ul><li><strong><a href="/r">Storm cleanup could take years, mayor says</a></strong></li></ul>',
    ],
    [
      'player',
      '<div class="textToSpeech"><button>Listen</button><p>The audio version of this article is made by a machine.</p></div>',
    ],
    [
      'appeal',
      '<div><b>Laat je mailen</b><p>Weten wat er speelt? Meld je aan voor de nieuwsbrief.</p><button>Aanmelden</button></div>',
    ],
    ['player', '<div class="moreVideo"><div class="videoPlayer">Inside the hall</div></div>'],
    ['player', '<p>Something went wrong, please try again later.</p>'],
    ['player', '<p>Das Video wird nach der Werbung abgespielt.</p>'],
    ['notice', '<p>（原标题：商户在新大厅内交易）</p>'],
    ['notice', '<div>AI-assisted summary</div>'],
    ['notice', '<div class="sum"><strong>Key points</strong><button>Show</button></div>'],
    [
      'link-row',
      '<div class="sharing"><ul><li><a>WhatsApp</a></li><li><a>Mail</a></li></ul></div>',
    ],
    ['link-row', '<div class="entry__share"><a>Eintrag teilen</a></div>'],
    [
      'box',
      '<div class="c_voting"><h3>Haben Sie je einen Zug versäumt?</h3><ul><li>Ja</li><li>Nein</li></ul></div>',
    ],
    [
      'box',
      '<div class="premium-promo"><h3>Lees onbeperkt verder</h3><p>Voor 1 euro.</p><a>Bekijk aanbod</a></div>',
    ],
    [
      'appeal',
      '<p>Síganos en nuestro <a href="/w">canal de WhatsApp</a> y reciba las noticias al instante.</p>',
    ],
    [
      'notice',
      '<blockquote class="instagram-media"><a href="/p">Переглянути цей допис в Instagram</a></blockquote>',
    ],
    [
      'read-also',
      '<p><strong>இதையும் வாசிக்கலாம்:</strong> <a href="/n">தாமிரபரணியில் கழிவுநீர் கலப்பதைத் தடுக்க புதிய திட்டம்</a></p>',
    ],
    [
      'appeal',
      '<p>¿Ya sabías que tenemos canal de Telegram? Únete desde tu celular en <a href="/t">este enlace</a>.</p>',
    ],
    [
      'appeal',
      '<p>Mehr Nachrichten aus der Region finden Sie in unserem <a href="/w">WhatsApp-Kanal</a>.</p>',
    ],
    ['appeal', '<p>Sign up for our newsletter to get the latest news from the harbour.</p>'],
    ['appeal', '<p>Únete a nuestro canal de WhatsApp</p>'],
    ['appeal', '<p>Подпишитесь на нас в Telegram</p>'],
    ['appeal', '<p>Article réservé aux abonnés</p>'],
    ['interruption', '<p>Advertisement - Story continues below</p>'],
    ['interruption', '<p>Lesen Sie nach der Anzeige weiter</p>'],
    ['notice', '<p>37 Kommentare</p>'],
    ['notice', '<p>An dieser Stelle findest du externe Inhalte von YouTube.</p>'],
    ['read-also', '<p>Bildunterschrift anzeigen</p>'],
    ['caption', '<p>▲ 부두에서 경매를 하는 상인들. /항만청 제공</p>'],
    ['read-also', '<p>Trending</p>'],
    [
      'read-also',
      '<ul><li><a href="/a">A bridge for the old town at last</a> <span>HALIFAX: The council has said that it may soon...</span></li></ul>',
    ],
    ['read-also', '<div><strong>Lire aussi :</strong></div>'],
    ['caption', '<img src="a.jpg"><p>The blocked plant of Senkata. © Reuters / David Mercado</p>'],
    ['caption', '<img src="a.jpg"><p>© John Brecher A nurse gives a child its injection.</p>'],
    ['caption', '<p>Quy trình đốt lò kéo dài 25 ngày. Video: Cửu Long</p>'],
    [
      'caption',
      '<div class="imgfull"><img src="a.jpg"><div>Wartajateng/Fajar Bahruddin<br>JAGA PALANG - Mbah Sarno menurunkan palang bambu, Rabu.</div></div>',
    ],
    [
      'caption',
      '<div class="media"><div class="imgCaption">Esther cleans a tape in the old dining hall, this week</div></div>',
    ],
    ['interruption', '<p>ADVERTISEMENT<br>Article continues after this advertisement</p>'],
    ['interruption', '<p>- Publicidad -</p>'],
    ['interruption', '<div class="ad-container"><h3 class="ad-heading">Advertisement</h3></div>'],
    ['interruption', '<p>請繼續往下閱讀...</p>'],
    ['interruption', '<p>Haberin Devamı</p>'],
    ['interruption', '<p>Articolul continuă după publicitate</p>'],
    ['interruption', '<p>Artikkelen fortsetter under annonsen</p>'],
    [
      'interruption',
      '<div><p>We need your consent to load this player</p><p>It can set cookies on your device.</p><button>Manage</button></div>',
    ],
    ['caption', '<p>競りが再開した魚市場＝6日午前、静岡県焼津市</p>'],
    ['caption', '<p>图为商户在新大厅内交易。海河日报记者 王晓明摄</p>'],
    ['caption', '<p>2일 부산 서구 공동어시장에서 열린 기공식. /김동환 기자</p>'],
    [
      'box',
      '<div><aside><h4>Sign up</h4><p>Headlines each morning.</p><form><input></form></aside></div>',
    ],
    ['box', '<form action="/n"><p>Leave your address for news of the harbour.</p><input></form>'],
    [
      'lone-link',
      '<ul><li><a href="/w">Siga o canal do Portal Mar no WhatsApp agora</a></li></ul>',
    ],
    ['caption', '<img src="a.jpg"><p>(The quay at dawn)</p>'],
    ['lone-link', '<p><a href="/a">轮渡公司出售两艘最旧的船只</a></p>'],
    ['lone-link', '<p><a href="/a">บริษัทเรือข้ามฟากขายเรือเก่าสองลำ</a></p>'],
    [
      'caption',
      '<div><img src="a.jpg"><div class="caption"><div class="caption-full">The quay at dawn, before the boats come back with their catch.</div></div></div>',
    ],
    ['appeal', '<p>Follow us on <a href="https://f.example">Facebook</a> for more.</p>'],
    ['appeal', '<p><a href="/n">Subscribe</a> to our morning newsletter for more.</p>'],
    ['appeal', '<p>Подписывайтесь на наш канал в <a href="https://t.example">Telegram</a>.</p>'],
    [
      'box',
      '<aside><h3><a href="/8">Storm damage dearer than thought</a></h3><p>The bill has doubled, the region’s auditors say.</p></aside>',
    ],
    ['box', '<div class="embed-consent"><p>An dieser Stelle finden Sie Inhalte Dritter.</p></div>'],
    ['footer', '<footer><p>The Harbour Post is published by the Harbour Press.</p></footer>'],
    ['read-also', '<p>Read also: <a href="/a">A bridge for the old town</a></p>'],
    ['read-also', '<p>À lire aussi : <a href="/a">Un pont pour la vieille ville</a></p>'],
    ['lone-link', '<p><a href="/a">A new bridge for the old town</a></p>'],
    [
      'lone-link',
      '<div class="teaser"><h4><a href="/a">A new bridge for the old town</a></h4></div>',
    ],
    ['link-row', '<td><a href="/a">News</a> | <a href="/b">Sport</a></td>'],
    [
      'link-row',
      '<p><a href="/a">Harbour</a>, <a href="/b">Fishing</a>, <a href="/c">Trade</a></p>',
    ],
    [
      'page-numbers',
      '<div>1 <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Next</a></div>',
    ],
    ['box', '<div class="newsletter-box"><p>All the news of the harbour, each morning.</p></div>'],
    [
      'box',
      '<div class="author-bio"><p>Jane Doe has reported from the harbour for years.</p></div>',
    ],
    ['box', '<section id="comments"><p>I have landed my boat there for years.</p></section>'],
    [
      'lone-link',
      '<div><a href="/r">The quay is ready, the traders fear for theirs</a><p>Work has ended.</p></div>',
    ],
    ['footer', '<div id="footer"><p>Town hall of Ohama, 299-0000 Chiba</p></div>'],
    ['notice', '<p>Spotted an error? <a href="/c">Let us know</a>.</p>'],
    [
      'lone-link',
      '<section><a href="/r"><span>What a berth on the quay costs</span></a></section>',
    ],
    [
      'lone-link',
      '<div><span>Background</span><h3><a href="/r">Why no boat lands on Sundays</a></h3></div>',
    ],
    [
      'caption',
      '<div class="post__photo"><img src="a.jpg"><span>The oven of her grandfather</span></div>',
    ],
    [
      'caption',
      '<div class="picture--m"><div><img src="a.jpg"></div><div><p>So the boats go round.</p></div></div>',
    ],
  ])('leaves out, as %s: %s', (rule, html) => {
    expect(ruleFor(html)).toBe(rule);
  });

  it.each([
    '<h3>Anzeige</h3>',
    '<p>The boats, <a href="/a">the harbour master</a> and <a href="/b">the council</a> agree.</p>',
    '<p><a href="/a">Mary Doyle</a> and <a href="/b">John Roe</a> won.</p>',
    '<h2><a href="#works">The works on the quay</a></h2>',
    '<p>In 2024 the port had 12 berths and <a href="/c">40 boats</a>.</p>',
    '<p>The harbour reopened on Monday.</p>',
    '<p>[The Harbour Post]</p>',
    '<h3>Werbung</h3>',
    '<p>Share prices of Facebook and Twitter fell on Monday.</p>',
    '<p>Thank you for the newsletter, they wrote.</p>',
    '<p>“Sign up for our newsletter,” says the board at the gate.</p>',
    '<p>37 comments were sent to the council.</p>',
    '<p>Advertising - and a great deal of it - pays for the works.</p>',
    '<h3>Trending</h3>',
    '<li>Facebook</li>',
    '<p>* * *</p>',
    '<p>———</p>',
    '<p>The works have ended, the council says. © Harbour Press</p>',
    '<p>“Find us in <a href="/t">our Telegram channel</a>,” she told the traders.</p>',
    '<blockquote><p>Our second boat! <a href="/t">pic.twitter.example/x</a></p></blockquote>',
    '<p>Shoppers found her <a href="/t">on Instagram</a>, where she sells the catch of her boat.</p>',
    '<li>Werbung</li>',
    '<div><h3><a href="/r">Mary Doyle</a></h3><p>Auctioneer</p></div>',
    `<div><h3><a href="/r">Where the boats of the bay land</a></h3><p>${'The quay is the oldest. '.repeat(12)}</p></div>`,
    '<p>This summary of the works was published by the council on Monday.</p>',
    '<p>AI-generated summaries of the news are often wrong, a study says.</p>',
    '<blockquote class="twitter-tweet"><p>Back at sea</p></blockquote>',
    '<div class="share"><p>He would share whatever he had caught, every day of the week.</p></div>',
    '<div class="poll"><p>The poll asked forty traders on the quay.</p></div>',
    '<h3>The wall <button>Copy link</button></h3>',
    '<div class="accordion"><div>Who pays for it?<button>Open</button></div></div>',
    '<p>Facebook said that its <a href="/c">Instagram</a> unit would close the office.</p>',
    '<aside><p>The quay was built in 1911, of granite, by the <a href="/c">council</a>.</p></aside>',
    '<blockquote><footer>Mary Doyle, auctioneer</footer></blockquote>',
  ])('says nothing of %s', (html) => {
    expect(ruleFor(html)).toBeNull();
  });

  it('leaves out all that a player prints where its film would be', () => {
    const lines = ['Inside the auction hall', 'Loading', 'Unavailable', 'Start'].map(
      (line) => `<p>${line}</p>`,
    );
    expect(ruleFor(`<div class="video-wrapper">${lines.join('')}</div>`)).toBe('player');
  });

  it('takes no text for an offer that is named after those who may read it', () => {
    const story = '<p>The harbour reopened on Monday, after works of two years.</p>';
    for (const names of ['subscriber-only', 'asset-content subscribers-preview']) {
      expect(ruleFor(`<div class="${names}">${story}</div>`)).toBeNull();
    }
    const body = `<div itemprop="articleBody" class="subscriber-premium">${story.repeat(12)}</div>`;
    expect(ruleFor(`${body}<footer>${story.repeat(12)}</footer>`)).toBeNull();
    const opinion = `<div class="article-body commentary">${story.repeat(12)}</div>`;
    expect(ruleFor(`${opinion}<footer>${story.repeat(12)}</footer>`)).toBeNull();
    expect(ruleFor(`<div class="subscriber-only-offer">${story}</div>`)).toBe('box');
  });

  it('takes no headline for a part of the gate that stands below it', () => {
    const gate =
      '<div><h4>Externer Inhalt</h4><p>Mit Ihrer Zustimmung wird er geladen.</p><button>Laden</button></div>';
    const story = `<p>${'Die Polizei bittet, die Dämme nicht zu betreten. '.repeat(3)}</p>`;
    expect(ruleFor(`<div><h3>Polizei warnt</h3>${story}${gate}</div>`)).toBeNull();
    expect(ruleFor(gate)).toBe('interruption');
  });

  it('takes no line for a caption that stands beside a figure with one', () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption>The quay (Photo: J. Roe)</figcaption></figure>';
    const line = '<p>A reporter has spoken to those who live there.</p>';
    expect(ruleFor(`<div class="entry">${line}${figure}</div>`)).toBeNull();
    expect(ruleFor(`<div class="image-box">${line}${figure}</div>`)).toBe('caption');
  });

  it('takes no page for hidden that a script would show', () => {
    const story = 'The harbour reopened on Monday, after works of two years. '.repeat(20);
    expect(ruleFor(`<div style="visibility: hidden"><p>${story}</p></div>`)).toBeNull();
  });

  it('takes no page for a box that a name within its template speaks of', () => {
    const story = 'The harbour reopened on Monday, after works of two years. '.repeat(20);
    expect(ruleFor(`<div class="subscribe-layout"><p>${story}</p></div>`)).toBeNull();
  });

  it('takes no page for its navigation that sets its story in one', () => {
    const story = 'The harbour reopened on Monday, after works of two years. '.repeat(20);
    expect(ruleFor(`<nav><p>${story}</p></nav>`)).toBeNull();
  });
});
