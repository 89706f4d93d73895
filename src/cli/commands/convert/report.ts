import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Failure } from '../../../core/result.ts';

/** One line of the report: what became of one input. */
export interface ReportLine {
  /** As the caller named it, or the file inside a folder that the caller named. */
  readonly input: string;
  readonly outcome: 'clipping' | 'failed';
  /** Paths relative to the output folder. */
  readonly note: string | null;
  readonly title: string | null;
  readonly charset: string | null;
  readonly url: string | null;
  readonly assets: readonly string[];
  readonly error: Failure | null;
  readonly ms: number;
}

export interface Report {
  add(line: ReportLine): Promise<void>;
  close(): Promise<void>;
}

/** A report that no one asked for. */
export const noReport: Report = {
  add: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/** Opens a report as JSON Lines, written line by line, so that a run cut short has said what it did. */
export async function openReport(path: string): Promise<Report> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  return {
    async add(line) {
      await file.write(`${JSON.stringify(line)}\n`);
    },
    close: () => file.close(),
  };
}

export const failureLine = (input: string, error: Failure, ms: number): ReportLine => ({
  input,
  outcome: 'failed',
  note: null,
  title: null,
  charset: null,
  url: null,
  assets: [],
  error: { code: error.code, message: error.message },
  ms,
});
