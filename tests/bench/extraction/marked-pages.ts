import { segment } from '../../../src/core/article/content/blocks/segment.ts';
import { parsePage } from '../../../src/core/article/html-page.ts';
import type { CorpusPage } from './corpus.ts';
import { f1Of, measureMarked, type PageMeasure } from './measure.ts';

/** How the texts of several extractors compare with what we marked on a page, in their order. */
export type MarkedMeasures = readonly PageMeasure[];

/** Measures texts extracted from a page line by line; none where we have not marked the page. */
export function measuresByMarks(
  page: CorpusPage,
  texts: readonly string[],
): readonly MarkedMeasures[] {
  if (page.set !== 'trafilatura' || !page.marks) return [];
  const { marks } = page;
  const document = parsePage(page.html);
  const { blocks } = segment(document.body ?? document.documentElement);
  const lines = blocks.map(({ text }) => text);
  return [texts.map((text) => measureMarked(lines, marks, text))];
}

/** The means of several pages' measures, as a person reads them. */
export function meansOf(measures: readonly PageMeasure[]): string {
  const [precision, recall] = [
    mean(measures.map((measure) => measure.precision)),
    mean(measures.map((measure) => measure.recall)),
  ];
  const f1 = f1Of({ precision, recall });
  return `F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
