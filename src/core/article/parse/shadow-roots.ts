import { isElement, isText, type DomDocument, type DomElement, type DomNode } from '../../dom.ts';

/** As the standard writes a shadow root, as its drafts did, and as programs that save pages do. */
const MARKS = ['shadowrootmode', 'shadowroot', 'shadowmode', 'data-savepage-shadowroot'];
/** A saver's attribute on the host itself, which holds the shadow root's HTML. */
const HTML_ATTRIBUTE = 'data-scrapbook-shadowdom';

interface Template extends DomElement {
  readonly content: DomNode;
}

const isTemplate = (element: DomElement): element is Template => element.localName === 'template';

/**
 * Puts the shadow roots that a page was saved with in the places where a browser shows them: within
 * their hosts, whose own children go to the slots. `parse` gives the body of a piece of HTML.
 */
export function openShadowRoots(document: DomDocument, parse: (html: string) => DomElement): void {
  const queue = hostsIn(document.documentElement);
  for (let index = 0; index < queue.length; index += 1) {
    const element = queue[index];
    if (!element) continue;
    const opened = isTemplate(element) ? openTemplate(element) : openAttribute(element, parse);
    if (opened) queue.push(...hostsIn(opened));
  }
}

const hostsIn = (element: DomElement): DomElement[] => [
  ...element.querySelectorAll(`template, [${HTML_ATTRIBUTE}]`),
];

function openTemplate(template: Template): DomElement | null {
  const host = template.parentElement;
  if (!host || !MARKS.some((mark) => template.hasAttribute(mark))) return null;
  template.remove();
  return fill(host, template.content);
}

function openAttribute(host: DomElement, parse: (html: string) => DomElement): DomElement | null {
  const html = host.getAttribute(HTML_ATTRIBUTE) ?? '';
  host.removeAttribute(HTML_ATTRIBUTE);
  return fill(host, parse(html));
}

/** Null where the shadow root says nothing, and the host's own children are what there is. */
function fill(host: DomElement, shadow: DomNode): DomElement | null {
  const children = [...host.childNodes];
  const slots = slotsIn(shadow);
  if (slots.length === 0 && ![...shadow.childNodes].some(shows)) return null;
  for (const child of children) host.removeChild(child);
  const bySlot = new Map<string, DomNode[]>();
  for (const child of children) {
    const name = (isElement(child) ? child.getAttribute('slot') : null) ?? '';
    bySlot.set(name, [...(bySlot.get(name) ?? []), child]);
  }
  for (const slot of slots) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = bySlot.get(name) ?? [];
    bySlot.delete(name);
    if (assigned.length > 0) slot.replaceWith(...assigned);
  }
  for (const child of [...shadow.childNodes]) host.appendChild(child);
  return host;
}

/** True for what shows something. */
function shows(node: DomNode): boolean {
  if (!isElement(node)) return isText(node) && node.data.trim() !== '';
  if (node.localName === 'style' || node.localName === 'script') return false;
  const holders = `img, template, [${HTML_ATTRIBUTE}]`;
  return (
    (node.textContent ?? '').trim() !== '' ||
    node.matches(holders) ||
    node.querySelector(holders) !== null
  );
}

function slotsIn(root: DomNode): readonly DomElement[] {
  const slots: DomElement[] = [];
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (!isElement(child)) continue;
    if (child.localName === 'slot') slots.push(child);
    slots.push(...child.querySelectorAll('slot'));
  }
  return slots;
}
