import { once } from 'node:events';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';

/** What a command may use of its surroundings. */
export interface Terminal {
  readonly input: Readable;
  /** Writes to standard output, where only the answer goes; resolves when there is room for more. */
  answer(text: string): Promise<void>;
  /** Says something to the person, on standard error. */
  say(text: string): void;
  /** The folder that relative paths start from. */
  readonly folder: string;
}

/** Waits for a slow reader instead of piling the answer up in memory. */
export async function writeAll(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** npm runs scripts in the package's folder and says in `INIT_CWD` where the caller was. */
function callersFolder(): string {
  const { INIT_CWD: caller, npm_lifecycle_event: script } = process.env;
  return script === 'clipfold' && caller !== undefined ? caller : process.cwd();
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // `clipfold extract | head` closes the pipe when it has seen enough: nothing is wrong then.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    input: process.stdin,
    answer: (text) => writeAll(process.stdout, text),
    say: (text) => void process.stderr.write(`${text}\n`),
    folder: callersFolder(),
  };
}
