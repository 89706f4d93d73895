/** A message's or a part's headers, by lower-case name. Values are unfolded, one byte a character. */
export interface MimeHeaders {
  /** The first header of this name. */
  get(name: string): string | null;
  has(name: string): boolean;
  readonly size: number;
}

export interface HeaderBlock {
  readonly headers: MimeHeaders;
  /** Where the body starts. */
  readonly end: number;
}

/** More than any program writes; beyond it the block is not headers. */
const MOST_LINES = 20_000;
const LONGEST_VALUE = 64 * 1024;

const HEADER_LINE = /^([!-9;-~]{1,100})[ \t]*:[ \t]*(.*)$/su;
/** What starts a body although no blank line came before it: markup or a part's boundary. */
const BODY_LINE = /^(?:<|--\S)/u;

/** The end of the line that starts at `start`, and where the next one starts. */
function lineAt(text: string, start: number): { readonly line: string; readonly next: number } {
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  const bare = text[end - 1] === '\r' && end > start ? end - 1 : end;
  return { line: text.slice(start, bare), next: newline === -1 ? text.length : newline + 1 };
}

export const isHeaderLine = (line: string): boolean => HEADER_LINE.test(line);

/**
 * Reads the header block that starts at `start`. Programs fold lines without the white space that
 * should mark it, and leave out the blank line at the end: both are understood. A block that starts
 * with something else is no header block, and its body starts at once.
 */
export function readHeaders(text: string, start: number): HeaderBlock {
  const values = new Map<string, string>();
  let current: string | null = null;
  let index = start;
  for (let lines = 0; index < text.length && lines < MOST_LINES; lines += 1) {
    const { line, next } = lineAt(text, index);
    if (line === '') {
      index = next;
      break;
    }
    const header = /^[ \t]/u.test(line) ? null : HEADER_LINE.exec(line.slice(0, LONGEST_VALUE));
    if (header !== null) {
      current = (header[1] ?? '').toLowerCase();
      if (values.has(current)) current = null;
      else values.set(current, header[2] ?? '');
    } else if (values.size === 0 || BODY_LINE.test(line)) {
      break;
    } else if (current !== null) {
      const value: string = values.get(current) ?? '';
      if (value.length < LONGEST_VALUE)
        values.set(current, `${value} ${line.slice(0, LONGEST_VALUE).trim()}`);
    }
    index = next;
  }
  const headers: MimeHeaders = {
    get: (name) => values.get(name)?.slice(0, LONGEST_VALUE).trim() ?? null,
    has: (name) => values.has(name),
    size: values.size,
  };
  return { headers, end: index };
}
