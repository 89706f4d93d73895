import type { DomElement } from '../../dom.ts';
import { collectItems } from './collect.ts';
import type { Destinations } from './destinations.ts';
import { MARK, type Marks } from './items.ts';
import { normaliseItems } from './whitespace.ts';
import { writeItems, type InlineStyle } from './write.ts';

export { createDestinations, type DestinationOptions, type Destinations } from './destinations.ts';
export type { PictureTarget } from './destinations.ts';
export { addressesIn, escapeText } from './escape.ts';

/** Writes what stands in one block (a paragraph, heading or cell) as Markdown. */
export interface InlineWriter {
  /** Each paragraph that the element's content makes; two line breaks in a row part paragraphs. */
  paragraphs(element: DomElement): string[];
  /** On one line; a row's header cell in bold. */
  line(element: DomElement, place: 'heading' | 'cell' | 'header-cell'): string;
}

export function createInlineWriter(
  destinations: Destinations,
  highlight: InlineStyle['highlight'],
): InlineWriter {
  const write = (element: DomElement, place: InlineStyle['place'], marks: Marks = 0): string[] =>
    normaliseItems(collectItems(element, destinations, marks))
      .map((items) => writeItems(items, { place, highlight }))
      .filter((text) => text !== '');
  return {
    paragraphs: (element) => write(element, 'paragraph'),
    line: (element, place) =>
      (place === 'header-cell' ? write(element, 'cell', MARK.strong) : write(element, place)).join(
        '<br>',
      ),
  };
}
