/** What reading a literal came to: its value, or that code was met; and where that was. */
export type LiteralReading =
  | { readonly isLiteral: true; readonly value: unknown; readonly end: number }
  | { readonly isLiteral: false; readonly end: number };

const DEEPEST = 250;

const SPACE = /(?:\s|\/\*[^*]{0,500}\*\/)*/y;
const NAME = /[\p{L}$_][\p{L}\p{N}$_]*/uy;
const NUMBER = /-?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
const PLAIN_TEXT: Readonly<Record<string, RegExp>> = {
  '"': /[^"\\]*/y,
  "'": /[^'\\]*/y,
  '`': /[^`\\$]*/y,
};
const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
  ['NaN', undefined],
  ['Infinity', undefined],
]);
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': '',
};

/** Where the source is code. One for all: scripts are full of it, and to make an error is slow. */
const NOT_LITERAL = new Error('The source is no literal.');

export type Names = ReadonlyMap<string, unknown>;

/**
 * Reads a JavaScript literal, JSON included: objects, lists, strings, numbers, constants, the
 * `!0` and `void 0` of minifiers, dates as their text, and names where `names` has them; other names
 * are undefined. Nothing is evaluated.
 */
export const readLiteral = (source: string, start: number, names: Names = new Map()) =>
  reading(new LiteralReader(source, start, names), (reader) => reader.value(0));

/** Reads what stands in the brackets of a call, from the opening one on, as a list of literals. */
export const readArguments = (source: string, start: number) =>
  reading(new LiteralReader(source, start, new Map()), (reader) => reader.list(0, ')'));

function reading(reader: LiteralReader, read: (reader: LiteralReader) => unknown): LiteralReading {
  try {
    return { isLiteral: true, value: read(reader), end: reader.at };
  } catch (error) {
    if (error === NOT_LITERAL) return { isLiteral: false, end: reader.at };
    throw error;
  }
}

class LiteralReader {
  at: number;

  constructor(
    readonly source: string,
    start: number,
    readonly names: Names,
  ) {
    this.at = start;
  }

  value(depth: number): unknown {
    if (depth > DEEPEST) throw NOT_LITERAL;
    this.#space();
    const character = this.source.charAt(this.at);
    if (character === '{') return this.#object(depth);
    if (character === '[') return this.list(depth, ']');
    if (character in PLAIN_TEXT) return this.#string();
    if (character === '!') return this.#negation(depth);
    const number = this.#match(NUMBER);
    return number === null ? this.#named(depth) : Number(number);
  }

  #object(depth: number): Readonly<Record<string, unknown>> {
    const entries: [string, unknown][] = [];
    this.#parts('}', () => {
      const key = this.#key();
      this.#expect(':');
      entries.push([key, this.value(depth + 1)]);
    });
    return Object.fromEntries(entries);
  }

  list(depth: number, closing: string): readonly unknown[] {
    const items: unknown[] = [];
    this.#parts(closing, () => items.push(this.value(depth + 1)));
    return items;
  }

  /** What stands between brackets, parted by commas, one of which may end it. */
  #parts(closing: string, part: () => void): void {
    this.at += 1;
    for (;;) {
      this.#space();
      if (this.#take(closing)) return;
      part();
      this.#space();
      if (this.#take(closing)) return;
      this.#expect(',');
    }
  }

  #key(): string {
    this.#space();
    if (this.source.charAt(this.at) in PLAIN_TEXT) return this.#string();
    const key = this.#match(NAME) ?? this.#match(NUMBER);
    if (key === null) throw NOT_LITERAL;
    return key;
  }

  #string(): string {
    const quote = this.source.charAt(this.at);
    const plain = PLAIN_TEXT[quote];
    if (!plain) throw NOT_LITERAL;
    this.at += 1;
    let text = '';
    for (;;) {
      text += this.#match(plain) ?? '';
      if (this.#take(quote)) return text;
      if (this.source.charAt(this.at) !== '\\') throw NOT_LITERAL;
      text += this.#escape();
    }
  }

  #escape(): string {
    const code = this.#match(/\\(?:u\{[\da-f]{1,6}\}|u[\da-f]{4}|x[\da-f]{2})/iy);
    if (code !== null) {
      const point = parseInt(code.replace(/[^\da-f]|^\\[ux]/gi, ''), 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    }
    const character = this.source.charAt(this.at + 1);
    this.at += 2;
    return ESCAPES[character] ?? character;
  }

  /** `!0` and `!1` are how minifiers write true and false. */
  #negation(depth: number): boolean {
    this.at += 1;
    return !this.value(depth + 1);
  }

  #named(depth: number): unknown {
    const name = this.#match(NAME);
    if (name === null) throw NOT_LITERAL;
    if (name === 'void') {
      this.value(depth + 1);
      return undefined;
    }
    if (name === 'new') return this.#date(depth);
    if (/[.([?+\-*/&|=]/.test(this.source.charAt(this.at))) throw NOT_LITERAL;
    if (this.names.has(name)) return this.names.get(name);
    if (name === 'function' || name === 'return' || name === 'async') throw NOT_LITERAL;
    return CONSTANTS.get(name);
  }

  #date(depth: number): unknown {
    this.#space();
    if (this.#match(NAME) !== 'Date' || !this.#take('(')) throw NOT_LITERAL;
    const value = this.value(depth + 1);
    this.#expect(')');
    return value;
  }

  #space(): void {
    this.#match(SPACE);
  }

  #expect(character: string): void {
    this.#space();
    if (!this.#take(character)) throw NOT_LITERAL;
  }

  #take(character: string): boolean {
    if (this.source.charAt(this.at) !== character) return false;
    this.at += 1;
    return true;
  }

  /** What a sticky expression matches here; null for nothing. */
  #match(expression: RegExp): string | null {
    expression.lastIndex = this.at;
    const text = expression.exec(this.source)?.[0];
    if (text === undefined || text === '') return null;
    this.at += text.length;
    return text;
  }
}
