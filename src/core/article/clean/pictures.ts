import type { DomElement } from '../../dom.ts';
import { encodeBase64 } from '../../encodeBase64.ts';
import { closestOf, firstWithin } from '../../dom-search.ts';
import { textOf } from '../../text/index.ts';
import { oneLine } from '../cues/fold.ts';
import { pictureAddress } from './addresses.ts';

const INLINE_DRAWING = 'data:image/svg+xml;base64,';

/** Whether an address is itself a picture, which the page or its style sheets hold. */
export const isInlinePicture = (address: string): boolean => /^data:image\//iu.test(address);

/** The address of a drawing that stands in the page itself. */
export const inlineDrawing = (svg: string): string =>
  INLINE_DRAWING + encodeBase64(new TextEncoder().encode(svg));

/** Attributes that scripts turn into `src` once a picture scrolls into view, best first. */
const LAZY_SOURCES = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-actualsrc',
  'data-url',
  'data-image',
  'data-full-src',
  'data-hi-res-src',
  'data-src-large',
  'data-savepage-src',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** A longer `srcset` is not read to its end. */
const LONGEST_SET = 8_192;

/** Below this a picture is a spacer, a counter or an icon. */
const SMALLEST_SIDE = 33;

const PLACEHOLDER =
  /(?:^|[/_.-])(?:spacer|blank|pixel|placeholder|transparent|lazy|loading|1x1|grey|gray)(?:[._-][^/]*)?\.(?:gif|png|jpe?g|svg|webp)(?:\?|$)/i;

/**
 * The references that an image may stand for, as written in the page, best first: what lazy loading
 * hides, the widest of each `srcset`, then `src`, with placeholders last.
 */
export function pictureCandidates(image: DomElement): readonly string[] {
  const sets = [
    ...LAZY_SETS.map((name) => image.getAttribute(name)),
    image.getAttribute('srcset'),
    ...pictureSourceSets(image),
  ].filter((set) => set !== null);
  const src = image.getAttribute('src')?.trim() ?? '';
  const lazy = LAZY_SOURCES.map((name) => image.getAttribute(name)?.trim() ?? '').filter(
    looksLikeReference,
  );
  const fromSets = sets.flatMap(referencesOfSet);
  const shown = isPlaceholder(src) ? [] : [src];
  // A saved page's src names the file saved beside it; sets mostly still name the server's.
  const candidates = [...lazy, ...shown, ...fromSets, src];
  return [...new Set(candidates.filter((candidate) => candidate !== ''))];
}

function pictureSourceSets(image: DomElement): readonly string[] {
  const parent = image.parentElement;
  if (parent?.localName !== 'picture') return [];
  return [...parent.children]
    .filter((child) => child.localName === 'source')
    .flatMap((source) => [source.getAttribute('srcset'), source.getAttribute('data-srcset')])
    .filter((set) => set !== null);
}

/** The references of a `srcset`, widest or densest first. */
export function referencesOfSet(set: string): readonly string[] {
  const candidates: { readonly reference: string; readonly size: number }[] = [];
  // As the standard splits it: a comma ends a candidate only after white space or a descriptor, as
  // addresses may hold commas themselves.
  for (const [, reference = '', descriptor = ''] of set
    .slice(0, LONGEST_SET)
    .matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+[wx]))?/g)) {
    candidates.push({ reference, size: Number.parseFloat(descriptor) || 1 });
  }
  return candidates.sort((a, b) => b.size - a.size).map(({ reference }) => reference);
}

const looksLikeReference = (value: string): boolean =>
  value !== '' && !/\s/.test(value) && (/[./]/.test(value) || value.startsWith('data:image/'));

const isPlaceholder = (reference: string): boolean =>
  PLACEHOLDER.test(reference) || (reference.startsWith('data:') && reference.length < 2_000);

/** The caption of the figure that a picture stands in; empty where it has none. */
export function captionOfPicture(image: DomElement): string {
  const figure = closestOf(image, 'figure');
  const caption = figure && firstWithin(figure, 'figcaption');
  return caption ? oneLine(textOf(caption)) : '';
}

/** True for a spacer, a counting pixel or an icon, as far as the markup says. */
export function isDecoration(image: DomElement): boolean {
  const sides = ['width', 'height'].map((name) => pixels(image.getAttribute(name)));
  if (sides.some((side) => side !== null && side < SMALLEST_SIDE)) return true;
  return image.getAttribute('role') === 'presentation' && !image.getAttribute('alt');
}

/** A side's length in pixels, where an attribute gives it as such. */
export function pixels(value: string | null): number | null {
  const match = /^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$/.exec(value ?? '');
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** What the `src` of a clean image becomes. Null: the picture cannot be had and is left out. */
export function pictureSource(
  candidates: readonly string[],
  base: string | null,
  resolve: ((candidates: readonly string[]) => string | null) | undefined,
): string | null {
  const held = candidates.length > 0 ? (resolve?.(candidates) ?? null) : null;
  if (held !== null && (/^asset:[\w-]+$/.test(held) || isInlinePicture(held))) return held;
  const wanted = held === null ? candidates : [held, ...candidates];
  for (const candidate of wanted) {
    const address = isPlaceholder(candidate) ? null : pictureAddress(candidate, base);
    if (address !== null) return address;
  }
  return null;
}
