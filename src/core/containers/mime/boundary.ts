import { isHeaderLine } from './headers.ts';

/** Where one part lies in a text. */
export interface PartRange {
  readonly start: number;
  readonly end: number;
}

export const MOST_PARTS = 20_000;

/** How far into a body a boundary that no header names is looked for. */
const GUESSED_WITHIN = 64 * 1024;
/** How much of a body's end the line that closes it takes, with blank lines after it. */
const LONGEST_CLOSING = 1024;

interface Delimiter {
  /** Where the part before it ends, without the line break that belongs to the delimiter. */
  readonly before: number;
  readonly after: number;
  readonly closes: boolean;
}

/** The body without a last line that a delimiter starts: the file was cut off within it. */
function withoutCutDelimiter(text: string, body: PartRange, boundary: string): PartRange {
  const start = Math.max(body.start, text.lastIndexOf('\n', body.end - 1) + 1);
  const line = text.slice(start, body.end);
  const [opening, closing] = [`--${boundary}`, `--${boundary}--`];
  const isCut = line.length > 2 && closing.startsWith(line) && line !== opening && line !== closing;
  return isCut ? { start: body.start, end: start } : body;
}

function* delimiters(text: string, body: PartRange, boundary: string): Generator<Delimiter> {
  const marker = `--${boundary}`;
  for (
    let at = text.indexOf(marker, body.start);
    at !== -1 && at < body.end;
    at = text.indexOf(marker, at + marker.length)
  ) {
    if (at > body.start && text[at - 1] !== '\n') continue;
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 || newline > body.end ? body.end : newline;
    const rest = text.slice(at + marker.length, lineEnd);
    // A line of the content may start with the boundary and go on with more characters.
    const closing = /^--\s*$/u.test(rest);
    if (!closing && rest.trim() !== '') continue;
    const beforeNewline = at - (text[at - 2] === '\r' ? 2 : 1);
    yield {
      before: Math.max(body.start, beforeNewline),
      after: Math.min(lineEnd + 1, body.end),
      closes: closing,
    };
  }
}

/**
 * The parts of a multipart body (RFC 2046, section 5.1), one byte a character. A missing closing
 * boundary ends the last part with the body; null where the boundary never comes.
 */
export function splitParts(
  text: string,
  whole: PartRange,
  boundary: string,
): readonly PartRange[] | null {
  if (boundary === '') return null;
  const body = withoutCutDelimiter(text, whole, boundary);
  const parts: PartRange[] = [];
  let open: number | null = null;
  let seen = false;
  for (const { before, after, closes } of delimiters(text, body, boundary)) {
    seen = true;
    if (open !== null && parts.length < MOST_PARTS) {
      parts.push({ start: open, end: Math.max(open, before) });
    }
    open = closes ? null : after;
  }
  if (open !== null && open < body.end) parts.push({ start: open, end: body.end });
  return seen || body.end < whole.end ? parts : null;
}

/**
 * The boundary that a body evidently uses: a line of `--` and more that has a header right after it,
 * or that the body ends with once more, closing.
 */
export function guessBoundary(text: string, body: PartRange): string | null {
  const start = text.slice(body.start, Math.min(body.end, body.start + GUESSED_WITHIN));
  const ending = text.slice(Math.max(body.start, body.end - LONGEST_CLOSING), body.end).trimEnd();
  const lines = start.split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    const boundary = /^--(\S[^\r\n]{0,200}?)\s*$/u.exec(line)?.[1];
    if (boundary === undefined) continue;
    if (isHeaderLine(lines[index + 1] ?? '') || ending.endsWith(`\n--${boundary}--`))
      return boundary;
  }
  return null;
}
