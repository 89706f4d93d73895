import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clipfold } from '../../../src/cli/clipfold.ts';
import {
  corpusCases,
  pathOfCase,
  type CorpusCase,
  type Must,
} from '../core/containers/manifest.ts';
import { describeWithCorpus } from '../corpus.ts';
import { fakeTerminal } from './fakeTerminal.ts';

// Every file of both halves of the corpus goes through `convert` and `inspect`. What they take of time
// and memory is measured where each file has a process of its own (hostile.test.ts, and the fuzz run).

// Pictures that these files do not hold, so that no reader can show them: Chromium left the third
// out, which loads lazily; SingleFile wrote empty addresses for all three.
const HELD_PICTURES: Readonly<Record<string, number>> = {
  'cd-mhtml-chromium-zh': 2,
  'cd-mhtml-chromium-de': 2,
  'cd-mhtml-chromium-gbk': 2,
  'cd-singlefilez-real-self-extracting-zh': 0,
};

/** Encodings whose readings of a page may be the same to the last byte. */
const SAME_READING: Readonly<Record<string, string>> = {
  gb18030: 'gbk',
  'iso-8859-15': 'windows-1252',
};
const reading = (charset: string | null): string => SAME_READING[charset ?? ''] ?? charset ?? '';

const lineSchema = z.object({
  input: z.string(),
  outcome: z.enum(['clipping', 'failed']),
  note: z.string().nullable(),
  title: z.string().nullable(),
  charset: z.string().nullable(),
  url: z.string().nullable(),
  assets: z.array(z.string()),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});
type Line = z.infer<typeof lineSchema>;

const inspectedSchema = z.object({
  format: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  charset: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  resources: z.array(z.object({ mediaType: z.string(), bytes: z.number() })),
});

/** A note's words on one line, without the signs of Markdown. */
const wordsOf = (note: string): string =>
  note
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/[*_]|==/gu, '')
    .replace(/\s+/gu, ' ');

interface Converted {
  readonly lines: readonly Line[];
  /** By their names. */
  readonly notes: ReadonlyMap<string, string>;
}

/** Converts everything in one run, as a person does. */
async function convertAll(paths: readonly string[], folder: string): Promise<Converted> {
  const out = join(folder, 'out');
  const report = join(folder, 'report.jsonl');
  const exit = await clipfold(
    ['convert', ...paths, '--out', out, '--report', report],
    fakeTerminal(folder),
  );
  expect([0, 1]).toContain(exit);
  const written = (await readFile(report, 'utf8')).trimEnd().split('\n');
  const lines = written.map((line) => lineSchema.parse(JSON.parse(line)));
  const names = lines.flatMap(({ note }) => note ?? []);
  const notes = await Promise.all(
    names.map(async (name) => [name, wordsOf(await readFile(join(out, name), 'utf8'))] as const),
  );
  return { lines, notes: new Map(notes) };
}

function expectClippings(clippings: readonly Line[], words: readonly string[], one: CorpusCase) {
  const { must, id } = one;
  const [first] = clippings;
  if (first === undefined) throw new Error('nothing came out');
  const titles = clippings.map(({ title }) => title ?? '');
  const all = words.join(' ');
  if (must.titleMatch === 'contains') expect(titles.join('\n')).toContain(must.title);
  else if (must.title !== undefined) expect(titles).toContain(must.title);
  for (const text of [must.text, must.alsoText]) {
    if (text !== undefined) expect(all).toContain(wordsOf(text));
  }
  if (must.charset !== undefined) expect(reading(first.charset)).toBe(reading(must.charset));
  expect(first.assets.length).toBeGreaterThanOrEqual(HELD_PICTURES[id] ?? must.images ?? 0);
  expect(first.assets.length).toBeLessThanOrEqual(must.imagesMax ?? Infinity);
  if (must.sourceUrl !== undefined) expect(first.url).toBe(must.sourceUrl);
  const [least, most] = [must.clippings ?? [1, Infinity]].flat();
  expect(clippings.length).toBeGreaterThanOrEqual(least ?? 1);
  expect(clippings.length).toBeLessThanOrEqual(most ?? least ?? Infinity);
  if (must.also !== undefined) {
    const second = titles.indexOf(must.also.title);
    expect(words[second]).toContain(wordsOf(must.also.text));
  }
}

function expectOutcome({ lines, notes }: Converted, one: CorpusCase, input: string): void {
  const own = lines.filter((line) => line.input === input);
  const clippings = own.filter(({ outcome }) => outcome === 'clipping');
  const outcome = clippings.length > 0 ? 'clipping' : 'error';
  if (one.must.outcome !== 'clipping-or-error') expect(outcome).toBe(one.must.outcome);
  // A failure is said, in a sentence; nothing ends in silence.
  expect(own).not.toEqual([]);
  for (const { error } of own) if (error !== null) expect(error.message).toMatch(/\S{2}[.!?]$/u);
  if (clippings.length === 0) return;
  expectClippings(
    clippings,
    clippings.map(({ note }) => notes.get(note ?? '') ?? ''),
    one,
  );
}

async function expectInspected(path: string, must: Must): Promise<void> {
  const terminal = fakeTerminal();
  const exit = await clipfold(['inspect', path], terminal);
  if (must.outcome !== 'clipping-or-error') expect(exit === 0).toBe(must.outcome === 'clipping');
  if (exit !== 0) {
    expect(terminal.said.join('\n')).toMatch(/\S{2}[.!?]$/u);
    return;
  }
  const page = inspectedSchema.parse(terminal.json()[0]);
  if (must.charset !== undefined) expect(reading(page.charset)).toBe(reading(must.charset));
  if (must.sourceUrl !== undefined) expect(page.url).toBe(must.sourceUrl);
}

/** Names of all files in and around where the clippings went. */
const allNames = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).map((path) => path.replace(/^.*[\\/]/u, ''));

describeWithCorpus('every file of the corpus', () => {
  describe.each(['containers', 'hostile'] as const)('%s', (half) => {
    const cases = corpusCases(half);
    let folder = '';
    let converted: Converted = { lines: [], notes: new Map() };
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'clipfold-corpus-'));
      converted = await convertAll(
        cases.map((one) => pathOfCase(half, one)),
        folder,
      );
    }, 600_000);
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it.each(cases.map((one) => [one.file, one] as const))(
      'is converted and inspected as its manifest demands: %s',
      async (_, one) => {
        const path = pathOfCase(half, one);
        expectOutcome(converted, one, path);
        await expectInspected(path, one.must);
        const { noFileOutside = [] } = one.must;
        const names = noFileOutside.length > 0 ? await allNames(folder) : [];
        for (const name of noFileOutside) {
          expect(names).not.toContain(name);
          expect(existsSync(join(tmpdir(), name))).toBe(false);
        }
      },
      60_000,
    );
  });
});
