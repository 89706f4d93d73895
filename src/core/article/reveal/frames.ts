import type { DomDocument, DomElement } from '../../dom.ts';

/**
 * Shows what a page of frames says to browsers without them, which is all that it holds itself.
 * `parse` gives the document of a piece of HTML.
 */
export function showWithoutFrames(
  document: DomDocument,
  parse: (html: string) => DomDocument,
): void {
  const frames = document.documentElement.querySelector('frameset');
  const [noframes] = document.documentElement.getElementsByTagName('noframes');
  if (!frames || !noframes) return;
  const { body } = parse(noframes.textContent ?? '');
  if (!body || (body.textContent ?? '').trim() === '') return;
  const own: DomElement = document.createElement('body');
  for (const child of [...body.childNodes]) own.appendChild(child);
  frames.replaceWith(own);
}
