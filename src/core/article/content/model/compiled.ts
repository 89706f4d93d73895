import type { Forest } from './forest.ts';

/** A forest laid out for many rows: all nodes of all trees in parallel arrays. */
export interface CompiledForest {
  readonly base: number;
  /** Where each tree begins. */
  readonly roots: Int32Array;
  /** Which measure a node asks about; -1 at a leaf. */
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  /** The node for values up to the threshold; the one for larger values follows at once. */
  readonly next: Int32Array;
  readonly value: Float64Array;
}

/** Lays out a forest's trees one behind the other, each pair of branches side by side. */
export function compileForest({ base, trees }: Forest): CompiledForest {
  const count = trees.reduce((sum, { feature }) => sum + feature.length, 0);
  const compiled: CompiledForest = {
    base,
    roots: new Int32Array(trees.length),
    feature: new Int16Array(count).fill(-1),
    threshold: new Float64Array(count),
    next: new Int32Array(count),
    value: new Float64Array(count),
  };
  let end = 0;
  trees.forEach((tree, index) => {
    const root = end;
    end += 1;
    compiled.roots[index] = root;
    const waiting = [{ node: 0, at: root }];
    for (let step = waiting.pop(); step; step = waiting.pop()) {
      const { node, at } = step;
      compiled.value[at] = tree.value[node] ?? 0;
      const feature = tree.feature[node] ?? -1;
      if (feature === -1) continue;
      compiled.feature[at] = feature;
      compiled.threshold[at] = tree.threshold[node] ?? 0;
      compiled.next[at] = end;
      waiting.push({ node: tree.left[node] ?? 0, at: end });
      waiting.push({ node: tree.right[node] ?? 0, at: end + 1 });
      end += 2;
    }
  });
  return compiled;
}

/** The probability, 0 to 1, that a forest gives a row of measures. */
export function probability(forest: CompiledForest, row: ArrayLike<number>): number {
  const { roots, feature, threshold, next, value } = forest;
  let sum = forest.base;
  // Typed arrays and plain loops: this runs some hundred thousand times a page.
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] ?? 0;
    for (let asked = feature[node] ?? -1; asked !== -1; asked = feature[node] ?? -1) {
      const isUpTo = (row[asked] ?? 0) <= (threshold[node] ?? 0);
      node = (next[node] ?? 0) + (isUpTo ? 0 : 1);
    }
    sum += value[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
