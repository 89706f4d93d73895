import { randomBytes } from 'node:crypto';
import { gzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '../../../../src/core/containers/bytes/join.ts';
import { planUnits, readUnit } from '../../../../src/core/containers/index.ts';
import type { InputFile, ReadOutcome } from '../../../../src/core/containers/types.ts';
import { page, pngBytes } from './files.ts';

// Archives too large to be held: they lie on a disk, and only what is asked for is read.

const MEGABYTE = 1024 * 1024;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** It does not compress. */
const FILM = randomBytes(12 * MEGABYTE);

interface DiskFile extends InputFile {
  /** The most that was asked for at once. */
  readonly largestSlice: () => number;
}

function onDisk(path: string, bytes: Uint8Array): DiskFile {
  let largest = 0;
  return {
    path,
    size: bytes.length,
    modifiedAt: null,
    largestSlice: () => largest,
    read: () => Promise.reject(new Error('it does not fit')),
    slice: (start, end) => {
      const slice = bytes.slice(start, end);
      largest = Math.max(largest, slice.length);
      return Promise.resolve(slice);
    },
  };
}

async function opened(file: InputFile): Promise<ReadOutcome> {
  const { units, failures } = await planUnits([file]);
  const [unit] = units;
  if (unit === undefined) throw new Error(failures[0]?.error.message);
  return readUnit(unit);
}

function record(address: string, type: string, body: Uint8Array): Uint8Array {
  const answer = joinBytes([utf8(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), body]);
  const headers = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${answer.length}\r\n\r\n`;
  return joinBytes([utf8(headers), answer, utf8('\r\n\r\n')]);
}

const records = ['one', 'two'].flatMap((name) => [
  record(`https://news.example/${name}.mp4`, 'video/mp4', FILM),
  record(`https://news.example/${name}`, 'text/html', utf8(page(`<img src="/quay.png">${name}`))),
]);
records.push(record('https://news.example/quay.png', 'image/png', pngBytes(3, 2)));
const warc = joinBytes(records);
const packedWarc = joinBytes(records.map((one) => gzipSync(one, { level: 1 })));

const AS_IT_IS = { level: 0 } as const;
const pages: Zippable = {
  'one.html': utf8(page('<img src="one_files/quay.png">one')),
  'one_files/quay.png': [pngBytes(3, 2), AS_IT_IS],
  'one_files/film.mp4': [FILM, AS_IT_IS],
  'two_files/film.mp4': [FILM, { level: 1 }],
  'two_files/quay.png': pngBytes(3, 2),
  'two.html': [utf8(page('<img src="two_files/quay.png">two')), AS_IT_IS],
};
const zip = zipSync(pages);
const zipOfWarc = (path: string): Uint8Array => zipSync({ [path]: [packedWarc, AS_IT_IS] });

describe('a large archive', () => {
  it.each([
    ['crawl.warc', warc],
    ['crawl.warc.gz', packedWarc],
    ['crawl.wacz', zipOfWarc('archive/data.warc.gz')],
    ['crawl.zip', zipOfWarc('data.warc.gz')],
    ['pages.zip', zip],
    ['zipped.zip', zipSync({ 'pages.zip': [zip, AS_IT_IS] })],
    ['cut-off.zip', zip.subarray(0, zip.length - 100)],
    [
      'behind-a-picture.png',
      joinBytes([pngBytes(3, 2), zipSync({ 'index.html': utf8(page('')), ...pages })]),
    ],
  ])('is read by a window at a time: %s', async (name, bytes) => {
    const file = onDisk(name, bytes);
    const outcome = await opened(file);
    if (!outcome.ok) throw new Error(outcome.error.message);
    const shown = outcome.value.filter(
      ({ kind, resources }) =>
        kind === 'html' && resources.all.some(({ mediaType }) => mediaType === 'image/png'),
    );
    expect(shown).toHaveLength(2);
    for (const { resources } of shown) {
      const picture = resources.all.find(({ mediaType }) => mediaType === 'image/png');
      expect(await picture?.read()).toEqual(pngBytes(3, 2));
    }
    expect(file.largestSlice()).toBeLessThan(1.5 * MEGABYTE);
  });

  it('that is taken away while it is read fails with the reason', async () => {
    const file = onDisk('crawl.warc', warc);
    const slice = file.slice;
    const outcome = await opened({
      ...file,
      slice: (start, end) =>
        start > 4 * MEGABYTE
          ? Promise.reject(new Error('the disk was taken out'))
          : (slice?.(start, end) ?? file.read()),
    });
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        code: 'unreadable',
        message: '“crawl.warc” could not be read: the disk was taken out.',
      },
    });
  });

  it('beyond what is opened is named with what is allowed', async () => {
    const file = onDisk('crawl.warc', new Uint8Array());
    const { failures } = await planUnits([{ ...file, size: 2.25 * 1024 * MEGABYTE }]);
    expect(failures.map(({ error }) => error.message)).toEqual([
      '“crawl.warc” is too large (2.3 GB; 2 GB is the limit for an archive).',
    ]);
  });
});
