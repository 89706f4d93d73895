import type { Forest, Tree } from '../../../../src/core/article/content/model/forest.ts';

/** What a forest learns from: rows of measures, whether each is the article's, and its weight. */
export interface Examples {
  readonly rows: readonly ArrayLike<number>[];
  readonly labels: readonly (0 | 1)[];
  readonly weights: readonly number[];
}

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** The L2 penalty on a leaf's value. */
  readonly penalty: number;
  readonly smallestLeaf: number;
  readonly featureShare: number;
  readonly rowShare: number;
  readonly seed: number;
}

const MOST_BINS = 48;
/** Bins have a last one, above the last edge. */
const MOST_VALUES = MOST_BINS + 1;

/**
 * Grows a forest by gradient boosting with the logistic loss on histograms of the measures (Friedman
 * 2001; the second-order gain of Chen and Guestrin, "XGBoost", 2016). The same examples and seed
 * give the same forest.
 */
export function boost(examples: Examples, options: BoostingOptions): Forest {
  const { rows, labels, weights } = examples;
  const edges = binEdges(rows);
  const bins = binRows(rows, edges);
  const random = generator(options.seed);
  const base = priorOf(labels, weights);
  const scores = new Float64Array(rows.length).fill(base);
  const gradients = new Float64Array(rows.length);
  const curvatures = new Float64Array(rows.length);
  const trees: Tree[] = [];
  const places = Int32Array.from(rows.keys());
  for (let round = 0; round < options.trees; round += 1) {
    for (let row = 0; row < rows.length; row += 1) {
      const p = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      gradients[row] = weight * (p - (labels[row] ?? 0));
      curvatures[row] = weight * Math.max(p * (1 - p), 1e-6);
    }
    const features = edges
      .map((_, feature) => feature)
      .filter(() => random() < options.featureShare);
    const sample = places.filter(() => random() < options.rowShare);
    const grower = new TreeGrower(bins, edges, gradients, curvatures, features, options);
    grower.grow(sample, options.depth);
    const { tree } = grower;
    trees.push(tree);
    for (let row = 0; row < rows.length; row += 1) {
      scores[row] = (scores[row] ?? 0) + grower.valueFor(row);
    }
  }
  return { base, trees };
}

/** Of a node's rows, by measure and bin: the sums of gradients and curvatures, and how many there are. */
class Histogram {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  readonly counts: Int32Array;

  constructor(features: number) {
    this.gradients = new Float64Array(features * MOST_VALUES);
    this.curvatures = new Float64Array(features * MOST_VALUES);
    this.counts = new Int32Array(features * MOST_VALUES);
  }

  /** What is left of it without a part. */
  without(part: Histogram): Histogram {
    const rest = new Histogram(this.counts.length / MOST_VALUES);
    for (let at = 0; at < this.counts.length; at += 1) {
      rest.gradients[at] = (this.gradients[at] ?? 0) - (part.gradients[at] ?? 0);
      rest.curvatures[at] = (this.curvatures[at] ?? 0) - (part.curvatures[at] ?? 0);
      rest.counts[at] = (this.counts[at] ?? 0) - (part.counts[at] ?? 0);
    }
    return rest;
  }
}

interface Split {
  readonly feature: number;
  readonly bin: number;
}

class TreeGrower {
  readonly tree = {
    feature: [] as number[],
    threshold: [] as number[],
    left: [] as number[],
    right: [] as number[],
    value: [] as number[],
  };
  readonly #splitBins: number[] = [];

  constructor(
    readonly bins: readonly Uint8Array[],
    readonly edges: readonly (readonly number[])[],
    readonly gradients: Float64Array,
    readonly curvatures: Float64Array,
    readonly features: readonly number[],
    readonly options: BoostingOptions,
  ) {}

  /** Grows a node over some rows, with what is below it; gives its place in the arrays. */
  grow(rows: Int32Array, depth: number, known?: Histogram): number {
    const { penalty, rate, smallestLeaf } = this.options;
    let gradient = 0;
    let curvature = 0;
    for (const row of rows) {
      gradient += this.gradients[row] ?? 0;
      curvature += this.curvatures[row] ?? 0;
    }
    const node = this.#leaf((-gradient / (curvature + penalty)) * rate);
    if (depth === 0 || rows.length < 2 * smallestLeaf) return node;
    const histogram = known ?? this.#histogramOf(rows);
    const split = this.#bestSplit(rows.length, histogram, gradient, curvature);
    if (!split) return node;
    const column = this.bins[split.feature];
    const goesLeft = (row: number) => (column?.[row] ?? 0) <= split.bin;
    this.tree.feature[node] = split.feature;
    this.tree.threshold[node] = round(this.edges[split.feature]?.[split.bin] ?? 0);
    this.#splitBins[node] = split.bin;
    const left = rows.filter(goesLeft);
    const right = rows.filter((row) => !goesLeft(row));
    // The rows of the smaller branch are counted; the larger has the others.
    const isLeftSmaller = left.length <= right.length;
    const smaller = depth > 1 ? this.#histogramOf(isLeftSmaller ? left : right) : undefined;
    const larger = smaller && histogram.without(smaller);
    this.tree.left[node] = this.grow(left, depth - 1, isLeftSmaller ? smaller : larger);
    this.tree.right[node] = this.grow(right, depth - 1, isLeftSmaller ? larger : smaller);
    return node;
  }

  /** The value of the leaf that a row of the examples falls to. */
  valueFor(row: number): number {
    let node = 0;
    for (;;) {
      const feature = this.tree.feature[node] ?? -1;
      if (feature === -1) return this.tree.value[node] ?? 0;
      const isLeft = (this.bins[feature]?.[row] ?? 0) <= (this.#splitBins[node] ?? 0);
      node = (isLeft ? this.tree.left[node] : this.tree.right[node]) ?? 0;
    }
  }

  #leaf(value: number): number {
    this.tree.feature.push(-1);
    this.tree.threshold.push(0);
    this.tree.left.push(0);
    this.tree.right.push(0);
    this.tree.value.push(round(value));
    return this.tree.feature.length - 1;
  }

  #histogramOf(rows: Int32Array): Histogram {
    const histogram = new Histogram(this.features.length);
    const { gradients, curvatures, counts } = histogram;
    // Side by side, as each measure asks for all of them.
    const ownGradients = pick(this.gradients, rows);
    const ownCurvatures = pick(this.curvatures, rows);
    this.features.forEach((feature, place) => {
      const column = this.bins[feature];
      if (!column) return;
      const start = place * MOST_VALUES;
      for (let index = 0; index < rows.length; index += 1) {
        const at = start + (column[rows[index] ?? 0] ?? 0);
        gradients[at] = (gradients[at] ?? 0) + (ownGradients[index] ?? 0);
        curvatures[at] = (curvatures[at] ?? 0) + (ownCurvatures[index] ?? 0);
        counts[at] = (counts[at] ?? 0) + 1;
      }
    });
    return histogram;
  }

  #bestSplit(
    rowCount: number,
    histogram: Histogram,
    gradient: number,
    curvature: number,
  ): Split | null {
    const { penalty, smallestLeaf } = this.options;
    const whole = gradient ** 2 / (curvature + penalty);
    let best: Split | null = null;
    let bestGain = 1e-4;
    this.features.forEach((feature, place) => {
      const last = this.edges[feature]?.length ?? 0;
      let g = 0;
      let h = 0;
      let count = 0;
      for (let bin = 0; bin < last; bin += 1) {
        const at = place * MOST_VALUES + bin;
        g += histogram.gradients[at] ?? 0;
        h += histogram.curvatures[at] ?? 0;
        count += histogram.counts[at] ?? 0;
        if (count < smallestLeaf || rowCount - count < smallestLeaf) continue;
        const gain =
          g ** 2 / (h + penalty) + (gradient - g) ** 2 / (curvature - h + penalty) - whole;
        if (gain > bestGain) {
          bestGain = gain;
          best = { feature, bin };
        }
      }
    });
    return best;
  }
}

/** The values at some places. Plain loops: `Float64Array.from` takes several times as long. */
function pick(values: Float64Array, places: Int32Array): Float64Array {
  const picked = new Float64Array(places.length);
  for (let index = 0; index < places.length; index += 1) {
    picked[index] = values[places[index] ?? 0] ?? 0;
  }
  return picked;
}

/** Between which values of each measure a split may fall: all, or quantiles of many. */
function binEdges(rows: readonly ArrayLike<number>[]): readonly (readonly number[])[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, feature) => {
    const values = new Float64Array(rows.length);
    rows.forEach((row, index) => {
      values[index] = row[feature] ?? 0;
    });
    values.sort();
    const distinct: readonly number[] = [
      ...values.filter((value, index) => index === 0 || value !== values[index - 1]),
    ];
    if (distinct.length <= MOST_BINS) {
      return distinct.slice(1).map((value, index) => (value + (distinct[index] ?? 0)) / 2);
    }
    const edges = new Set<number>();
    for (let bin = 1; bin < MOST_BINS; bin += 1) {
      const value = values[Math.floor((bin * values.length) / MOST_BINS)] ?? 0;
      const below = values[lowerBound(values, value) - 1];
      if (below !== undefined) edges.add((below + value) / 2);
    }
    return [...edges].sort((a, b) => a - b);
  });
}

function binRows(
  rows: readonly ArrayLike<number>[],
  edges: readonly (readonly number[])[],
): readonly Uint8Array[] {
  return edges.map((bounds, feature) => {
    const bins = new Uint8Array(rows.length);
    rows.forEach((row, index) => {
      bins[index] = lowerBound(bounds, row[feature] ?? 0);
    });
    return bins;
  });
}

/** How many of ascending values are smaller than `value`. */
function lowerBound(values: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function priorOf(labels: readonly number[], weights: readonly number[]): number {
  let positive = 0;
  let all = 0;
  labels.forEach((label, index) => {
    positive += label * (weights[index] ?? 0);
    all += weights[index] ?? 0;
  });
  return round(Math.log(positive / (all - positive)));
}

/** A linear congruential generator (Knuth and Lewis): numbers from 0 to 1, the same every time. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const round = (value: number): number => Number(value.toPrecision(5));
