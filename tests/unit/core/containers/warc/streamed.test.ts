import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOfBinary } from '../../../../../src/core/containers/bytes/latin1.ts';
import { joinBytes } from '../../../../../src/core/containers/bytes/join.ts';
import { sourceOfBytes } from '../../../../../src/core/containers/bytes/source.ts';
import { Allowance } from '../../../../../src/core/containers/compression/allowance.ts';
import { binaryString } from '../../../../../src/core/containers/decoding/codecs.ts';
import { archiveBytes } from '../../../../../src/core/containers/warc/archiveBytes.ts';
import { Captures } from '../../../../../src/core/containers/warc/captures.ts';
import { warcRecords } from '../../../../../src/core/containers/warc/records.ts';

// Archives are read record by record; none of these tests sees more than a part of one at a time.

function record(address: string, body: string | Uint8Array, type = 'text/html'): Uint8Array {
  const bytes = typeof body === 'string' ? bytesOfBinary(body) : body;
  const answer = joinBytes([
    bytesOfBinary(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`),
    bytes,
  ]);
  const headers = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Target-URI: ${address}`,
    `Content-Length: ${answer.length}`,
  ];
  return joinBytes([
    bytesOfBinary(`${headers.join('\r\n')}\r\n\r\n`),
    answer,
    bytesOfBinary('\r\n\r\n'),
  ]);
}

const MEGABYTE = 1024 * 1024;
/** Bytes that do not compress, the same each time. */
const noise = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (Math.imul(index, 0x9e3779b1) >>> 13) & 0xff);

// eslint-disable-next-line @typescript-eslint/require-await -- pieces come from a disk elsewhere
async function* asTheyCome(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(
  bytes: Uint8Array,
  allowance = new Allowance(1024 * MEGABYTE),
): Promise<Captures> {
  const captures = new Captures(allowance);
  await captures.read(await archiveBytes(sourceOfBytes(bytes), allowance));
  return captures;
}

describe('the records of an archive that comes piece by piece', () => {
  const whole = joinBytes([
    record('https://news.example/one', 'WARC/ is no record'),
    record('https://news.example/two', noise(200_000), 'image/png'),
    bytesOfBinary('WARC/1.0\r\nContent-Length: 99999999\r\n\r\nits length is wrong\r\n\r\n'),
    record('https://news.example/three', 'last'),
  ]);
  async function told(pieces: Iterable<Uint8Array>) {
    const all: (readonly [address: string | null, at: number, block: string])[] = [];
    const archive = { pieces: asTheyCome(pieces), stopped: null, again: noneAgain };
    for await (const { headers, block, at } of warcRecords(archive)) {
      all.push([headers.get('warc-target-uri'), at, binaryString(block)]);
    }
    return all;
  }
  const noneAgain = () => Promise.resolve(new Uint8Array());

  it('are all there', async () => {
    expect((await told([whole])).map(([address]) => address)).toEqual([
      'https://news.example/one',
      'https://news.example/two',
      null,
      'https://news.example/three',
    ]);
  });

  it.each([1, 7, 4_096, 65_537])('are the same in pieces of %i', async (size) => {
    expect(await told(inPieces(whole, size))).toEqual(await told([whole]));
  });
});

describe('what an archive holds', () => {
  // A film is not held while the archive is read.
  const films = [1, 2, 3].map((number) =>
    record(`https://news.example/${number}.mp4`, noise(50_000 + number), 'video/mp4'),
  );

  it.each([
    ['as it is', joinBytes(films)],
    ['with a gzip member for each record', joinBytes(films.map((one) => gzipSync(one)))],
    ['in one gzip member', gzipSync(joinBytes(films))],
    ['with members that records reach across', acrossMembers(joinBytes(films))],
  ])('is had again when it is asked for: %s', async (_, bytes) => {
    const { all } = await readAll(bytes);
    expect(all.map(({ size }) => size)).toEqual([50_001, 50_002, 50_003]);
    for (const capture of [...all].reverse()) {
      expect(Buffer.compare(await capture.body(), noise(capture.size))).toBe(0);
    }
  });

  it('is what came before the archive unfolded into too much', async () => {
    const bomb = gzipSync(record('https://news.example/bomb', new Uint8Array(8 * MEGABYTE)));
    const page = gzipSync(record('https://news.example/', '<!DOCTYPE html><p>words'));
    const captures = await readAll(joinBytes([page, bomb]), new Allowance(4 * MEGABYTE));
    expect(captures.all.map(({ address }) => address)).toEqual(['https://news.example/']);
    expect(captures.stopped).toMatch(/unfolds into more/u);
    expect(binaryString((await captures.all[0]?.body()) ?? new Uint8Array())).toContain('words');
  });

  it('does not lack a page because the bodies of pictures before it unfold into too much', async () => {
    const packed = gzipSync(new Uint8Array(110 * MEGABYTE));
    const encoded = bytesOfBinary('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n');
    const bomb = (address: string): Uint8Array =>
      joinBytes([
        bytesOfBinary(
          `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${encoded.length + packed.length}\r\n\r\n`,
        ),
        encoded,
        packed,
        bytesOfBinary('\r\n\r\n'),
      ]);
    const captures = await readAll(
      joinBytes([
        ...[1, 2, 3, 4, 5, 6].map((number) => bomb(`https://news.example/${number}.png`)),
        record('https://news.example/', '<!DOCTYPE html><p>words'),
      ]),
      new Allowance(800 * MEGABYTE),
    );
    expect(captures.all.map(({ address }) => address)).toEqual(['https://news.example/']);
    expect(captures.stopped).toBeNull();
  });
});

/** Members cut every so many bytes, whatever records do. */
function acrossMembers(bytes: Uint8Array): Uint8Array {
  return joinBytes([...inPieces(bytes, 30_000)].map((piece) => gzipSync(piece)));
}
