import { Readability } from '@mozilla/readability';
import { parsePage } from '../../../src/core/article/html-page.ts';
import { readCorpus } from './corpus.ts';
import { measured, STAGES, timeStages, wallClock, type Stage, type StageTimes } from './stages.ts';

/** Pages read before any is counted, so that the engine has compiled what both sides run. */
const WARM_UP = 120;

interface TimedPage {
  /** Characters of HTML. */
  readonly size: number;
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
 * Prints what each stage costs on the pages of the corpus, as ratios to Mozilla's Readability on
 * the same pages in the same run. Each side is given a tree of its own, since Readability changes
 * its tree; building them counts for neither. Readability's time includes what it always does:
 * cleaning, serialising its HTML, its text. Every page is met for the first time, and the two sides
 * take turns in going first. Ratios are of single pages, and of the time that many take together:
 * Readability is quick on most pages and takes long on those that it tries several times.
 */
export function compareSpeed(folder: string): void {
  const pages: TimedPage[] = [];
  let count = 0;
  for (const { html, url } of readCorpus(folder)) {
    count += 1;
    const times = count % 2 === 0 ? timeOursFirst(html, url) : timePeerFirst(html, url);
    if (count > WARM_UP) pages.push({ size: html.length, ...times });
  }
  console.log(
    `Time as a ratio to Readability's (${String(pages.length)} pages). On a page: the median of the pages' ratios, with quartiles. Middling: what the third of the pages that is of middling size takes together. All: what all take together.`,
  );
  const middling = middleThird(pages);
  for (const [name, stages] of ROWS) {
    const ratios = pages.map(({ ours, peer }) => sumOf(ours, stages) / peer);
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share));
    const onPage = `${middle ?? ''} (${low ?? ''} to ${high ?? ''})`;
    const together = `${togetherOf(middling, stages)} middling  ${togetherOf(pages, stages)} all`;
    const what = stages.length === 1 && stages[0] ? STAGES[stages[0]] : stages.join(', ');
    console.log(`  ${name.padEnd(18)}  ${onPage} on a page  ${together}  ${what}`);
  }
}

function middleThird(pages: readonly TimedPage[]): readonly TimedPage[] {
  const bySize = [...pages].sort((a, b) => a.size - b.size);
  return bySize.slice(Math.floor(bySize.length / 3), Math.ceil((bySize.length * 2) / 3));
}

function togetherOf(pages: readonly TimedPage[], stages: readonly Stage[]): string {
  const ours = pages.reduce((sum, page) => sum + sumOf(page.ours, stages), 0);
  return (ours / pages.reduce((sum, { peer }) => sum + peer, 0)).toFixed(2);
}

type Times = Omit<TimedPage, 'size'>;

function timeOursFirst(html: string, url: string | null): Times {
  const { times } = timeStages(html, url, wallClock);
  return { ours: times, peer: timeReadability(html) };
}

function timePeerFirst(html: string, url: string | null): Times {
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
