import type { Block, Place } from '../blocks/segment.ts';
import { RowWriter, type Row } from './rows.ts';
import { holderOf } from './shape.ts';

const LONGEST = 2_000;
const STRONG = 0.7;
const SUBSTANTIAL = 60;
const NEVER = 99;
const FARTHEST = 30;
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const WINDOWS = [2, 5, 12] as const;

/** Typed arrays hold what is reckoned: a list of fractions would hold an object for each. */
type Numbers = ArrayLike<number>;

export const AGREEMENT_FEATURES: readonly string[] = [
  'first',
  ...NEIGHBOURS.map((step) => `first@${String(step)}`),
  ...WINDOWS.map((width) => `first±${String(width)}`),
  'first:holder',
  'first:holder+1',
  'first:holder+2',
  'holderHolds',
  'holder+1Holds',
  'stepsToBest',
  'inRun',
  'toRun',
  'massBefore',
  'afterFirstStrong',
  'beforeLastStrong',
  'toNextStrong',
  'toLastStrong',
  'mass',
  'massShare',
];

/**
 * What the first reading of a whole page says of each block: how likely its neighbours, its
 * container and the best stretch of the page are. `first` has the first reading's probabilities.
 * It is written at the end of the rows, but for blocks on which a rule decides.
 */
export function writeAgreement(
  rows: readonly Row[],
  blocks: readonly Block[],
  first: readonly number[],
  isRuled: (index: number) => boolean,
): void {
  const lengths = blocks.map(({ wording }) => Math.min(LONGEST, wording.weight));
  const holders = blocks.map(({ place }) => holderOf(place));
  const containers = weighContainers(holders, first, lengths);
  const best = bestContainer(containers);
  const run = bestRun(first, lengths);
  const mass = first.reduce((sum, p, index) => sum + p * at(lengths, index), 0) || 1;
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  const strong = first.map((p, index) => p > STRONG && at(lengths, index) > SUBSTANTIAL);
  const firstStrong = strong.indexOf(true);
  const lastStrong = strong.lastIndexOf(true);
  const windows = windowMeans(first, lengths);
  const toNextStrong = stepsToStrong(strong, -1);
  const toLastStrong = stepsToStrong(strong, 1);
  const logMass = Math.log1p(mass);
  let before = 0;
  rows.forEach((own, index) => {
    const holder = holders[index] ?? null;
    const massBefore = before;
    before += at(first, index) * at(lengths, index);
    if (isRuled(index)) return;
    const row = new RowWriter(own, own.length - AGREEMENT_FEATURES.length);
    row.add(at(first, index));
    for (const step of NEIGHBOURS) row.add(first[index + step] ?? -1);
    for (const means of windows) row.add(at(means, index));
    const around = holder?.parent ?? holder;
    const here = [holder, around, around?.parent ?? around].map((place) => containers.get(place));
    for (const weights of here) row.add(weights ? weights.probable / (weights.length || 1) : 0);
    for (const weights of here.slice(0, 2)) row.add(weights ? weights.probable / mass : 0);
    row.add(stepsUp(holder, best));
    row.addFlag(index >= run.start && index <= run.end);
    row.add(index < run.start ? index - run.start : Math.max(0, index - run.end));
    row.add(massBefore / mass);
    row.add(firstStrong === -1 ? -NEVER : clamp(index - firstStrong));
    row.add(lastStrong === -1 ? -NEVER : clamp(index - lastStrong));
    row.add(at(toNextStrong, index));
    row.add(at(toLastStrong, index));
    row.add(logMass);
    row.add(mass / total);
  });
}

interface ContainerWeights {
  probable: number;
  length: number;
  gain: number;
  readonly depth: number;
}

function weighContainers(
  holders: readonly Place[],
  first: readonly number[],
  lengths: readonly number[],
): Map<Place | null, ContainerWeights> {
  const containers = new Map<Place | null, ContainerWeights>();
  holders.forEach((holder, index) => {
    const length = at(lengths, index);
    for (let place: Place | null = holder; place; place = place.parent) {
      let weights = containers.get(place);
      if (!weights) {
        weights = { probable: 0, length: 0, gain: 0, depth: place.depth };
        containers.set(place, weights);
      }
      weights.probable += at(first, index) * length;
      weights.length += length;
      weights.gain += (at(first, index) - 0.5) * length;
    }
  });
  return containers;
}

/** The container that gains most by being taken whole; of equal ones the innermost. */
function bestContainer(containers: ReadonlyMap<Place | null, ContainerWeights>): Place | null {
  let best: Place | null = null;
  let bestWeights: ContainerWeights | null = null;
  for (const [place, weights] of containers) {
    if (!place) continue;
    const difference = bestWeights ? weights.gain - bestWeights.gain : 1;
    const isDeeper = bestWeights !== null && weights.depth > bestWeights.depth;
    if (difference > 1e-9 || (Math.abs(difference) <= 1e-9 && isDeeper)) {
      best = place;
      bestWeights = weights;
    }
  }
  return best;
}

/** The stretch of blocks with the largest sum of gains (Kadane's algorithm). */
function bestRun(
  first: readonly number[],
  lengths: readonly number[],
): { readonly start: number; readonly end: number } {
  let sum = 0;
  let start = 0;
  let best = { start: 0, end: -1, sum: -1 };
  first.forEach((p, index) => {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += (p - 0.5) * at(lengths, index);
    if (sum > best.sum) best = { start, end: index, sum };
  });
  return best;
}

/** For each width and block the mean probability around it, by length, without its own. */
function windowMeans(first: readonly number[], lengths: readonly number[]): readonly Numbers[] {
  const probableUpTo = sumsUpTo(first.map((p, index) => p * at(lengths, index)));
  const lengthUpTo = sumsUpTo(lengths);
  return WINDOWS.map((width) => {
    const means = new Float64Array(first.length);
    for (let index = 0; index < means.length; index += 1) {
      const start = Math.max(0, index - width);
      const end = Math.min(first.length, index + width + 1);
      const own = at(lengths, index);
      const length = at(lengthUpTo, end) - at(lengthUpTo, start) - own;
      const probable = at(probableUpTo, end) - at(probableUpTo, start) - at(first, index) * own;
      means[index] = length === 0 ? 0 : probable / length;
    }
    return means;
  });
}

/** Sums of the values before each index, and of all. */
function sumsUpTo(values: Numbers): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index += 1)
    sums[index + 1] = at(sums, index) + at(values, index);
  return sums;
}

/** How many blocks a strong one stands before each (1) or behind it (-1). */
function stepsToStrong(strong: readonly boolean[], direction: 1 | -1): readonly number[] {
  const steps = strong.map(() => NEVER);
  let since = NEVER;
  for (let count = 0; count < strong.length; count += 1) {
    const index = direction === 1 ? count : strong.length - 1 - count;
    if (since <= FARTHEST) steps[index] = since;
    since = strong[index] === true ? 1 : since + 1;
  }
  return steps;
}

/** How many elements up from one another stands; -1: not around it. */
function stepsUp(from: Place | null, to: Place | null): number {
  if (!to) return -1;
  let step = 0;
  for (let place = from; place; place = place.parent, step += 1) if (place === to) return step;
  return -1;
}

const clamp = (distance: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, distance));
const at = (values: Numbers, index: number): number => values[index] ?? 0;
