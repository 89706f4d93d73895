import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../src/core/article/metadata/page-facts.ts';
import { parseLenient } from '../../../../../src/core/article/metadata/json-repair.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const URL_OF_PAGE = 'https://paper.example/local/fish-market';

const metadata = (json: string, head = '<title>Fish market reopens | Post</title>') =>
  readMetadata(
    gatherFacts(
      parseHtml(
        `<html><head>${head}<link rel="canonical" href="${URL_OF_PAGE}"></head><body><script type="application/ld+json">${json}</script></body></html>`,
      ),
      URL_OF_PAGE,
    ),
  );

const ARTICLE =
  '"@type":"NewsArticle","headline":"Fish market reopens","author":{"@type":"Person","name":"Jane Doe"}';

describe('JSON-LD in the forms in which pages write it', () => {
  it.each([
    ['one object', `{${ARTICLE}}`],
    ['a list', `[{"@type":"WebSite","name":"Post"},{${ARTICLE}}]`],
    ['a graph', `{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{${ARTICLE}}]}`],
    ['the main entity of a page', `{"@type":"WebPage","mainEntity":{${ARTICLE}}}`],
    ['a list in a list', `[[{${ARTICLE}}]]`],
    [
      'types as addresses',
      `{${ARTICLE.replace('"NewsArticle"', '"http://schema.org/NewsArticle"')}}`,
    ],
    ['several types', `{${ARTICLE.replace('"NewsArticle"', '["NewsArticle","Report"]')}}`],
    ['line breaks in strings', `{${ARTICLE},"description":"Two\n\tlines"}`],
    ['trailing commas', `{${ARTICLE},"keywords":["a","b",],}`],
    ['quotation marks that nobody escaped', `{"description":"The "new" market opens",${ARTICLE}}`],
    ['escapes that JSON does not know', `{"description":"It\\'s open \\u00",${ARTICLE}}`],
    ['several objects one after the other', `{"@type":"WebSite","name":"Post"}{${ARTICLE}}`],
    ['an end that is missing', `{"@graph":[{${ARTICLE}`],
    ['a comment’s marks around it', `<!-- {${ARTICLE}} -->`],
    ['CDATA around it', `//<![CDATA[\n{${ARTICLE}}\n//]]>`],
    ['a semicolon at its end', `{${ARTICLE}};`],
    ['all of it escaped for HTML', `{${ARTICLE}}`.replaceAll('"', '&quot;')],
  ])('is read: %s', (_form, json) => {
    const { title, authors } = metadata(json);
    expect({ title, authors }).toEqual({ title: 'Fish market reopens', authors: ['Jane Doe'] });
  });

  it.each([
    ['a name', '"Jane Doe"', ['Jane Doe']],
    ['names in one string', '"By Jane Doe and John Roe"', ['Jane Doe', 'John Roe']],
    ['names in a list', '["Jane Doe","John Roe"]', ['Jane Doe', 'John Roe']],
    [
      'people',
      '[{"@type":"Person","name":"Jane Doe"},{"name":"John Roe"}]',
      ['Jane Doe', 'John Roe'],
    ],
    ['people in a list in a list', '[[{"name":"Jane Doe"}]]', ['Jane Doe']],
    [
      'a person with several names',
      '{"@type":"Person","name":["Jane Doe","John Roe"]}',
      ['Jane Doe', 'John Roe'],
    ],
    ['a name with markup', '{"name":"<a href=\'/jd\'>Jane Doe</a>"}', ['Jane Doe']],
    ['an escaped name', '{"name":"Jos&eacute; Ru&#237;z"}', ['José Ruíz']],
    ['an empty name', '{"@type":"Person","name":""}', []],
    ['nothing', 'null', []],
    ['a number', '7', []],
  ])('gives authors from %s', (_form, author, names) => {
    expect(metadata(`{"@type":"Article","author":${author}}`).authors).toEqual(names);
  });

  it('finds the person that an author refers to', () => {
    expect(
      metadata(`{"@graph":[{"@type":"Article","author":{"@id":"#jd"}},
        {"@type":"Person","@id":"#jd","name":"Jane Doe"}]}`).authors,
    ).toEqual(['Jane Doe']);
  });

  it('means the characters that its entities stand for', () => {
    expect(
      metadata('{"@type":"Article","headline":"Fish &amp; chips &#8211; again"}', '').title,
    ).toBe('Fish & chips – again');
  });
});

describe('several articles in the JSON-LD of one page', () => {
  it('take a checked claim’s author for none of the check’s', () => {
    const { authors, published } = metadata(
      `{"@type":"ClaimReview","url":"${URL_OF_PAGE}","datePublished":"2019-11-18","author":{"@type":"Person","name":"Jane Doe"},"itemReviewed":{"@type":"CreativeWork","author":{"@type":"Person","name":"John Roe"}}}`,
    );
    expect({ authors, published }).toEqual({ authors: ['Jane Doe'], published: '2019-11-18' });
  });

  const other = '{"@type":"NewsArticle","headline":"Ferry delayed","author":{"name":"John Roe"}';
  it.each([
    ['the first, where nothing tells them apart but order', `[{${ARTICLE}},${other}}]`],
    ['the one with the page’s headline', `[${other}},{${ARTICLE}}]`],
    [
      'the one with the page’s address',
      `[${other},"url":"https://paper.example/ferry"},{"@type":"NewsArticle","author":{"name":"Jane Doe"},"mainEntityOfPage":{"@id":"${URL_OF_PAGE}?amp=1"}}]`,
    ],
    [
      'the one that is not in a list of stories',
      `[{"@type":"ItemList","itemListElement":[${other}}]},{${ARTICLE}}]`,
    ],
    ['the one that others are mentioned in', `{${ARTICLE},"mentions":[${other}}]}`],
    [
      'the one that readers comment on',
      `{${ARTICLE},"comment":[{"@type":"Comment","author":{"name":"John Roe"}}]}`,
    ],
  ])('give that of the page: %s', (_which, json) => {
    expect(metadata(json).authors).toEqual(['Jane Doe']);
  });
});

describe('JSON that cannot be read', () => {
  it.each(['', 'var x = 1', '<p>not json</p>', '{"a":'.repeat(20_000)])(
    'does no harm: %.20s',
    (source) => {
      expect(metadata(source).title).toBe('Fish market reopens');
    },
  );

  it('gives what stands before a fault that cannot be mended', () => {
    expect(parseLenient('{"a":1,"b":[2,')).toEqual({ a: 1, b: [2] });
    expect(parseLenient('{"a" 1}')).toBeNull();
  });
});
