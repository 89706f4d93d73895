import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Article } from '../../../src/core/article/types.ts';

/** What an extractor says of a page, in the form that the corpus's scorer reads. */
export interface Answer {
  readonly text: string;
  readonly title: string;
  readonly byline: string;
  readonly date: string;
  readonly site: string;
}

export const NO_ANSWER: Answer = { text: '', title: '', byline: '', date: '', site: '' };

export const answerOf = ({ text, title, authors, published, outlet }: Article): Answer => ({
  text,
  title,
  byline: authors.join(', '),
  date: published ?? '',
  site: outlet ?? '',
});

/** The language of an article without its region, as tables group pages by it. */
export const languageOf = ({ lang }: Article): string => lang.split('-')[0] ?? lang;

/** What the corpus's scorer prints for some answers. */
export function runScorer(folder: string, answers: ReadonlyMap<string, Answer>): string {
  const place = mkdtempSync(join(tmpdir(), 'clipfold-score-'));
  try {
    const file = join(place, 'answers.json');
    writeFileSync(file, JSON.stringify(Object.fromEntries(answers)));
    const scored = spawnSync(process.execPath, [join(folder, 'score.mjs'), file], {
      encoding: 'utf8',
    });
    if (scored.status !== 0) throw new Error(`The corpus's scorer failed: ${scored.stderr}`);
    return scored.stdout.trimEnd();
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
