import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../src/core/article/index.ts';
import { namelessPage, PROSE } from './page.ts';

function read(html: string): string {
  const outcome = extractArticle({ kind: 'html', html });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value.text;
}

const prose = (lang: string): readonly string[] => PROSE[lang] ?? [];
const body = (lang: string): string =>
  prose(lang)
    .map((text) => `<p>${text}</p>`)
    .join('');

function expectOnlyProse(text: string, lang: string): void {
  expect(text.split('\n')).toEqual(prose(lang));
}

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
    expectOnlyProse(read(namelessPage(prosed, { body: `<p>${line}</p>${body(prosed)}` })), prosed);
  });

  it('leaves out the date below a standfirst', () => {
    const standfirst =
      'The northern wall has cracked, the boats must move, and nobody on the quay knows where they are to land.';
    const text = read(
      namelessPage('en', {
        body: `<p>${standfirst}</p><p>Published 17 February 2024 at 06:00, updated at 11:43</p>${body('en')}`,
      }),
    );
    expect(text).not.toContain('Published');
    expect(text).toContain(prose('en')[0]);
  });

  it('leaves out the hours below a standfirst', () => {
    const [first = '', ...rest] = prose('en');
    const lines = [first, '18.10. 6:00 | Päivitetty 18.10. 9:22', ...rest];
    const text = read(namelessPage('en', { body: lines.map((one) => `<p>${one}</p>`).join('') }));
    expect(text).not.toContain('Päivitetty');
  });

  it('keeps a paragraph of a script that sets no signs behind sentences', () => {
    const told = 'วันนี้ (26 พ.ย.2563) ที่โรงเรียนบ้านห้วยฟอง เด็กกว่า 40 คนวิ่งออกมาที่สนาม';
    const text = read(namelessPage('th', { body: `<p>${told}</p>${body('th')}` }));
    expect(text).toContain(told);
  });

  it('keeps what is said there', () => {
    for (const line of [
      '“Who moved the boats?”',
      'BREST —',
      'At 4:30 the lights go on.',
      'A good year 2024 to all of you 🙂',
    ]) {
      expect(read(namelessPage('en', { body: `<p>${line}</p>${body('en')}` }))).toContain(line);
    }
  });

  it('leaves out the headline said once more with its kicker', () => {
    const text = read(
      namelessPage('en', {
        body: `<h2><span>Harbour</span><span>: </span><span>Quay to close</span></h2>${body('en')}`,
      }),
    );
    expectOnlyProse(text, 'en');
  });
});

describe('the headline', () => {
  it('goes with the byline below it, where but a line break parts them', () => {
    const head = '<font size="5">Quay to close</font><br><b>By Jane Doe</b><br><i>Staff Writer</i>';
    expectOnlyProse(
      read(
        namelessPage('en', { body: `<div>${head}</div>${body('en')}` }).replace(/<h1.*<\/h1>/, ''),
      ),
      'en',
    );
  });
});

describe('above the headline', () => {
  it('leaves out whatever stands there', () => {
    const page = namelessPage('en', { body: body('en') }).replace(
      '<body>',
      '<body><div><p>We and our partners keep data on your device and read it. With your leave we may use where you are.</p></div>',
    );
    expectOnlyProse(read(page), 'en');
  });
});

describe('a pointer to other stories', () => {
  const [first = '', ...rest] = prose('en');
  const around = (box: string): string =>
    read(
      namelessPage('en', {
        body: `<p>${first}</p>${box}${rest.map((text) => `<p>${text}</p>`).join('')}`,
      }),
    );

  it.each([
    [
      'label and headline',
      '<div><b>Lees ook</b><a href="/l"><h4>Vissers in geldnood</h4></a></div>',
    ],
    [
      'label and numbered list',
      '<div><h2>اقرأ أيضا</h2><span>list of 2 items</span><ul><li><span>list 1 of 2</span><h3><a href="/1">الصيادون في غزة.. رزق تحت النار</a></h3></li><li><span>list 2 of 2</span><h3><a href="/2">أسعار السمك تشتعل في رمضان</a></h3></li></ul></div>',
    ],
    [
      'label without a box',
      '<p><strong>อ่านข่าวที่เกี่ยวข้อง</strong></p><ul><li><a href="/a">ราคากุ้งตกต่ำ ชาวบ้านร้องรัฐช่วย</a></li></ul>',
    ],
    [
      'label and link run together',
      '<div><span>Читайте также</span><a href="/z">Цены на треску выросли на четверть</a></div>',
    ],
    [
      'a label above a headline and what it tells',
      '<div><h3>Related Stories</h3><div><a href="/r">Lobster prices hit a record</a><p>Prices rose to their highest level in a decade this spring, according to dealers along the coast.</p></div></div>',
    ],
    [
      'the offer of a newsletter',
      '<div><p>Newsletter</p><p>« La lettre éco »</p><p>Le regard sur l’actualité du jour</p><button>S’inscrire</button></div>',
    ],
  ])('goes as a whole: %s', (_what, box) => {
    expectOnlyProse(around(box), 'en');
  });

  it('takes nothing that stands above its label', () => {
    const text = read(
      namelessPage('en', {
        body: `<div><p>${first.slice(0, 150)}.</p><h4>Don’t miss</h4><p><a href="/1">Why the wall cracked last winter, and who knew</a></p></div>${rest.map((line) => `<p>${line}</p>`).join('')}`,
      }),
    );
    expect(text).toContain(first.slice(0, 150));
    expect(text).not.toContain('Why the wall cracked');
  });

  it('takes no text above its label in the same box, however short the last paragraph is', () => {
    const [first = '', second = ''] = prose('en');
    const links =
      '<div><p>Leia também:</p><ul><li><a href="/1">Preço do leite cai</a></li></ul></div>';
    const text = read(
      namelessPage('en', {
        body: `<div><p>${first}</p><p>${second}</p><p>It will rain.</p>${links}</div>`,
      }),
    );
    expect(text.split('\n')).toEqual([first, second, 'It will rain.']);
  });

  it('goes with what a machine has made of the article', () => {
    const label = 'Resumen generado con una herramienta de Inteligencia Artificial de la casa.';
    const box = `<div><h4>${label}</h4><p>The wall has cracked, and the boats have to move.</p></div>`;
    expectOnlyProse(around(box), 'en');
  });

  it('takes no paragraph of the article with it', () => {
    const text = around('<p>Read also: <a href="/1">Why the wall cracked last winter</a></p>');
    expectOnlyProse(text, 'en');
  });
});

describe('below the last paragraph', () => {
  it.each([
    ['signs', '(hjm)'],
    ['an agency', '（共同）'],
    ['a reporter’s address', '부산=김민수 기자 mskim@paper.example'],
    [
      'a copyright notice',
      'Copyright HARBOUR. All rights reserved. This material may not be published.',
    ],
    [
      'where it was printed',
      'Een versie van dit artikel verscheen ook in de krant van 14 december 2024.',
    ],
    ['what leads to nothing here', 'Watch the latest edition of Everyday People below:'],
    ['a label over nothing', 'MORE TOP STORIES'],
    ['an agency’s rights', 'BNS informaciją atgaminti be raštiško UAB „BNS“ sutikimo draudžiama.'],
    ['an agency between strokes', '/ritzau/'],
    ['initials', 'AGRF'],
    ['initials with stops', 'N. D.'],
    ['another’s report that it used', 'Mit Informationen von Jochen Katz, Radio Nord'],
    [
      'where to write to',
      'Here are some <a href="/t">tips</a>. And here’s our email: <a href="mailto:l@q.example">letters@q.example</a>.',
    ],
    ['where its readers’ account is used', 'Tu suscripción se está usando en otro dispositivo'],
    ['an address alone', 'psj19@yna.example'],
    ['who edited it', 'Toimetaja: Karin Saar'],
    ['whose report it is', 'Allikas: BNS'],
    ['the end of a report', 'انتهای پیام'],
    ['when it was printed', 'Published in Sunrise, May 11th, 2024'],
    [
      'a channel to follow',
      'Бізді Telegram-да оқыңыз: <a href="https://t.example/x">t.example/x</a>',
    ],
    [
      'a call for hints',
      'Har du tips om denne saken? <a href="mailto:x@y.example">Kontakt oss</a>',
    ],
    ['a label of other films', 'VÍDEOS: as notícias mais vistas do Portal Mar'],
    [
      'who pays for the newsroom',
      'The Harbour Post receives support for its reporting on the oceans from a foundation. The Post is solely responsible for all content.',
    ],
    [
      'whose the views are',
      'Gastkommentare geben nicht notwendigerweise die Meinung der Redaktion wieder.',
    ],
    [
      'whose the views are',
      'Las opiniones vertidas en este espacio no reflejan la postura del diario.',
    ],
    ['whose the views are', 'Мнение автора может не совпадать с мнением редакции.'],
    ['whose the views are', '(Views are personal)'],
    [
      'praise of its own work',
      'At the Herald, we know that journalism costs money. Not everyone can afford a subscription, and our reports remain open to all.',
    ],
    ['the hour of its last change, without a year', 'Ultimo aggiornamento: 12 Maggio, 18:20'],
    ['whose the views are', 'الآراء الواردة لا تعبر بالضرورة عن رأي الصحيفة'],
    [
      'where to get its program',
      'देश-दुनिया की ताजा खबरों के लिए <a href="/app">Samudra Patrika ऐप डाउनलोड करें</a>।',
    ],
    [
      'whom its author works for',
      'Jane Doe does not work for, consult, own shares in or receive funding from any company that would benefit from this article.',
    ],
    ['where its reporter is reached', 'Jane Doe can be reached at jdoe@post.example or 555-0101.'],
    ['who helped with it', 'Writer Jane Doe in Boston contributed to this report.'],
    ['where it was reported from', '___</p><p>Berg reported from Charleston.'],
    ['a call for letters', 'Do you have an opinion on the issues raised in this article?'],
    ['whose reports it used', 'Con información de EFE'],
    ['whose reports it used, in brackets', '(इनपुट: पीटीआई)'],
    ['what the archive holds', 'Foto di repertorio'],
    ['its topics', 'Tags: harbour, quay, boats'],
    ['a way on', 'Zurück zur Übersicht'],
    ['what is not yet there', 'Loading...'],
    ['the hour of its last change', '最終更新:5/12(火) 8:00'],
    ['its number', 'کد خبر: 123456'],
    ['a network to follow', '更多精彩内容，请关注我们的微信公众号'],
    ['whose the pictures are', 'Фото автора.'],
    [
      'who wrote it and took the pictures',
      '<b>Марина Селезнёва.</b><br><i>Фото Игоря Плешкова.</i>',
    ],
    [
      'thanks for having read it',
      'Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Bądź na bieżąco!',
    ],
    [
      'what the portal declares',
      '特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台用户上传并发布，本平台仅提供信息存储服务。',
    ],
    ['a call to follow', 'Chcesz być na bieżąco? Obserwuj nas na Facebooku!'],
  ])('leaves out %s', (_what, line) => {
    expectOnlyProse(read(namelessPage('en', { body: `${body('en')}<p>${line}</p>` })), 'en');
  });

  it('leaves out what stands below an agency’s sign of the end', () => {
    const below = '<p>-- BERNAMA</p><p>The agency gives news that is true and whole to all.</p>';
    expectOnlyProse(read(namelessPage('en', { body: body('en') + below })), 'en');
  });

  it('leaves out the name of the paper', () => {
    const page = namelessPage('en', { body: `${body('en')}<p><b>Harbour Post, Bristol</b></p>` });
    expectOnlyProse(
      read(page.replace('</head>', '<meta property="og:site_name" content="Harbour Post"></head>')),
      'en',
    );
  });

  it('leaves out a box that praises the paper above a link to subscribe', () => {
    const box =
      '<div><div>For only R75 per month, you have access to a world of analyses.</div><div>Journalism strengthens democracy. Invest in the future today.</div><a href="/s">Subscribe to Cape Wire</a></div>';
    expectOnlyProse(read(namelessPage('en', { body: body('en') + box })), 'en');
  });

  it('keeps the paragraphs of a text that is sold, with the offer in their box', () => {
    const [first = '', second = ''] = prose('en').map((text) => text.slice(0, 160));
    const offer =
      '<aside><h2>This post is for subscribers only</h2><a href="/s">Subscribe now</a></aside>';
    const box = `<div><p>${first}</p><p>${second}</p>${offer}</div>`;
    const standfirst =
      'The northern wall has cracked, and nobody knows where the boats are to land.';
    const text = read(namelessPage('en', { body: `<p>${standfirst}</p>${box}` }));
    expect(text).toContain(second);
    expect(text).not.toContain('subscribers only');
  });

  it('leaves out a box that praises a program above a link to it', () => {
    const box =
      '<div class="c_p"><p>Mit unserer kostenlosen App bleiben Sie immer auf dem Laufenden. Jetzt Mitteilungen aktivieren!</p><a href="/app">Jetzt herunterladen</a></div>';
    expectOnlyProse(read(namelessPage('de', { body: body('de') + box })), 'de');
  });

  it.each([
    '<b>Nguyễn Đông</b>',
    'Nguyễn Đông is a professor of coastal studies in Huế.',
    'Mag. Dr. Nguyễn Đông, MBA, lehrt in Huế.',
    '<b>Nguyễn Đông</b></p><p><i>Retired teacher, Huế</i>',
  ])('leaves out the name of whom the page knows as author: %s', (line) => {
    const page = namelessPage('en', { body: `${body('en')}<p>${line}</p>` });
    expectOnlyProse(
      read(page.replace('</head>', '<meta name="author" content="Nguyễn Đông"></head>')),
      'en',
    );
  });

  it('keeps a last paragraph that speaks of such things', () => {
    for (const line of [
      'The company did not respond to a request for comment.',
      '“We have rights too,” he wrote on Facebook.',
      'By Friday the boats will be back.',
      'Home is where the boats are.',
      'With that, the council of the port went home.',
      'Facebook declined to comment.',
      'Le procès doit reprendre le 20 mai 2026 à 9h30.',
      'Photos Mary Doyle took of the wall are shown in the town hall.',
    ]) {
      expect(read(namelessPage('en', { body: `${body('en')}<p>${line}</p>` }))).toContain(line);
    }
  });
});

describe('a post of a network', () => {
  const post =
    '<blockquote class="twitter-tweet"><p>We stand by the traders of the north quay today.</p>— Harbour Master (@harbour) <a href="https://x.example/1">May 12, 2026</a></blockquote>';

  it('is kept among the paragraphs and below the last of them', () => {
    const [first = '', second = '', third = '', fourth = ''] = body('en').split('</p>');
    const among = `${first}</p>${second}</p>${post}${third}</p>${fourth}</p>`;
    expect(read(namelessPage('en', { body: among }))).toContain('We stand by the traders');
    expect(read(namelessPage('en', { body: body('en') + post }))).toContain('We stand by');
  });

  it('is left in another part of the page', () => {
    const after = `<div class="css-x1"><h3>Our posts</h3>${post}</div>`;
    expectOnlyProse(read(namelessPage('en', { body: body('en'), after })), 'en');
  });
});
