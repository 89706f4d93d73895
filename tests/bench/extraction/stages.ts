import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { findContent, hintsOf } from '../../../src/core/article/content/index.ts';
import { composeArticle, parsePage } from '../../../src/core/article/html-page.ts';
import { readMetadata } from '../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../src/core/article/parse/index.ts';
import { projectText } from '../../../src/core/text/index.ts';

/** The steps from a page's bytes to a clipping's text, in their order, and what each is. */
export const STAGES = {
  parse: 'HTML to tree, with what scripts would show',
  metadata: 'facts gathered in the tree, and the fields read in them',
  content: 'blocks, measures, forests, pictures',
  clean: 'clean tree and its repairs, hidden bodies, language, clean HTML and text',
  project: 'clean HTML parsed again for its text projection',
} as const;
export type Stage = keyof typeof STAGES;

/** Milliseconds. */
export type StageTimes = Readonly<Record<Stage, number>>;

/** Extracts a page as the app does, and tells how long each stage took and what HTML came out. */
export function timeStages(
  html: string,
  url: string | null,
  clock: Clock,
): { readonly times: StageTimes; readonly clean: string } {
  const times: Record<Stage, number> = { parse: 0, metadata: 0, content: 0, clean: 0, project: 0 };
  const timed = <Value>(stage: Stage, work: () => Value): Value => {
    const [value, time] = measured(clock, work);
    times[stage] += time;
    return value;
  };
  const parse = () => parsePage(html);
  const document = timed('parse', parse);
  const [facts, metadata] = timed('metadata', () => {
    const gathered = gatherFacts(document, url);
    return [gathered, readMetadata(gathered)] as const;
  });
  const shown = timed('content', () => findContent(document, hintsOf(metadata)));
  const composed = timed('clean', () => composeArticle({ parse, facts, metadata, shown }, { url }));
  const clean = composed.ok ? composed.value.article.html : '';
  timed('project', () => {
    const { body } = parseHtml(clean);
    return body && projectText(body).text;
  });
  return { times, clean };
}

/** Tells milliseconds. */
export type Clock = () => number;

/** Counts what other programs take, but not what the engine's helpers do beside. */
export const wallClock: Clock = () => performance.now();

/** Counts this program alone, whatever else the machine does, its helpers included. */
export function processorClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What some work gives, and the milliseconds that it took. */
export function measured<Value>(clock: Clock, work: () => Value): readonly [Value, number] {
  const start = clock();
  const value = work();
  return [value, clock() - start];
}
