import { isList, isRecord, textOrEmpty, type Fields } from '../state/values.ts';
import { lineOf } from './line.ts';
import { escaped, isMarkup } from './markup.ts';
import { hasRole, type RichNode } from './node.ts';

const ADDRESS_KEYS =
  /^(?:src|url|uri|href|path|file|_?ref|original\w*|image\w*|photo\w*|full\w*|large\w*|default|locator)$/i;
const ADDRESS = /^(?:https?:)?\/\/[^\s"'<>]+$|^\/[^\s"'<>/][^\s"'<>]*\.[a-z]{3,4}(?:\?\S*)?$/i;
const NAMED_AS_PICTURE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;
const DEEPEST = 4;

const CAPTION = /^(?:caption\w*|description|legend|subtitle|alt_?caption|bildunterschrift)$/i;
const CREDIT = /^(?:credits?\w*|copyright\w*|byline|photographers?|source|agency|by)$/i;
const ALTERNATIVE = /^(?:alt|alt_?text|alternative\w*)$/i;

/** A picture with its caption and credit; empty where the node has no address of one. */
export function figureOf(node: RichNode): string {
  const source = pictureAddressIn(node.fields, hasRole(node, 'picture'), 0);
  if (source === '') return '';
  const alt = saidOf(node.fields, ALTERNATIVE, 0);
  const caption = [CAPTION, CREDIT]
    .map((keys) => saidOf(node.fields, keys, 0))
    .filter((words) => words !== '')
    .join(' ');
  const below = caption === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `<figure><img src="${escaped(source)}" alt="${isMarkup(alt) ? '' : alt}">${below}</figure>`;
}

function pictureAddressIn(fields: Fields, isPicture: boolean, depth: number): string {
  const entries = Object.entries(fields);
  for (const [key, value] of entries) {
    if (typeof value !== 'string' || !ADDRESS.test(value)) continue;
    if (NAMED_AS_PICTURE.test(value) || (isPicture && ADDRESS_KEYS.test(key))) return value;
  }
  if (depth === DEEPEST) return '';
  for (const [key, value] of entries) {
    if (CREDIT.test(key) || /link/i.test(key)) continue;
    const holders = isList(value) ? value.slice(0, 5) : [value];
    for (const holder of holders.filter(isRecord)) {
      const address = pictureAddressIn(holder, isPicture, depth + 1);
      if (address !== '') return address;
    }
  }
  return '';
}

/** What a picture's fields of these names say, as a line of HTML. */
function saidOf(fields: Fields, keys: RegExp, depth: number): string {
  const entries = Object.entries(fields);
  for (const [key, value] of entries) {
    if (!keys.test(key)) continue;
    const words = wordsIn(value, 0);
    if (words !== '') return words;
  }
  if (depth === 2) return '';
  for (const [, value] of entries) {
    const words = isRecord(value) ? saidOf(value, keys, depth + 1) : '';
    if (words !== '') return words;
  }
  return '';
}

function wordsIn(value: unknown, depth: number): string {
  if (typeof value === 'string') return lineOf(value.trim(), {});
  if (depth > DEEPEST) return '';
  if (isList(value)) {
    const words = value.map((item) => wordsIn(item, depth + 1));
    return words.filter((word) => word !== '').join(depth === 0 ? ', ' : ' ');
  }
  if (!isRecord(value)) return '';
  const name = textOrEmpty(value['name'] ?? value['title']);
  if (name !== '') return escaped(name);
  const by = value['by'] ?? value['affiliation'];
  return by === undefined ? lineOf(value, {}) : wordsIn(by, depth + 1);
}
