const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i;
const BLOCK_MARKUP = /<(?:p|div|h[1-6]|ul|ol|blockquote|figure|table|section|article|br)\b/i;

/** True for a text that is HTML. */
export const isMarkup = (text: string): boolean => MARKUP.test(text);

/** True for HTML that sets its own paragraphs. */
export const isBlockMarkup = (text: string): boolean => BLOCK_MARKUP.test(text);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as HTML, within an element or an attribute in double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** A text as paragraphs: HTML that has its own as it is, else one for each line. */
export function paragraphsOf(text: string): string {
  if (isBlockMarkup(text)) return text;
  return text
    .split(/\s*[\r\n]+\s*/)
    .filter((line) => line !== '')
    .map((line) => `<p>${isMarkup(line) ? line : escaped(line)}</p>`)
    .join('');
}
