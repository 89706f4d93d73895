import DOMPurify, { type Config } from 'dompurify';

// Every saved page is hostile. The body was cleaned once when it was imported, on an emulated tree;
// here the browser's own parser reads it, and DOMPurify keeps this vocabulary and nothing else. No
// element that loads, runs, submits or styles anything is in it. Ids are kept for footnotes, under a
// prefix that no property of a document bears, and are gone before anything is shown.

const TAGS = [
  ...['a', 'abbr', 'article', 'aside', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'cite'],
  ...['code', 'col', 'colgroup', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em'],
  ...['figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'i'],
  ...['img', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp'],
  ...['section', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td'],
  ...['tfoot', 'th', 'thead', 'time', 'tr', 'u', 'ul', 'var', 'wbr'],
];

const ADDRESSES = ['href', 'src'];

const PLAIN_ATTRIBUTES = [
  ...['abbr', 'alt', 'colspan', 'datetime', 'dir', 'headers', 'height', 'id', 'lang', 'reversed'],
  ...['rowspan', 'scope', 'span', 'start', 'title', 'value', 'width'],
];

/** What DOMPurify puts before the ids that a page gives. */
export const ID_PREFIX = 'user-content-';

/** Content at its start opens the body for good: a frameset could otherwise take its place. */
const OPEN_BODY = '<br>';

const CONFIG = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: [...ADDRESSES, ...PLAIN_ATTRIBUTES],
  // The address pattern below is asked about every attribute that is not named here.
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#|asset:[0-9a-f]{64}$)/i,
  SANITIZE_NAMED_PROPS: true,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  ALLOW_SELF_CLOSE_IN_ATTR: false,
  RETURN_DOM_FRAGMENT: true as const,
} satisfies Config & { readonly RETURN_DOM_FRAGMENT: true };

/**
 * Turns HTML of unknown making into nodes that are safe to show. They belong to a document without
 * a window, where nothing loads: callers take the pictures' addresses away before importing them.
 */
export function sanitise(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(OPEN_BODY + html, CONFIG);
  fragment.firstChild?.remove();
  for (const link of fragment.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href');
    if (externalAddress(href) === null && placeName(href) === null) link.removeAttribute('href');
  }
  return fragment;
}

/** The name that a link to another place of its own article gives; null for any other address. */
export function placeName(address: string | null): string | null {
  const name = address?.startsWith('#') === true ? address.slice(1) : '';
  return name === '' ? null : name;
}

/** The address, normalised, if it is one that may be opened outside the app; null for any other. */
export function externalAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
