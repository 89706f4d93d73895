import { fold } from '../../cues/fold.ts';
import type { PageFacts } from '../page-facts.ts';
import { isLongProse } from '../prose.ts';

/** Where among a page's lines its headline and its text stand. */
export interface Landmarks {
  /** The line of the headline, or null where none is shown. */
  readonly headline: number | null;
  /** The first line of running text below it, and the last. */
  readonly proseStart: number;
  readonly proseEnd: number;
}

export function landmarksOf(facts: PageFacts, title: string | null): Landmarks {
  const prose: number[] = [];
  facts.lines.forEach((line, index) => {
    if (isLongProse(line) && facts.zoneOf(line) === 'story') prose.push(index);
  });
  const headline =
    (title === null ? null : headlineAmong(facts, fold(title))) ??
    headingAbove(facts, prose[0] ?? facts.lines.length);
  const below = prose.find((index) => index > (headline ?? -1));
  return {
    headline,
    proseStart: below ?? prose[0] ?? facts.lines.length,
    proseEnd: prose.at(-1) ?? facts.lines.length,
  };
}

/** The heading of the first level that says the title, else the last line before much text that does. */
function headlineAmong(facts: PageFacts, title: string): number | null {
  if (title.length < 3) return null;
  let best: number | null = null;
  let highest = 0;
  facts.lines.forEach((line, index) => {
    if (line.length > title.length * 2 + 20 || line.length * 2 < title.length) return;
    const text = fold(line.text);
    if (text !== title && !text.includes(title) && !title.includes(text)) return;
    const rank =
      (isFirstHeading(facts, line.at) ? 4 : 0) +
      (facts.zoneOf(line) === 'story' ? 2 : 0) +
      (text === title ? 1 : 0);
    if (rank > highest) {
      highest = rank;
      best = index;
    }
  });
  return best;
}

function isFirstHeading({ elements }: PageFacts, at: number): boolean {
  for (let index = at, steps = 0; index >= 0 && steps < 4; steps += 1) {
    const element = elements[index];
    if (element?.tag === 'h1') return true;
    index = element?.parent ?? -1;
  }
  return false;
}

/** The last heading above a line, for pages whose title is not among their lines. */
function headingAbove({ lines, elements }: PageFacts, before: number): number | null {
  for (let index = Math.min(before, lines.length) - 1; index >= 0; index -= 1) {
    const at = lines[index]?.at ?? -1;
    const tags = [elements[at]?.tag, elements[elements[at]?.parent ?? -1]?.tag];
    if (tags.some((tag) => tag === 'h1' || tag === 'h2')) return index;
  }
  return null;
}
