import { decodeEntities } from '../cues/entities.ts';

const LONGEST_SCRIPT = 2_000_000;

/**
 * Reads JSON as pages write it. What is broken in a way that leaves no doubt is mended: comment marks
 * around it, line breaks and stray quotes within strings, trailing commas, several values one after
 * the other, an end that is missing, a whole text escaped for HTML. Null for what is beyond that.
 */
export function parseLenient(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return null;
  const bare = withoutMarks(source.trim());
  return parsed(bare) ?? parsed(mended(bare)) ?? parsed(mended(decodeEntities(bare))) ?? null;
}

const MARK_BEFORE = /^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/;
const MARK_BEHIND = /(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?$/;

/** Most texts end in their last bracket; what the others end in would be sought from every character. */
function withoutMarks(source: string): string {
  const bare = source.replace(MARK_BEFORE, '');
  return /[\]}]$/.test(bare.slice(-1)) ? bare : bare.replace(MARK_BEHIND, '').replace(/;\s*$/, '');
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** One pass over the source, with the open brackets and whether it is within a string. */
function mended(source: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let values = 0;
  let inString = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (inString) {
      if (character === '\\') {
        out.push(escaped(source, index));
        index += 1;
      } else if (character === '"') {
        inString = !endsString(source, index);
        out.push(inString ? '\\"' : '"');
      } else out.push(character < ' ' ? ' ' : character);
    } else if (character === '"') {
      inString = true;
      out.push(character);
    } else if (character === '{' || character === '[') {
      if (open.length === 0 && values > 0) out.push(',');
      open.push(character === '{' ? '}' : ']');
      out.push(character);
    } else if (character === '}' || character === ']') {
      if (open.at(-1) !== character) continue;
      open.pop();
      if (open.length === 0) values += 1;
      out.push(character);
    } else if (character !== ',' || (open.length > 0 && !isTrailing(source, index))) {
      out.push(character);
    }
  }
  if (inString) out.push('"');
  out.push(...open.reverse());
  const whole = out.join('');
  return values > 1 ? `[${whole}]` : whole;
}

/** An escape as JSON allows it; of one that it does not, the character alone. */
function escaped(source: string, index: number): string {
  const next = source.charAt(index + 1);
  if (next === 'u' && !/^[\da-f]{4}$/i.test(source.slice(index + 2, index + 6))) return 'u';
  return /["\\/bfnrtu]/.test(next) ? `\\${next}` : next < ' ' ? ' ' : next;
}

/** A quotation mark ends its string where the grammar goes on after it; others belong to the text. */
function endsString(source: string, index: number): boolean {
  const rest = source.slice(index + 1, index + 200).trimStart();
  if (rest === '' || /^[:\]}]/.test(rest)) return true;
  return /^,\s*(?:["{[\]}\d-]|true|false|null)/.test(rest);
}

const isTrailing = (source: string, index: number): boolean =>
  /^[\s,]*(?:[\]}]|$)/.test(source.slice(index + 1, index + 200));
