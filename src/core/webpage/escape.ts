const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML that reads as that text, between tags and in double quotes alike. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);

/** An element with text in it; nothing where there is none. */
export const textElement = (name: string, attributes: string, text: string | null): string =>
  text === null || text.trim() === ''
    ? ''
    : `<${name}${attributes === '' ? '' : ` ${attributes}`}>${escapeHtml(text)}</${name}>`;

/** An address that a click may open in a browser; null for any other. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}

/** A link that says nothing of where it was followed; its text alone where it may not be one. */
export function link(address: string | null, text: string, attributes = ''): string {
  const href = webAddress(address);
  const words = escapeHtml(text);
  return href === null
    ? words
    : `<a href="${escapeHtml(href)}" rel="noopener noreferrer"${attributes}>${words}</a>`;
}
