import { MARK, sameLink, type Item } from './items.ts';

/** What a browser collapses. */
const COLLAPSIBLE = /[ \t\n\r\f]+/gu;
/** Other white space stays, but no mark may begin or end with it. */
const SPACE = /^\s+$/u;
const WORDS_AND_SPACES = / |[^\S ]+|\S+/gu;

type Line = Item[];

/**
 * Items as a browser would show them: white space collapsed, none at the edges of lines, and every
 * space with just the marks and the link that both its neighbours have, so that `<b>a </b>b` has
 * its space outside the bold. Two line breaks or more end a paragraph: each paragraph is a list.
 */
export function normaliseItems(items: readonly Item[]): Item[][] {
  const paragraphs: Item[][] = [];
  let lines: Line[] = [];
  let breaks = 0;
  for (const line of splitLines(items)) {
    if (line.length === 0) {
      breaks++;
      continue;
    }
    if (breaks > 0 && lines.length > 0) {
      paragraphs.push(joinLines(lines));
      lines = [];
    }
    breaks = 0;
    lines.push(line);
  }
  if (lines.length > 0) paragraphs.push(joinLines(lines));
  return paragraphs.map(settleSpaces).map(mergeItems);
}

function splitLines(items: readonly Item[]): Line[] {
  let line: Item[] = [];
  const lines = [line];
  for (const item of items) {
    if (item.kind === 'break') {
      line = [];
      lines.push(line);
    } else {
      // One by one: a page of a million words is more than a call takes as arguments.
      for (const piece of piecesOf(item)) line.push(piece);
    }
  }
  return lines.map(trimLine);
}

function piecesOf(item: Item): readonly Item[] {
  if (item.kind === 'text') return words(item);
  return item.kind === 'code' ? codePieces(item) : [item];
}

function words(item: Item & { kind: 'text' | 'code' }): Item[] {
  const collapsed = item.text.replace(/\0/gu, '').replace(COLLAPSIBLE, ' ');
  return (collapsed.match(WORDS_AND_SPACES) ?? []).map((text) => ({ ...item, text }));
}

/** White space at the edges of code belongs to the text around it. */
function codePieces(item: Item & { kind: 'text' | 'code' }): Item[] {
  const text = item.text.replace(/\0/gu, '').replace(COLLAPSIBLE, ' ');
  const inner = text.trim();
  const space: Item = { ...item, kind: 'text', text: ' ' };
  if (inner === '') return text === '' ? [] : [space];
  return [
    ...(text.startsWith(' ') ? [space] : []),
    { ...item, text: inner },
    ...(text.endsWith(' ') ? [space] : []),
  ];
}

const isSpace = (item: Item | undefined): boolean => item?.kind === 'text' && item.text === ' ';
export const isBlank = (item: Item): boolean => item.kind === 'text' && SPACE.test(item.text);

function trimLine(line: Line): Line {
  const kept = line.filter((item, at) => !isSpace(item) || (at > 0 && !isSpace(line[at - 1])));
  while (isSpace(kept[0])) kept.shift();
  while (isSpace(kept.at(-1))) kept.pop();
  return kept.every(isBlank) ? [] : kept;
}

function joinLines(lines: readonly Line[]): Item[] {
  return lines.flatMap((line, at): Item[] =>
    at === 0 ? line : [{ kind: 'break', marks: 0, link: null }, ...line],
  );
}

/** Gives pictures, then spaces and breaks, the marks that the text on both sides has. */
function settleSpaces(items: readonly Item[]): Item[] {
  const isFiller = (item: Item): boolean => isBlank(item) || item.kind === 'break';
  const isPicture = (item: Item): boolean => item.kind === 'image';

  const withPictures = items.map((item, at) => {
    if (!isPicture(item)) return item;
    const { before, after } = neighbours(items, at, (other) => isFiller(other) || isPicture(other));
    return { ...item, marks: (before?.marks ?? 0) & (after?.marks ?? 0) };
  });
  return withPictures.map((item, at) => {
    if (!isFiller(item)) return item;
    const { before, after } = neighbours(withPictures, at, isFiller);
    const link = before?.link ?? null;
    return {
      ...item,
      // Two keys pressed one after the other are two, as they stand in the page.
      marks: (before?.marks ?? 0) & (after?.marks ?? 0) & (item.marks | ~MARK.key),
      link: sameLink(link, after?.link ?? null) ? link : null,
    };
  });
}

/** The nearest items on both sides that `skip` does not leave out. */
function neighbours(
  items: readonly Item[],
  at: number,
  skip: (item: Item) => boolean,
): { readonly before: Item | undefined; readonly after: Item | undefined } {
  const nearest = (step: -1 | 1): Item | undefined => {
    let place = at + step;
    for (let item = items[place]; item !== undefined && skip(item); item = items[place])
      place += step;
    return items[place];
  };
  return { before: nearest(-1), after: nearest(1) };
}

/**
 * Joins text that formatting does not part. A space stays on its own where formatting changes
 * beside it, so that no mark is opened before it or closed after it.
 */
function mergeItems(items: readonly Item[]): Item[] {
  const merged: Item[] = [];
  let isLastBlank = false;
  items.forEach((item, at) => {
    const last = merged.at(-1);
    const next = neighbours(items, at, isBlank).after;
    const joins =
      (item.kind === 'text' || item.kind === 'code') &&
      last?.kind === item.kind &&
      !isLastBlank &&
      isFormattedAlike(last, item) &&
      (!isBlank(item) || (next !== undefined && isFormattedAlike(item, next)));
    if (joins) {
      merged[merged.length - 1] = { ...last, text: last.text + item.text };
    } else {
      merged.push(item);
      isLastBlank = isBlank(item);
    }
  });
  return merged;
}

const isFormattedAlike = (a: Item, b: Item): boolean =>
  a.marks === b.marks && sameLink(a.link, b.link);
