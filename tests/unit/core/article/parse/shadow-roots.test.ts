import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const bodyOf = (html: string): string => parseHtml(`<body>${html}`).body?.innerHTML ?? '';

describe('shadow roots in a saved page', () => {
  it.each([
    ['as the standard writes them', 'shadowrootmode="open"'],
    ['closed ones', 'shadowrootmode="closed"'],
    ['as drafts of the standard did', 'shadowroot="open"'],
    ['as Chromium’s MHTML has them', 'shadowmode="open"'],
    ['as Save Page WE marks them', 'data-savepage-shadowroot=""'],
  ])('are shown within their hosts: %s', (_form, mark) => {
    expect(
      bodyOf(`<story-text><template ${mark}><p>In the shadow.</p></template></story-text>`),
    ).toBe('<story-text><p>In the shadow.</p></story-text>');
  });

  it('are read from the attribute in which WebScrapBook keeps them, one within another', () => {
    const inner = '<p>Deep.</p>';
    const outer = `<div data-scrapbook-shadowdom="${inner.replaceAll('"', '&quot;')}"></div>`;
    const escaped = outer.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    expect(bodyOf(`<story-text data-scrapbook-shadowdom="${escaped}"></story-text>`)).toBe(
      '<story-text><div><p>Deep.</p></div></story-text>',
    );
  });

  it('show their host’s children in their slots, in the slots’ order', () => {
    expect(
      bodyOf(
        '<story-page><template shadowrootmode=open><header><slot name=head>No head</slot></header><main><slot></slot></main><footer><slot name=foot>The end</slot></footer></template>' +
          '<p>One</p><h1 slot=head>Quay</h1><p>Two</p></story-page>',
      ),
    ).toBe(
      '<story-page><header><h1 slot="head">Quay</h1></header><main><p>One</p><p>Two</p></main><footer><slot name="foot">The end</slot></footer></story-page>',
    );
  });

  it('are opened within each other', () => {
    expect(
      bodyOf(
        '<a-page><template shadowrootmode=open><a-story><template shadowrootmode=open><p>Deep.</p></template></a-story></template></a-page>',
      ),
    ).toBe('<a-page><a-story><p>Deep.</p></a-story></a-page>');
  });

  it('that say nothing leave what their host holds', () => {
    expect(
      bodyOf(
        '<a-story><template shadowrootmode=open><style>p{}</style></template><p>Text.</p></a-story>',
      ),
    ).toContain('<p>Text.</p>');
  });

  it('are no deeper than other parts of a page may be', () => {
    const nest = '<a-box><template shadowrootmode=open>'.repeat(400);
    expect(parseHtml(`<body>${nest}deep`).body?.textContent).toContain('deep');
  });

  it('are not templates that a script would use', () => {
    expect(bodyOf('<div><template><p>{{name}}</p></template></div>')).not.toContain('name');
  });
});
