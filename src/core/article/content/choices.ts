import type { BlockChoice } from '../types.ts';
import { excerptOf } from './blocks/excerpt.ts';
import type { Block } from './blocks/segment.ts';

/** Whether a person has chosen to keep each block; undefined where nothing was chosen. */
export function chosenOf(
  blocks: readonly Block[],
  choices: readonly BlockChoice[],
): readonly (boolean | undefined)[] {
  const chosen = new Map(choices.map(({ text, nth, kept }) => [keyOf(text, nth), kept]));
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const text = excerptOf(block);
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return chosen.get(keyOf(text, nth));
  });
}

const keyOf = (text: string, nth: number): string => `${String(nth)} ${text}`;
