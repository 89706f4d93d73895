/** `1 clipping`, `3 clippings`. */
export const counted = (things: readonly unknown[], noun = 'clipping'): string =>
  `${things.length} ${noun}${things.length === 1 ? '' : 's'}`;
