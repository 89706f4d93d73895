import { writeCode } from './code.ts';
import { assemble, type Piece } from './delimiters.ts';
import { writeDestination, writeTitle } from './destinations.ts';
import { addressesIn, escapeText, PLACEHOLDER, type EscapeContext } from './escape.ts';
import { ALL_MARKS, MARK, sameLink, type Item, type Link, type Mark, type Marks } from './items.ts';
import { isBlank } from './whitespace.ts';

export interface InlineStyle {
  /** In a heading and a cell a line cannot end, so a break is a tag there. */
  readonly place: 'paragraph' | 'heading' | 'cell';
  /** How highlighted text is written: HTML's own element, or Obsidian's `==text==`. */
  readonly highlight: 'element' | 'equals';
}

const TAG_OF_MARK = {
  [MARK.insertion]: 'ins',
  [MARK.superscript]: 'sup',
  [MARK.subscript]: 'sub',
  [MARK.key]: 'kbd',
} as const;

const DELIMITER_OF_MARK = {
  [MARK.strong]: '**',
  [MARK.emphasis]: '*',
  [MARK.deletion]: '~~',
} as const;

interface Placed {
  readonly item: Item;
  /** The item's place in the paragraph's plain text. */
  readonly at: number;
}

interface Scope extends EscapeContext, InlineStyle {}

/** One paragraph's items, their white space settled, as Markdown. */
export function writeItems(items: readonly Item[], style: InlineStyle): string {
  const placed: Placed[] = [];
  let plain = '';
  for (const item of items) {
    placed.push({ item, at: plain.length });
    plain += plainOf(item);
  }
  const scope: Scope = {
    ...style,
    plain,
    addresses: addressesIn(plain),
    inLink: false,
    inCell: style.place === 'cell',
    inHeading: style.place === 'heading',
  };
  return assemble(writeLinks(placed, 0, scope));
}

function plainOf(item: Item): string {
  if (item.kind === 'text') return item.text;
  return item.kind === 'break' ? '\n' : PLACEHOLDER;
}

/** A stretch of items that one link covers, or one item outside links. */
interface Part extends Marked {
  readonly link: Link | null;
  readonly items: readonly Placed[];
}

/** What marks are written around. */
interface Marked {
  /** Those that all of it has. */
  readonly marks: Marks;
  readonly isBlank: boolean;
}

function writeLinks(placed: readonly Placed[], active: Marks, scope: Scope): Piece[] {
  const parts = partsOf(placed);
  return writeMarks(parts, active, (part, marks) => writePart(part, marks, scope), scope);
}

/** Where no mark may begin or end. */
const isGap = (item: Item): boolean => isBlank(item) || item.kind === 'break';

function partsOf(placed: readonly Placed[]): Part[] {
  const parts: Part[] = [];
  let start = 0;
  placed.forEach(({ item }, at) => {
    const next = placed[at + 1]?.item;
    if (item.link !== null && next !== undefined && sameLink(item.link, next.link)) return;
    const items = placed.slice(start, at + 1);
    const marks = items.reduce((common, place) => common & place.item.marks, item.marks);
    parts.push({ link: item.link, items, marks, isBlank: item.link === null && isGap(item) });
    start = at + 1;
  });
  return parts;
}

/** Opens and closes marks so that they nest, the one that reaches furthest outermost. */
function writeMarks<Content extends Marked>(
  run: readonly Content[],
  active: Marks,
  write: (content: Content, active: Marks) => Piece[],
  scope: Scope,
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < run.length) {
    const current = run[at];
    if (current === undefined) break;
    const mark = current.isBlank ? null : furthest(run, at, current.marks & ~active);
    if (mark === null) {
      for (const piece of write(current, active)) pieces.push(piece);
      at++;
    } else {
      const end = reach(run, at, mark);
      pieces.push(openingOf(mark, scope));
      const marked = writeMarks(run.slice(at, end), active | mark, write, scope);
      for (const piece of marked) pieces.push(piece);
      pieces.push(closingOf(mark, scope));
      at = end;
    }
  }
  return pieces;
}

function furthest(run: readonly Marked[], at: number, marks: Marks): Mark | null {
  let best: Mark | null = null;
  let bestEnd = at;
  for (const mark of ALL_MARKS) {
    if ((marks & mark) === 0) continue;
    const end = reach(run, at, mark);
    if (end > bestEnd) {
      best = mark;
      bestEnd = end;
    }
  }
  return best;
}

/** Where a mark that begins at `at` ends: after the last that has it, spaces at the end left out. */
function reach(run: readonly Marked[], at: number, mark: Mark): number {
  let end = at;
  for (let next = at; ((run[next]?.marks ?? 0) & mark) !== 0; next++) {
    if (run[next]?.isBlank === false) end = next + 1;
  }
  return end;
}

function openingOf(mark: Mark, scope: Scope): Piece {
  switch (mark) {
    case MARK.strong:
    case MARK.emphasis:
    case MARK.deletion:
      return { kind: 'delimiter', text: DELIMITER_OF_MARK[mark], opens: true };
    case MARK.highlight:
      return { kind: 'markup', text: scope.highlight === 'equals' ? '==' : '<mark>' };
    case MARK.insertion:
    case MARK.superscript:
    case MARK.subscript:
    case MARK.key:
      return { kind: 'markup', text: `<${TAG_OF_MARK[mark]}>` };
  }
}

function closingOf(mark: Mark, scope: Scope): Piece {
  const opening = openingOf(mark, scope);
  if (opening.kind === 'delimiter') return { ...opening, opens: false };
  return { kind: 'markup', text: opening.text.replace('<', '</') };
}

function writePart(part: Part, active: Marks, scope: Scope): Piece[] {
  const { link } = part;
  if (link === null) return part.items.map(({ item, at }) => writeItem(item, at, scope));

  const inner = writeMarks(
    part.items.map((place) => ({
      ...place,
      marks: place.item.marks,
      isBlank: isGap(place.item),
    })),
    active,
    ({ item, at }) => [writeItem(item, at, { ...scope, inLink: true })],
    { ...scope, inLink: true },
  );
  const text = assemble(inner);
  if (text.trim() === '') return [];
  const bare = bareAddress(part, link, scope);
  if (bare !== null) return [{ kind: 'markup', text: bare }];
  return [
    { kind: 'markup', text: `[${text}](${writeDestination(link.href)}${writeTitle(link.title)})` },
  ];
}

/** `<https://…>` for a link whose text is its address. */
function bareAddress(part: Part, link: Link, scope: Scope): string | null {
  const [only, ...others] = part.items;
  if (others.length > 0 || only?.item.kind !== 'text' || link.title !== '' || scope.inCell) {
    return null;
  }
  const isAddress = only.item.text === link.href && /^https?:\/\/[^\s<>\\]+$/u.test(link.href);
  return isAddress && only.item.marks === part.marks ? `<${link.href}>` : null;
}

function writeItem(item: Item, at: number, scope: Scope): Piece {
  switch (item.kind) {
    case 'text':
      return { kind: 'text', text: escapeText(scope, at, at + item.text.length) };
    case 'code':
      return { kind: 'markup', text: writeCode(item.text, scope.inCell) };
    case 'break':
      return { kind: 'markup', text: scope.place === 'paragraph' ? '\\\n' : '<br>' };
    case 'image':
      return { kind: 'markup', text: writeImage(item, scope) };
    case 'math':
      return { kind: 'markup', text: writeMath(item.tex, scope) };
    case 'mark':
      return { kind: 'markup', text: `[^${item.number}]` };
    case 'checkbox':
      return { kind: 'markup', text: item.checked ? '[x]' : '[ ]' };
    case 'tag':
      return { kind: 'markup', text: item.tag };
  }
}

function writeImage(item: Item & { kind: 'image' }, scope: Scope): string {
  const addresses = addressesIn(item.alt);
  const context = { ...scope, plain: item.alt, addresses, inLink: true };
  const alt = escapeText(context, 0, item.alt.length);
  return `![${alt}](${writeDestination(item.src)}${writeTitle(item.title)})`;
}

function writeMath(tex: string, scope: Scope): string {
  const line = tex.replace(/\s+/gu, ' ').trim();
  const content = scope.inCell ? line.replaceAll('|', '\\|') : line;
  return content.includes('$') ? `$$${content}$$` : `$${content}$`;
}
