import type { Block, Place } from '../blocks/segment.ts';
import { holderOf } from './shape.ts';

const LONGEST = 2_000;
const STRONG = 0.7;
const SUBSTANTIAL = 60;
const NEVER = 99;
const FARTHEST = 30;
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const WINDOWS = [2, 5, 12] as const;

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
 */
export function agreementFeatures(
  blocks: readonly Block[],
  first: readonly number[],
): readonly (readonly number[])[] {
  const lengths = blocks.map(({ text }) => Math.min(LONGEST, text.length));
  const holders = blocks.map(({ place }) => holderOf(place));
  const containers = weighContainers(holders, first, lengths);
  const best = bestContainer(containers);
  const run = bestRun(first, lengths);
  const mass = first.reduce((sum, p, index) => sum + p * at(lengths, index), 0) || 1;
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  const strong = first.map((p, index) => p > STRONG && at(lengths, index) > SUBSTANTIAL);
  const firstStrong = strong.indexOf(true);
  const lastStrong = strong.lastIndexOf(true);
  const windows = WINDOWS.map((width) => windowMeans(first, lengths, width));
  const chains = new Map<Place | undefined, readonly Place[]>();
  let before = 0;
  return blocks.map((_, index) => {
    const holder = holders[index];
    const chain = chains.get(holder) ?? chainOf(holder);
    chains.set(holder, chain);
    const here = [0, 1, 2].map((step) => containers.get(stepUp(chain, step)));
    const row = [
      at(first, index),
      ...NEIGHBOURS.map((step) => first[index + step] ?? -1),
      ...windows.map((means) => at(means, index)),
      ...here.map((weights) => (weights ? weights.probable / (weights.length || 1) : 0)),
      ...here.slice(0, 2).map((weights) => (weights ? weights.probable / mass : 0)),
      best === null ? -1 : chain.indexOf(best),
      index >= run.start && index <= run.end ? 1 : 0,
      index < run.start ? index - run.start : Math.max(0, index - run.end),
      before / mass,
      firstStrong === -1 ? -NEVER : clamp(index - firstStrong),
      lastStrong === -1 ? -NEVER : clamp(index - lastStrong),
      stepsTo(strong, index, 1),
      stepsTo(strong, index, -1),
      Math.log1p(mass),
      mass / total,
    ];
    before += at(first, index) * at(lengths, index);
    return row;
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
): Map<Place | undefined, ContainerWeights> {
  const containers = new Map<Place | undefined, ContainerWeights>();
  holders.forEach((holder, index) => {
    const length = at(lengths, index);
    for (let place: Place | null = holder; place; place = place.parent) {
      const weights = containers.get(place) ?? {
        probable: 0,
        length: 0,
        gain: 0,
        depth: place.depth,
      };
      weights.probable += at(first, index) * length;
      weights.length += length;
      weights.gain += (at(first, index) - 0.5) * length;
      containers.set(place, weights);
    }
  });
  return containers;
}

/** The container that gains most by being taken whole; of equal ones the innermost. */
function bestContainer(containers: ReadonlyMap<Place | undefined, ContainerWeights>): Place | null {
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

/** For each block the mean probability around it, by length, without its own. */
function windowMeans(
  first: readonly number[],
  lengths: readonly number[],
  width: number,
): readonly number[] {
  const probableUpTo = sumsUpTo(first.map((p, index) => p * at(lengths, index)));
  const lengthUpTo = sumsUpTo(lengths);
  return first.map((p, index) => {
    const start = Math.max(0, index - width);
    const end = Math.min(first.length, index + width + 1);
    const own = at(lengths, index);
    const length = at(lengthUpTo, end) - at(lengthUpTo, start) - own;
    const probable = at(probableUpTo, end) - at(probableUpTo, start) - p * own;
    return length === 0 ? 0 : probable / length;
  });
}

/** Sums of the values before each index, and of all. */
function sumsUpTo(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** How many blocks on, in one direction, a strong one stands. */
function stepsTo(strong: readonly boolean[], index: number, direction: 1 | -1): number {
  for (let step = 1; step <= FARTHEST; step += 1) {
    if (strong[index + step * direction] === true) return step;
  }
  return NEVER;
}

function chainOf(holder: Place | undefined): readonly Place[] {
  const chain: Place[] = [];
  for (let place = holder ?? null; place; place = place.parent) chain.push(place);
  return chain;
}

const stepUp = (chain: readonly Place[], step: number): Place | undefined =>
  chain[Math.min(step, chain.length - 1)];

const clamp = (distance: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, distance));
const at = (values: readonly number[], index: number): number => values[index] ?? 0;
