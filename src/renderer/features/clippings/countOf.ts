/** `1 clipping`, `1,204 clippings`: the number as the reader's locale writes it. */
export function countOf(count: number): string {
  return `${count.toLocaleString()} ${count === 1 ? 'clipping' : 'clippings'}`;
}
