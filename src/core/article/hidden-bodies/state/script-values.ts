import type { DomElement } from '../../../dom.ts';
import { readArguments, readLiteral, type LiteralReading } from './literal.ts';

/** A shorter literal holds no article. */
const SHORTEST = 400;
const LONGEST_SCRIPT = 8_000_000;
/** Characters that may be read for each one that a script has: what is code is left soon. */
const EFFORT = 4;

const JSON_TYPE = /json/i;
/** Structured data is read with the page's metadata. */
const OTHER_JSON = /ld\+json|importmap|speculationrules/i;
const CODE_TYPE = /^$|javascript|ecmascript|^module$/i;
/** Where a literal may stand in code: after an assignment, as an argument, as what is returned. */
const OPENING = /(?:[=(,]|\breturn\b)\s*(?=[[{"'`])/g;
const FUNCTION_OF_NAMES = /function\s*\(([\w$,\s]*)\)\s*\{\s*$/;
const LONGEST_PARAMETERS = 50_000;
const CALL = /\s*;?\s*\}\s*\)?\s*(?=\()/y;

/**
 * The values that a page's script holds as literals: JSON, what is assigned to a variable, what is
 * handed to a function. Nothing is run.
 */
export function* valuesInScript(script: DomElement): Generator {
  const type = script.getAttribute('type')?.trim() ?? '';
  const source = script.textContent ?? '';
  if (source.length < SHORTEST || source.length > LONGEST_SCRIPT) return;
  if (CODE_TYPE.test(type)) yield* literalsIn(source);
  else if (JSON_TYPE.test(type) && !OTHER_JSON.test(type)) yield parsedText(source);
}

function* literalsIn(source: string): Generator {
  const whole = assignedJson(source);
  if (whole !== undefined) {
    yield whole;
    return;
  }
  let effort = source.length * EFFORT;
  for (let at = 0; effort > 0;) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(source);
    if (!opening) return;
    const start = opening.index + opening[0].length;
    const reading = readValue(source, opening.index, start);
    effort -= reading.end - at;
    at = reading.isLiteral ? reading.end : start;
    if (reading.isLiteral && reading.end - start >= SHORTEST) yield revivedText(reading.value);
  }
}

/** The value of a script that does nothing but assign JSON to a variable, as most do that hold state. */
function assignedJson(source: string): unknown {
  const [head] = /^[^"'`{[()]{1,200}=\s*(?=[[{])/.exec(source) ?? [];
  return head === undefined
    ? undefined
    : parsedText(source.slice(head.length).replace(/;\s*$/, ''));
}

/** A literal; what a function called at once returns, with its parameters' values. */
function readValue(source: string, opening: number, start: number): LiteralReading {
  const bare = readLiteral(source, start);
  if (!bare.isLiteral || source.charAt(opening) !== 'r') return bare;
  const names = FUNCTION_OF_NAMES.exec(headOfFunction(source, opening))?.[1];
  CALL.lastIndex = bare.end;
  const call = names === undefined ? null : CALL.exec(source);
  if (names === undefined || !call) return bare;
  const given = readArguments(source, bare.end + call[0].length);
  if (!given.isLiteral || !Array.isArray(given.value)) return bare;
  const values: readonly unknown[] = given.value;
  const byName = names.split(',').map((name, index) => [name.trim(), values[index]] as const);
  const whole = readLiteral(source, start, new Map(byName));
  return whole.isLiteral ? { ...whole, end: given.end } : bare;
}

function headOfFunction(source: string, end: number): string {
  const head = source.slice(Math.max(0, end - LONGEST_PARAMETERS), end);
  const start = head.lastIndexOf('function');
  return start === -1 ? '' : head.slice(start);
}

/** Some pages keep their state as the text of JSON, or that escaped for an address. */
function revivedText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return parsedText(value) ?? value;
}

/** The value of a text of JSON; undefined for other texts. */
export function parsedText(text: string): unknown {
  const source = /^\s*%(?:7B|5B)/i.test(text) ? decoded(text) : text;
  if (!/^\s*[[{]/.test(source)) return undefined;
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
