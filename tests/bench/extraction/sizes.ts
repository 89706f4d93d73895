import { htmlToMarkdown } from '../../../src/core/markdown/index.ts';
import { readCorpus } from './corpus.ts';
import { grownPages, type GrownPage } from './grown-pages.ts';
import { measured, processorClock, STAGES, timeStages, type Stage } from './stages.ts';

const MEGABYTE = 1_000_000;
const SIZES = [0.5, 1, 2, 5, 10];
/** The page that is grown: long enough to have an article, and like others otherwise. */
const SAMPLE_LENGTH = 150_000;
const COLUMNS: readonly (Stage | 'markdown')[] = [...(Object.keys(STAGES) as Stage[]), 'markdown'];

/**
 * Prints what each stage costs for each megabyte of pages that grow: where that is linear in the
 * page's size, the rows of one kind of page are alike.
 */
export function compareSizes(folder: string, sizes: readonly number[] = SIZES): void {
  console.log('Milliseconds of processor time for each megabyte of a page, as it grows');
  console.log(
    `  ${'page'.padEnd(18)}${'MB'.padStart(5)}${[...COLUMNS, 'all'].map((name) => name.padStart(10)).join('')}`,
  );
  for (const [name, grow] of Object.entries(grownPages(sampleOf(folder)))) {
    timePage(grow, sizes[0] ?? 1); // The first page of a kind pays for compiling what it needs.
    for (const size of sizes) {
      const times = timePage(grow, size);
      const all = times.reduce((sum, time) => sum + time, 0);
      const shown = [...times, all].map((time) => (time / size).toFixed(0).padStart(10)).join('');
      console.log(`  ${name.padEnd(18)}${String(size).padStart(5)}${shown}`);
    }
  }
}

/** The time of each column, in milliseconds. */
function timePage(grow: GrownPage, megabytes: number): readonly number[] {
  const { times, clean } = timeStages(
    grow(megabytes * MEGABYTE),
    'https://page.invalid/story',
    processorClock,
  );
  const [, markdown] = measured(processorClock, () => htmlToMarkdown(clean));
  return COLUMNS.map((column) => (column === 'markdown' ? markdown : times[column]));
}

function sampleOf(folder: string): string {
  for (const { html } of readCorpus(folder)) {
    if (html.length > SAMPLE_LENGTH && html.length < SAMPLE_LENGTH * 2) return html;
  }
  return '';
}
