import { isElement, type DomDocument, type DomElement, type DomNode } from '../../dom.ts';
import { elementsWithin } from '../../dom-search.ts';

const USABLE_ID = /^[\p{L}\p{N}_][\p{L}\p{N}_:.-]{0,79}$/u;
/** How far up the element that stands for an empty anchor may be. */
const NEAR = 3;

/**
 * The elements of a part of a page that its own links lead to, footnotes and the places that they
 * belong to, with the names by which they are referred to. `kept` has what is kept of the part;
 * undefined: all.
 */
export function linkedPlaces(
  source: DomElement | DomDocument,
  kept: ReadonlySet<DomNode> | undefined,
  base: string | null,
): ReadonlyMap<DomElement, string> {
  const stays = (node: DomNode): boolean => kept?.has(node) ?? true;
  const wanted = new Set<string>();
  // What is kept is mostly much less than the part.
  for (const link of kept ? [...kept].filter(isLink) : source.querySelectorAll('a[href*="#"]')) {
    const name = fragmentOf(link.getAttribute('href'), base);
    if (name !== null) wanted.add(name);
  }
  const places = new Map<DomElement, string>();
  if (wanted.size === 0) return places;
  for (const element of source.querySelectorAll('[id], a[name]')) {
    const name = [element.getAttribute('id'), element.getAttribute('name')].find(
      (candidate) => candidate !== null && wanted.has(candidate),
    );
    if (!name) continue;
    const place = nearest(element, stays);
    if (!place || places.has(place)) continue;
    places.set(place, name);
    wanted.delete(name);
  }
  return places;
}

const isLink = (node: DomNode): node is DomElement => isElement(node) && node.localName === 'a';

/**
 * The name that a link to a place in its own page gives; null for other links. Browsers that save a
 * page may write such a link with the page's address, which is `base`.
 */
export function fragmentOf(href: string | null, base: string | null = null): string | null {
  const [, address = '', fragment = ''] = /^\s*([^#]*)#(.+?)\s*$/.exec(href ?? '') ?? [];
  if (fragment === '' || (address !== '' && address !== base?.replace(/#.*$/, ''))) return null;
  const name = decoded(fragment);
  return USABLE_ID.test(name) ? name : null;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // Escapes of another encoding than UTF-8.
  }
}

function nearest(element: DomElement, stays: (node: DomNode) => boolean): DomElement | null {
  let at: DomElement | null = element;
  for (let step = 0; at && step < NEAR; step += 1, at = at.parentElement) if (stays(at)) return at;
  return null;
}

/** Leaves only such links within a clean tree as lead somewhere, and such names as are led to. */
export function settleNotes(body: DomElement): void {
  const links = elementsWithin(body, 'a').flatMap((link) => {
    const name = fragmentOf(link.getAttribute('href'));
    return name === null ? [] : [{ link, name }];
  });
  const named = elementsWithin(body).filter((element) => element.hasAttribute('id'));
  const places = new Map(named.map((place) => [place.id, place]));
  for (const { link, name } of links) if (!places.has(name)) link.replaceWith(...link.childNodes);
  const led = new Set(links.map(({ name }) => name));
  for (const [name, place] of places) if (!led.has(name)) place.removeAttribute('id');
}
