import type { Annotation, Highlight } from '../library/entities.ts';
import { escapeHtml } from './escape.ts';

/**
 * What a person wrote: the note on the clipping, then each highlight that has a comment, or whose
 * words are no longer in the text. Markdown stays as it was written. Empty where nothing is said.
 */
export function writeNotes(annotations: readonly Annotation[], lost: readonly Highlight[]): string {
  const notes = annotations
    .filter((annotation) => annotation.kind === 'note')
    .map(({ note }) => words(note));
  const comments = annotations
    .filter((annotation) => annotation.kind === 'highlight')
    .filter((highlight) => highlight.note.trim() !== '' || lost.includes(highlight))
    .toSorted((a, b) => a.selectors.position.start - b.selectors.position.start)
    .map(({ selectors, note }) => {
      const quote = escapeHtml(selectors.quote.exact.trim());
      return `<blockquote class="words" dir="auto">${quote}</blockquote>${words(note)}`;
    });
  const parts = [...notes, ...comments].filter((part) => part !== '');
  if (parts.length === 0) return '';
  return `<section class="notes" lang="en" dir="ltr"><h2>Notes</h2>${parts.join('')}</section>`;
}

const words = (note: string): string =>
  note.trim() === '' ? '' : `<p class="words" dir="auto">${escapeHtml(note.trim())}</p>`;
