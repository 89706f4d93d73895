import { compileForest } from '../../../../src/core/article/content/model/compiled.ts';
import type { Judges } from '../../../../src/core/article/content/index.ts';
import { extractFromHtml } from '../../../../src/core/article/html-page.ts';
import { answerOf, languageOf, NO_ANSWER, runScorer, type Answer } from '../answers.ts';
import { readCorpus, type CorpusPage } from '../corpus.ts';
import { meansOf, measuresByMarks } from '../marked-pages.ts';
import { f1Of, measurePage, type PageMeasure } from '../measure.ts';
import { hash } from './hash.ts';
import { MaskedScores } from './masked-scores.ts';
import { nameless } from './nameless.ts';
import { foldOfSite, FOLDS, growByFold, preparePage, type TrainingPage } from './train.ts';

/** What pages are held out together: those of one site, or of one language. */
export type HeldOut = 'site' | 'language';

/**
 * Scores the extractor on pages that its forests have not seen: grows them once for each fold
 * without its pages, and reads these by them. Prints the corpus's scores, and means by language.
 */
export function crossValidate(folder: string, heldOut: HeldOut): void {
  const foldOf = heldOut === 'site' ? foldOfSite : foldOfLanguage;
  const pages: TrainingPage[] = [];
  const own: TrainingPage[] = [];
  for (const page of readCorpus(folder)) {
    const prepared = preparePage(page, foldOf(page));
    own.push(prepared[0]);
    pages.push(...prepared);
  }
  const judges = growByFold(pages).map(({ first, second }): Judges => ({
    first: compileForest(first),
    second: compileForest(second),
  }));
  const answers = new Map<string, Answer>();
  const byLanguage = new Map<string, number[]>();
  const marked: PageMeasure[] = [];
  const masked = new MaskedScores();
  const unnamed = new Map<string, Answer>();
  for (const { page, fold } of own) {
    masked.add(page, judges[fold]);
    const { answer, lang } = extractBy(page, judges[fold]);
    answers.set(page.id, answer);
    unnamed.set(page.id, extractBy({ ...page, html: nameless(page.html) }, judges[fold]).answer);
    marked.push(...measuresByMarks(page, [answer.text]).flat());
    const scores = byLanguage.get(lang) ?? [];
    scores.push(f1Of(measurePage(page, answer.text)));
    byLanguage.set(lang, scores);
  }
  console.log(`With pages held out by ${heldOut}, in ${String(FOLDS)} folds`);
  console.log(runScorer(folder, answers));
  console.log(`line by line on ${String(marked.length)} marked pages: ${meansOf(marked)}`);
  for (const [lang, scores] of [...byLanguage].sort(([, a], [, b]) => b.length - a.length)) {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    console.log(`  ${lang.padEnd(5)}${String(scores.length).padStart(5)}  ${mean.toFixed(3)}`);
  }
  masked.print();
  console.log('With names made by machines');
  console.log(runScorer(folder, unnamed));
}

interface Reading {
  readonly answer: Answer;
  readonly lang: string;
}

function extractBy(page: CorpusPage, judges: Judges | undefined): Reading {
  const outcome = extractFromHtml(page.html, { url: page.url }, judges);
  if (!outcome.ok) return { answer: NO_ANSWER, lang: 'und' };
  const { article } = outcome.value;
  return { answer: answerOf(article), lang: languageOf(article) };
}

/** The two languages with most pages are a fold each; the others share the rest. */
const LANGUAGE_FOLDS = ['de', 'en'];

function foldOfLanguage(page: CorpusPage): number {
  const { lang } = extractBy(page, undefined);
  const own = LANGUAGE_FOLDS.indexOf(lang);
  const rest = FOLDS - LANGUAGE_FOLDS.length;
  return own === -1 ? LANGUAGE_FOLDS.length + (hash(lang) % rest) : own;
}
