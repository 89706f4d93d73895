import { extractArticle } from '../../../src/core/article/index.ts';
import { answerOf, languageOf, NO_ANSWER, runScorer, type Answer } from './answers.ts';
import { readCorpus, type CorpusPage } from './corpus.ts';
import { meansOf, measuresByMarks, type MarkedMeasures } from './marked-pages.ts';
import { f1Of, measurePage, type PageMeasure } from './measure.ts';
import { readWithDefuddle, readWithReadability, type PeerAnswer } from './peers.ts';

interface ScoredPage {
  readonly page: CorpusPage;
  readonly lang: string;
  readonly measure: PageMeasure;
  readonly peers: readonly [PageMeasure, PageMeasure];
}

const WORST = 20;

/**
 * Scores this extractor, Mozilla's Readability and Defuddle on the extraction corpus in a folder,
 * each given the same parsed trees, with the corpus's own scorer; then prints a table by language
 * and the pages that fall shortest. Gives false where a page came out empty.
 */
export async function scoreExtractors(folder: string): Promise<boolean> {
  const ours = new Map<string, Answer>();
  const readability = new Map<string, Answer>();
  const defuddle = new Map<string, Answer>();
  const pages: ScoredPage[] = [];
  const marked: MarkedMeasures[] = [];
  for (const page of readCorpus(folder)) {
    const { answer, lang } = extractPage(page);
    const peers = [
      readWithReadability(page.html),
      await readWithDefuddle(page.html, page.url),
    ] as const;
    ours.set(page.id, answer);
    readability.set(page.id, asAnswer(peers[0]));
    defuddle.set(page.id, asAnswer(peers[1]));
    const [first, second] = [measurePage(page, peers[0].text), measurePage(page, peers[1].text)];
    pages.push({ page, lang, measure: measurePage(page, answer.text), peers: [first, second] });
    marked.push(...measuresByMarks(page, [answer.text, peers[0].text, peers[1].text]));
  }
  for (const [name, answers] of Object.entries({
    Clipfold: ours,
    Readability: readability,
    Defuddle: defuddle,
  })) {
    console.log(`\n${name}\n${runScorer(folder, answers)}`);
  }
  printMarked(marked);
  printLanguages(pages);
  printWorst(pages);
  const empty = [...ours].filter(([, { text }]) => text.trim() === '').map(([id]) => id);
  console.log(`\nPages without text: ${empty.length === 0 ? 'none' : empty.join(', ')}`);
  return empty.length === 0;
}

function extractPage(page: CorpusPage): { readonly answer: Answer; readonly lang: string } {
  const outcome = extractArticle({ kind: 'html', html: page.html }, { url: page.url });
  if (!outcome.ok) return { answer: NO_ANSWER, lang: 'und' };
  return { answer: answerOf(outcome.value), lang: languageOf(outcome.value) };
}

const asAnswer = ({ text, title, byline, date }: PeerAnswer): Answer => ({
  text,
  title,
  byline,
  date,
  site: '',
});

function printMarked(pages: readonly MarkedMeasures[]): void {
  console.log(`\nLine by line, on ${String(pages.length)} mixed pages that we marked as wholes`);
  ['Clipfold', 'Readability', 'Defuddle'].forEach((name, index) => {
    console.log(
      `  ${name.padEnd(12)} ${meansOf(pages.flatMap((measured) => measured[index] ?? []))}`,
    );
  });
}

function printLanguages(pages: readonly ScoredPage[]): void {
  const byLanguage = groupByLanguage(pages);
  console.log('\nBy language: pages, mean F1 of Clipfold, Readability, Defuddle');
  for (const [lang, group] of [...byLanguage].sort(([, a], [, b]) => b.length - a.length)) {
    const means = [
      group.map(({ measure }) => measure),
      group.map(({ peers }) => peers[0]),
      group.map(({ peers }) => peers[1]),
    ].map((measures) => mean(measures.map(f1Of)).toFixed(3));
    console.log(`  ${lang.padEnd(5)}${String(group.length).padStart(5)}  ${means.join('  ')}`);
  }
}

function printWorst(pages: readonly ScoredPage[]): void {
  console.log(`\nThe ${String(WORST)} pages that fall shortest, and why`);
  const worst = [...pages].sort((a, b) => f1Of(a.measure) - f1Of(b.measure)).slice(0, WORST);
  for (const { page, measure } of worst) {
    const { precision, recall, missing, unwanted } = measure;
    console.log(
      `  ${f1Of(measure).toFixed(3)}  P ${precision.toFixed(2)} R ${recall.toFixed(2)}  ${page.url ?? page.id}`,
    );
    for (const text of missing)
      console.log(`         misses ${JSON.stringify(text.slice(0, 100))}`);
    for (const text of unwanted)
      console.log(`         keeps  ${JSON.stringify(text.slice(0, 100))}`);
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function groupByLanguage(pages: readonly ScoredPage[]): ReadonlyMap<string, readonly ScoredPage[]> {
  const groups = new Map<string, ScoredPage[]>();
  for (const page of pages) {
    const group = groups.get(page.lang) ?? [];
    group.push(page);
    groups.set(page.lang, group);
  }
  return groups;
}
