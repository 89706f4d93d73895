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
    const sample = Int32Array.from(rows.keys()).filter(() => random() < options.rowShare);
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
  grow(rows: Int32Array, depth: number): number {
    const { penalty, rate, smallestLeaf } = this.options;
    let gradient = 0;
    let curvature = 0;
    for (const row of rows) {
      gradient += this.gradients[row] ?? 0;
      curvature += this.curvatures[row] ?? 0;
    }
    const node = this.#leaf((-gradient / (curvature + penalty)) * rate);
    if (depth === 0 || rows.length < 2 * smallestLeaf) return node;
    const split = this.#bestSplit(rows, gradient, curvature);
    if (!split) return node;
    const column = this.bins[split.feature];
    const goesLeft = (row: number) => (column?.[row] ?? 0) <= split.bin;
    this.tree.feature[node] = split.feature;
    this.tree.threshold[node] = round(this.edges[split.feature]?.[split.bin] ?? 0);
    this.#splitBins[node] = split.bin;
    this.tree.left[node] = this.grow(rows.filter(goesLeft), depth - 1);
    this.tree.right[node] = this.grow(
      rows.filter((row) => !goesLeft(row)),
      depth - 1,
    );
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

  #bestSplit(
    rows: Int32Array,
    gradient: number,
    curvature: number,
  ): { readonly feature: number; readonly bin: number } | null {
    const { penalty, smallestLeaf } = this.options;
    const whole = gradient ** 2 / (curvature + penalty);
    let best: { feature: number; bin: number } | null = null;
    let bestGain = 1e-4;
    const sums = new Float64Array((MOST_BINS + 1) * 2);
    const counts = new Int32Array(MOST_BINS + 1);
    for (const feature of this.features) {
      const column = this.bins[feature];
      const last = this.edges[feature]?.length ?? 0;
      if (!column || last === 0) continue;
      sums.fill(0);
      counts.fill(0);
      for (const row of rows) {
        const bin = column[row] ?? 0;
        sums[bin * 2] = (sums[bin * 2] ?? 0) + (this.gradients[row] ?? 0);
        sums[bin * 2 + 1] = (sums[bin * 2 + 1] ?? 0) + (this.curvatures[row] ?? 0);
        counts[bin] = (counts[bin] ?? 0) + 1;
      }
      let g = 0;
      let h = 0;
      let count = 0;
      for (let bin = 0; bin < last; bin += 1) {
        g += sums[bin * 2] ?? 0;
        h += sums[bin * 2 + 1] ?? 0;
        count += counts[bin] ?? 0;
        if (count < smallestLeaf || rows.length - count < smallestLeaf) continue;
        const gain =
          g ** 2 / (h + penalty) + (gradient - g) ** 2 / (curvature - h + penalty) - whole;
        if (gain > bestGain) {
          bestGain = gain;
          best = { feature, bin };
        }
      }
    }
    return best;
  }
}

/** Between which values of each measure a split may fall: all, or quantiles of many. */
function binEdges(rows: readonly ArrayLike<number>[]): readonly (readonly number[])[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, feature) => {
    const values = Float64Array.from(rows, (row) => row[feature] ?? 0).sort();
    const distinct = [...new Set(values)];
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
  return edges.map((bounds, feature) =>
    Uint8Array.from(rows, (row) => lowerBound(bounds, row[feature] ?? 0)),
  );
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
