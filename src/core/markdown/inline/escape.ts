/** What stands for an item that is not text in the plain text of a paragraph. */
export const PLACEHOLDER = '\uFFFC';

export interface EscapeContext {
  /** The whole paragraph as plain text: `\n` for a line break, `PLACEHOLDER` for what is no text. */
  readonly plain: string;
  /** Of `plain`. */
  readonly addresses: Addresses;
  readonly inLink: boolean;
  readonly inCell: boolean;
  readonly inHeading: boolean;
}

const ALPHANUMERIC = /[\p{L}\p{N}]/u;
const ENTITY = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]*);/iu;

/** Addresses that GFM links by itself and that need no escapes inside; what follows must end them. */
const PLAIN_URL =
  /https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#](?:[a-z0-9/.?=&#%:@+_-]*[a-z0-9/])?)?(?=$|[,;.!?)]?(?:[^\S\n]|$))/giu;
const PLAIN_EMAIL =
  /[a-z0-9]+(?:[.+-][a-z0-9]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=$|[,;.!?)]?(?:[^\S\n]|$))/giu;
/** An underscore beside punctuation, or an entity. */
const NEEDS_ESCAPE = /_[^a-z0-9]|[^a-z0-9]_|&#?[a-z0-9]+;/iu;
const LINKED_BY_ITSELF = /(?<=https?)(?=:\/\/)|(?<=www)(?=\.)|(?<=[a-z0-9._+-])(?=@[a-z0-9])/giu;

/**
 * Part of a paragraph's plain text as Markdown that reads as that text and as nothing else, in
 * CommonMark, GFM and Obsidian's dialect (`==`, `%%`, `$`, tags, block names). Characters are
 * escaped only where they could mean something, so that prose stays readable.
 */
export function escapeText(context: EscapeContext, from: number, to: number): string {
  const { plain, addresses } = context;
  // Elsewhere a delimiter may follow, which an address would take in.
  const isWhole = from === 0 && to === plain.length;
  let out = '';
  for (let at = from; at < to; at++) {
    const end = addresses.whole.get(at);
    if (end !== undefined && (end + 1 < to || isWhole)) {
      out += plain.slice(at, end);
      at = end - 1;
      continue;
    }
    if (addresses.breaks.has(at)) out += '\\';
    out += escapeCharacter(context, at, from, to);
  }
  return out;
}

/** What GFM would link by itself in a paragraph. */
export interface Addresses {
  /** Where addresses end that need no escapes, by where they start. */
  readonly whole: ReadonlyMap<number, number>;
  /** Where a backslash keeps any other from being linked with its escapes. */
  readonly breaks: ReadonlySet<number>;
}

const NO_ADDRESSES: Addresses = { whole: new Map(), breaks: new Set() };

/** Looks through a paragraph once, however many pieces it is written in. */
export function addressesIn(plain: string): Addresses {
  if (!/:\/\/|www\.|@/iu.test(plain)) return NO_ADDRESSES;
  const whole = new Map<number, number>();
  for (const form of [PLAIN_EMAIL, PLAIN_URL]) {
    for (const { 0: address, index } of plain.matchAll(form)) {
      const end = index + address.length;
      const isApart = index === 0 || /[\s(]/u.test(plain.charAt(index - 1));
      if (isApart && !NEEDS_ESCAPE.test(plain.slice(index, end + 1))) whole.set(index, end);
    }
  }
  const breaks = [...plain.matchAll(LINKED_BY_ITSELF)].map(({ index }) => index);
  return { whole, breaks: new Set(breaks) };
}

function escapeCharacter(context: EscapeContext, at: number, from: number, to: number): string {
  const { plain } = context;
  const character = plain.charAt(at);
  const next = at + 1 < to ? plain.charAt(at + 1) : '';
  const previous = at > from ? plain.charAt(at - 1) : '';
  const escaped = `\\${character}`;
  // A delimiter may stand there.
  const isEdge = previous === '' || next === '';
  switch (character) {
    case '*':
    case '`':
    case '[':
      return escaped;
    case '\\':
      return next === '' || !/[\p{L}\p{N}\s]/u.test(next) ? escaped : character;
    case ']':
      return context.inLink ? escaped : character;
    case '_':
      return ALPHANUMERIC.test(previous) && ALPHANUMERIC.test(next) ? character : escaped;
    case '<':
      // Templater, a plug-in of Obsidian, runs `<% %>`, backslash or not.
      if (next === '%') return '&lt;';
      return next === '' || /[a-z/!?]/iu.test(next) ? escaped : character;
    case '&':
      return ENTITY.test(plain.slice(at, at + 40)) ? escaped : character;
    case '$':
      return occursTwice(plain, character) ? escaped : character;
    case '~':
      return occursTwice(plain, character) || isEdge ? escaped : character;
    case '=':
    case '%':
      return next === character || previous === character || isEdge || isLineStart(plain, at)
        ? escaped
        : character;
    case '|':
      return context.inCell || plain.includes('\n') ? escaped : character;
    case '#':
      return isHash(context, at) ? escaped : character;
    case '^':
      return /^\^[\w-]+\s*$/u.test(plain.slice(at)) ? escaped : character;
    case '>':
      return isLineStart(plain, at) ? escaped : character;
    case '+':
    case '-':
    case ':':
      return isLineStart(plain, at) && startsMarker(plain, at) ? escaped : character;
    case '.':
    case ')':
      return endsListNumber(plain, at) ? escaped : character;
    default:
      return character;
  }
}

const occursTwice = (text: string, character: string): boolean =>
  text.indexOf(character) !== text.lastIndexOf(character);

function isLineStart(plain: string, at: number): boolean {
  return at === 0 || /(?:^|\n)[ \t]*$/u.test(plain.slice(Math.max(0, at - 80), at));
}

/** `- `, `+ `, `---`, `:--`: a list item, a rule, a heading's underline or a table's second row. */
function startsMarker(plain: string, at: number): boolean {
  const next = plain.charAt(at + 1);
  const character = plain.charAt(at);
  if (character === ':') return next === '-';
  return next === '' || /\s/u.test(next) || (character === '-' && /[-:|]/u.test(next));
}

/** `1.` or `10)` at a line's start. */
function endsListNumber(plain: string, at: number): boolean {
  const next = plain.charAt(at + 1);
  if (next !== '' && !/\s/u.test(next)) return false;
  return /(?:^|\n)[ \t]*\d{1,9}$/u.test(plain.slice(Math.max(0, at - 20), at));
}

/** A heading's mark, the closing marks of a heading, or a tag. */
function isHash(context: EscapeContext, at: number): boolean {
  const { plain } = context;
  const rest = plain.slice(at);
  if (isLineStart(plain, at) && /^#{1,6}(?:\s|$)/u.test(rest)) return true;
  if (context.inHeading && /^#+\s*$/u.test(rest)) return true;
  const isWordStart = at === 0 || /[\s\uFFFC]/u.test(plain.charAt(at - 1));
  return isWordStart && /^#[\p{L}\p{N}_/-]*[\p{L}_/-]/u.test(rest);
}
