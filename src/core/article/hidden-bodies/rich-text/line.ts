import { isList, isRecord, textOrEmpty, type Fields } from '../state/values.ts';
import { escaped, isMarkup } from './markup.ts';
import { childrenOf, hasRole, nodeOf, textOfNode, type RichNode } from './node.ts';

const DEEPEST = 60;

/** Bits of a number that says how a text is set (Lexical). */
const BITS: readonly (readonly [bit: number, element: string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 'del'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
];
const MARKS: readonly (readonly [words: RegExp, element: string])[] = [
  [/bold|strong/i, 'strong'],
  [/ital|^em$|emphasis/i, 'em'],
  [/strike/i, 'del'],
  [/^(?:inline ?)?code$/i, 'code'],
  [/^sub(?:script)?$/i, 'sub'],
  [/^sup(?:er)?(?:script)?$/i, 'sup'],
];

/** What marks refer to by key: a paragraph's links (Portable Text), a document's (Draft.js). */
export type References = Fields;

/** What stands in one line, as HTML: texts, marked as they are, and links. */
export function lineOf(value: unknown, references: References, depth = 0): string {
  if (depth > DEEPEST) return '';
  if (typeof value === 'string') return isMarkup(value) ? value : escaped(value);
  const node = nodeOf(value);
  if (!node) {
    if (!isList(value)) return '';
    return value.map((item) => lineOf(item, references, depth + 1)).join('');
  }
  if (hasRole(node, 'lineBreak')) return '<br>';
  const own = { ...references, ...definitionsIn(node.fields) };
  const inner = childrenOf(node)
    .map((child) => lineOf(child, own, depth + 1))
    .join('');
  const text = inner === '' ? ownText(node, own) : inner;
  return marked(text, node, own);
}

function ownText(node: RichNode, references: References): string {
  const text = textOfNode(node);
  const ranges = node.fields['entityRanges'];
  if (isList(ranges)) return withRanges(text, ranges, references);
  return isMarkup(text) ? text : escaped(text);
}

function marked(text: string, node: RichNode, references: References): string {
  if (text === '') return '';
  const { fields, kind } = node;
  const address = hasRole(node, 'link') ? addressIn(fields) : linkOfMarks(fields, references);
  const elements = new Set([
    ...kind.split(' ').flatMap(elementsNamed),
    ...Object.keys(fields).flatMap((key) => (fields[key] === true ? elementsNamed(key) : [])),
    ...marksOf(fields).flatMap((mark) => elementsNamed(nameOf(mark))),
    ...bitsOf(fields['format']),
  ]);
  const set = [...elements].reduce((inner, name) => `<${name}>${inner}</${name}>`, text);
  return address === '' ? set : `<a href="${escaped(address)}">${set}</a>`;
}

const elementsNamed = (name: string): readonly string[] =>
  MARKS.flatMap(([words, element]) => (words.test(name) ? [element] : []));

const bitsOf = (format: unknown): readonly string[] =>
  typeof format === 'number'
    ? BITS.flatMap(([bit, element]) => ((format & bit) === 0 ? [] : [element]))
    : [];

const marksOf = (fields: Fields): readonly unknown[] =>
  ['marks', 'formats', 'attributes'].flatMap((key) => {
    const marks = fields[key];
    return isList(marks) ? marks : [];
  });

const nameOf = (mark: unknown): string =>
  isRecord(mark) ? textOrEmpty(mark['type'] ?? mark['__typename']) : textOrEmpty(mark);

function linkOfMarks(fields: Fields, references: References): string {
  for (const mark of marksOf(fields)) {
    const definition = typeof mark === 'string' ? references[mark] : mark;
    const node = nodeOf(definition);
    if (node && addressIn(node.fields) !== '') return addressIn(node.fields);
  }
  return '';
}

function addressIn(fields: Fields): string {
  for (const key of ['href', 'url', 'uri', 'locator', 'link', 'to']) {
    const address = fields[key];
    if (typeof address === 'string' && address !== '') return address;
  }
  return '';
}

/** What a node defines for the marks of its texts, by key. */
export function definitionsIn(fields: Fields): References {
  const definitions = fields['markDefs'] ?? fields['mark_defs'];
  const listed = isList(definitions) ? definitions.filter(isRecord) : [];
  const map = fields['entityMap'];
  return {
    ...Object.fromEntries(listed.map((item) => [textOrEmpty(item['_key'] ?? item['key']), item])),
    ...(isRecord(map) ? map : {}),
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

/** A text whose links are given by where they begin and how long they are. */
function withRanges(text: string, ranges: readonly unknown[], references: References): string {
  let html = '';
  let at = 0;
  for (const { start, end, address } of linkRanges(ranges, references)) {
    if (start < at) continue;
    const linked = `<a href="${escaped(address)}">${escaped(text.slice(start, end))}</a>`;
    html += escaped(text.slice(at, start)) + linked;
    at = end;
  }
  return html + escaped(text.slice(at));
}

function linkRanges(ranges: readonly unknown[], references: References): readonly Range[] {
  return ranges
    .filter(isRecord)
    .flatMap((range): readonly Range[] => {
      const { offset, length, key } = range;
      const node = nodeOf(references[String(key)]);
      if (typeof offset !== 'number' || typeof length !== 'number' || !node) return [];
      const address = addressIn(node.fields);
      return address === '' ? [] : [{ start: offset, end: offset + length, address }];
    })
    .sort((a, b) => a.start - b.start);
}
