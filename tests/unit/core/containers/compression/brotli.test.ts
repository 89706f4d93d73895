import { randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Allowance, TooMuch } from '../../../../../src/core/containers/compression/allowance.ts';
import { unbrotli } from '../../../../../src/core/containers/compression/brotli.ts';

const MEGABYTE = 1024 * 1024;
const unpack = (bytes: Uint8Array): Uint8Array | null =>
  unbrotli(bytes, new Allowance(64 * MEGABYTE));
const words = (count: number): Uint8Array =>
  new TextEncoder().encode('The fish hall on the north quay reopens. '.repeat(count));

describe('a Brotli body', () => {
  it.each([
    ['of words that its dictionary has', words(1)],
    ['longer than its window', words(250_000)],
    ['that cannot be compressed', new Uint8Array(randomBytes(200_000))],
    ['of nothing', new Uint8Array()],
  ])('%s is unpacked', (_, content) => {
    const unpacked = unpack(brotliCompressSync(content));
    expect(Buffer.compare(unpacked ?? Buffer.of(1), content)).toBe(0);
  });

  it('is not unpacked beyond what is allowed, whatever it claims', () => {
    const bomb = brotliCompressSync(new Uint8Array(40 * MEGABYTE));
    expect(bomb.length).toBeLessThan(1_000);
    expect(() => unbrotli(bomb, new Allowance(10 * MEGABYTE))).toThrow(TooMuch);
  });

  it.each([
    ['cut off', brotliCompressSync(words(500)).subarray(0, 40)],
    ['no Brotli', words(1)],
  ])('gives nothing where it is %s', (_, bytes) => {
    expect(unpack(bytes)).toBeNull();
  });
});
