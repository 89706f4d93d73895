import { describe, expect, it } from 'vitest';
import { authorsOf } from './authors-of.ts';

describe('bylines as papers mark them up', () => {
  it.each([
    // English
    [
      'en',
      '<p itemprop="author">By <a href="/by/jane-doe" itemprop="name">Jane Doe</a> and <a href="/by/john-roe" itemprop="name">John Roe</a></p>',
      ['Jane Doe', 'John Roe'],
    ],
    [
      'en',
      '<address>Words by <a rel="author" href="/p/j">Jane Doe</a> in Kyiv, <a rel="author" href="/p/r">John Roe</a> and agencies</address>',
      ['Jane Doe', 'John Roe'],
    ],
    [
      'en',
      '<div data-component="byline-block"><span>Jane Doe</span><span>Political correspondent</span></div>',
      ['Jane Doe'],
    ],
    [
      'en',
      '<div data-testid="byline-names"><span>Jane Doe</span><span>in Jerusalem</span></div>',
      ['Jane Doe'],
    ],
    ['en', '<p class="author">By <a>JANE DOE</a> FOR DAILYPOSTONLINE</p>', ['JANE DOE']],
    [
      'en',
      '<div class="published-by">Author of the article: <span class="author"><a>Jane Doe</a> • <a>Local Journalism Initiative</a></span></div>',
      ['Jane Doe'],
    ],
    [
      'en',
      '<div><div>Jane Doe and S. V. Rangarajan</div><div>Last updated: 4 March 2024, 06:32 IST</div></div>',
      ['Jane Doe', 'S. V. Rangarajan'],
    ],
    [
      'ta',
      '<div><div>கி.மகாராஜன்</div><div>Published : 04 Mar 2024 10:20 PM</div></div>',
      ['கி.மகாராஜன்'],
    ],
    ['ca', '<p>Mercè Puigdemunt / ACN - Sarrià de Ter</p>', ['Mercè Puigdemunt']],
    [
      'kk',
      '<div><span>Бүгін, 14:36</span> <span>611</span> <span>Айгерім Бекенова</span></div>',
      ['Айгерім Бекенова'],
    ],
    [
      'ar',
      '<div><span>4/3/2024</span><span>|</span><span>آخر تحديث: 5/3/2024 10:20 ص (بتوقيت مكة المكرمة)</span></div>',
      [],
    ],
    [
      'fr',
      '<p>Par <a href="/signataires/jean-vial/">Jean Vial</a> (Kaduna [Nigeria], envoyé spécial) et Aïssa Maro</p>',
      ['Jean Vial', 'Aïssa Maro'],
    ],
    ['en', '<p>Jane Doe, Staff Writer</p><p>March 4, 2024</p>', ['Jane Doe']],
    ['en', '<p>Harbour Life, March 4, 2024</p>', []],
    ['es', '<p>Ana Ruiz<br>Bogotá</p><p>4 de marzo de 2024</p>', ['Ana Ruiz']],
    ['fr', '<p>Jean Vial, à Dakar</p><p>4 mars 2024</p>', ['Jean Vial']],
    ['uk', '<p>Марія Гончар — Понеділок, 4 березня 2024, 10:20</p>', ['Марія Гончар']],
    ['sv', '<p class="byline">TT</p><p>Anna Berg</p><p>Publicerad 4 mars 2024</p>', ['Anna Berg']],
    ['ko', '<p>[서울=뉴스] 김철수 기자</p>', ['김철수']],
    ['nl', '<p>Van onze verslaggever Jan de Boer</p>', ['Jan de Boer']],
    ['en', '<p>Photo: John Roe, STF / Associated Press</p>', []],
    [
      'es',
      '<footer><span><a href="/autor/ana-ruiz">Ana Ruiz</a></span> <time>16 de noviembre de 2022</time></footer>',
      ['Ana Ruiz'],
    ],
    [
      'pt',
      '<h3><a href="/colunas/vilmar-dornelles/">Vilmar Dornelles</a></h3><p>Escreve às terças.</p>',
      ['Vilmar Dornelles'],
    ],
    [
      'nb',
      '<ul class="authors"><li class="author vcard"><a class="fn" href="/k">Kari Nordmann</a> <a href="mailto:k@p.example">Send meg en e-post</a></li></ul>',
      ['Kari Nordmann'],
    ],
    ['en', '<p>JANE DOE</p><p>STAFF WRITER</p><p>Published May 3, 2022</p>', ['JANE DOE']],
    ['en', '<p class="author">Jane Doe Special to the Chronicle</p>', ['Jane Doe']],
    ['es', '<p class="autor">Ana Ruiz / El Sol de Puebla</p>', ['Ana Ruiz']],
    ['es', '<p class="autor">Por <strong>Ana Ruiz</strong> y agencias</p>', ['Ana Ruiz']],
    ['es', '<p>Escribe: Ana Ruiz</p>', ['Ana Ruiz']],
    ['ar', '<p class="author">محرر الشؤون الاقتصادية</p>', []],
    [
      'nl',
      '<header><footer>16 september 2015 | <span itemprop="author">Sanne Bakker</span></footer></header>',
      ['Sanne Bakker'],
    ],
    ['fa', '<p><strong>سمیه جهانگیری‌فر - گروه جامعه:</strong></p>', ['سمیه جهانگیری‌فر']],
    ['en', '<p class="author">By <a>JANE DOE, US POLITICAL REPORTER</a></p>', ['JANE DOE']],
    [
      'en',
      '<div class="byline">By <span class="byline__name">Jane Doe</span>, <span class="byline__name">John Roe</span> and <span class="byline__name">Ann Other</span>, DPN</div>',
      ['Jane Doe', 'John Roe', 'Ann Other'],
    ],
    [
      'en',
      '<span class="byline"><a href="/authors/1">Ahmed Khan</a> | <a href="/authors/2">Sara Ali</a> | <a href="/authors/3">AFP</a></span>',
      ['Ahmed Khan', 'Sara Ali'],
    ],
    [
      'en',
      '<nav class="by">Reported by: <span itemprop="author"><span itemprop="name">Rahul Sharma</span></span>, Edited by: <span>Amit Kumar</span></nav>',
      ['Rahul Sharma'],
    ],
    // RDFa
    [
      'en',
      '<span property="schema:author"><b property="schema:name">Jane Doe</b></span>',
      ['Jane Doe'],
    ],
    ['en', '<span property="dc:creator">Jane Doe</span>', ['Jane Doe']],
    // Germanic
    ['de', '<p class="authorline">Von Anna Berg, ARD-Studio Moskau</p>', ['Anna Berg']],
    ['de', '<div class="authorline__author">Anna Berg, <em>ARD Berlin</em></div>', ['Anna Berg']],
    [
      'de',
      '<div class="byline">Von <a>Anna Berg</a>, <span>Max Muster</span></div>',
      ['Anna Berg', 'Max Muster'],
    ],
    [
      'nb',
      '<ul class="byline"><li>Ola Nordmann</li><li>Kari Hansen (foto)</li></ul>',
      ['Ola Nordmann'],
    ],
    [
      'da',
      '<div class="byline"><span>AF </span><a>Mette Hansen</a><span>, Journalist</span></div>',
      ['Mette Hansen'],
    ],
    ['is', '<a class="author-name">Jón Jónsson skrifar</a>', ['Jón Jónsson']],
    ['af', '<p class="byline">Deur Jan Botha</p>', ['Jan Botha']],
    // Romance
    [
      'fr',
      '<p class="authors">Par <a>Jean Dupont</a> (Kiev, envoyé spécial) et <a>Marie Durand</a></p>',
      ['Jean Dupont', 'Marie Durand'],
    ],
    [
      'es',
      '<div class="autor">| 03/05/2024 | 10:15 | <a>María López / Corresponsal</a></div>',
      ['María López'],
    ],
    ['ca', '<p class="noticia-autor">Per: Jordi Puig</p>', ['Jordi Puig']],
    [
      'it',
      '<p class="signature">di MARIO ROSSI E LUCA BIANCHI</p>',
      ['MARIO ROSSI', 'LUCA BIANCHI'],
    ],
    // Slavic and Baltic
    [
      'pl',
      '<p class="author-name">Jan Kowalski</p><p class="author-name">Dziennikarz Kuriera</p>',
      ['Jan Kowalski'],
    ],
    [
      'cs',
      '<div class="authors"><a class="name">Petr Novák</a>, <span>ČTK</span></div>',
      ['Petr Novák'],
    ],
    ['hr', '<div class="author"><span>Autor: Hina</span></div>', ['Hina']],
    ['sl', '<div class="author">Piše <a href="/avtor/x">Janez Novak</a></div>', ['Janez Novak']],
    [
      'uk',
      '<div class="post__author"><a href="/authors/x">Олена Шевченко</a> — четвер, 3 травня 2024, 10:15</div>',
      ['Олена Шевченко'],
    ],
    ['ru', '<p class="authors">АННА СИДОРОВА, ИВАН ПЕТРОВ</p>', ['АННА СИДОРОВА', 'ИВАН ПЕТРОВ']],
    [
      'lt',
      '<div class="names"><a href="/autorius/x">Jonas Petraitis</a></div>',
      ['Jonas Petraitis'],
    ],
    ['sk', '<div class="who"><a href="/novinari/x">Ján Kováč</a></div>', ['Ján Kováč']],
    // Arabic script and Hebrew
    ['ar', '<div class="author">كتب - أحمد علي:</div>', ['أحمد علي']],
    ['ar', '<div class="author-name">القاهرة: أحمد علي</div>', ['أحمد علي']],
    [
      'fa',
      '<div class="byline"><ul><li>نویسنده, <span>سارا احمدی</span></li><li>شغل, <span>دیلی پست فارسی</span></li></ul></div>',
      ['سارا احمدی'],
    ],
    ['ur', '<ul><li>مصنف, <span>احمد فراز</span></li></ul>', ['احمد فراز']],
    ['hi', '<ul><li>Author, <span>राहुल शर्मा</span></li></ul>', ['राहुल शर्मा']],
    ['ta', '<div class="author">எழுதியவர் ராமன் குமார்</div>', ['ராமன் குமார்']],
    [
      'bn',
      '<div class="author-name">নিজস্ব প্রতিবেদক</div><div class="author-location">ঢাকা</div>',
      [],
    ],
    [
      'bn',
      '<div class="contributors"><span class="name">রহিম উদ্দিন</span><span class="author-location">কুড়িগ্রাম</span></div>',
      ['রহিম উদ্দিন'],
    ],
    [
      'ar',
      '<div class="writeBy"><span>الفيوم - هالة منصور ومحمود عبد الباسط - تصوير: كريم فهمي</span></div>',
      ['هالة منصور', 'محمود عبد الباسط'],
    ],
    [
      'hi',
      '<div class="byline"><span>By <a href="/authors/rajesh">राजेश त्रिपाठी</a></span> <span>Edited By: <a href="/authors/aparna">अपर्णा मिश्रा</a></span></div>',
      ['राजेश त्रिपाठी'],
    ],
    // Europe and the Americas
    [
      'sv',
      '<div class="byline"><b>Linnéa Ek</b><span>Text</span><a href="mailto:l@paper.example">Mejla</a><button>Följ</button></div>',
      ['Linnéa Ek'],
    ],
    [
      'es',
      '<p><strong>Marisol Quintana Vélez / The Daily Post</strong></p>',
      ['Marisol Quintana Vélez'],
    ],
    ['fi', '<div class="toimittaja">Teksti <b>Kaisa Hakkarainen</b></div>', ['Kaisa Hakkarainen']],
    ['fi', '<div class="author">Matti Meikäläinen / Lännen Media</div>', ['Matti Meikäläinen']],
    ['en', '<p>By: PTI | New Delhi</p>', ['PTI']],
    // South-East Asia and Africa
    ['th', '<p class="author">ผู้เขียน สมชาย ใจดี</p>', ['สมชาย ใจดี']],
    [
      'id',
      '<div class="read__credit">Penulis <span>Budi Santoso</span> | Editor <span>Siti Aminah</span></div>',
      ['Budi Santoso'],
    ],
    ['sw', '<p class="author">Na Juma Hassan</p>', ['Juma Hassan']],
    ['sw', '<p class="author">Na MWANDISHI WETU</p>', []],
    // East Asia
    [
      'ko',
      '<div class="writer"><b>배수현 기자</b> <a href="/w">다른기사 보기</a></div>',
      ['배수현'],
    ],
    [
      'zh',
      '<div class="info">2024年05月03日 10:15　来源于 北港网 记者 王小明 李华明</div>',
      ['王小明', '李华明'],
    ],
    ['zh-TW', '<div class="author"><a>經濟日報 記者陳美玲</a>／台北報導</div>', ['陳美玲']],
    [
      'ko',
      '<section class="reporter"><strong>김철수 기자</strong> kim@paper.example</section>',
      ['김철수'],
    ],
  ] as const)('in %s: %s', (lang, above, names) => {
    expect(authorsOf(lang, { above })).toEqual(names);
  });
});
