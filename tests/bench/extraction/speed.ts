import { Readability } from '@mozilla/readability';
import { performance } from 'node:perf_hooks';
import { cleanTree } from '../../../src/core/article/clean/index.ts';
import { findContent, hintsOf } from '../../../src/core/article/content/index.ts';
import { readMetadata } from '../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../src/core/article/parse/index.ts';
import { readCorpus } from './corpus.ts';

const STAGES = ['parse', 'metadata', 'content', 'clean', 'readability'] as const;
type Stage = (typeof STAGES)[number];
const MOST_PAGES = 200;

/**
 * Prints what each stage costs on a median page of the corpus, as a ratio to Mozilla's Readability
 * on the same parsed page in the same run.
 */
export function compareSpeed(folder: string): void {
  const times: Record<Stage, number[]> = {
    parse: [],
    metadata: [],
    content: [],
    clean: [],
    readability: [],
  };
  const timed = <Value>(stage: Stage, work: () => Value): Value => {
    const start = performance.now();
    const value = work();
    times[stage].push(performance.now() - start);
    return value;
  };
  let count = 0;
  for (const { html, url } of readCorpus(folder)) {
    if ((count += 1) > MOST_PAGES) break;
    const document = timed('parse', () => parseHtml(html));
    const metadata = timed('metadata', () => readMetadata(gatherFacts(document, url)));
    const content = timed('content', () => findContent(document, hintsOf(metadata)));
    timed('clean', () => cleanTree(content.root, { base: url, kept: content.kept }));
    type PeerDocument = ConstructorParameters<typeof Readability>[0];
    timed('readability', () => new Readability(document as unknown as PeerDocument).parse());
  }
  const peer = median(times.readability);
  console.log(
    `Median of ${String(Math.min(count, MOST_PAGES))} pages, as a ratio to Readability on the same tree`,
  );
  for (const stage of STAGES)
    console.log(`  ${stage.padEnd(12)} ${(median(times[stage]) / peer).toFixed(2)}`);
  const whole = median(
    times.metadata.map(
      (time, page) => time + (times.content[page] ?? 0) + (times.clean[page] ?? 0),
    ),
  );
  console.log(`  ${'all but parse'.padEnd(12)} ${(whole / peer).toFixed(2)}`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
