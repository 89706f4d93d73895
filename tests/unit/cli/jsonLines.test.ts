import { PassThrough, Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerLines, readLines } from '../../../src/cli/jsonLines.ts';
import { writeAll } from '../../../src/cli/terminal.ts';
import { fakeTerminal } from './fakeTerminal.ts';

const request = z.object({ id: z.union([z.string(), z.number()]), word: z.string() });

async function collect(chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks, { objectMode: false })))
    lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('puts together lines and characters that chunks tear apart', async () => {
    const bytes = new TextEncoder().encode('{"a":"été"}\n{"b":1}');
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await collect(chunks)).toEqual(['{"a":"été"}', '{"b":1}']);
  });

  it('ends lines at line feeds only, as JSON strings may hold other separators', async () => {
    expect(await collect(['"a\u2028b\rc"\n"d"\n'])).toEqual(['"a\u2028b\rc"', '"d"']);
  });
});

describe('answerLines', () => {
  const answer = async (input: string): Promise<unknown[]> => {
    const terminal = fakeTerminal('.', [input]);
    await answerLines(terminal, request, ({ word }) => {
      if (word === 'bug') throw new Error('a fault of ours');
      return { length: word.length };
    });
    return terminal.json();
  };

  it('answers in order, each with its id', async () => {
    expect(await answer('\ufeff{"id":"a","word":"one"}\r\n\n{"id":2,"word":"three"}\n')).toEqual([
      { id: 'a', length: 3 },
      { id: 2, length: 5 },
    ]);
  });

  it('goes on after a line that is not JSON, not a request, or trips over a fault', async () => {
    expect(
      await answer('nonsense\n{"id":"b"}\n[1]\n{"id":"c","word":"bug"}\n{"id":"d","word":"ok"}\n'),
    ).toEqual([
      { id: null, error: { code: 'bad-line', message: 'This line is not JSON.' } },
      { id: 'b', error: { code: 'bad-line', message: expect.stringContaining('word') as string } },
      { id: null, error: { code: 'bad-line', message: expect.any(String) as string } },
      { id: 'c', error: { code: 'internal', message: 'a fault of ours' } },
      { id: 'd', length: 2 },
    ]);
  });
});

describe('writeAll', () => {
  it('waits for a reader that does not keep up', async () => {
    const pipe = new PassThrough({ highWaterMark: 4 });
    let done = false;
    const writing = writeAll(pipe, 'more than four').then(() => (done = true));
    await wait(20);
    expect(done).toBe(false);
    pipe.resume();
    await writing;
    expect(done).toBe(true);
  });
});
