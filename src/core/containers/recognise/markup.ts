// Whether text is a web page, as a browser would decide it: by its tags, not its file's name.

/** Where the WHATWG's MIME sniffing sees HTML, plus the tags that saved fragments start with. */
const OPENING =
  /^\s*<(?:!doctype\s+html|html|head|title|meta|link|body|base|script|style|table|div|article|main|section|header|nav|h[1-6]|p|a|b|font|br|center|iframe|frameset|noscript)[\s>/]/iu;
const OPENING_COMMENT = /^\s*<!--/u;
const XHTML = /^\s*<\?xml[^>]*\?>[\s\S]{0,2000}?<(?:!doctype\s+html|html)[\s>]/iu;
const DOCUMENT_TAG = /<(?:html|head|body|!doctype\s+html)[\s>]/iu;
const ELEMENTS =
  /<\/?(?:p|div|span|a|td|tr|table|h[1-6]|li|ul|ol|br|img|b|i|em|strong)(?:\s[^<>]*)?\/?>/giu;

/** Document tags may follow a server's stray output, but not come at the far end of a text. */
const DOCUMENT_TAG_WITHIN = 4096;
const ELEMENTS_WITHIN = 64 * 1024;
/** How many tags it takes for text that neither starts like HTML nor has `html` to count as HTML. */
const ENOUGH_ELEMENTS = 8;

/** Whether text starts as only web pages do. */
export function startsLikeHtml(text: string): boolean {
  if (XHTML.test(text)) return true;
  return OPENING.test(text) || OPENING_COMMENT.test(text);
}

/** Whether text has enough markup in it to be a page or a piece of one all the same. */
export function containsHtml(text: string): boolean {
  if (DOCUMENT_TAG.test(text.slice(0, DOCUMENT_TAG_WITHIN))) return true;
  return (text.slice(0, ELEMENTS_WITHIN).match(ELEMENTS)?.length ?? 0) >= ENOUGH_ELEMENTS;
}
