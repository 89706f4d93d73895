import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { HostName } from '../hosts/index.ts';

const folder = fileURLToPath(new URL('../../../../shared/corpus/hostile', import.meta.url));

/** Pages made to break out; they may lie beside the clone. */
export const hasHostileCorpus = existsSync(folder);
export const NO_CORPUS = 'needs ../shared/corpus, which is not there';

const caseSchema = z.object({
  id: z.string(),
  file: z.string(),
  class: z.string(),
  interact: z.boolean(),
  must: z.object({
    outcome: z.enum(['clipping', 'error', 'clipping-or-error']),
    text: z.string().optional(),
    title: z.string().optional(),
  }),
});

/** A hostile page, and what must come of it. */
export interface HostileCase extends z.infer<typeof caseSchema> {
  readonly path: string;
  /** By which its clipping is known. */
  readonly sha256: string;
}

/**
 * All of them on the browser edition; of the others a spread, which says as much of what differs
 * there. `HOSTILE=all` takes all of them everywhere.
 */
export function shareOf<Item>(
  host: HostName,
  items: readonly Item[],
  every: number,
): readonly Item[] {
  const takesAll = host === 'browser' || process.env['HOSTILE'] === 'all';
  return takesAll ? items : items.filter((_, index) => index % every === 0);
}

export function hostileCases(): readonly HostileCase[] {
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const { cases } = z.object({ cases: z.array(caseSchema) }).parse(JSON.parse(text));
  return cases.map((one) => {
    const path = join(folder, one.file);
    return { ...one, path, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
  });
}

/** Writes each document of the parser tests to a file of its own; they stand between two marks. */
export function writeParserDocuments(into: string): readonly string[] {
  mkdirSync(into, { recursive: true });
  const parserTests = join(folder, 'html5lib');
  const names = readdirSync(parserTests).filter((name) => name.endsWith('.dat'));
  return names.flatMap((name) => {
    const blocks = readFileSync(join(parserTests, name), 'utf8')
      .split(/^#data\n/mu)
      .slice(1);
    return blocks.map((block, index) => {
      const path = join(into, `${name.replace('.dat', '')} ${String(index)}.html`);
      writeFileSync(path, block.split(/\n#errors\n/u)[0] ?? '');
      return path;
    });
  });
}

/** Writes ordinary pages, which a library holds before anything hostile comes. */
export function writeQuietPages(into: string, count: number): readonly string[] {
  mkdirSync(into, { recursive: true });
  return Array.from({ length: count }, (_, number) => {
    const sentence = `Ferry ${String(number)} left the north quay on time and came back with a calm sea behind it.`;
    const title = `Quiet day ${String(number)}`;
    const path = join(into, `quiet ${String(number)}.html`);
    const body = `<h1>${title}</h1>${`<p>${sentence}</p>`.repeat(8)}`;
    writeFileSync(path, `<title>${title}</title><article>${body}</article>`);
    return path;
  });
}
