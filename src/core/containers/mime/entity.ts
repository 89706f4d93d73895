import { guessBoundary, MOST_PARTS, splitParts, type PartRange } from './boundary.ts';
import { readHeaders, type MimeHeaders } from './headers.ts';
import { messageStart } from './recognise.ts';
import { parseParameters, type ParameterisedValue } from './parameters.ts';
import { decodeTransfer } from './transfer.ts';

/** A message or a part of one (RFC 2045). */
export interface MimeEntity {
  readonly headers: MimeHeaders;
  readonly contentType: ParameterisedValue;
  /** The parts of a multipart or of an attached message, in order; empty for anything else. */
  readonly parts: readonly MimeEntity[];
  /** The content of an entity without parts, its transfer encoding undone. */
  bytes(): Uint8Array;
}

const DEEPEST = 12;

interface Reading {
  /** The whole message, one byte a character. */
  readonly text: string;
  entities: number;
}

/** Where the first line that is not blank starts. */
const skipBlankLines = (text: string, start: number): number => {
  const blank = /(?:[ \t]*\r?\n)*/uy;
  blank.lastIndex = start;
  return start + (blank.exec(text)?.[0].length ?? 0);
};

function partRanges(text: string, body: PartRange, boundary: string): readonly PartRange[] {
  const declared = splitParts(text, body, boundary);
  if (declared !== null) return declared;
  const guessed = guessBoundary(text, body);
  const found = guessed === null ? null : splitParts(text, body, guessed);
  // No boundary at all: the body is one part, its headers after some blank lines.
  return found ?? [{ start: skipBlankLines(text, body.start), end: body.end }];
}

function readParts(
  reading: Reading,
  type: ParameterisedValue,
  body: PartRange,
  depth: number,
): readonly MimeEntity[] {
  if (depth >= DEEPEST) return [];
  if (type.value === 'message/rfc822') return [readEntity(reading, body, depth + 1)];
  if (!type.value.startsWith('multipart/')) return [];
  const boundary = type.parameters.get('boundary') ?? '';
  return partRanges(reading.text, body, boundary)
    .slice(0, Math.max(0, MOST_PARTS - reading.entities))
    .map((range) => readEntity(reading, range, depth + 1));
}

function readEntity(reading: Reading, range: PartRange, depth: number): MimeEntity {
  reading.entities += 1;
  const { headers, end } = readHeaders(reading.text, range.start);
  const contentType = parseParameters(headers.get('content-type') ?? 'text/plain');
  const body: PartRange = { start: Math.min(end, range.end), end: range.end };
  return {
    headers,
    contentType,
    parts: readParts(reading, contentType, body, depth),
    bytes: () =>
      decodeTransfer(
        reading.text.slice(body.start, body.end),
        headers.get('content-transfer-encoding'),
      ),
  };
}

/**
 * Reads a MIME message, given one byte a character, into its tree of parts. Nothing is refused:
 * missing headers, a missing, wrong or unannounced boundary and a cut end give what can be had.
 */
export function readMessage(text: string): MimeEntity {
  // Classic Mac OS ended lines with a carriage return alone.
  const lines = text.includes('\n') ? text : text.replaceAll('\r', '\n');
  const start = skipBlankLines(lines, messageStart(lines));
  return readEntity({ text: lines, entities: 0 }, { start, end: lines.length }, 0);
}

/** An entity's leaves, in order. */
export function leavesOf(entity: MimeEntity): readonly MimeEntity[] {
  return entity.parts.length === 0 ? [entity] : entity.parts.flatMap(leavesOf);
}
