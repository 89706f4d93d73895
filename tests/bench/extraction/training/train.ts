import { writeFileSync } from 'node:fs';
import type { DomElement } from '../../../../src/core/dom.ts';
import { writeAgreement } from '../../../../src/core/article/content/features/agreement.ts';
import {
  FEATURES,
  measurePage,
  type PageHints,
  type Row,
} from '../../../../src/core/article/content/features/index.ts';
import { hintsOf } from '../../../../src/core/article/content/hints.ts';
import { compileForest, probability } from '../../../../src/core/article/content/model/compiled.ts';
import type { Forest } from '../../../../src/core/article/content/model/forest.ts';
import { RULED_OUT } from '../../../../src/core/article/content/reading.ts';
import type { Block } from '../../../../src/core/article/content/blocks/segment.ts';
import { readMetadata } from '../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';
import { readCorpus, type CorpusPage } from '../corpus.ts';
import { wordsOf } from '../words.ts';
import { boost, type BoostingOptions, type Examples } from './boosting.ts';
import { hash } from './hash.ts';
import { Mask, maskBlocks, scriptFor } from './masks.ts';
import { labelBlocks, type Label } from './labels.ts';

const FIRST_OPTIONS: BoostingOptions = {
  trees: 220,
  depth: 4,
  rate: 0.06,
  penalty: 12,
  smallestLeaf: 20,
  featureShare: 0.3,
  rowShare: 0.8,
  seed: 1,
};
const SECOND_OPTIONS: BoostingOptions = { ...FIRST_OPTIONS, trees: 160, depth: 3 };

/** What a block weighs that holds a piece of the corpus's. */
const PIECE_WEIGHT = 1.5;
export const FOLDS = 4;

/** Of the many blocks that weigh less, one in so many stands for the others too: it takes less time. */
const LIGHT = 0.1;
const ONE_IN = 3;
/** What a page in another script weighs beside the page as it is. */
const MASKED_WEIGHT = 0.5;

/** A page as the training sees it. */
export interface TrainingPage {
  readonly page: CorpusPage;
  /** Pages that share something share a fold, so that none is judged by what it taught. */
  readonly fold: number;
  readonly blocks: readonly Block[];
  readonly isRuled: readonly boolean[];
  readonly rows: readonly Row[];
  readonly labels: readonly Label[];
  readonly weights: readonly number[];
}

/**
 * Grows both forests on the corpus in a folder and writes them. The second learns from what first
 * forests say of pages that these have not seen, as it will be asked about such pages only.
 */
export function trainOn(folder: string, target: string): void {
  const pages: TrainingPage[] = [];
  for (const page of readCorpus(folder)) {
    pages.push(...preparePage(page, foldOfSite(page)));
  }
  const { rows } = growFirsts(pages);
  const forests = { first: growFirst(pages), second: growSecond(pages, rows) };
  writeFileSync(target, `${JSON.stringify(forests)}\n`);
}

/** Grown on all pages but those of a fold. */
export interface FoldForests {
  readonly first: Forest;
  readonly second: Forest;
}

/** For each fold, forests that have not seen its pages. */
export function growByFold(pages: readonly TrainingPage[]): readonly FoldForests[] {
  const { rows, firsts } = growFirsts(pages);
  return firsts.map((first, fold) => {
    const seen = pages.filter((page) => page.fold !== fold);
    return { first, second: growSecond(seen, rows) };
  });
}

type Rows = ReadonlyMap<TrainingPage, readonly Row[]>;

/** For each fold a first forest that has not seen it, and the rows of its pages by that forest. */
function growFirsts(pages: readonly TrainingPage[]): {
  readonly firsts: readonly Forest[];
  readonly rows: Rows;
} {
  const rows = new Map<TrainingPage, readonly Row[]>();
  const firsts: Forest[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const forest = growFirst(pages.filter((page) => page.fold !== fold));
    firsts.push(forest);
    for (const page of pages.filter((each) => each.fold === fold)) {
      const agreed = page.rows.map((row) => row.slice());
      writeAgreement(
        agreed,
        page.blocks,
        judge(page, forest),
        (index) => page.isRuled[index] === true,
      );
      rows.set(page, agreed);
    }
  }
  return { firsts, rows };
}

const growFirst = (pages: readonly TrainingPage[]): Forest =>
  boost(
    examplesOf(pages, ({ rows }) => rows.map((row) => row.subarray(0, FEATURES.length))),
    FIRST_OPTIONS,
  );

const growSecond = (pages: readonly TrainingPage[], rows: Rows): Forest =>
  boost(
    examplesOf(pages, (page) => rows.get(page) ?? []),
    SECOND_OPTIONS,
  );

function judge({ rows, isRuled }: TrainingPage, forest: Forest): readonly number[] {
  const compiled = compileForest(forest);
  return rows.map((row, index) => (isRuled[index] ? RULED_OUT : probability(compiled, row)));
}

/**
 * Measures a page's blocks, and labels them by what is marked. Gives the page as it is and, where its
 * language is common in the corpus, once more in a script that is not, so that the forests lean on
 * nothing that only European languages show.
 */
export function preparePage(
  page: CorpusPage,
  fold: number,
): readonly [TrainingPage, ...TrainingPage[]] {
  const document = parseHtml(page.html.replaceAll('\0', ''));
  const hints = hintsOf(readMetadata(gatherFacts(document, page.url)));
  const body = document.body ?? document.documentElement;
  const { segmentation, rules, rows } = measurePage(body, hints);
  const { blocks } = segmentation;
  const texts = blocks.map(({ text }) => text);
  const labelled = labelBlocks(page, texts);
  const weights = texts.map((text, index) =>
    labelled[index]?.isPiece
      ? PIECE_WEIGHT
      : Math.min(4, 0.15 + (10 * Math.sqrt(wordsOf(text).length + 2)) / texts.length),
  );
  const own: TrainingPage = {
    page,
    fold,
    blocks,
    isRuled: rules.map((rule) => rule !== null),
    rows,
    labels: labelled.map(({ label }) => label),
    weights,
  };
  const script = scriptFor(page, blocks);
  return script === null ? [own] : [own, maskPage(own, body, hints, new Mask(script))];
}

/** The page in another script, each block with the label and weight that it has in its own. */
function maskPage(own: TrainingPage, body: DomElement, hints: PageHints, mask: Mask): TrainingPage {
  const indexes = new Map(
    own.blocks.flatMap(({ texts }, index) => texts.map((node) => [node, index] as const)),
  );
  const unmask = maskBlocks(own.blocks, mask);
  const { segmentation, rules, rows } = measurePage(body, mask.hints(hints));
  unmask();
  const before = segmentation.blocks.map(({ texts }) => {
    const first = texts.find(({ data }) => data.trim() !== '');
    return first ? (indexes.get(first) ?? -1) : -1;
  });
  return {
    page: own.page,
    fold: own.fold,
    blocks: segmentation.blocks,
    isRuled: rules.map((rule) => rule !== null),
    rows,
    labels: before.map((index) => own.labels[index] ?? null),
    weights: before.map((index) => (own.weights[index] ?? 0) * MASKED_WEIGHT),
  };
}

function examplesOf(
  pages: readonly TrainingPage[],
  rowsOf: (page: TrainingPage) => readonly Row[],
): Examples {
  const rows: Row[] = [];
  const labels: (0 | 1)[] = [];
  const weights: number[] = [];
  for (const page of pages) {
    rowsOf(page).forEach((row, index) => {
      const label = page.labels[index] ?? null;
      // What a rule leaves out no forest is asked about.
      if (label === null || page.isRuled[index]) return;
      const weight = page.weights[index] ?? 0;
      const isLight = weight < LIGHT;
      if (isLight && index % ONE_IN !== 0) return;
      rows.push(row);
      labels.push(label);
      weights.push(isLight ? weight * ONE_IN : weight);
    });
  }
  return { rows, labels, weights };
}

/** Pages of one site share a fold. */
export const foldOfSite = (page: CorpusPage): number => hash(siteOf(page)) % FOLDS;

/** The part of a host that an outlet registers. */
function siteOf({ id, url }: CorpusPage): string {
  const address = url ?? id;
  return URL.canParse(address) ? new URL(address).hostname.split('.').slice(-2).join('.') : address;
}
