import { parseHtml } from '../article/parse/index.ts';
import { sha256Schema, type Sha256 } from '../library/entities.ts';
import { writeNotes } from './comments.ts';
import { writeFrontMatter } from './frontMatter.ts';
import { settleFootnotes } from './footnotes.ts';
import { markHighlights } from '../annotations/index.ts';
import { documentToMarkdown } from './htmlToMarkdown.ts';
import type { Note, NoteInput } from './note.ts';

const HELD_PICTURE = /^asset:([0-9a-f]{64})$/u;

/**
 * Writes a clipping as a Markdown note: its properties, the article with highlights as `==text==`,
 * and the person's notes.
 *
 * Title, standfirst and byline are properties and are not repeated above the text: Obsidian shows
 * the file's name and the properties there, as for the notes of its own Web Clipper. A picture that
 * is not held is a link, since a note must not load anything from the network.
 */
export function renderNote(input: NoteInput): Note {
  const { clipping, body, tags, annotations, assetPath } = input;
  const assets = new Set<Sha256>();
  const document = parseHtml(body.html);
  const highlights = annotations.filter((annotation) => annotation.kind === 'highlight');
  const lost = markHighlights(document, highlights, { colours: false });
  settleFootnotes(document);

  const article = documentToMarkdown(
    document,
    {
      ...(clipping.url === null ? {} : { baseUrl: clipping.url }),
      pictures: (src) => {
        const digest = HELD_PICTURE.exec(src)?.[1];
        if (digest === undefined) return { kind: 'link', url: src };
        const sha256 = sha256Schema.parse(digest);
        assets.add(sha256);
        return { kind: 'embed', path: assetPath(sha256) };
      },
    },
    'equals',
  );
  const parts = [writeFrontMatter(clipping, tags), article, writeNotes(annotations, lost)];
  return { markdown: parts.filter((part) => part !== '').join('\n'), assets: [...assets] };
}
