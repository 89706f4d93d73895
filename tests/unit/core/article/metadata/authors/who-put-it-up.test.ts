import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../../../src/core/article/parse/index.ts';
import { articleOf, linked, metadataOf, PROSE, type StoryPage } from '../story-page.ts';

const authorsOf = (page: StoryPage) => metadataOf(page).authors;
const stated = (name: string) => linked({ author: { '@type': 'Person', name } });

describe('the account that put a story up', () => {
  it.each([
    ['es', 'redaccion2'],
    ['th', 'region4'],
    ['ru', 'newsman'],
    ['hi', 'webteam'],
    ['en', 'web_desk'],
    ['sv', 'Sportredaktionen'],
    ['en', 'City News Service'],
    ['en', 'Harbour Media Wire'],
    ['ta', 'செய்திப்பிரிவு'],
    ['th', 'ทีมข่าวภูมิภาค'],
    ['zh', '县水利局'],
    ['zh', '市政府办公室'],
    ['de', 'Lokalredaktion Süd'],
  ])('in %s is no author: %s', (lang, name) => {
    expect(authorsOf({ lang, head: stated(name) })).toEqual([]);
  });

  it('is left where the page names somebody', () => {
    const below = '<p style="text-align: right"><b>Costel Vâlcan</b></p>';
    expect(authorsOf({ lang: 'ro', head: stated('stiri.barasti'), below })).toEqual([
      'Costel Vâlcan',
    ]);
  });

  it('may only leave initials, where the page names somebody in full', () => {
    const above = '<div class="autor"><a href="/autor/1">Agnieszka Wójcik</a></div>';
    expect(authorsOf({ lang: 'pl', head: stated('AWJ'), above })).toEqual(['Agnieszka Wójcik']);
    expect(authorsOf({ lang: 'pl', head: stated('Jan Nowak'), above })).toEqual(['Jan Nowak']);
  });

  it.each([
    ['the foot of the page', '<footer>Tổng biên tập: Phạm Quốc Việt. © 2026</footer>'],
    ['a list of other stories', '<aside><a href="/1">Von Kreisel zu Kreisel</a></aside>'],
  ])('is not whom %s names below a brief', (_, below) => {
    const signed = '<p style="text-align: right"><strong>Trần Thị Ngọc Hân</strong></p>';
    const html = `<html lang="vi"><h1>Fish market reopens</h1><main>${`<p>${PROSE}</p>`.repeat(3)}${signed}</main>${below}</html>`;
    const { authors } = readMetadata(gatherFacts(parseHtml(html), null));
    expect(authors).toEqual(['Trần Thị Ngọc Hân']);
  });

  it.each(['freeman1984', 'tholler', 'sarah-indra', 'GNB'])(
    'is the author where nobody else is and the page prints it: %s',
    (name) => {
      const above = `<p>3 May 2026 · ${name}</p>`;
      expect(authorsOf({ lang: 'de', head: stated(name), above })).toEqual([name]);
      expect(authorsOf({ lang: 'de', head: stated(name) })).toEqual([]);
    },
  );

  it.each([
    ['a comment', `<div class="comments"><p>tholler</p></div>`],
    ['what styles hide', `<div style="display: none"><span>tholler</span></div>`],
    ['a longer word', `<p>Photographs from the estholler archive.</p>`],
  ])('is not printed by %s', (_, below) => {
    expect(authorsOf({ lang: 'de', head: stated('tholler'), below })).toEqual([]);
  });

  it('is a person where only machines are told of one by the full name', () => {
    expect(authorsOf({ lang: 'de', head: stated('Thea Holler') })).toEqual(['Thea Holler']);
  });

  it('is no organisation that only the head of the page names', () => {
    const head = '<meta name="author" content="Harbour Media Group">';
    expect(authorsOf({ head })).toEqual([]);
  });

  it('is nobody on a page that prints an agency as its source', () => {
    const page = { head: stated('Kwabena Mensa'), above: '<p>Source: AFP</p>' };
    const { authors, agency } = metadataOf(page);
    expect({ authors, agency }).toEqual({ authors: [], agency: 'AFP' });
    expect(authorsOf({ ...page, above: '<p>Kwabena Mensa</p><p>Source: AFP</p>' })).toEqual([
      'Kwabena Mensa',
    ]);
  });
});

describe('the reporters that a text names', () => {
  const chinese =
    '北港市海洋部门当日宣布，半潜式养殖平台完成最后一根锚链的张紧，标志着平台安装完毕。';

  it('go before what only machines are told', () => {
    const article = articleOf({
      lang: 'zh',
      head: '<meta name="author" content="九州">',
      above: `<p>新华社福州9月20日电（记者 林思远、吴可欣）${chinese}</p>`,
      prose: chinese,
    });
    expect(article.authors).toEqual(['林思远', '吴可欣']);
    expect(article.evidence.authors?.source).toBe('first-words');
  });

  it('may stand behind an agency and its desk', () => {
    const persian =
      'جاده‌ای که تا ساحل می‌رود حالا در میان شن تمام می‌شود و اسکله‌ی چوبی صد متر با آب فاصله دارد.';
    const above = `<p>خبرگزاری شمال، گروه استان‌ها - مهسا رضوانی: ${persian}</p>`;
    expect(articleOf({ lang: 'fa', above, prose: persian }).authors).toEqual(['مهسا رضوانی']);
  });

  it.each([
    ['(Reporting by Jane Doe in Rome and John Roe; Editing by Ann Poe)', ['Jane Doe', 'John Roe']],
    ['Reporting by Jane Doe; Writing by Ann Poe; Editing by John Roe', ['Jane Doe']],
  ])('stand in the last line of an agency’s report: “%s”', (line, authors) => {
    const page = { below: `<p>${line}</p>` };
    expect(articleOf(page)).toMatchObject({ authors, agency: 'Reuters' });
    const above = '<p class="author">Reuters</p>';
    expect(articleOf({ ...page, above })).toMatchObject({ authors, agency: 'Reuters' });
  });

  it('are taken with those whom the page names elsewhere', () => {
    const above = '<p class="byline">By Jane Doe</p>';
    expect(articleOf({ above, below: `<p>${PROSE} (Jane Doe, John Roe)</p>` }).authors).toEqual([
      'Jane Doe',
      'John Roe',
    ]);
  });

  it('are not taken instead of those whom the page shows', () => {
    const above = '<p class="byline">By Jane Doe</p>';
    expect(articleOf({ above, below: `<p>${PROSE} (John Roe)</p>` }).authors).toEqual(['Jane Doe']);
  });
});
