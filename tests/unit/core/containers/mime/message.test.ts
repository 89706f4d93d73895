import { describe, expect, it } from 'vitest';
import { readUnit } from '../../../../../src/core/containers/index.ts';
import { leavesOf, readMessage } from '../../../../../src/core/containers/mime/entity.ts';
import type { ReadOutcome, SavedPage } from '../../../../../src/core/containers/types.ts';
import { bytesOfBinary } from '../../../../../src/core/containers/bytes/latin1.ts';
import { memoryFile } from '../files.ts';

const lines = (...all: readonly string[]): string => all.join('\r\n');

const open = (message: string, name = 'page.mhtml'): Promise<ReadOutcome> =>
  readUnit({ main: memoryFile(name, bytesOfBinary(message)), companions: [] });

async function pageOf(message: string): Promise<SavedPage> {
  const outcome = await open(message);
  if (!outcome.ok) throw new Error(outcome.error.message);
  const [page] = outcome.value;
  if (page === undefined) throw new Error('no page');
  return page;
}

const markupOf = (page: SavedPage): string => (page.kind === 'html' ? page.html : page.text);

const GIF = 'R0lGODdhAQABAIAAAP///////ywAAAAAAQABAAACAkQBADs=';

/** A page as Chromium saves it, its parts given. */
const snapshot = (...parts: readonly string[]): string =>
  lines(
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://news.example/a/story',
    'Subject: =?utf-8?Q?cri=C3=A9e?=',
    'Date: Tue, 24 Nov 2026 03:00:11 GMT',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '',
    ...parts.flatMap((part) => ['--b', part]),
    '--b--',
    '',
  );

const htmlPart = (html: string, ...headers: readonly string[]): string =>
  lines(
    'Content-Type: text/html',
    'Content-Location: https://news.example/a/story',
    ...headers,
    '',
    html,
  );

const picturePart = (...headers: readonly string[]): string =>
  lines('Content-Type: image/gif', 'Content-Transfer-Encoding: base64', ...headers, '', GIF);

describe('a page saved as MHTML', () => {
  it('says where and when from its header, and names the header as the source', async () => {
    const page = await pageOf(snapshot(htmlPart('<p>words</p>')));
    expect(page).toMatchObject({
      format: 'mhtml',
      title: 'criée',
      url: { value: 'https://news.example/a/story', from: 'header' },
      savedAt: { value: '2026-11-24T03:00:11.000Z', from: 'header' },
    });
  });

  it('prefers the title that the page gives itself', async () => {
    const page = await pageOf(snapshot(htmlPart('<title>Fish hall</title><p>words</p>')));
    expect(page.title).toBe('Fish hall');
  });

  it.each([
    [
      'its absolute address',
      'https://news.example/a/b.gif',
      'Content-Location: https://news.example/a/b.gif',
    ],
    [
      'the other of http and https',
      'http://news.example/a/b.gif',
      'Content-Location: https://news.example/a/b.gif',
    ],
    ['an address relative to the page', 'b.gif', 'Content-Location: https://news.example/a/b.gif'],
    ['an address from the root', '/a/b.gif', 'Content-Location: https://news.example/a/b.gif'],
    [
      'a relative location, resolved in turn',
      'https://news.example/a/b.gif',
      'Content-Location: b.gif',
    ],
    [
      'escapes where the page has none',
      'b c.gif',
      'Content-Location: https://news.example/a/b%20c.gif',
    ],
    ['its Content-ID', 'cid:pic@x', 'Content-ID: <pic@x>'],
    [
      'an encoded location',
      'é.gif',
      'Content-Location: =?utf-8?Q?https://news.example/a/=C3=A9.gif?=',
    ],
    ['a base between', 'i/b.gif', 'Content-Location: https://news.example/a/i/b.gif'],
  ])('finds a picture by %s', async (_, reference, header) => {
    const page = await pageOf(snapshot(htmlPart(`<img src="${reference}">`), picturePart(header)));
    const found = page.resources.find(reference);
    expect(found?.mediaType).toBe('image/gif');
    expect(found?.size).toBe(35);
  });

  it('resolves references against the page’s base element', async () => {
    const html = '<base href="/pictures/"><img src="b.gif">';
    const held = picturePart('Content-Location: https://news.example/pictures/b.gif');
    const page = await pageOf(snapshot(htmlPart(html), held));
    expect(page.resources.find('b.gif')?.key).toBe('https://news.example/pictures/b.gif');
  });

  it('resolves the addresses of a Word document, which are local', async () => {
    const html = lines(
      'Content-Location: file:///C:/A1/doc.htm',
      'Content-Type: text/html',
      '',
      '<p>x',
    );
    const held = picturePart('Content-Location: file:///C:/A1/doc_files/image001.gif');
    const page = await pageOf(
      lines(
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; boundary=b',
        '',
        '--b',
        html,
        '--b',
        held,
        '--b--',
      ),
    );
    expect(page.url).toBeNull();
    expect(page.resources.find('doc_files/image001.gif')?.size).toBe(35);
  });

  it('gives the documents in its frames, each decoded as its own bytes are', async () => {
    const frame = lines(
      'Content-Type: text/html; charset=windows-1251',
      'Content-ID: <frame-2@mhtml.blink>',
      'Content-Location: https://news.example/frame',
      '',
      '<p>\u00d0\u00fb\u00e1\u00e0</p>',
    );
    const page = await pageOf(
      snapshot(htmlPart('<iframe src="cid:frame-2@mhtml.blink"></iframe>'), frame),
    );
    expect(page.frames).toEqual([
      {
        reference: 'cid:frame-2@mhtml.blink',
        url: 'https://news.example/frame',
        html: '<p>Рыба</p>',
      },
    ]);
  });

  it('opens frames that hold each other once', async () => {
    const frame = (own: string, other: string): string =>
      lines('Content-Type: text/html', `Content-ID: <${own}>`, '', `<iframe src="cid:${other}">`);
    const page = await pageOf(
      snapshot(htmlPart('<iframe src="cid:a">'), frame('a', 'b'), frame('b', 'a')),
    );
    expect(page.frames.map(({ reference }) => reference)).toEqual(['cid:a', 'cid:b']);
  });

  it('trusts a part’s charset before the page’s own', async () => {
    const part = lines(
      'Content-Type: text/html; charset=gbk',
      '',
      '<meta charset="utf-8"><p>\u00c0\u00cf\u00c2\u00eb\u00cd\u00b7</p>',
    );
    const page = await pageOf(snapshot(part));
    expect(page.charset).toBe('gbk');
    expect(markupOf(page)).toContain('老码头');
  });

  it('shows the part that start names, wherever it lies', async () => {
    const message = snapshot(htmlPart('<p>advert'), htmlPart('<p>article', 'Content-ID: <main>'));
    const named = message.replace('type="text/html"', 'type="text/html"; start="<main>"');
    expect(markupOf(await pageOf(named))).toBe('<p>article');
  });

  it('shows the HTML of an alternative, not its plain text', async () => {
    const alternative = lines(
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      'Content-Type: text/plain',
      '',
      'plain',
      '--c',
      'Content-Type: text/html',
      '',
      '<p>rich',
      '--c--',
    );
    expect(markupOf(await pageOf(snapshot(alternative)))).toBe('<p>rich');
  });

  it('opens a single HTML part without any multipart', async () => {
    const page = await pageOf(
      lines(
        'From: "Saved by Windows Internet Explorer 8"',
        'Subject: x',
        'Date: Mon, 5 Oct 2026 10:00:00 +0200',
        'MIME-Version: 1.0',
        'Content-Type: text/html; charset="windows-1252"',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Location: https://news.example/ie',
        '',
        '<p>cri=E9e =96 ouverte</p>',
      ),
    );
    expect(markupOf(page)).toBe('<p>criée – ouverte</p>');
    expect(page.savedAt?.value).toBe('2026-10-05T08:00:00.000Z');
    expect(page.url?.value).toBe('https://news.example/ie');
  });

  it('keeps no address that is not of the web', async () => {
    const message = snapshot(htmlPart('<p>x')).replaceAll(
      'https://news.example/a/story',
      'javascript:x(1)',
    );
    expect((await pageOf(message)).url).toBeNull();
  });

  it.each(['', '--bound', '--boundary', '--boundary-', '--other', '--other--'])(
    'names an archive that was cut off before its page: %s',
    async (cut) => {
      const whole = snapshot(htmlPart('<p>words</p>')).replaceAll('"b"', '"boundary"');
      const outcome = await open(`${whole.slice(0, whole.indexOf('--b'))}${cut}`);
      expect(outcome).toMatchObject({ ok: false, error: { code: 'no-page' } });
    },
  );

  it('names an archive that holds no page', async () => {
    const outcome = await open(snapshot(picturePart()), 'pictures.mhtml');
    expect(outcome).toMatchObject({ ok: false, error: { code: 'no-page' } });
    if (!outcome.ok) expect(outcome.error.message).toContain('“pictures.mhtml”');
  });
});

describe('readMessage', () => {
  const leaves = (message: string): readonly string[] =>
    leavesOf(readMessage(message)).map((leaf) => new TextDecoder().decode(leaf.bytes()));

  const parts = ['--x', 'Content-Type: text/html', '', 'one', '--x', 'A: b', '', 'two', '--x--'];
  const header = (boundary: string): string => `Content-Type: multipart/related${boundary}`;

  it.each([
    ['as announced', lines(header('; boundary=x'), '', ...parts)],
    ['with a preamble and an epilogue', lines(header('; boundary=x'), '', 'pre', ...parts, 'post')],
    ['with line feeds alone', lines(header('; boundary=x'), '', ...parts).replaceAll('\r\n', '\n')],
    [
      'with carriage returns alone',
      lines(header('; boundary=x'), '', ...parts).replaceAll('\r\n', '\r'),
    ],
    ['not announced', lines(header(''), '', ...parts)],
    ['announced wrongly', lines(header('; boundary=other'), '', ...parts)],
    [
      'announced wrongly, of parts without headers',
      lines(header('; boundary=other'), '', '--x', '', 'one', '--x', '', 'two', '--x--'),
    ],
    ['never closed', lines(header('; boundary=x'), '', ...parts.slice(0, -1))],
    [
      'followed by white space',
      lines(header('; boundary=x'), '', ...parts.map((line) => line.replace(/^--x$/u, '--x \t'))),
    ],
  ])('finds parts by a boundary %s', (_, message) => {
    expect(leaves(message)).toEqual(['one', 'two']);
  });

  it.each(['--bound', '--boundary', '--boundary-'])(
    'takes no delimiter that the file was cut off in for words: %s',
    (cut) => {
      const start = lines(header('; boundary=boundary'), '', '');
      const first = lines('--boundary', 'Content-Type: text/html', '', '<p>one', '');
      expect(leaves(`${start}${first}${cut}`)[0]?.trim()).toBe('<p>one');
    },
  );

  it('keeps a line that only begins with the boundary', () => {
    const message = lines(header('; boundary=x'), '', '--x', 'A: b', '', '--xy', 'z', '--x--');
    expect(leaves(message)).toEqual(['--xy\r\nz']);
  });

  it('reads a part whose boundaries are lost, its headers after blank lines', () => {
    const message = lines(header('; boundary=x'), '', '', 'Content-Type: text/html', '', '<p>one');
    expect(leaves(message)).toEqual(['<p>one']);
  });

  it('comes to an end on multiparts nested without end', () => {
    const nest = (depth: number): string =>
      depth === 0
        ? 'x'
        : lines(
            `Content-Type: multipart/mixed; boundary=b${depth}`,
            '',
            `--b${depth}`,
            nest(depth - 1),
          );
    expect(leaves(nest(200)).length).toBeGreaterThan(0);
  });
});
