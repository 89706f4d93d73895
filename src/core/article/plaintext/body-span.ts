import type { LineShape } from './shapes.ts';
import { endsSentence, weightOf } from './shapes.ts';

export interface ShapedLine {
  readonly text: string;
  readonly shape: LineShape;
}

/** The lines from `start` (included) to `end` (excluded). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a line says for (or against) being part of the running text. */
function scoreOf({ text, shape }: ShapedLine): number {
  switch (shape) {
    case 'sentence':
      return endsSentence(text) ? Math.min(weightOf(text), 400) / 20 : 4;
    case 'credit':
      return 0;
    case 'phrase':
      return -1.5;
    case 'facts':
      return -2;
    case 'label':
    case 'path':
      return -5;
    case 'menu':
    case 'notice':
      return -8;
  }
}

/**
 * The run of lines that is most of all running text: the largest sum of scores over neighbouring
 * lines (Kadane's algorithm), with the picture credits at its ends. Null where no line is a sentence.
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
    sum += scoreOf(line);
    if (sum > bestSum) {
      bestSum = sum;
      best = { start, end: index + 1 };
    }
  }
  return best.end === 0 ? null : withCredits(lines, best);
}

function withCredits(lines: readonly ShapedLine[], span: Span): Span {
  let { start, end } = span;
  while (lines[start - 1]?.shape === 'credit') start -= 1;
  while (lines[end]?.shape === 'credit') end += 1;
  return { start, end };
}
