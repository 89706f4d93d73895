import type { DomDocument, DomElement } from '../../dom.ts';

/** Replaces an element by one of another name with the same content. */
export function rename(element: DomElement, name: string, document: DomDocument): void {
  const renamed = document.createElement(name);
  for (const attribute of element.attributes) renamed.setAttribute(attribute.name, attribute.value);
  while (element.firstChild) renamed.appendChild(element.firstChild);
  element.replaceWith(renamed);
}
