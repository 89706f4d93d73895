import { select } from '../../../../src/core/article/content/decide.ts';
import type { PageHints } from '../../../../src/core/article/content/features/index.ts';
import { hintsOf } from '../../../../src/core/article/content/hints.ts';
import type { Judges } from '../../../../src/core/article/content/index.ts';
import { readBlocks } from '../../../../src/core/article/content/reading.ts';
import { segment } from '../../../../src/core/article/content/blocks/segment.ts';
import { readMetadata } from '../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';
import type { DomElement } from '../../../../src/core/dom.ts';
import type { CorpusPage } from '../corpus.ts';
import { f1Of, measurePage } from '../measure.ts';
import { Mask, maskBlocks, scriptFor, type ScriptName } from './masks.ts';

interface Scores {
  readonly own: number[];
  readonly masked: number[];
}

/** How pages are read as they are, and with their words in another script: it should be the same. */
export class MaskedScores {
  readonly #byScript = new Map<ScriptName, Scores>();

  add(page: CorpusPage, judges: Judges | undefined): void {
    const document = parseHtml(page.html.replaceAll('\0', ''));
    const hints = hintsOf(readMetadata(gatherFacts(document, page.url)));
    const body = document.body ?? document.documentElement;
    const { blocks } = segment(body);
    const script = scriptFor(page, blocks);
    if (script === null) return;
    const scores = this.#byScript.get(script) ?? { own: [], masked: [] };
    this.#byScript.set(script, scores);
    scores.own.push(f1Of(measurePage(page, keptText(body, hints, judges)())));
    const mask = new Mask(script);
    const unmask = maskBlocks(blocks, mask);
    const textOf = keptText(body, mask.hints(hints), judges);
    unmask();
    scores.masked.push(f1Of(measurePage(page, textOf())));
  }

  /** Prints, for each script, the mean F1 of pages as they are and of the same in it. */
  print(): void {
    console.log('In other scripts: pages, mean F1 as they are, and masked');
    for (const [script, { own, masked }] of this.#byScript) {
      console.log(
        `  ${script.padEnd(11)}${String(own.length).padStart(4)}  ${mean(own)}  ${mean(masked)}`,
      );
    }
  }
}

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3);

/** What is kept of a page's running text, to be read when its nodes hold their own words again. */
function keptText(body: DomElement, hints: PageHints, judges: Judges | undefined): () => string {
  const { decisions } = select(readBlocks(body, hints, judges), hints);
  const kept = decisions.filter(({ isKept, ground }) => isKept && ground !== 'caption');
  return () => kept.map(({ read }) => read.block.texts.map(({ data }) => data).join('')).join('\n');
}
