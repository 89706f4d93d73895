// The vocabulary of clean HTML: everything a clipping's body can consist of. The clean tree is built
// out of these elements and attributes alone, so whatever is not listed here cannot be in it.
//
// - Blocks:     p h2–h6 ul ol li dl dt dd blockquote pre hr figure figcaption details summary
//               table caption thead tbody tr th td
// - Inline:     strong em a code sub sup mark del ins q cite abbr time bdi br img; span with lang
//               or dir
// - Attributes: lang and dir anywhere; a[href] (http, https, mailto; absolute; or #id of a block in
//               the body: a footnote and the way back); id on blocks that such a link leads to;
//               img[src, alt, width, height]; abbr[title]; td/th[colspan, rowspan].
//
// There is no class, style, data-* or event handler. The body's children are blocks; inline
// content stands in a `p` or in one of `TEXT_CONTAINERS`. White space is single spaces, except in
// `pre`. An article's headline is not part of its body, so headings begin at h2.

/** What the elements of a page become. An element in no list here gives its children alone. */
export const INLINE_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['var', 'em'],
  ['dfn', 'em'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['mark', 'mark'],
  ['del', 'del'],
  ['s', 'del'],
  ['strike', 'del'],
  ['ins', 'ins'],
  ['q', 'q'],
  ['cite', 'cite'],
  ['abbr', 'abbr'],
  ['acronym', 'abbr'],
  ['time', 'time'],
  ['bdi', 'bdi'],
]);

/** h1 is the headline's; a page that uses it within the body means a heading of its own rank. */
export const HEADINGS: ReadonlyMap<string, string> = new Map([
  ['h1', 'h2'],
  ['h2', 'h2'],
  ['h3', 'h3'],
  ['h4', 'h4'],
  ['h5', 'h5'],
  ['h6', 'h6'],
]);

/** Blocks that hold other blocks; built empty ones are dropped. */
export const CONTAINERS: ReadonlySet<string> = new Set(['blockquote', 'details', 'figure']);

/** Blocks that hold a line of text, or several blocks. */
export const TEXT_CONTAINERS: ReadonlySet<string> = new Set([
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'caption',
  'figcaption',
  'summary',
]);

/** Not text, or text that is not the article's: gone with all that is in it. */
export const DROPPED_ELEMENTS: ReadonlySet<string> = new Set([
  'applet',
  'audio',
  'base',
  'button',
  'canvas',
  'datalist',
  'dialog',
  'embed',
  'frame',
  'frameset',
  'head',
  'iframe',
  'input',
  'link',
  'map',
  'math',
  'menu',
  'meta',
  'meter',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'optgroup',
  'option',
  'param',
  'progress',
  // How the characters of `ruby` are read, which the text does not say twice.
  'rp',
  'rt',
  'rtc',
  'script',
  'select',
  'source',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'track',
  'video',
]);

/** Elements without content. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/** Every attribute of clean HTML, in the order it is written. */
export const CLEAN_ATTRIBUTES = [
  'id',
  'href',
  'src',
  'alt',
  'width',
  'height',
  'title',
  'colspan',
  'rowspan',
  'lang',
  'dir',
] as const;
