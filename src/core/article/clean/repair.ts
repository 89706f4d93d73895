import type { DomDocument, DomElement } from '../../dom.ts';
import { dropRepeatedTitle, repairHeadings } from './headings.ts';
import { dropRepeatedPullOuts } from './pull-outs.ts';
import { raiseSubheads } from './subheads.ts';

/**
 * Gives a clean tree the form in which an article is read: without its headline, which is a field of
 * its own, without sentences of it set large beside it, and with what divides it as headings.
 */
export function repairBody(document: DomDocument, body: DomElement, title: string): void {
  dropRepeatedTitle(body, title);
  dropRepeatedPullOuts(body);
  raiseSubheads(document, body);
  repairHeadings(document, body);
}
