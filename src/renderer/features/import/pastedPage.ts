import type { InputFile } from '../../../core/containers/types.ts';

const NAME = 'pasted page.html';

/** The HTML that a paste brings: as such, or as text that looks like a page's source. */
export function htmlOf(clipboard: Pick<DataTransfer, 'getData'>): string | null {
  const html = clipboard.getData('text/html');
  if (html.trim() !== '') return html;
  const text = clipboard.getData('text/plain');
  return looksLikeHtml(text) ? text : null;
}

/** True of a page's or an article's source, not of prose that mentions a tag. */
export function looksLikeHtml(text: string): boolean {
  const start = text.trimStart().slice(0, 200);
  return (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|article|main|section|div|p|h[1-6])\b/i.test(
      start,
    ) && /<\/(?:html|body|article|main|section|div|p|h[1-6])>/i.test(text)
  );
}

/** The pasted HTML as a file to import. */
export function pastedPage(html: string, now: Date): InputFile {
  // The mark at its start says UTF-8, whatever encoding the page was saved in declares.
  const bytes = new TextEncoder().encode(`\uFEFF${html}`);
  return {
    path: NAME,
    size: bytes.byteLength,
    modifiedAt: now.toISOString(),
    read: () => Promise.resolve(bytes),
  };
}
