import { furnitureOf } from '../cues/furniture.ts';
import type { LineShape } from './shapes.ts';
import { endsSentence, weightOf } from './shapes.ts';

export interface ShapedLine {
  readonly text: string;
  readonly shape: LineShape;
  /** True where an empty line stands before it. */
  readonly afterGap: boolean;
}

/** The lines from `start` (included) to `end` (excluded). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a line says for (or against) being part of the running text. */
function scoreOf({ text, shape }: ShapedLine, before: ShapedLine | undefined): number {
  switch (shape) {
    case 'sentence':
      return endsSentence(text) ? Math.min(weightOf(text), 400) / 20 : 4;
    case 'credit':
    case 'caption':
      return 0;
    case 'phrase':
      // A link between two paragraphs has its label above it, and both are one interruption.
      return before && isReadAlso(before) ? 0 : -1.5;
    case 'facts':
    case 'furniture':
      return -2;
    case 'label':
    case 'path':
      return -5;
    case 'menu':
    case 'notice':
      return -8;
  }
}

const isReadAlso = ({ text, shape }: ShapedLine): boolean =>
  shape === 'label' || (shape === 'furniture' && furnitureOf(text).has('readAlso'));

/**
 * The run of lines that is most of all running text: the largest sum of scores over neighbouring
 * lines (Kadane's algorithm), with the picture credits at its ends, and without a summary above the
 * facts at its beginning. Null where no line is a sentence.
 */
export function bodySpan(lines: readonly ShapedLine[]): Span | null {
  let best: Span = { start: 0, end: 0 };
  let bestSum = 0;
  let start = 0;
  let sum = 0;
  for (const [index, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += scoreOf(line, lines[index - 1]);
    if (sum > bestSum) {
      bestSum = sum;
      best = { start, end: index + 1 };
    }
  }
  return best.end === 0 ? null : withCredits(lines, belowFacts(lines, best));
}

const MOST_SUMMARY = 2;

/** A summary stands between headline and facts; the text begins below these. */
function belowFacts(lines: readonly ShapedLine[], span: Span): Span {
  let sentences = 0;
  let start = span.start;
  for (let index = span.start; index < span.end && sentences <= MOST_SUMMARY; index += 1) {
    const shape = lines[index]?.shape;
    if (shape === 'sentence') sentences += 1;
    else if (shape === 'facts') start = index + 1;
  }
  // A run ends with a sentence, which alone adds to its sum: some of it is below the facts.
  return { start: firstOfText(lines, start, span.end), end: span.end };
}

/** Past what still stands between the facts and the text: buttons, short words. */
function firstOfText(lines: readonly ShapedLine[], start: number, end: number): number {
  for (let index = start; index < end; index += 1) {
    const line = lines[index];
    if (line?.shape === 'sentence' || line?.shape === 'credit' || line?.shape === 'caption') {
      return index;
    }
    // The first words below a picture, whose credit stands on the next line.
    if (line?.shape === 'phrase' && isCredited(lines, index)) return index;
  }
  return start;
}

/** True for a line whose next, in the same paragraph, is the credit of a picture. */
export const isCredited = (lines: readonly ShapedLine[], index: number): boolean => {
  const next = lines[index + 1];
  return next !== undefined && next.shape === 'credit' && !next.afterGap;
};

function withCredits(lines: readonly ShapedLine[], span: Span): Span {
  const isPicture = (index: number): boolean => {
    const shape = lines[index]?.shape;
    return (
      shape === 'credit' ||
      shape === 'caption' ||
      ((shape === 'phrase' || shape === 'sentence') && isCredited(lines, index))
    );
  };
  let { start, end } = span;
  while (isPicture(start - 1)) start -= 1;
  while (isPicture(end)) end += 1;
  return { start, end };
}
