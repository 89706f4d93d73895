import { Readable } from 'node:stream';
import type { Terminal } from '../../../src/cli/terminal.ts';

export interface FakeTerminal extends Terminal {
  readonly answers: string[];
  readonly said: string[];
  /** The answer's lines, parsed. */
  json(): unknown[];
}

/** A terminal whose input is given and whose output is kept. */
export function fakeTerminal(
  folder = '.',
  input: Iterable<string | Uint8Array> = [],
): FakeTerminal {
  const answers: string[] = [];
  const said: string[] = [];
  return {
    input: Readable.from(input, { objectMode: false }),
    folder,
    answers,
    said,
    answer(text) {
      answers.push(text);
      return Promise.resolve();
    },
    say: (text) => void said.push(text),
    json: () =>
      answers
        .join('')
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
  };
}
