import { externalAddress } from './sanitise.ts';

/** The link under an event, and where it leads if that may be opened. */
export function linkedAddress(target: EventTarget | null): string | null {
  const link = linkAt(target);
  return link === null ? null : externalAddress(link.getAttribute('href'));
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
  document.addEventListener('click', intercept, { signal });
  document.addEventListener('auxclick', intercept, { signal });
  document.addEventListener('dragstart', keep, { signal });
}

// Nodes of the frame are of another realm, so they are known by their interface, not by class.
function linkAt(target: EventTarget | null): Element | null {
  const node = target as Partial<Node> | null;
  const element =
    node?.nodeType === Node.TEXT_NODE ? node.parentElement : (target as Element | null);
  return typeof element?.closest === 'function' ? element.closest('a[href]') : null;
}

function isPicture(target: EventTarget | null): boolean {
  return (target as Partial<Element> | null)?.localName === 'img';
}
