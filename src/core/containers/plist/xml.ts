import { decodeBase64 } from '../bytes/base64.ts';
import { decodeReferences } from '../markup/entities.ts';
import type { PlistDictionary, PlistValue } from './value.ts';

// Apple's XML property lists. They use no attributes that matter and only XML's own character
// references; a document type's entities are never expanded.

const MOST_VALUES = 500_000;
const DEEPEST = 64;

type Token =
  | { readonly kind: 'open' | 'close' | 'empty'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** What is passed over: declarations, comments, the document type. */
const SKIPPED = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!DOCTYPE', '>'],
] as const;
const CDATA = '<![CDATA[';

function after(text: string, needle: string, from: number): number {
  const found = text.indexOf(needle, from);
  return found === -1 ? text.length : found + needle.length;
}

function* tokens(xml: string): Generator<Token> {
  let index = 0;
  while (index < xml.length) {
    const tag = xml.indexOf('<', index);
    const end = tag === -1 ? xml.length : tag;
    if (end > index) yield { kind: 'text', text: decodeReferences(xml.slice(index, end)) };
    if (tag === -1) return;
    const skipped = SKIPPED.find(([opening]) => xml.startsWith(opening, tag));
    if (skipped !== undefined) {
      index = after(xml, skipped[1], tag);
    } else if (xml.startsWith(CDATA, tag)) {
      index = after(xml, ']]>', tag);
      yield { kind: 'text', text: xml.slice(tag + CDATA.length, Math.max(0, index - 3)) };
    } else {
      index = after(xml, '>', tag);
      const [, slash = '', name = '', empty = ''] =
        /^<(\/?)\s*([\w:.-]+)[^>]*?(\/?)>?$/u.exec(xml.slice(tag, Math.min(index, tag + 200))) ??
        [];
      const kind = slash !== '' ? 'close' : empty !== '' ? 'empty' : 'open';
      yield { kind, name: name.toLowerCase() };
    }
  }
}

/** A container being filled. */
interface Open {
  readonly values: PlistValue[];
  readonly entries: Map<string, PlistValue> | null;
  key: string | null;
}

function scalar(name: string, text: string): PlistValue {
  switch (name) {
    case 'data':
      return decodeBase64(text);
    case 'true':
      return true;
    case 'false':
      return false;
    case 'integer':
    case 'real':
      return Number(text);
    default:
      return text;
  }
}

const SCALARS = new Set(['string', 'data', 'integer', 'real', 'date', 'true', 'false']);

/** Builds values from tokens; what is cut off at the end keeps what it has. */
class PlistBuilder {
  readonly #root: Open = { values: [], entries: null, key: null };
  readonly #open: Open[] = [this.#root];
  #text: string[] | null = null;
  #values = 0;
  #tooMuch = false;

  take(token: Token): void {
    if (token.kind === 'text') this.#text?.push(token.text);
    else if (token.kind === 'close') this.#close(token.name);
    else {
      this.#start(token.name);
      if (token.kind === 'empty') this.#close(token.name);
    }
  }

  result(): PlistValue | null {
    return this.#tooMuch ? null : (this.#root.values[0] ?? null);
  }

  #start(name: string): void {
    if (name === 'dict' || name === 'array') {
      const entries = name === 'dict' ? new Map<string, PlistValue>() : null;
      const opened: Open = { values: [], entries, key: null };
      this.#add(entries === null ? opened.values : { entries });
      if (this.#open.length < DEEPEST) this.#open.push(opened);
      else this.#tooMuch = true;
    } else if (SCALARS.has(name) || name === 'key') {
      this.#text = [];
    }
  }

  #close(name: string): void {
    const text = this.#text?.join('') ?? '';
    if (name === 'dict' || name === 'array') {
      if (this.#open.length > 1) this.#open.pop();
    } else if (name === 'key') {
      const current = this.#open.at(-1);
      if (current !== undefined) current.key = text;
    } else if (SCALARS.has(name) && this.#text !== null) {
      this.#add(scalar(name, text));
    }
    this.#text = null;
  }

  #add(value: PlistValue | PlistDictionary): void {
    const current = this.#open.at(-1);
    this.#values += 1;
    if (this.#values > MOST_VALUES) this.#tooMuch = true;
    if (current === undefined || this.#tooMuch) return;
    if (current.entries === null) current.values.push(value);
    else if (current.key !== null) current.entries.set(current.key, value);
    current.key = null;
  }
}

/** Reads an XML property list, whole or cut off; null where there is nothing or too much in it. */
export function readXmlPlist(xml: string): PlistValue | null {
  const builder = new PlistBuilder();
  for (const token of tokens(xml)) builder.take(token);
  return builder.result();
}
