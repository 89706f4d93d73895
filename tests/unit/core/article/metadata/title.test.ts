import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../src/core/article/metadata/page-facts.ts';
import { namesOfHost, splitSiteName } from '../../../../../src/core/article/metadata/site-name.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const metadata = (html: string) =>
  readMetadata(gatherFacts(parseHtml(html), 'https://www.paper.example/local/a.html'));
const titleOf = (html: string) => metadata(html).title;

const PROSE =
  'The fish market on the north quay opened its doors again on Saturday, eleven months after a storm had torn off its roof, and the first boats were back before dawn.';
const TEXT = `<p>${PROSE}</p>`.repeat(6);

describe('the name of the site in a page’s title', () => {
  it.each([
    [
      'Harbour reopens after months -- Beijing Information',
      'Harbour reopens after months',
      'Beijing Information',
    ],
    ['Harbour reopens | The Daily Post', 'Harbour reopens', 'The Daily Post'],
    ['Harbour reopens after months - BBC News', 'Harbour reopens after months', 'BBC News'],
    ['Le port rouvre – Monde – Ouest-France', 'Le port rouvre', 'Ouest-France'],
    ['Hafen öffnet wieder » Nordkai-Zeitung', 'Hafen öffnet wieder', 'Nordkai-Zeitung'],
    ['Hafen öffnet wieder │ Nordkai', 'Hafen öffnet wieder', 'Nordkai'],
    ['渔市重新开张_新华网', '渔市重新开张', '新华网'],
    ['渔市重新开张-新华网', '渔市重新开张', '新华网'],
    ['渔市重新开张——人民网', '渔市重新开张', '人民网'],
    ['魚市場が再開：北港｜北港新聞', '魚市場が再開：北港', '北港新聞'],
    ['어시장 다시 문 열어 - 북항일보', '어시장 다시 문 열어', '북항일보'],
    [
      'سوق السمك يفتح أبوابه من جديد | صحيفة الميناء',
      'سوق السمك يفتح أبوابه من جديد',
      'صحيفة الميناء',
    ],
    ['שוק הדגים נפתח מחדש - עיתון הנמל', 'שוק הדגים נפתח מחדש', 'עיתון הנמל'],
    ['بازار ماهی دوباره باز شد - خبرگزاری بندر', 'بازار ماهی دوباره باز شد', 'خبرگزاری بندر'],
  ])('is told from the headline in “%s”', (title, headline, siteName) => {
    expect(splitSiteName(title, [])).toEqual({ title: headline, siteName });
  });

  it.each([
    'Spurs beat Arsenal 2 - 1',
    'War and peace - what next?',
    'A headline without a name',
    'Harbour reopens: what we know',
    'Covid-19 in the well-known north',
  ])('is not found in “%s”', (title) => {
    expect(splitSiteName(title, [])).toEqual({ title, siteName: null });
  });

  it('is known where the page states it, at either end', () => {
    expect(splitSiteName('Post: a day - live', ['a day - live'])).toMatchObject({
      title: 'Post: a day - live',
    });
    expect(splitSiteName('The Daily Post | Harbour', ['the daily post']).title).toBe('Harbour');
  });

  it.each([
    ['魚市場が再開、漁船戻る：日刊ポスト', '日刊ポスト', '魚市場が再開、漁船戻る'],
    ['The Daily Post: Harbour reopens', 'The Daily Post', 'Harbour reopens'],
    ['Harbour reopens: The Daily Post', 'The Daily Post', 'Harbour reopens'],
    ['Рынок вновь открылся // Новости порта', '', 'Рынок вновь открылся'],
  ])('may stand behind a colon or slashes: “%s”', (title, outlet, headline) => {
    expect(splitSiteName(title, outlet === '' ? [] : [outlet]).title).toBe(headline);
  });

  it('may be its address', () => {
    expect(namesOfHost('https://www.nordkai-zeitung.co.uk/a')).toContain('nordkai-zeitung');
    const names = namesOfHost('https://nordkai-zeitung.example/');
    expect(splitSiteName('What now? - nordkaizeitung', names).title).toBe('What now?');
  });
});

describe('the headline', () => {
  it('is the visible one that the title confirms, in its own form', () => {
    expect(
      titleOf(
        '<title>Harbour reopens after eleven months | Post</title><h1>The Post</h1><h1>Harbour reopens after eleven months</h1>',
      ),
    ).toBe('Harbour reopens after eleven months');
  });

  it('is the main heading where search engines are told another', () => {
    const head =
      '<title>Harbour: all you need to know</title><meta property="og:title" content="Harbour: all you need to know">';
    expect(titleOf(`${head}<main><h1>Fish market opens its doors again</h1>${TEXT}</main>`)).toBe(
      'Fish market opens its doors again',
    );
  });

  it('is what pages without headings set in large type above the byline', () => {
    const head = '<title>The Valley Courier: Local News</title>';
    const headline = '<font size="5"><b>Council Votes To Save Depot</b></font><br>';
    expect(titleOf(`${head}${headline}<font size="2">By Jane Doe</font><br>${TEXT}`)).toBe(
      'Council Votes To Save Depot',
    );
  });

  it('is what a page without headings names so, where its title is but the site’s name', () => {
    const named = '<p class="headline"><b>Fish Market Reopens</b></p>';
    expect(titleOf(`<title>The Post</title>${named}${TEXT}`)).toBe('Fish Market Reopens');
    expect(titleOf(`<title>The Post</title><h3>About us</h3>${named}${TEXT}`)).toBe('The Post');
  });

  it('is without the label that a page sets before it', () => {
    const h1 = '<h1><span class="live">Live</span>Fish market reopens as boats return</h1>';
    expect(titleOf(`<title>Fish market reopens as boats return | Post</title>${h1}${TEXT}`)).toBe(
      'Fish market reopens as boats return',
    );
  });

  it('is found in pages laid out with tables', () => {
    const { title, outlet } = metadata(
      '<title>Le port rouvre -- Information</title><table><tr><td class="title"><strong>Le port rouvre</strong></table>',
    );
    expect(title).toBe('Le port rouvre');
    expect(outlet).toBe('Information');
  });

  it('is a plain line where the title says so', () => {
    expect(
      titleOf(
        `<title>Harbour reopens after storm - Society of the Friends of the Northern Harbour e.V.</title><div>Harbour reopens after storm</div>${TEXT}`,
      ),
    ).toBe('Harbour reopens after storm');
  });

  it('is what a picture of it says', () => {
    expect(
      titleOf(
        `<title>Paper</title><h1><img src="h.gif" alt="Harbour reopens after storm"></h1>${TEXT}`,
      ),
    ).toBe('Harbour reopens after storm');
  });

  it('is the only h1 where the page states no title', () => {
    expect(titleOf('<h1>Harbour reopens</h1><p>Text.')).toBe('Harbour reopens');
  });

  it.each([
    [
      'a kicker by its name',
      '<span class="article__kicker">Shipping</span> Harbour reopens after storm',
    ],
    [
      'a kicker that the title leaves out',
      '<span>Shipping</span><span>Harbour reopens after storm</span>',
    ],
    ['a date', '<time>3 May 2024</time>Harbour reopens after storm'],
    [
      'a kicker above what is named as the headline',
      '<span class="fake-h5">Storm, quay</span><i>: </i><span class="headline">Harbour reopens after storm</span>',
    ],
    ['the marks behind a kicker', '<b class="label">Quay</b><i>: </i>Harbour reopens after storm'],
    ['a link to itself', 'Harbour reopens after storm <a class="headerlink" href="#t">¶</a>'],
    ['the site’s name', 'Harbour reopens after storm | The Daily Post'],
    ['the number of comments', 'Harbour reopens after storm <span class="comments">12</span>'],
  ])('stands without %s', (_what, heading) => {
    const head =
      '<title>Harbour reopens after storm | The Daily Post</title><meta property="og:site_name" content="The Daily Post">';
    expect(titleOf(`${head}<h1>${heading}</h1>${TEXT}`)).toBe('Harbour reopens after storm');
  });

  it('keeps what the page prints in it', () => {
    for (const headline of ['Exclusive: harbour reopens', 'Storm: Harbour reopens – for now']) {
      expect(titleOf(`<title>Harbour reopens | Post</title><h1>${headline}</h1>${TEXT}`)).toBe(
        headline,
      );
    }
  });

  it('keeps what only looks like a site’s name in the title', () => {
    const headline = 'How to mend a net | Step by step';
    const head = `<title>${headline}</title><meta property="og:site_name" content="The Post">`;
    expect(titleOf(`${head}<h1>${headline}</h1>${TEXT}`)).toBe(headline);
    expect(titleOf(`<title>${headline}</title><h1>${headline}</h1>${TEXT}`)).toBe(headline);
  });

  it.each([
    [
      'below a kicker that repeats the page’s title',
      '<title>Net | Post</title><h1><span class="roofline">Net</span> Net mended in one day</h1>',
      'Net mended in one day',
    ],
    [
      'below a kicker that differs from the one stated',
      '<title>Quay: Net mended in one day</title><h1><span>Storm</span> <span>Net mended in one day</span></h1>',
      'Net mended in one day',
    ],
    [
      'below a kicker that is stated before a colon',
      '<title>Quay closures: Net mended in one day - Post</title><h2><span>Quay closures</span> <span>Net mended in one day</span></h2>',
      'Net mended in one day',
    ],
    [
      'below a kicker that is stated before a bar',
      '<title>Opinion | Net mended in one day - Post</title><meta property="og:title" content="Opinion | Net mended in one day"><h1><span>Opinion </span>Net mended in one day</h1>',
      'Net mended in one day',
    ],
    [
      'below a kicker with a colon that is not shown',
      '<title>Storm: Net mended in one day</title><h1><span>Storm</span><span class="hide">: </span><span>Net mended in one day</span></h1>',
      'Net mended in one day',
    ],
    [
      'beside a line that is its headline by name only',
      '<title>Net mended in one day | Post</title><h1><span class="subheadline">Net mended in one day</span> <span class="headline">“At last”</span></h1>',
      'Net mended in one day',
    ],
    [
      'below the site’s name, in an archive’s copy',
      '<title>Quay 4 us » Archive » Net mended in one day</title><h1><a href="https://archive.example/web/20140226054445/http://quay.example/">Quay 4 us</a></h1><h2>Net mended in one day</h2>',
      'Net mended in one day',
    ],
  ])('stands %s', (_where, page, headline) => {
    expect(titleOf(`${page}${TEXT}`)).toBe(headline);
  });

  it('keeps the wide space of East Asian print', () => {
    const headline = '港、1年ぶりに競り再開\u3000漁師「やっと戻れた」';
    expect(titleOf(`<title>${headline}</title><h1>${headline}</h1>${TEXT}`)).toBe(headline);
  });

  it('is without the markup that a statement has', () => {
    expect(
      titleOf('<meta property="og:title" content="&lt;b&gt;Fish&lt;/b&gt; market reopens">'),
    ).toBe('Fish market reopens');
  });

  it('joins the letters of a first one set apart', () => {
    const heading = '<h1><big>H</big>arbour reopens</h1>';
    expect(titleOf(`<title>Harbour reopens | Post</title>${heading}${TEXT}`)).toBe(
      'Harbour reopens',
    );
  });

  it('is not the site’s name, a related story’s or a comment’s', () => {
    const page = `<title>Harbour reopens after storm - Post</title><header><h1><a href="/">Post</a></h1></header>
      <main><h2>Harbour reopens after storm</h2>${TEXT}</main>
      <aside class="related"><h2>Harbour reopens after a storm: pictures</h2></aside>`;
    expect(titleOf(page)).toBe('Harbour reopens after storm');
  });

  it('says what characters its entities mean', () => {
    expect(
      titleOf('<meta property="og:title" content="Fish &amp;amp; chips &amp;#8211; again">'),
    ).toBe('Fish & chips – again');
  });

  it('is surer the more parts of the page agree', () => {
    const alone = metadata('<title>Harbour reopens</title>');
    const shown = metadata(
      `<title>Harbour reopens</title><meta property="og:title" content="Harbour reopens"><h1>Harbour reopens</h1>${TEXT}`,
    );
    expect(shown.evidence.title?.confidence ?? 0).toBeGreaterThan(
      alone.evidence.title?.confidence ?? 1,
    );
  });

  it('is the main heading rather than the page’s name in a path of links', () => {
    const path =
      '<div class="breadcrumb"><a href="/">Start</a><span class="breadcrumb-page-title">Hafendienste</span></div>';
    const page = `<title>Hafendienste - Nordkai</title>${path}<h1>Liegeplätze für Gäste und Dauermieter</h1>${TEXT}`;
    expect(titleOf(page)).toBe('Liegeplätze für Gäste und Dauermieter');
  });

  it('is the one that readers see, where another is set for machines', () => {
    const hidden =
      '<h1 class="page-title hidden">Am Kai: Fischmarkt öffnet nach elf Monaten | Video der Sendung vom 16.10.</h1>';
    const title = 'Fischmarkt öffnet nach elf Monaten';
    const head = `<title>${title}</title><meta property="og:title" content="${title}">`;
    expect(titleOf(`${head}${hidden}<h3 class="headline">${title}</h3>${TEXT}`)).toBe(title);
  });

  it('is the whole main heading, where a list and the statements have its beginning', () => {
    const short = 'Fish market reopens after months';
    const head = `<title>${short} - Paper</title><meta property="og:title" content="${short}">`;
    const listed = `<h3 class="entry-title" itemprop="headline">${short}</h3>`;
    const whole = `${short} of repairs`;
    expect(titleOf(`${head}<h1>${whole}</h1>${TEXT}${listed}`)).toBe(whole);
    expect(titleOf(`${head}<h1>Paper</h1>${TEXT}${listed}`)).toBe(short);
  });

  it('is kept short enough to be one', () => {
    expect(titleOf(`<title>${'word '.repeat(100_000)}</title>`)?.length).toBeLessThan(450);
  });
});
