import type { DomElement } from '../../dom.ts';
import type { Link } from './items.ts';

export type PictureTarget =
  | { readonly kind: 'embed'; readonly path: string }
  | { readonly kind: 'link'; readonly url: string };

export interface DestinationOptions {
  /** What relative addresses are relative to; without it they stay relative. */
  readonly baseUrl?: string;
  /** Whether a picture is shown, and from where, or only linked. Without it all are shown. */
  readonly pictures?: (src: string) => PictureTarget;
}

export type Picture =
  | {
      readonly kind: 'embed';
      readonly src: string;
      readonly alt: string;
      readonly title: string;
    }
  | { readonly kind: 'link'; readonly href: string; readonly text: string };

/** Where links and pictures may lead. */
export interface Destinations {
  /** Null for an anchor that leads nowhere, or where a note must not lead. */
  link(anchor: DomElement): Link | null;
  picture(image: DomElement): Picture | null;
}

const LINK_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel', 'ftp']);
const PICTURE_SCHEMES: ReadonlySet<string> = new Set(['http', 'https']);
const PICTURE_DATA = /^data:image\/(?:png|gif|jpe?g|webp|avif|bmp|svg\+xml)[;,]/iu;

/** What URL parsers skip before they look for a scheme, so that `java\nscript:` is found out. */
const SKIPPED = /^[\0- ]+|[\0- ]+$|[\t\n\r]/gu;
const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;

export function createDestinations(options: DestinationOptions): Destinations {
  const resolve = (address: string): string => {
    if (options.baseUrl === undefined || address.startsWith('#')) return address;
    return URL.canParse(address, options.baseUrl)
      ? new URL(address, options.baseUrl).href
      : address;
  };

  return {
    link(anchor) {
      const address = (anchor.getAttribute('href') ?? '').replace(SKIPPED, '');
      if (address === '' || !hasScheme(address, LINK_SCHEMES)) return null;
      return { href: resolve(address), title: oneLine(anchor.getAttribute('title')) };
    },

    picture(image) {
      const source = (image.getAttribute('src') ?? '').replace(SKIPPED, '');
      if (source === '') return null;
      const alt = oneLine(image.getAttribute('alt'));
      const title = oneLine(image.getAttribute('title'));
      const target = options.pictures?.(source) ?? null;
      if (target?.kind === 'embed') return { kind: 'embed', src: target.path, alt, title };

      const isSafe = PICTURE_DATA.test(source) || hasScheme(source, PICTURE_SCHEMES);
      if (target === null) {
        return isSafe ? { kind: 'embed', src: resolve(source), alt, title } : null;
      }
      const href = target.url.replace(SKIPPED, '');
      // A picture's bytes are no address to follow.
      if (!hasScheme(href, PICTURE_SCHEMES)) return null;
      return { kind: 'link', href: resolve(href), text: alt === '' ? 'Picture' : alt };
    },
  };
}

/** True for a relative address too. */
function hasScheme(address: string, schemes: ReadonlySet<string>): boolean {
  const scheme = SCHEME.exec(address)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}

const oneLine = (text: string | null): string => (text ?? '').replace(/\s+/gu, ' ').trim();

/**
 * Characters that would end a destination or a table's cell, or that an entity or an escape would
 * begin with. Percent-encoded they mean the same in a URL.
 */
const UNSAFE = /[\s<>\\`|"{}^\p{Cc}\p{Cs}]/gu;
const ENTITY = /&(?=#?[0-9a-z]+;)/giu;

/** An address as a Markdown link destination. */
export function writeDestination(address: string): string {
  const safe = address
    .replace(UNSAFE, (character) =>
      /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character),
    )
    .replace(ENTITY, '&amp;');
  return hasBalancedParentheses(safe) ? safe : safe.replace(/\(/gu, '%28').replace(/\)/gu, '%29');
}

function hasBalancedParentheses(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    // CommonMark promises no more than three levels.
    if (depth < 0 || depth > 3) return false;
  }
  return depth === 0;
}

/** A link's or picture's title with the space before it, or nothing. */
export function writeTitle(title: string): string {
  if (title === '') return '';
  const escaped = title.replace(/[\\"|`<]/gu, '\\$&').replace(ENTITY, '&amp;');
  return ` "${escaped}"`;
}
