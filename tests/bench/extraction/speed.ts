import { Readability } from '@mozilla/readability';
import { parsePage } from '../../../src/core/article/html-page.ts';
import { readCorpus } from './corpus.ts';
import { measured, STAGES, timeStages, wallClock, type Stage, type StageTimes } from './stages.ts';

/** Pages read before any is counted, so that the engine has compiled what both sides run. */
const WARM_UP = 120;

interface TimedPage {
  readonly ours: StageTimes;
  readonly peer: number;
}

/** What is compared, as sums of stages. */
const ROWS: readonly (readonly [string, readonly Stage[]])[] = [
  ...(Object.keys(STAGES) as Stage[]).map((stage) => [stage, [stage]] as const),
  ['metadata + content', ['metadata', 'content']],
  ['all from the tree', ['metadata', 'content', 'clean']],
];

/**
 * Prints what each stage costs on the pages of the corpus, as a ratio to Mozilla's Readability on
 * the same page in the same run. Each side is given a tree of its own, since Readability changes
 * its tree; building them counts for neither. Readability's time includes what it always does:
 * cleaning, serialising its HTML, its text. Every page is met for the first time, and the two sides
 * take turns in going first.
 */
export function compareSpeed(folder: string): void {
  const pages: TimedPage[] = [];
  let count = 0;
  for (const { html, url } of readCorpus(folder)) {
    count += 1;
    const page = count % 2 === 0 ? timeOursFirst(html, url) : timePeerFirst(html, url);
    if (count > WARM_UP) pages.push(page);
  }
  console.log(
    `Time as a ratio to Readability's on the same page (${String(pages.length)} pages; the median of the pages' ratios, with quartiles)`,
  );
  for (const [name, stages] of ROWS) {
    const ratios = pages.map(({ ours, peer }) => sumOf(ours, stages) / peer);
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share));
    const what = stages.length === 1 && stages[0] ? STAGES[stages[0]] : stages.join(', ');
    console.log(`  ${name.padEnd(19)} ${middle ?? ''}  (${low ?? ''} to ${high ?? ''})  ${what}`);
  }
}

function timeOursFirst(html: string, url: string | null): TimedPage {
  const { times } = timeStages(html, url, wallClock);
  return { ours: times, peer: timeReadability(html) };
}

function timePeerFirst(html: string, url: string | null): TimedPage {
  const peer = timeReadability(html);
  return { ours: timeStages(html, url, wallClock).times, peer };
}

type PeerDocument = ConstructorParameters<typeof Readability>[0];

function timeReadability(html: string): number {
  const document = parsePage(html) as unknown as PeerDocument;
  const [, time] = measured(wallClock, () => new Readability(document).parse());
  return time;
}

const sumOf = (times: StageTimes, stages: readonly Stage[]): number =>
  stages.reduce((sum, stage) => sum + times[stage], 0);

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
}
