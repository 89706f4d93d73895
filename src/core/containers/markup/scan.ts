import { decodeReferences } from './entities.ts';

// A forward scan over HTML for its tags and comments, for questions that come before understanding a
// page: which encoding, which files belong to it, who saved it. It follows the tokenisation rules of
// the HTML standard where these matter here (quoting, raw text, comments) and builds no tree, so that
// thousands of files can be looked at cheaply.

export interface StartTag {
  readonly kind: 'tag';
  /** Lower case. */
  readonly name: string;
  /** Names in lower case, values with character references decoded; the first of a name counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the tag stands in the text: `start` at its `<`, `end` after its `>`. */
  readonly start: number;
  readonly end: number;
  /** For elements whose content is raw text (`title`, `script`, `style`, …): that content. */
  readonly rawText: string | null;
}

export interface Comment {
  readonly kind: 'comment';
  readonly text: string;
}

export type MarkupToken = StartTag | Comment;

const RAW_TEXT = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'noembed', 'noframes']);

// Sticky: each is applied exactly where the scan stands.
const TAG_NAME = /[a-z][^\s/>]*/iy;
const BETWEEN_ATTRIBUTES = /[\s/]*/y;
const ATTRIBUTE_NAME = /[^\s/>][^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s>]*/y;

function matchAt(pattern: RegExp, html: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(html)?.[0] ?? null;
}

/** Index just after `needle`, or the end of the text where it does not come any more. */
function after(html: string, needle: string, from: number): number {
  const found = html.indexOf(needle, from);
  return found === -1 ? html.length : found + needle.length;
}

interface Scanned<Value> {
  readonly value: Value;
  readonly end: number;
}

function scanComment(html: string, start: number): Scanned<string> {
  const body = start + 4;
  const close = html.indexOf('-->', body);
  return close === -1
    ? { value: html.slice(body), end: html.length }
    : { value: html.slice(body, close), end: close + 3 };
}

function scanValue(html: string, start: number): Scanned<string> {
  const quote = html[start];
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, start + 1);
    if (close === -1) return { value: html.slice(start + 1), end: html.length };
    return { value: html.slice(start + 1, close), end: close + 1 };
  }
  const value = matchAt(UNQUOTED, html, start) ?? '';
  return { value, end: start + value.length };
}

function scanAttributes(html: string, start: number): Scanned<ReadonlyMap<string, string>> {
  const attributes = new Map<string, string>();
  let index = start;
  for (;;) {
    index += matchAt(BETWEEN_ATTRIBUTES, html, index)?.length ?? 0;
    if (index >= html.length) return { value: attributes, end: html.length };
    if (html[index] === '>') return { value: attributes, end: index + 1 };
    const name = matchAt(ATTRIBUTE_NAME, html, index) ?? '';
    index += name.length;
    const equals = matchAt(EQUALS, html, index);
    let value = '';
    if (equals !== null) {
      const scanned = scanValue(html, index + equals.length);
      value = scanned.value;
      index = scanned.end;
    }
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeReferences(value));
  }
}

/** In an SVG, `<title/>` and `<style/>` are empty; a script is never, whatever its slash says. */
function hasRawText(html: string, name: string, tagEnd: number): boolean {
  if (!RAW_TEXT.has(name)) return false;
  return name === 'script' || !html.startsWith('/>', tagEnd - 2);
}

function scanRawText(html: string, name: string, start: number): Scanned<string> {
  const close = new RegExp(`</${name}[\\s/>]`, 'giu');
  close.lastIndex = start;
  const found = close.exec(html);
  return found === null
    ? { value: html.slice(start), end: html.length }
    : { value: html.slice(start, found.index), end: found.index };
}

/** Yields a page's comments and start tags in order. Linear in the page's length, never throws. */
export function* scanMarkup(html: string): Generator<MarkupToken> {
  let index = html.indexOf('<');
  while (index !== -1) {
    let end = index + 1;
    if (html.startsWith('<!--', index)) {
      const comment = scanComment(html, index);
      end = comment.end;
      yield { kind: 'comment', text: comment.value };
    } else {
      const name = matchAt(TAG_NAME, html, index + 1)?.toLowerCase();
      if (name !== undefined) {
        const attributes = scanAttributes(html, index + 1 + name.length);
        const raw = hasRawText(html, name, attributes.end)
          ? scanRawText(html, name, attributes.end)
          : null;
        end = raw?.end ?? attributes.end;
        yield {
          kind: 'tag',
          name,
          attributes: attributes.value,
          start: index,
          end: attributes.end,
          rawText: raw?.value ?? null,
        };
      } else if ('/!?'.includes(html[index + 1] ?? ' ')) {
        end = after(html, '>', index);
      }
    }
    index = html.indexOf('<', end);
  }
}
