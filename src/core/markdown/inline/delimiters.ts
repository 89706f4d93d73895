/** A piece of a paragraph's Markdown. */
export type Piece =
  /** Escaped text: its first or last letter may be written as an entity. */
  | { readonly kind: 'text'; readonly text: string }
  /** Anything finished: links, code, tags, breaks. */
  | { readonly kind: 'markup'; readonly text: string }
  /** `**`, `*` or `~~`. */
  | { readonly kind: 'delimiter'; readonly text: string; readonly opens: boolean };

/** Parsers that read code units take emoji and other symbols beyond them for letters. */
type CharacterClass = 'space' | 'punctuation' | 'letter' | 'punctuation or letter';

/**
 * Joins pieces so that every delimiter opens or closes as it is meant to.
 *
 * CommonMark reads `**` by its neighbours ("flanking"): in 这是**“重要”**的 none of them counts,
 * because a letter stands outside and punctuation inside. There the letter is written as an entity
 * (`&#x7684;`), which reads the same and counts as punctuation. Only letters beside punctuation
 * inside a mark need it, mostly in scripts without spaces.
 */
export function assemble(pieces: readonly Piece[]): string {
  const parts = joinTexts(pieces);
  for (let at = 0; at < parts.length; at++) {
    if (parts[at]?.kind !== 'delimiter') continue;
    const end = endOfRun(parts, at);
    settleRun(parts, at, end);
    at = end - 1;
  }
  parts.forEach((part, at) => {
    const next = parts[at + 1];
    // `!` before a link would make it a picture.
    if (part.kind === 'text' && part.text.endsWith('!') && next?.text.startsWith('[') === true) {
      parts[at] = { ...part, text: `${part.text.slice(0, -1)}\\!` };
    }
  });
  return parts.map(({ text }) => text).join('');
}

function joinTexts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + piece.text };
    } else if (piece.text !== '') {
      joined.push(piece);
    }
  }
  return joined;
}

/** Delimiters of one character side by side are one run to the parser. */
function endOfRun(parts: readonly Piece[], start: number): number {
  const character = parts[start]?.text.charAt(0);
  let end = start + 1;
  while (parts[end]?.kind === 'delimiter' && parts[end]?.text.charAt(0) === character) end++;
  return end;
}

function settleRun(parts: Piece[], start: number, end: number): void {
  const run = parts.slice(start, end);
  const before = classOf(lastCharacter(parts[start - 1]?.text ?? ''));
  const after = classOf(firstCharacter(parts[end]?.text ?? ''));
  const opens = run.some((piece) => piece.kind === 'delimiter' && piece.opens);
  const closes = run.some((piece) => piece.kind === 'delimiter' && !piece.opens);
  if (opens && mayBe('letter', before) && mayBe('punctuation', after)) {
    replaceText(parts, start - 1, (text) => {
      const letter = lastCharacter(text);
      return beforeEntity(text.slice(0, text.length - letter.length)) + entityOf(letter);
    });
  }
  if (closes && mayBe('punctuation', before) && mayBe('letter', after)) {
    replaceText(parts, end, (text) => {
      const letter = firstCharacter(text);
      return entityOf(letter) + text.slice(letter.length);
    });
  }
}

/** A backslash is literal before a letter, but would escape the entity's `&`. */
const beforeEntity = (text: string): string =>
  (/\\*$/u.exec(text)?.[0].length ?? 0) % 2 === 1 ? `${text}\\` : text;

function replaceText(parts: Piece[], at: number, replace: (text: string) => string): void {
  const part = parts[at];
  if (part?.kind === 'text') parts[at] = { kind: 'text', text: replace(part.text) };
}

function classOf(character: string): CharacterClass {
  if (character === '' || /\s/u.test(character)) return 'space';
  if (!/[\p{P}\p{S}]/u.test(character)) return 'letter';
  return character.length === 1 ? 'punctuation' : 'punctuation or letter';
}

const mayBe = (wanted: 'letter' | 'punctuation', found: CharacterClass): boolean =>
  found === wanted || found === 'punctuation or letter';

const firstCharacter = (text: string): string =>
  text === '' ? '' : String.fromCodePoint(text.codePointAt(0) ?? 0);

const lastCharacter = (text: string): string => /.$/su.exec(text)?.[0] ?? '';

const entityOf = (character: string): string =>
  `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
