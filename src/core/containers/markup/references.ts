import { scanMarkup, type StartTag } from './scan.ts';

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

/** The `link` relations whose files are saved with a page; others (`canonical`, `next`) are pages. */
const SAVED_LINKS =
  /\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|image_src|manifest)\b/iu;

/** A candidate's address has no white space, except within a `data:` URL's comma-joined parts. */
const SRCSET_CANDIDATE = /\s*,*\s*(\S*[^\s,])(?:\s+[^,\s][^,]*)?\s*(?:,|$)/gu;

/** The addresses of a `srcset`, in order (HTML standard, "parse a srcset attribute", descriptors dropped). */
export function srcsetReferences(value: string): readonly string[] {
  return [...value.matchAll(SRCSET_CANDIDATE)].flatMap((match) => match[1] ?? []);
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
  if (EMBEDS.has(tag.name)) add(attributes.get('data'), 'resource');
  if (tag.name === 'image' || tag.name === 'use') {
    add(attributes.get('href') ?? attributes.get('xlink:href'), 'resource');
  }
  if (tag.name === 'link' && SAVED_LINKS.test(attributes.get('rel') ?? '')) {
    add(attributes.get('href'), 'resource');
  }
  return found;
}

/** Every file that a page's markup names as part of itself, in the page's order, repeats included. */
export function* pageReferences(html: string): Generator<PageReference> {
  for (const token of scanMarkup(html)) {
    if (token.kind === 'tag') yield* referencesOf(token);
  }
}
