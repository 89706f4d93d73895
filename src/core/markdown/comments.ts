import type { Annotation, Highlight } from '../library/entities.ts';
import { addressesIn, escapeText } from './inline/index.ts';

/**
 * The section with what a person wrote: the note on the clipping, then each highlight that has a
 * comment, or whose words are no longer in the text, as a quote with the comment under it. Empty
 * where there is nothing to say.
 */
export function writeNotes(annotations: readonly Annotation[], lost: readonly Highlight[]): string {
  const notes = annotations
    .filter((annotation) => annotation.kind === 'note')
    .map(({ note }) => withoutHtml(note));
  const comments = annotations
    .filter((annotation) => annotation.kind === 'highlight')
    .filter((highlight) => highlight.note.trim() !== '' || lost.includes(highlight))
    .toSorted((a, b) => a.selectors.position.start - b.selectors.position.start)
    .map((highlight) =>
      [quote(highlight.selectors.quote.exact), withoutHtml(highlight.note)]
        .filter((part) => part !== '')
        .join('\n\n'),
    );
  const parts = [...notes, ...comments].filter((part) => part !== '');
  return parts.length === 0 ? '' : `## Notes\n\n${parts.join('\n\n')}\n`;
}

/** The highlighted words, one line per block. Quotes in a row are kept apart by their comments. */
function quote(words: string): string {
  const lines = words
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
  const escaped = lines.map((plain) =>
    escapeText(
      { plain, addresses: addressesIn(plain), inLink: false, inCell: false, inHeading: false },
      0,
      plain.length,
    ),
  );
  return escaped.map((line) => `> ${line}`).join('\n>\n');
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const CODE_OR_TAG = /(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|<(?=[a-z/!?])(?!https?:\/\/[^\s<>]*>)/giu;

/**
 * Markdown as the person wrote it, without what would reach beyond the note: raw HTML is shown as
 * text, and a code fence that was left open is closed.
 */
function withoutHtml(markdown: string): string {
  const lines: string[] = [];
  let open: string | null = null;
  for (const line of markdown.replace(/\r\n?/gu, '\n').trim().split('\n')) {
    const fence = FENCE.exec(line)?.[1] ?? null;
    const isProse = open === null && fence === null;
    lines.push(isProse ? line.replace(CODE_OR_TAG, escapeTag) : line);
    if (open === null) open = fence;
    else if (fence?.startsWith(open) === true && line.trim() === fence) open = null;
  }
  return [...lines, ...(open === null ? [] : [open])].join('\n');
}

const escapeTag = (found: string): string => (found === '<' ? '\\<' : found);
