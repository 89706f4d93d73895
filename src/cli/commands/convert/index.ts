import { resolve } from 'node:path';
import { z } from 'zod';
import { clipUnit, type Clipped } from '../../../core/library/index.ts';
import type { Failure } from '../../../core/result.ts';
import { createFolderSink, explainSystemError } from '../../../node/index.ts';
import { parseArguments } from '../../arguments.ts';
import { EXIT, type Command } from '../../command.ts';
import { findInputs, type Input } from './inputs.ts';
import { createNoteWriter, type NoteWriter, type WrittenNote } from './noteWriter.ts';
import { failureLine, noReport, openReport, type ReportLine } from './report.ts';

const argumentsSchema = z.object({
  inputs: z.array(z.string().min(1)).min(1, 'Name at least one file or folder to convert.'),
  out: z.string('Say with --out DIR where the notes go.').min(1, '--out needs a folder.'),
  report: z.string().min(1, '--report needs a file.').optional(),
});

const clippingLine = (
  input: string,
  { clipping, page }: Clipped,
  written: WrittenNote,
  ms: number,
): ReportLine => ({
  input,
  outcome: 'clipping',
  note: written.note,
  title: clipping.title,
  charset: page.charset,
  url: clipping.url,
  assets: written.assets,
  error: null,
  ms,
});

/** A fault of ours in one input must not end the run: it becomes that input's failure. */
const internalFailure = (error: unknown): Failure => ({
  code: 'internal',
  message: `It could not be converted: ${explainSystemError(error)}.`,
});

/** Converts one input and says what came of it, a line for each clipping. */
async function convertInput(found: Input, notes: NoteWriter): Promise<readonly ReportLine[]> {
  const started = performance.now();
  const elapsed = (): number => Math.round(performance.now() - started);
  const { input } = found;
  if (!found.ok) return [failureLine(input, found.error, 0)];
  try {
    const clipped = await clipUnit(found.value, { importedAt: new Date().toISOString() });
    if (!clipped.ok) return [failureLine(input, clipped.error, elapsed())];
    const lines: ReportLine[] = [];
    for (const one of clipped.value) {
      const written = await notes.write(one);
      lines.push(
        written.ok
          ? clippingLine(input, one, written.value, elapsed())
          : failureLine(input, written.error, elapsed()),
      );
    }
    // What failed inside an archive, beside what was converted.
    const left = (clipped.failures ?? []).map((error) => failureLine(input, error, elapsed()));
    return [...lines, ...left];
  } catch (error) {
    return [failureLine(input, internalFailure(error), elapsed())];
  }
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

function summary(notes: number, pictures: number, failures: number, out: string): string {
  const done = `Wrote ${count(notes, 'note')} and ${count(pictures, 'picture')} to ${out}`;
  return failures === 0 ? `${done}\n` : `${done}; ${failures} failed\n`;
}

/** `clipfold convert`: saved pages in, Markdown notes with their pictures out. */
export const convert: Command = {
  name: 'convert',
  summary: 'Convert saved pages to Markdown notes with their pictures',
  usage: `Usage: clipfold convert INPUT… --out DIR [--report FILE]

Each INPUT is a saved page or a folder of them. Existing notes are never overwritten.

  --out DIR      Where the notes go; pictures go to DIR/assets
  --report FILE  Also write a report as JSON Lines, one line for each clipping or failure:
                 {"input", "outcome", "note", "title", "charset", "url", "assets", "error", "ms"}

Exits with 1 if any input failed; each failure is named on standard error.`,
  async run(argv, terminal) {
    const options = { out: { type: 'string' }, report: { type: 'string' } } as const;
    const given = parseArguments(argv, options, argumentsSchema);
    const out = resolve(terminal.folder, given.out);
    const report =
      given.report === undefined
        ? noReport
        : await openReport(resolve(terminal.folder, given.report));
    const notes = createNoteWriter(createFolderSink(out));
    const pictures = new Set<string>();
    let written = 0;
    let failures = 0;
    for await (const found of findInputs(given.inputs, terminal.folder)) {
      for (const line of await convertInput(found, notes)) {
        await report.add(line);
        for (const asset of line.assets) pictures.add(asset);
        if (line.error === null) {
          written += 1;
        } else {
          failures += 1;
          terminal.say(`${line.input}: ${line.error.message}`);
        }
      }
    }
    await report.close();
    await terminal.answer(summary(written, pictures.size, failures, given.out));
    return failures === 0 ? EXIT.done : EXIT.failed;
  },
};
