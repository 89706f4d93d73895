import { classOf } from '../../../dom.ts';
import type { Block, Place } from '../blocks/segment.ts';
import type { Rule } from '../rules/index.ts';
import { RowWriter, type Row } from './rows.ts';
import { holderOf, SHAPE_AT, SHAPE_FEATURES } from './shape.ts';

const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
export const FARTHEST_NEIGHBOUR = 3;
const SHARED = [
  'weight',
  'linkDensity',
  'sentenceEnds',
  'endsSentence',
  'tag:p',
  'tag:heading',
  'cues',
] as const;
const SHARED_INDEXES = SHARED.map((name) => SHAPE_FEATURES.indexOf(name));

export const CONTEXT_FEATURES: readonly string[] = [
  ...NEIGHBOURS.flatMap((step) =>
    [...SHARED, 'sameHolder'].map((name) => `${name}@${String(step)}`),
  ),
  'position',
  'charsBefore',
  'blocksAfterTitle',
  'charsAfterTitle',
  'pageBlocks',
  'pageChars',
  'kindCount',
  'kindMean',
  'kindShare',
  'kindLinks',
  'holderProse',
  'grandProse',
  'proseBefore',
  'proseAfter',
  'nearProse',
];

/**
 * What the blocks around a block, and those that look like it, say of it. Rows hold the shapes; it
 * is written behind them, but for blocks on which a rule decides.
 */
export function writeContexts(
  rows: readonly Row[],
  blocks: readonly Block[],
  total: Place,
  rules: readonly (Rule | null)[],
): void {
  const holders = blocks.map(({ place }) => holderOf(place));
  const title = titleIndex(rows);
  const prose = rows.map(proseOf);
  const proseTotal = sum(prose) || 1;
  const byHolder = sumsBy(holders, prose);
  const byGrand = sumsBy(
    holders.map((holder) => holder.parent ?? holder),
    prose,
  );
  const charsUpTo = runningSum(blocks.map(({ wording }) => wording.weight));
  const proseUpTo = runningSum(prose);
  const kindNames = blocks.map(kindOf);
  const kinds = statisticsByKind(blocks, kindNames);
  blocks.forEach((_, index) => {
    const own = rows[index];
    const holder = holders[index];
    if (!own || !holder || rules[index]) return;
    const kind = kinds.get(kindNames[index] ?? '');
    const before = charsUpTo[index] ?? 0;
    const start = title === -1 ? 0 : title;
    const row = new RowWriter(own, SHAPE_FEATURES.length);
    for (const step of NEIGHBOURS) {
      const shape = rows[index + step];
      for (const at of SHARED_INDEXES) row.add(shape?.[at] ?? -1);
      row.addFlag(holders[index + step] === holder);
    }
    row.add(index / blocks.length);
    row.add(before / Math.max(1, total.chars));
    row.add(title === -1 ? -99 : Math.max(-50, Math.min(200, index - start)));
    row.add(
      title === -1
        ? -1
        : Math.sign(index - start) * Math.log1p(Math.abs(before - (charsUpTo[start] ?? 0))),
    );
    row.add(Math.log1p(blocks.length));
    row.add(Math.log1p(total.chars));
    row.add(Math.log1p(kind?.blocks ?? 0));
    row.add(Math.log1p((kind?.chars ?? 0) / Math.max(1, kind?.blocks ?? 1)));
    row.add((kind?.chars ?? 0) / Math.max(1, total.chars));
    row.add((kind?.linkChars ?? 0) / Math.max(1, kind?.chars ?? 1));
    row.add((byHolder.get(holder) ?? 0) / proseTotal);
    row.add((byGrand.get(holder.parent ?? holder) ?? 0) / proseTotal);
    row.add((proseUpTo[index] ?? 0) / proseTotal);
    row.add((proseTotal - (proseUpTo[index] ?? 0) - (prose[index] ?? 0)) / proseTotal);
    row.add(sumAround(prose, index) / proseTotal);
  });
}

const NEAR = 4;

function sumAround(values: readonly number[], index: number): number {
  let total = 0;
  for (let at = Math.max(0, index - NEAR); at <= index + NEAR; at += 1) total += values[at] ?? 0;
  return total;
}

/** The block that repeats the title: a heading rather than a path or a teaser; -1: none. */
function titleIndex(rows: readonly Row[]): number {
  let best = -1;
  let bestScore = 0.5;
  rows.forEach((shape, index) => {
    const score =
      (shape[SHAPE_AT.titleOverlap] ?? 0) +
      (shape[SHAPE_AT.isTitle] ?? 0) * 0.3 +
      (shape[SHAPE_AT.heading] ?? 0) * 0.5;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}

/** How much running text a block holds: its length outside links, where it has sentences. */
function proseOf(shape: Row): number {
  const chars = Math.expm1(shape[SHAPE_AT.weight] ?? 0);
  const isProse = (shape[SHAPE_AT.sentenceEnds] ?? 0) > 0 && chars > 40;
  return isProse ? chars * Math.max(0, 1 - 1.5 * (shape[SHAPE_AT.linkDensity] ?? 0)) : 0;
}

interface KindStatistics {
  blocks: number;
  chars: number;
  linkChars: number;
}

/** Blocks of one kind have the same element and class, in the same kind of parent. */
const kindOf = ({ place }: Block): string =>
  `${signature(place)} ${place.parent ? signature(place.parent) : ''}`;

const signature = (place: Place): string => `${place.name}.${classOf(place.element)}`;

function statisticsByKind(
  blocks: readonly Block[],
  names: readonly string[],
): ReadonlyMap<string, KindStatistics> {
  const kinds = new Map<string, KindStatistics>();
  blocks.forEach((block, index) => {
    const key = names[index] ?? '';
    let kind = kinds.get(key);
    if (!kind) kinds.set(key, (kind = { blocks: 0, chars: 0, linkChars: 0 }));
    kind.blocks += 1;
    kind.chars += block.wording.weight;
    kind.linkChars += (block.wording.weight * block.linkChars) / block.text.length;
  });
  return kinds;
}

function sumsBy(places: readonly Place[], values: readonly number[]): ReadonlyMap<Place, number> {
  const sums = new Map<Place, number>();
  places.forEach((place, index) => {
    sums.set(place, (sums.get(place) ?? 0) + (values[index] ?? 0));
  });
  return sums;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Sums of all values before each. */
function runningSum(values: readonly number[]): readonly number[] {
  let total = 0;
  return values.map((value) => {
    const before = total;
    total += value;
    return before;
  });
}
