import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deflateSync, gzipSync, zipSync, zlibSync } from 'fflate';
import { bytesOfBinary } from '../../../../../src/core/containers/bytes/latin1.ts';
import { binaryString } from '../../../../../src/core/containers/decoding/codecs.ts';
import type { SavedPage } from '../../../../../src/core/containers/types.ts';
import { openBytes } from '../fixtures.ts';

const GIF = 'GIF89a\u0001\u0000\u0001\u0000';

function record(
  type: string,
  address: string,
  block: string,
  ...headers: readonly string[]
): string {
  const lines = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${address}`,
    'WARC-Date: 2026-11-24T03:04:05Z',
    ...headers,
    ...(headers.some((line) => line.startsWith('Content-Length'))
      ? []
      : [`Content-Length: ${block.length}`]),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${block}\r\n\r\n`;
}

const answer = (type: string, body: string, ...headers: readonly string[]): string =>
  ['HTTP/1.1 200 OK', `Content-Type: ${type}`, ...headers, '', body].join('\r\n');

const page = (body: string): string => `<!DOCTYPE html><title>Fish hall</title><p>${body}</p>`;
const packed = (pack: (bytes: Uint8Array) => Uint8Array): string =>
  binaryString(pack(new TextEncoder().encode('<!DOCTYPE html><p>fish')));
const STORY = 'https://news.example/a/story';

async function pagesIn(...records: readonly string[]): Promise<readonly SavedPage[]> {
  const outcome = await openBytes('saved.warc', bytesOfBinary(records.join('')));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

const markupOf = (saved: SavedPage | undefined): string =>
  saved?.kind === 'html' ? saved.html : '';

describe('a WARC archive', () => {
  it('says where and when from its records’ headers', async () => {
    const [saved] = await pagesIn(record('response', STORY, answer('text/html', page('words'))));
    expect(saved).toMatchObject({
      format: 'warc',
      title: 'Fish hall',
      url: { value: STORY, from: 'header' },
      savedAt: { value: '2026-11-24T03:04:05.000Z', from: 'header' },
    });
  });

  it('opens a page that was brought into another format', async () => {
    const [saved, ...others] = await pagesIn(
      record('metadata', STORY, 'via: a search', 'Content-Type: application/warc-fields'),
      record('conversion', STORY, page('words'), 'Content-Type: text/html; charset=utf-8'),
    );
    expect(others).toEqual([]);
    expect(saved).toMatchObject({ url: { value: STORY } });
    expect(markupOf(saved)).toContain('words');
  });

  it('opens all the same when it is compressed, record by record or whole', async () => {
    const records = [
      record('warcinfo', 'x:', 'software: test'),
      record('response', STORY, answer('text/html', page('words'))),
    ];
    const members = records.map((one) => gzipSync(bytesOfBinary(one)));
    const joined = Uint8Array.from(members.flatMap((member) => [...member]));
    for (const bytes of [joined, gzipSync(bytesOfBinary(records.join('')))]) {
      expect(await openBytes('saved.warc.gz', bytes)).toMatchObject({ ok: true });
    }
  });

  it.each([
    [
      'chunked',
      '5\r\n<!DOC\r\n8;x=y\r\nTYPE htm\r\n9\r\nl><p>fish\r\n0\r\n\r\n',
      'Transfer-Encoding: chunked',
    ],
    ['not chunked, whatever it claims', '<!DOCTYPE html><p>fish', 'Transfer-Encoding: chunked'],
    ['not compressed, whatever it claims', '<!DOCTYPE html><p>fish', 'Content-Encoding: gzip'],
    ['not Brotli, whatever it claims', '<!DOCTYPE html><p>fish', 'Content-Encoding: br'],
    ['compressed with Brotli', packed(brotliCompressSync), 'Content-Encoding: br'],
    ['compressed with gzip', packed(gzipSync), 'Content-Encoding: gzip'],
    ['compressed with zlib', packed(zlibSync), 'Content-Encoding: deflate'],
    ['compressed without a frame', packed(deflateSync), 'Content-Encoding: deflate'],
  ])('reads a body that is %s', async (_, body, header) => {
    const [saved] = await pagesIn(record('response', STORY, answer('text/html', body, header)));
    expect(markupOf(saved)).toBe('<!DOCTYPE html><p>fish');
  });

  it('finds pictures by their addresses, and behind redirections', async () => {
    const moved = 'HTTP/1.1 301 Moved\r\nLocation: /b.gif\r\n\r\n';
    const [saved] = await pagesIn(
      record('response', STORY, answer('text/html', page('<img src="a.gif"><img src="/b.gif">'))),
      record('response', 'https://news.example/a/a.gif', moved),
      record('response', 'https://news.example/b.gif', answer('image/gif', GIF)),
    );
    expect(saved?.resources.find('/b.gif')?.mediaType).toBe('image/gif');
    expect(saved?.resources.find('a.gif')?.key).toBe('https://news.example/b.gif');
  });

  it('gives a record that nothing had changed the body of the one before it', async () => {
    const [saved] = await pagesIn(
      record('response', STORY, answer('text/html', page('<img src="/new.gif">'))),
      record(
        'response',
        'https://news.example/old.gif',
        answer('image/gif', GIF),
        'WARC-Payload-Digest: sha1:A',
      ),
      record(
        'revisit',
        'https://news.example/new.gif',
        'HTTP/1.1 200 OK\r\n\r\n',
        'WARC-Payload-Digest: sha1:A',
      ),
    );
    expect(saved?.resources.find('/new.gif')?.size).toBe(GIF.length);
  });

  it.each([
    ['without a type', 'HTTP/1.1 200 OK\r\n\r\n'],
    ['called text', 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n'],
    ['sent in part', 'HTTP/1.1 206 Partial Content\r\nContent-Type: text/html\r\n\r\n'],
  ])('opens a page %s', async (_, answered) => {
    const [saved] = await pagesIn(
      record('response', 'https://news.example/robots.txt', answer('text/plain', 'Disallow: /')),
      record('response', STORY, answered + page('words')),
    );
    expect(saved?.url?.value).toBe(STORY);
  });

  it('is opened out of a collection of WACZ files', async () => {
    const warc = record('response', STORY, answer('text/html', page('words')));
    const wacz = zipSync({ 'archive/a.warc': bytesOfBinary(warc) });
    const collection = zipSync({ 'a.wacz': wacz, 'datapackage.json': bytesOfBinary('{}') });
    const outcome = await openBytes('many.wacz', collection);
    expect(outcome).toMatchObject({ ok: true, value: [{ url: { value: STORY } }] });
  });

  it('makes pages of its documents, but not of frames and error pages', async () => {
    const pages = await pagesIn(
      record('response', 'https://ads.example/frame', answer('text/html', page('advert'))),
      record('response', STORY, answer('text/html', page('<iframe src="//ads.example/frame">'))),
      record(
        'response',
        'https://news.example/gone',
        'HTTP/1.1 404 Gone\r\nContent-Type: text/html\r\n\r\n<html>',
      ),
    );
    expect(pages.map(({ url }) => url?.value)).toEqual([STORY]);
    expect(pages[0]?.frames.map(({ url }) => url)).toEqual(['https://ads.example/frame']);
  });

  it('gives each of its pages the files that the page, its frames and its styles mention', async () => {
    const site = 'https://news.example/a';
    const pages = await pagesIn(
      record('response', `${site}/one`, answer('text/html', page('<img src="0,,one.gif?w=3">'))),
      record(
        'response',
        `${site}/two`,
        answer(
          'text/html',
          page('<link rel=stylesheet href=two.css><iframe src="frame"></iframe>'),
        ),
      ),
      record('response', `${site}/0,,one.gif?w=3`, answer('image/gif', GIF)),
      record('response', `${site}/two.css`, answer('text/css', 'b{background:url(two.gif)}')),
      record('response', `${site}/two.gif`, answer('image/gif', GIF)),
      record('response', `${site}/frame`, answer('text/html', page('<img src="deep.gif">'))),
      record('response', `${site}/deep.gif`, answer('image/gif', GIF)),
      record('response', `${site}/none.gif`, answer('image/gif', GIF)),
    );
    const filesOf = (saved: SavedPage) =>
      saved.resources.all.map(({ key }) => key.replace(`${site}/`, '')).sort();
    expect(pages.map(filesOf)).toEqual([
      ['0,,one.gif?w=3'],
      ['deep.gif', 'frame', 'two.css', 'two.gif'],
    ]);
    expect(pages[0]?.resources.find('0,,one.gif?w=3')?.mediaType).toBe('image/gif');
    expect(pages[1]?.frames).toHaveLength(1);
  });

  it('finds its way after a record whose length is wrong', async () => {
    const pages = await pagesIn(
      record(
        'response',
        'https://news.example/x',
        answer('image/gif', GIF),
        'Content-Length: 9999999',
      ),
      record('response', STORY, answer('text/html', page('words'))),
    );
    expect(pages.map(({ url }) => url?.value)).toEqual([STORY]);
  });

  it('is named where it holds no page', async () => {
    const bytes = bytesOfBinary(record('response', STORY, answer('image/gif', GIF)));
    const outcome = await openBytes('pictures.warc', bytes);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'no-page' } });
    if (!outcome.ok) expect(outcome.error.message).toContain('“pictures.warc”');
  });
});
