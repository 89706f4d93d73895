import type { ShapedLine } from '../../../../../src/core/article/plaintext/body-span.ts';
import { shapeOf } from '../../../../../src/core/article/plaintext/shapes.ts';

/** The lines of a text with their shapes, and which of them stand below an empty one. */
export function shapedLines(text: string): readonly ShapedLine[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    line === '' ? [] : [{ text: line, shape: shapeOf(line), afterGap: lines[index - 1] === '' }],
  );
}
