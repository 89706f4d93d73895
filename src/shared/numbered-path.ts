/** The names tried where one is taken: `a/b.md`, `a/b 2.md`, `a/b 3.md`, … */
export function numberedPath(path: string, number: number): string {
  if (number === 1) return path;
  const dot = path.lastIndexOf('.');
  const hasExtension = dot > path.lastIndexOf('/') + 1;
  const stem = hasExtension ? path.slice(0, dot) : path;
  return `${stem} ${number}${hasExtension ? path.slice(dot) : ''}`;
}
