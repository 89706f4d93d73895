import MarkdownIt from 'markdown-it';

/** Notes hold HTML where Markdown has no word for it; it is cleaned like any page's. */
const parser = new MarkdownIt({ html: true, linkify: true });

/** `![[quay.jpg|300]]`, as Obsidian shows a file of the vault. */
const EMBED = /!\[\[([^\][|\n]{1,200})(?:\|[^\][\n]{0,100})?\]\]/gu;
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$/iu;
/** `[[Note]]`, `[[Note|as it is called here]]`: a link into the vault, of which the words are kept. */
const WIKI_LINK = /\[\[(?:[^\][|\n]{1,200}\|)?([^\][|\n]{1,200})\]\]/gu;
/** `==marked==`. */
const HIGHLIGHT = /==(?=\S)([^=\n]{1,2000}?\S)==/gu;
const CODE = /(^(?:```|~~~)[^]*?^(?:```|~~~)|`[^`\n]+`)/gmu;

function plainMarkdown(text: string): string {
  return text
    .replace(EMBED, (embed, path: string) => (PICTURE.test(path) ? `![](<${path}>)` : embed))
    .replace(WIKI_LINK, '$1')
    .replace(HIGHLIGHT, '$1');
}

/** Renders Markdown, with the signs that Obsidian adds to it, as HTML. */
export function renderMarkdown(text: string): string {
  // What is code stays as it is: the odd pieces are those that the pattern caught.
  const pieces = text
    .split(CODE)
    .map((piece, index) => (index % 2 === 1 ? piece : plainMarkdown(piece)));
  return parser.render(pieces.join(''));
}
