import { isList, isRecord } from './values.ts';

/** Rows of one stream at most. */
const MOST_ROWS = 20_000;
const DEEPEST = 100;

/** A stream comes in pieces, each handed to a function as `[1, "…"]`. */
export const pieceOfStream = (value: unknown): string | null =>
  isList(value) && value.length === 2 && value[0] === 1 && typeof value[1] === 'string'
    ? value[1]
    : null;

/** A cheap first look: whether a script may hold such a piece. */
export const mayHoldPiece = (script: string): boolean => /\[\s*1\s*,\s*["'`]/.test(script);

/**
 * The values in a stream of rows as React's server components write it: `2:{"title":"…"}`, long
 * texts as `3:T4f2,…`, references to other rows as `"$3"`.
 */
export function valuesInStream(stream: string): readonly unknown[] {
  const rows = rowsOf(stream);
  return [...rows.values()].map((value) => resolved(value, rows, 0));
}

function rowsOf(stream: string): ReadonlyMap<string, unknown> {
  const rows = new Map<string, unknown>();
  const head = /([\da-f]+):(?:T([\da-f]+),)?/y;
  for (let at = 0; at < stream.length && rows.size < MOST_ROWS;) {
    head.lastIndex = at;
    const [whole, id, bytes] = head.exec(stream) ?? [];
    const lineEnd = stream.indexOf('\n', at);
    const next = lineEnd === -1 ? stream.length : lineEnd + 1;
    if (whole === undefined || id === undefined) {
      at = next;
    } else if (bytes === undefined) {
      rows.set(id, parsed(stream.slice(at + whole.length, next)));
      at = next;
    } else {
      const end = endOfBytes(stream, at + whole.length, parseInt(bytes, 16));
      rows.set(id, stream.slice(at + whole.length, end));
      at = end;
    }
  }
  return rows;
}

/** Where so many bytes of UTF-8 end. */
function endOfBytes(text: string, start: number, bytes: number): number {
  let left = bytes;
  let at = start;
  while (left > 0 && at < text.length) {
    const point = text.codePointAt(at) ?? 0;
    left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    at += point < 0x10000 ? 1 : 2;
  }
  return at;
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}

function resolved(value: unknown, rows: ReadonlyMap<string, unknown>, depth: number): unknown {
  if (depth > DEEPEST) return undefined;
  if (typeof value === 'string') {
    const id = /^\$[L@]?([\da-f]+)$/.exec(value)?.[1];
    const row = id === undefined ? value : rows.get(id);
    // What a row refers to in its turn is left, so that shared rows are not written out twice over.
    return typeof row === 'string' ? row.replace(/^\$\$/, '$') : row;
  }
  if (isList(value)) return value.map((item) => resolved(item, rows, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolved(item, rows, depth + 1)]),
  );
}
