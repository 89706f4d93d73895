import { fromLocalBase } from '../resources/localPath.ts';
import { scanMarkup, type StartTag } from './scan.ts';
import { styleReferences } from './styleReferences.ts';

/** One file that a page needs to be shown, as its markup names it. */
export interface PageReference {
  readonly reference: string;
  /** A document of its own (a frame), or anything else: a picture, a style sheet, a script. */
  readonly kind: 'document' | 'resource';
}

/** Attributes that name a file the page itself consists of; links to other pages are not among them. */
const RESOURCE_ATTRIBUTES = [
  'src',
  'poster',
  'background',
  'data-src',
  'data-original',
  'data-lazy-src',
] as const;
const SET_ATTRIBUTES = ['srcset', 'imagesrcset', 'data-srcset', 'data-lazy-srcset'] as const;
const FRAMES = new Set(['iframe', 'frame']);
const EMBEDS = new Set(['object', 'embed']);

/** What a style names; its quotes may be missing. */
const STYLE_ADDRESS = /url\(\s*["']?([^"'()\s]+)/giu;

/** The `link` relations whose files are saved with a page; others (`canonical`, `next`) are pages. */
const SAVED_LINKS =
  /\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|image_src|manifest)\b/iu;

// Sticky: each is applied exactly where the scan stands, so that no attribute is slow to read.
const SET_SEPARATORS = /[\s,]*/y;
const SET_ADDRESS = /\S*/y;
/** A descriptor ends at a comma, but one in parentheses belongs to it. */
const SET_DESCRIPTOR = /(?:[^,(]|\([^)]*\)?)*/y;

function lengthAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The addresses of a `srcset`, in order (HTML standard, "parse a srcset attribute", descriptors dropped). */
function srcsetReferences(value: string): readonly string[] {
  const references: string[] = [];
  let index = lengthAt(SET_SEPARATORS, value, 0);
  while (index < value.length) {
    const end = index + lengthAt(SET_ADDRESS, value, index);
    const address = value.slice(index, end);
    const bare = address.replace(/,+$/u, '');
    references.push(bare);
    // An address may hold commas (a `data:` URL does); one at its end parts it from the next.
    index = bare === address ? end + lengthAt(SET_DESCRIPTOR, value, end) : end;
    index += lengthAt(SET_SEPARATORS, value, index);
  }
  return references;
}

function referencesOf(tag: StartTag): readonly PageReference[] {
  const { attributes } = tag;
  const found: PageReference[] = [];
  const add = (reference: string | undefined, kind: PageReference['kind']): void => {
    if (reference !== undefined && reference.trim() !== '') {
      found.push({ reference: reference.trim(), kind });
    }
  };
  const kind = FRAMES.has(tag.name) ? 'document' : 'resource';
  for (const name of RESOURCE_ATTRIBUTES) add(attributes.get(name), kind);
  for (const name of SET_ATTRIBUTES) {
    for (const reference of srcsetReferences(attributes.get(name) ?? '')) add(reference, kind);
  }
  for (const [, reference = ''] of (attributes.get('style') ?? '').matchAll(STYLE_ADDRESS)) {
    add(reference, 'resource');
  }
  if (tag.name === 'style') {
    for (const reference of styleReferences(tag.rawText ?? '')) add(reference, 'resource');
  }
  if (EMBEDS.has(tag.name)) add(attributes.get('data'), 'resource');
  if (tag.name === 'image' || tag.name === 'use') {
    add(attributes.get('href') ?? attributes.get('xlink:href'), 'resource');
  }
  if (tag.name === 'link' && SAVED_LINKS.test(attributes.get('rel') ?? '')) {
    add(attributes.get('href'), 'resource');
  }
  return found;
}

/**
 * Every file that a page's markup names as part of itself, in the page's order, repeats included. With
 * a `base` on the disk, each is named from the page's own folder too.
 */
export function* pageReferences(html: string): Generator<PageReference> {
  let base: string | null = null;
  for (const token of scanMarkup(html)) {
    if (token.kind !== 'tag') continue;
    if (token.name === 'base') base ??= token.attributes.get('href')?.trim() ?? null;
    for (const found of referencesOf(token)) {
      const based = fromLocalBase(found.reference, base);
      if (based !== null) yield { ...found, reference: based };
      yield found;
    }
  }
}
