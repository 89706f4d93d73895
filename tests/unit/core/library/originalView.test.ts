import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';
import type { InputFile } from '../../../../src/core/containers/types.ts';
import { originalPage, originalView } from '../../../../src/core/library/index.ts';
import { memoryFile, pngBytes } from '../containers/files.ts';

async function view(html: string, ...companions: InputFile[]): Promise<string> {
  const page = await originalPage({ main: memoryFile('page.html', html), companions }, 0);
  if (!page.ok) throw new Error(page.error.message);
  const shown = await originalView(page.value);
  if (!shown.ok) throw new Error(shown.error.message);
  return shown.value;
}

const whole = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

describe('the view of an original', () => {
  it('holds the page’s own pictures and style sheets', async () => {
    const shown = await view(
      whole(
        '<p class="lead">Words</p><img src="page_files/quay.png" srcset="page_files/big.png 2x"><div style="background:url(page_files/quay.png)">x</div>',
        '<link rel="stylesheet" href="page_files/looks.css">',
      ),
      memoryFile('page_files/quay.png', pngBytes(40, 30)),
      memoryFile('page_files/looks.css', '.lead{color:red;background:url("quay.png")}'),
    );
    const document = parseHtml(shown);
    expect(document.querySelector('img')?.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    expect(document.querySelector('img')?.hasAttribute('srcset')).toBe(false);
    expect(document.querySelector('div')?.getAttribute('style')).toContain('url("data:image/png');
    const styles = [...document.querySelectorAll('style')].map((style) => style.textContent);
    expect(styles.join('')).toContain('.lead{color:red;background:url("data:image/png');
    expect(document.querySelector('link')).toBeNull();
  });

  it('names no other address, and nothing that runs', async () => {
    const shown = await view(
      whole(
        `<p onclick="PWN()">Words</p><script>PWN()</script><a href="https://evil.example/a" ping="https://evil.example/p">link</a>
         <img src="https://evil.example/i.png" onerror="PWN()"><form action="https://evil.example/f"><button formaction="https://evil.example/g">Go</button></form>
         <iframe src="https://evil.example/frame"></iframe><object data="https://evil.example/o"></object><embed src="https://evil.example/e">
         <video src="https://evil.example/v" poster="https://evil.example/poster" autoplay><source src="https://evil.example/s"></video>
         <svg><image href="https://evil.example/svg"/><use xlink:href="https://evil.example/use#x"/><rect filter="url(https://evil.example/f#f)" mask="u\\rl(https://evil.example/m)"/></svg>
         <table background="https://evil.example/bg"><tr><td style="background:url('https://evil.example/td')">cell</td></tr></table>
         <noscript><img src="https://evil.example/noscript"></noscript>`,
        `<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/r">
         <link rel="preconnect" href="https://evil.example"><link rel="stylesheet" href="https://evil.example/c.css">
         <style>@import "https://evil.example/i.css"; p{background:url(https://evil.example/p)} </style>`,
      ),
    );
    expect(shown).not.toContain('evil.example');
    expect(shown).not.toContain('PWN');
    expect(shown).toContain('Words');
    expect(shown).toContain('link');
    expect(parseHtml(shown).querySelector('script, base, link, iframe, object, embed')).toBeNull();
  });

  it.each([
    [
      'a math title',
      '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=PWN()>',
    ],
    ['an svg style', `<svg></p><style><a id="</style><img src=1 onerror=PWN()>">`],
    [
      'a comment in a style',
      '<math><style><!--</style><img title="--&gt;&lt;img src=1 onerror=PWN()&gt;">',
    ],
    [
      'deep nesting',
      `${'<div>'.repeat(510)}<table><caption><svg><title><table><caption></caption></table></title><style><a id="</style><img src=x onerror=PWN()>"></a></style></svg></caption></table>`,
    ],
  ])('holds nothing that only comes out of what is written: %s', async (_where, body) => {
    const shown = parseHtml(await view(whole(`<p>Words</p>${body}`)));
    const acting = [...shown.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(({ name }) => name.startsWith('on')),
    );
    expect(acting).toEqual([]);
    expect(shown.body?.textContent).toContain('Words');
  });

  it('keeps the colours and the own parts of a drawing', async () => {
    const drawing =
      '<svg><rect fill="rgb(1, 2, 3)" stroke="url(#ink) red" clip-path="none" width="9"/></svg>';
    const rect = parseHtml(await view(whole(drawing))).querySelector('rect');
    const kept = ['fill', 'stroke', 'clip-path'].map((name) => rect?.getAttribute(name));
    expect(kept).toEqual(['rgb(1, 2, 3)', 'url(#ink) red', 'none']);
  });

  it('keeps its policy in its head, whatever the page’s root is called', async () => {
    const shown = await view(`<html class="<head>" lang="<head>"><body><p>Words</p></body></html>`);
    expect(parseHtml(shown).querySelector('head > meta[content*="default-src"]')).not.toBeNull();
  });

  it('begins with a policy of its own, before anything of the page', async () => {
    const shown = await view(
      whole('<p>Words</p>', '<meta http-equiv="Content-Security-Policy" content="img-src *">'),
    );
    const metas = [...parseHtml(shown).querySelectorAll('meta[http-equiv]')];
    expect(metas.map((meta) => meta.getAttribute('content'))).toEqual([
      expect.stringContaining("default-src 'none'"),
    ]);
    expect(shown.indexOf('Content-Security-Policy')).toBeLessThan(shown.indexOf('Words'));
  });

  it('is not ended by what a style sheet holds', async () => {
    const shown = await view(
      whole('<p>Words</p>', '<link rel="stylesheet" href="page_files/a.css">'),
      memoryFile('page_files/a.css', 'p{content:"</style><img id=out src=x>"}'),
    );
    expect(parseHtml(shown).querySelector('#out')).toBeNull();
  });

  it('shows the frames that are held, disarmed in turn', async () => {
    const shown = await view(
      whole('<iframe src="page_files/frame.html" width="300"></iframe>'),
      memoryFile(
        'page_files/frame.html',
        whole('<p title="a&quot;b">Framed &amp; held</p><script>PWN()</script>'),
      ),
    );
    const frame = parseHtml(shown).querySelector('iframe');
    expect(frame?.getAttribute('sandbox')).toBe('');
    const inner = parseHtml(frame?.getAttribute('srcdoc') ?? '');
    expect(inner.querySelector('p')?.textContent).toBe('Framed & held');
    expect(inner.querySelector('p')?.getAttribute('title')).toBe('a"b');
    expect(inner.querySelector('script')).toBeNull();
  });

  it('shows the documents of a page of frames, with their pictures', async () => {
    const shown = await view(
      '<html><head><title>Quay</title></head><frameset cols="20%,80%"><frame src="page_files/menu.html"><frame src="page_files/story.html"></frameset></html>',
      memoryFile('page_files/menu.html', whole('<p>Contents</p>')),
      memoryFile(
        'page_files/story.html',
        whole('<p>The harbour reopened.</p><img src="quay.png"><script>PWN()</script>'),
      ),
      memoryFile('page_files/quay.png', pngBytes(40, 30)),
    );
    const document = parseHtml(shown);
    expect(document.body?.textContent).toMatch(/Contents\s*The harbour reopened\./);
    expect(document.querySelector('img')?.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    expect(document.querySelector('frameset, frame, script')).toBeNull();
  });

  it('shows a page of text as its text', async () => {
    const page = await originalPage(
      {
        main: memoryFile('page.txt', 'A headline\n\n<b>Not bold</b> & plain text that goes on.'),
        companions: [],
      },
      0,
    );
    const shown = page.ok ? await originalView(page.value) : page;
    if (!shown.ok) throw new Error(shown.error.message);
    expect(parseHtml(shown.value).querySelector('pre')?.textContent).toContain(
      '<b>Not bold</b> & plain',
    );
  });
});
