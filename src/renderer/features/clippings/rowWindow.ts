const STEP = 24;

/**
 * The part of a long list to have rows of, for what is in view: whole steps with one to spare on
 * either side, so that scrolling asks the library now and then rather than at every row.
 */
export function rowWindow(
  first: number,
  last: number,
  length: number,
): { readonly start: number; readonly end: number } {
  const start = Math.max(0, (Math.floor(first / STEP) - 1) * STEP);
  const end = Math.min(length, (Math.floor(last / STEP) + 2) * STEP);
  return { start: Math.min(start, end), end };
}
