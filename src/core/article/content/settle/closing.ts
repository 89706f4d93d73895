import { introducedIn } from '../../cues/biographies.ts';
import { lettersOf } from '../../cues/fold.ts';
import { endsReport, isSignOff } from '../../cues/sign-offs.ts';
import type { Decision } from '../decision.ts';
import { closingSign } from './closing-lines.ts';
import { namesPaper, tellsOfAuthor, tellsWhoSigns } from './closing-names.ts';
import type { SettlingHints } from './hints.ts';
import { leave } from './leave.ts';
import { isOffered } from './offers.ts';

const MOST_CLOSING = 20;
/** Below a name stands what its bearer is, and where. */
const MOST_BELOW_NAME = 2;
/** What must be left of the article, in letters and paragraphs. */
const SHORTEST_ARTICLE = 200;
const FEWEST_PARAGRAPHS = 2;

/**
 * Leaves out what a paper sets below the last paragraph: who may print it, where to follow or to
 * write, its topics, the signs of those who wrote it.
 */
export function leaveClosing(decisions: Decision[], { authors, outlet }: SettlingHints): void {
  leaveBelowEnd(decisions);
  leaveBiography(decisions, authors);
  const kept = keptIn(decisions);
  let left = kept.reduce((sum, index) => sum + weightAt(decisions, index), 0);
  for (const [nth, index] of kept.slice(-MOST_CLOSING).reverse().entries()) {
    const block = decisions[index]?.read.block;
    if (!block) return;
    const above = kept
      .slice(-nth - 1 - MOST_BELOW_NAME, -nth - 1)
      .flatMap((one) => decisions[one]?.read.block ?? []);
    const isLeft =
      closingSign(block) !== null ||
      namesPaper(block, outlet) ||
      isOffered(decisions, index) ||
      tellsOfAuthor(block, authors) ||
      tellsWhoSigns(block, above, authors);
    if (!isLeft) return;
    left -= block.wording.weight;
    if (left < SHORTEST_ARTICLE || kept.length - nth - 1 < FEWEST_PARAGRAPHS) return;
    leave(decisions, index, 'closing');
  }
}

/** What follows an agency's sign that its report has ended is no part of the report. */
function leaveBelowEnd(decisions: Decision[]): void {
  const last = keptIn(decisions).slice(-MOST_BELOW);
  const end = last.findIndex((index) => endsReport(decisions[index]?.read.block.text ?? ''));
  if (end !== -1) for (const index of last.slice(end + 1)) leave(decisions, index, 'closing');
}

/** The indices of the blocks that are kept so far. */
function keptIn(decisions: readonly Decision[]): readonly number[] {
  const kept: number[] = [];
  decisions.forEach(({ isKept }, index) => {
    if (isKept) kept.push(index);
  });
  return kept;
}

const MOST_FROM_BIOGRAPHY = 8;
const LONGEST_BIOGRAPHY = 600;
const LONGEST_BELOW = 120;

/**
 * Leaves the sentence that introduces the author below the text, and the headlines that the paper
 * lists there; a box about somebody among the paragraphs has paragraphs below it.
 */
function leaveBiography(decisions: Decision[], authors: readonly string[]): void {
  if (authors.length === 0) return;
  const kept = keptIn(decisions);
  const last = kept.slice(-MOST_FROM_BIOGRAPHY);
  const names = new Set(authors.map(lettersOf));
  const biography = last.findIndex((index) => introduces(decisions[index], names));
  if (biography === -1) return;
  const from = kept.length - last.length + biography;
  const isMore = last
    .slice(biography + 1)
    .some((index) => weightAt(decisions, index) > LONGEST_BELOW);
  const left = kept.slice(0, from).reduce((sum, index) => sum + weightAt(decisions, index), 0);
  if (isMore || from < FEWEST_PARAGRAPHS || left < SHORTEST_ARTICLE) return;
  for (const index of last.slice(biography)) leave(decisions, index, 'closing');
}

function introduces(decision: Decision | undefined, names: ReadonlySet<string>): boolean {
  const { text, wording } = decision?.read.block ?? {};
  if (text === undefined || !wording || wording.weight > LONGEST_BIOGRAPHY) return false;
  const name = introducedIn(text);
  return name !== null && names.has(lettersOf(name));
}

/** Lines below the last paragraph are looked through for signs; more is another part of the page. */
const MOST_BELOW = 4;

/** The lines that only sign an article, as they stand below its last block that was kept. */
export function signOffsBelow(decisions: readonly Decision[]): readonly string[] {
  const last = decisions.findLastIndex(({ isKept, ground }) => isKept && ground !== 'caption');
  return decisions
    .slice(last + 1, last + 1 + MOST_BELOW)
    .map(({ read }) => read.block.text)
    .filter(isSignOff);
}

const weightAt = (decisions: readonly Decision[], index: number): number =>
  decisions[index]?.read.block.wording.weight ?? 0;
