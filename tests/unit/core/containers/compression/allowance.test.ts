import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Allowance, TooMuch } from '../../../../../src/core/containers/compression/allowance.ts';
import { inflate } from '../../../../../src/core/containers/compression/inflate.ts';
import { readUnit } from '../../../../../src/core/containers/index.ts';
import { memoryFile, page } from '../files.ts';

const MEGABYTE = 1024 * 1024;

describe('what an archive may unfold into', () => {
  it('counts for the archives around it too', () => {
    const whole = new Allowance(10);
    whole.part(8).take(8);
    expect(() => {
      whole.part(8).take(3);
    }).toThrow(TooMuch);
  });

  it('is not begun on once it is used up', () => {
    const allowance = new Allowance(1);
    expect(() => {
      allowance.take(2);
    }).toThrow(TooMuch);
    expect(() => inflate(new Uint8Array(4), 'gzip', allowance)).toThrow(TooMuch);
  });

  it('is shared by a bomb’s archives, and the pages before it are kept', async () => {
    const zeros = new Uint8Array(90 * MEGABYTE).fill(0x30);
    const bomb = zipSync({ '0.gz': gzipSync(zeros), '1.gz': gzipSync(zeros) });
    const bombs = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`${index + 10}.zip`, bomb]),
    );
    const archive = zipSync({ 'story.html': new TextEncoder().encode(page('words')), ...bombs });
    const outcome = await readUnit({ main: memoryFile('all.zip', archive), companions: [] });
    expect(outcome).toMatchObject({ ok: true, value: [{ title: 'A page' }] });
    const reasons = outcome.failures?.map(({ message }) => message).join('\n');
    expect(reasons).toContain('unfolds into more than any page needs');
  }, 120_000);
});
