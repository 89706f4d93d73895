import { externalAddress } from './sanitise.ts';

/**
 * Where the links of shown articles lead. A live `href` is a request waiting to happen: Chromium
 * connects to its host when the pointer goes down on it, before anybody has confirmed anything. So
 * links are shown without one, as elements with the role of a link.
 */
const addresses = new WeakMap<Element, string>();

/** Makes every link below an element one that leads nowhere by itself. */
export function detachLinks(root: Element): void {
  for (const link of root.querySelectorAll('a[href]')) {
    const address = externalAddress(link.getAttribute('href'));
    link.removeAttribute('href');
    if (address !== null) makeLink(link, address);
  }
}

/** Gives an element the role of a link to this address. */
export function makeLink(element: Element, address: string): void {
  addresses.set(element, address);
  element.setAttribute('role', 'link');
  element.setAttribute('tabindex', '0');
}

/** Where the link under an event leads, if there is one. */
export function linkedAddress(target: EventTarget | null): string | null {
  const link = linkAt(target);
  return link === null ? null : (addresses.get(link) ?? null);
}

/**
 * Keeps every way of following a link (click, Enter, the middle button, dragging it out) from
 * navigating anything, and hands the address over instead.
 */
export function interceptLinks(
  document: Document,
  open: (address: string) => void,
  signal: AbortSignal,
): void {
  const intercept = (event: MouseEvent): void => {
    if (linkAt(event.target) === null) return;
    event.preventDefault();
    const isMainOrMiddle = event.button === 0 || event.button === 1;
    const address = linkedAddress(event.target);
    if (isMainOrMiddle && address !== null) open(address);
  };
  const keep = (event: DragEvent): void => {
    if (linkAt(event.target) !== null || isPicture(event.target)) event.preventDefault();
  };
  const enter = (event: KeyboardEvent): void => {
    const address = event.key === 'Enter' ? linkedAddress(event.target) : null;
    if (address === null) return;
    event.preventDefault();
    open(address);
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
