import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Failure } from '../core/result.ts';
import type { Terminal } from './terminal.ts';

const NEWLINE = 0x0a;

/**
 * A stream's lines, as they come. Only line feeds end a line: JSON strings may hold the other line
 * separators that Node's readline would split at.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  let pending: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer | string>) {
    let chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE)) {
      pending.push(chunk.subarray(0, end));
      yield Buffer.concat(pending).toString('utf8');
      pending = [];
      chunk = chunk.subarray(end + 1);
    }
    if (chunk.length > 0) pending.push(chunk);
  }
  if (pending.length > 0) yield Buffer.concat(pending).toString('utf8');
}

const idSchema = z.object({ id: z.union([z.string(), z.number()]) });
type Id = z.infer<typeof idSchema>['id'];

type Answer = Readonly<Record<string, unknown>> | { readonly error: Failure };

const failure = (id: Id | null, code: string, message: string): object => ({
  id,
  error: { code, message },
});

function answerLine<Request extends { readonly id: Id }>(
  line: string,
  schema: z.ZodType<Request>,
  work: (request: Request) => Answer,
): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failure(null, 'bad-line', 'This line is not JSON.');
  }
  const named = idSchema.safeParse(value);
  const id = named.success ? named.data.id : null;
  const request = schema.safeParse(value);
  if (!request.success) {
    const [issue] = request.error.issues;
    const where = issue?.path.join('.') ?? '';
    return failure(
      id,
      'bad-line',
      `${where === '' ? 'line' : where}: ${issue?.message ?? 'not understood'}`,
    );
  }
  try {
    return { id, ...work(request.data) };
  } catch (error) {
    // One page that trips over a fault of ours must not take the rest of the stream with it.
    return failure(id, 'internal', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Answers JSON Lines from standard input, one line each, in order, at the reader's pace. A line that
 * cannot be understood or worked on gives `{id, error}`, and the stream goes on.
 */
export async function answerLines<Request extends { readonly id: Id }>(
  terminal: Terminal,
  schema: z.ZodType<Request>,
  work: (request: Request) => Answer,
): Promise<void> {
  for await (const line of readLines(terminal.input)) {
    const bare = line.replace(/^\ufeff/u, '').trim();
    if (bare === '') continue;
    await terminal.answer(`${JSON.stringify(answerLine(bare, schema, work))}\n`);
  }
}
