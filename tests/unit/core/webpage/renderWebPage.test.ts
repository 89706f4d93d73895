import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';
import { describeSelection } from '../../../../src/core/annotations/index.ts';
import {
  annotationSchema,
  type Annotation,
  type Asset,
  type Body,
  type Clipping,
  sha256Schema,
} from '../../../../src/core/library/entities.ts';
import { textOf } from '../../../../src/core/text/index.ts';
import { renderWebPage, type WebPageInput } from '../../../../src/core/webpage/index.ts';
import { sampleClipping } from '../../renderer/storage/samples.ts';

const SHA = sha256Schema.parse('ab'.repeat(32));
const REMOTE = 'https://pictures.example/quay.png?a=1&b="2"';
const BODY = `<p>The harbour was <em>calm</em> at dawn<a href="#note">1</a>.</p><figure><img src="asset:${SHA}" alt="The &quot;quay&quot;"><figcaption>The quay</figcaption></figure><figure><img src="${REMOTE.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" alt="A far picture"></figure><p id="note">A footnote, <a href="https://news.example/a?b=1&amp;c=2">there</a>.</p>`;

const asset = (mediaType: string): Asset => ({
  sha256: SHA,
  mediaType,
  bytes: new Uint8Array([1, 2, 3]),
  width: 640,
  height: 400,
});

function page(input: Partial<WebPageInput> & { html?: string; fields?: Partial<Clipping> } = {}) {
  const { html = BODY, fields = {}, ...others } = input;
  const clipping = sampleClipping('one', { title: 'Calm & quiet', lang: 'en', ...fields });
  const written = renderWebPage({
    clipping,
    body: { clippingId: clipping.id, html, text: '', extractor: '1' },
    tags: ['Coast/Harbours'],
    annotations: [],
    original: null,
    asset: () => asset('image/png'),
    locale: 'en-GB',
    ...others,
  });
  return { written, document: parseHtml(written) };
}

const bodyOf = (html: string, text: string): Body => ({
  clippingId: sampleClipping('one').id,
  html,
  text,
  extractor: '1',
});

const highlight = (exact: string, colour: string, note = ''): Annotation => {
  const text = textOf(parseHtml(BODY).body ?? parseHtml('').documentElement);
  const start = text.indexOf(exact);
  return annotationSchema.parse({
    id: exact,
    clippingId: 'one',
    kind: 'highlight',
    colour,
    selectors: describeSelection(text, start, start + exact.length),
    orphaned: false,
    note,
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
  });
};

describe('a clipping as a web page', () => {
  it('shows its standfirst above the text, unless the text begins with it', () => {
    const shown = (text: string) =>
      page({
        fields: { standfirst: 'The ferry sails no more.' },
        body: bodyOf(`<p>${text}</p>`, text),
      }).document.querySelector('.standfirst');
    expect(shown('It was sold in May.')?.textContent).toBe('The ferry sails no more.');
    expect(shown('The ferry sails no more. It was sold in May.')).toBeNull();
  });

  it('is one file: held pictures are in it as data', () => {
    const { document } = page();
    const image = document.querySelector('img');
    expect(image?.getAttribute('src')).toBe('data:image/png;base64,AQID');
    expect(image?.getAttribute('alt')).toBe('The "quay"');
    expect(document.querySelectorAll('img')).toHaveLength(1);
    expect(document.querySelectorAll('script, link, base, iframe, object')).toHaveLength(0);
  });

  it('shows a picture that is not held as its words and a link, never as an embed', () => {
    const missing = page().document.querySelector('.missing-picture');
    expect(missing?.textContent).toContain('A far picture');
    expect(missing?.querySelector('a')?.getAttribute('href')).toBe(new URL(REMOTE).href);
  });

  it('embeds nothing that is no picture', () => {
    const { document } = page({ asset: () => asset('text/html') });
    expect(document.querySelectorAll('img')).toHaveLength(0);
  });

  it('has a policy by which nothing runs and nothing is fetched', () => {
    const { written, document } = page();
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'; img-src data:;");
    expect(written.indexOf('Content-Security-Policy')).toBeLessThan(written.indexOf('<title>'));
  });

  it('writes every field of the clipping as text', () => {
    const evil = '</title></style><script>PWN(1)</script><img src=x onerror=PWN(2)>';
    const fields = {
      title: evil,
      standfirst: evil,
      byline: evil,
      authors: [evil],
      agency: evil,
      place: evil,
      outlet: evil,
      section: evil,
      published: evil,
      lang: '"><script>PWN(3)</script>',
      url: 'javascript:PWN(4)',
    };
    const { written, document } = page({ fields, tags: [evil], locale: 'en' });
    expect(document.querySelectorAll('script, [onerror]')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(evil);
    expect(written).not.toMatch(/href="javascript:/u);
  });

  it('takes nothing from a body but its vocabulary', () => {
    const html = `<p onclick="PWN(1)" style="background:url(http://canary.test)">Calm <script>PWN(2)</script><a href="javascript:PWN(3)">sea</a> <svg onload="PWN(4)"><a xlink:href="javascript:PWN(5)">x</a></svg><iframe src="http://canary.test"></iframe><img src="data:text/html,x" srcset="http://canary.test/1 1x"></p>`;
    const { document } = page({ html });
    const article = document.querySelector('article');
    expect(article?.querySelectorAll('script, svg, iframe, img, [onclick], [style]')).toHaveLength(
      0,
    );
    expect(article?.querySelectorAll('a')).toHaveLength(0);
    expect(article?.textContent).toContain('Calm');
  });

  it('keeps footnotes apart from places of its own', () => {
    const { document } = page();
    const mark = document.querySelector('article a');
    expect(mark?.getAttribute('href')).toBe('#place-note');
    expect(document.querySelector('[id="place-note"]')?.textContent).toContain('A footnote');
  });

  it('marks highlights in their colours, the later over the earlier, and lists their comments', () => {
    const annotations = [
      highlight('harbour was calm', 'yellow', 'Ask <b>Ana</b>.'),
      highlight('calm at dawn', 'blue'),
    ];
    const { document } = page({ annotations });
    const marks = [...document.querySelectorAll('article mark')];
    expect(marks.map((mark) => [mark.className, mark.textContent])).toEqual([
      ['yellow', 'harbour was '],
      ['blue', 'calm'],
      ['blue', ' at dawn'],
    ]);
    const notes = document.querySelector('section.notes');
    expect(notes?.textContent).toContain('Ask <b>Ana</b>.');
    expect(notes?.querySelector('blockquote')?.textContent).toBe('harbour was calm');
  });

  it('says where it comes from and how that is known', () => {
    const original = {
      fileName: 'quay.mhtml',
      format: 'mhtml',
      sha256: SHA,
      url: { value: 'https://news.example/quay', from: 'header' as const },
      savedAt: { value: '2026-03-09T08:00:00Z', from: 'header' as const },
    };
    const footer = page({ original }).document.querySelector('footer');
    for (const words of ['quay.mhtml', 'MHTML', SHA, '9 March 2026', 'Coast/Harbours']) {
      expect(footer?.textContent).toContain(words);
    }
    expect(footer?.querySelector('a')?.getAttribute('href')).toBe('https://news.example/quay');
  });

  it('reads from right to left where the clipping does, its own words from left to right', () => {
    const { document } = page({ fields: { lang: 'ar', dir: 'rtl' } });
    expect(document.documentElement.getAttribute('dir')).toBe('rtl');
    expect(document.querySelector('footer')?.getAttribute('dir')).toBe('ltr');
  });
});
