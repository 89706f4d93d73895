const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figure, figcaption, table, dt, dd, summary';

/** Blocks that hold running text themselves, in reading order: the steps of the reading cursor. */
export function readingBlocks(root: HTMLElement): HTMLElement[] {
  const leaves = [...root.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => block.querySelector(BLOCKS) === null && block.textContent.trim() !== '',
  );
  // An article of bare lines has no blocks; it is then one.
  return leaves.length === 0 ? [root] : leaves;
}

/** The first block whose end is below `edge` (pixels from the top of the view), by bisection. */
export function firstBlockBelow(blocks: readonly HTMLElement[], edge: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = blocks[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > edge) high = middle;
    else low = middle + 1;
  }
  return low;
}
