import search from 'approx-string-match';

/** How alike two short strings are: 1 for the same, 0 where nothing of `wanted` is in `found`. */
export function similarity(found: string, wanted: string): number {
  if (wanted.length === 0 || found === wanted) return 1;
  if (found.length === 0) return 0;
  // With as many errors allowed as there are characters there is always a match.
  const [match] = search(found, wanted, wanted.length);
  return match === undefined ? 0 : 1 - match.errors / wanted.length;
}
