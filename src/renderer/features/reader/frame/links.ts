import { ID_PREFIX, externalAddress, placeName } from './sanitise.ts';

type Destination =
  | { readonly kind: 'address'; readonly address: string }
  /** Another place of the same article: a footnote, or where it belongs. */
  | { readonly kind: 'place'; readonly place: Element };

/**
 * Where the links of shown articles lead. A live `href` is a request waiting to happen: Chromium
 * connects to its host when the pointer goes down on it, before anybody has confirmed anything. So
 * links are shown without one, as elements with the role of a link. For the same reason nothing of
 * an article bears an id in the shown document: what a link leads to is known here by itself.
 */
const destinations = new WeakMap<Element, Destination>();

/** Makes every link below an element one that leads nowhere by itself. */
export function detachLinks(root: Element): void {
  const places = takePlaces(root);
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href');
    link.removeAttribute('href');
    const place = places.get(placeName(href) ?? '');
    const address = externalAddress(href);
    if (place !== undefined) makeDestination(link, { kind: 'place', place });
    else if (address !== null) makeLink(link, address);
  }
}

/** The places that an article's own links may lead to, by their names, which are taken off them. */
function takePlaces(root: Element): ReadonlyMap<string, Element> {
  const places = new Map<string, Element>();
  for (const place of root.querySelectorAll('[id]')) {
    const { id } = place;
    place.removeAttribute('id');
    const name = id.startsWith(ID_PREFIX) ? id.slice(ID_PREFIX.length) : '';
    if (name !== '' && !places.has(name)) places.set(name, place);
  }
  return places;
}

/** Gives an element the role of a link to this address. */
export function makeLink(element: Element, address: string): void {
  makeDestination(element, { kind: 'address', address });
}

function makeDestination(element: Element, destination: Destination): void {
  destinations.set(element, destination);
  element.setAttribute('role', 'link');
  element.setAttribute('tabindex', '0');
}

/** The address that the link under an event leads to, if there is one. */
export function linkedAddress(target: EventTarget | null): string | null {
  const link = linkAt(target);
  const destination = link === null ? undefined : destinations.get(link);
  return destination?.kind === 'address' ? destination.address : null;
}

/** What following a link does. */
export interface LinkActions {
  readonly open: (address: string) => void;
  readonly goTo: (place: Element, link: Element) => void;
}

/**
 * Keeps every way of following a link (click, Enter, the middle button, dragging it out) from
 * navigating anything, and hands over where it leads instead.
 */
export function interceptLinks(
  document: Document,
  actions: LinkActions,
  signal: AbortSignal,
): void {
  const follow = (link: Element): void => {
    const destination = destinations.get(link);
    if (destination?.kind === 'address') actions.open(destination.address);
    else if (destination?.kind === 'place') actions.goTo(destination.place, link);
  };
  const intercept = (event: MouseEvent): void => {
    const link = linkAt(event.target);
    if (link === null) return;
    event.preventDefault();
    if (event.button === 0 || event.button === 1) follow(link);
  };
  const keep = (event: DragEvent): void => {
    if (linkAt(event.target) !== null || isPicture(event.target)) event.preventDefault();
  };
  const enter = (event: KeyboardEvent): void => {
    const link = event.key === 'Enter' ? linkAt(event.target) : null;
    if (link === null || !destinations.has(link)) return;
    event.preventDefault();
    follow(link);
  };
  document.addEventListener('keydown', enter, { signal });
  document.addEventListener('click', intercept, { signal });
  document.addEventListener('auxclick', intercept, { signal });
  document.addEventListener('dragstart', keep, { signal });
}

// Nodes of the frame are of another realm, so they are known by their interface, not by class.
function linkAt(target: EventTarget | null): Element | null {
  const node = target as Partial<Node> | null;
  const element =
    node?.nodeType === Node.TEXT_NODE ? node.parentElement : (target as Element | null);
  return typeof element?.closest === 'function' ? element.closest('[role=link]') : null;
}

function isPicture(target: EventTarget | null): boolean {
  return (target as Partial<Element> | null)?.localName === 'img';
}
