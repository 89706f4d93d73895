/** A line of a page saved as text, or of a note. */
export interface TextLine {
  readonly text: string;
  /** True where an empty line stands before it. */
  readonly afterGap: boolean;
}

/** Mail and old editors break lines at 60 to 80 columns. */
const WIDEST_WRAP = 82;
const NARROWEST_WRAP = 50;

/** A text whose lines end as on Unix, whatever system wrote it. */
export const withLineFeeds = (text: string): string =>
  text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n');

/**
 * The lines of a text that are separated by line feeds, without empty ones; lines broken to a width
 * are joined again.
 */
export function readLines(text: string): readonly TextLine[] {
  const paragraphs: string[][] = [[]];
  for (const raw of text.split('\n')) {
    const line = raw.replace(/[\s\u00a0\ufeff]+/g, ' ').trim();
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.flatMap((lines) =>
    (isWrapped(lines) ? [lines.join(' ')] : lines).map((line, index) => ({
      text: line,
      afterGap: index === 0,
    })),
  );
}

/** True for lines of nearly one width that break in the middle of sentences. */
function isWrapped(lines: readonly string[]): boolean {
  const broken = lines.slice(0, -1);
  if (broken.length === 0) return false;
  const width = broken.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  const isFull = (line: string): boolean => line.length >= width - 15;
  return broken.every(isFull) && broken.some((line) => /[\p{L}\p{N},]$/u.test(line));
}
