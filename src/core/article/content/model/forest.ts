/**
 * Trees of yes-no questions about a block's measures, as gradient boosting grows them (Friedman,
 * "Greedy function approximation", 2001): the answers' values add up to the log odds that the block
 * is the article's. Each tree is an array of nodes; a leaf has no feature.
 */
export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Parallel arrays, one entry a node, the root first. */
export interface Tree {
  /** Which measure a node asks about; -1 at a leaf. */
  readonly feature: readonly number[];
  /** Up to this goes to `left`. */
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The value so far, at inner nodes too: what a step adds is the difference. */
  readonly value: readonly number[];
}

/** What each measure added to a row's log odds, strongest first (Saabas, "Interpreting random forests", 2014). */
export function contributions(
  forest: Forest,
  row: ArrayLike<number>,
): readonly { readonly feature: number; readonly weight: number }[] {
  const weights = new Map<number, number>();
  for (const tree of forest.trees) {
    let node = 0;
    for (let feature = featureAt(tree, node); feature !== -1; feature = featureAt(tree, node)) {
      const next = nextNode(tree, node, row);
      const added = (tree.value[next] ?? 0) - (tree.value[node] ?? 0);
      weights.set(feature, (weights.get(feature) ?? 0) + added);
      node = next;
    }
  }
  return [...weights]
    .map(([feature, weight]) => ({ feature, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

const featureAt = (tree: Tree, node: number): number => tree.feature[node] ?? -1;

function nextNode(tree: Tree, node: number, row: ArrayLike<number>): number {
  const value = row[tree.feature[node] ?? 0] ?? 0;
  return (value <= (tree.threshold[node] ?? 0) ? tree.left[node] : tree.right[node]) ?? 0;
}
