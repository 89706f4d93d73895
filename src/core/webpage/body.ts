import { encodeBase64 } from '../encodeBase64.ts';
import { isElement, isText, type DomElement, type DomNode } from '../dom.ts';
import { sha256Schema, type Asset, type Sha256 } from '../library/entities.ts';
import { escapeHtml, link, textElement, webAddress } from './escape.ts';

/** What the pages of an export are built from; anything else gives its content alone. */
const ELEMENTS: ReadonlySet<string> = new Set(
  `p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr figure figcaption details summary table
   caption thead tbody tr th td strong em code sub sup mark del ins q cite abbr time bdi span br`.split(
    /\s+/u,
  ),
);
const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'hr']);
const ATTRIBUTES = ['id', 'title', 'colspan', 'rowspan', 'lang', 'dir'] as const;
const COLOURS: ReadonlySet<string> = new Set(['yellow', 'green', 'blue', 'pink', 'purple']);
/** Names of the clipping's own places, apart from those of the page around it. */
const PLACE = 'place-';

/** Pictures that browsers show without running or loading anything in them. */
const PICTURE_TYPES =
  /^image\/(?:png|jpeg|gif|webp|avif|bmp|x-icon|vnd\.microsoft\.icon|svg\+xml)$/u;
const HELD = /^asset:([0-9a-f]{64})$/u;

export type FindAsset = (sha256: Sha256) => Asset | undefined;

/**
 * Writes a clipping's body as part of a page that stands alone: out of a list of elements and
 * attributes, links that lead to the web or within the page, pictures as data. A picture that is not
 * held is its words and its address, as a link: opening the page must fetch nothing.
 */
export function writeBody(root: DomElement, assets: FindAsset): string {
  const out: string[] = [];
  const children = (node: DomNode): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) write(child);
  };
  const write = (node: DomNode): void => {
    if (isText(node)) out.push(escapeHtml(node.data));
    if (!isElement(node)) return;
    const name = node.localName;
    if (name === 'img') out.push(picture(node, assets));
    else if (name === 'a') {
      const opening = openingOfLink(node);
      out.push(opening);
      children(node);
      if (opening !== '') out.push('</a>');
    } else if (ELEMENTS.has(name)) {
      out.push('<', name, attributesOf(node), '>');
      if (VOID_ELEMENTS.has(name)) return;
      // A parser drops the first line break in a pre.
      if (name === 'pre' && node.textContent?.startsWith('\n') === true) out.push('\n');
      children(node);
      out.push('</', name, '>');
    } else children(node);
  };
  children(root);
  return out.join('');
}

function attributesOf(element: DomElement): string {
  const written = ATTRIBUTES.flatMap((name) => {
    const value = element.getAttribute(name);
    if (value === null) return [];
    return [` ${name}="${escapeHtml(name === 'id' ? PLACE + value : value)}"`];
  });
  const isColoured = element.localName === 'mark' && COLOURS.has(element.className);
  return written.join('') + (isColoured ? ` class="${element.className}"` : '');
}

function openingOfLink(anchor: DomElement): string {
  const href = anchor.getAttribute('href') ?? '';
  if (/^#./u.test(href)) return `<a href="#${escapeHtml(PLACE + href.slice(1))}">`;
  const address = webAddress(href);
  return address === null ? '' : `<a href="${escapeHtml(address)}" rel="noopener noreferrer">`;
}

function picture(image: DomElement, assets: FindAsset): string {
  const source = image.getAttribute('src') ?? '';
  const alt = image.getAttribute('alt') ?? '';
  const digest = HELD.exec(source)?.[1];
  const asset = digest === undefined ? undefined : assets(sha256Schema.parse(digest));
  if (asset === undefined || !PICTURE_TYPES.test(asset.mediaType)) return missing(source, alt);
  const { width, height } = asset;
  const size = width === null || height === null ? '' : ` width="${width}" height="${height}"`;
  const data = `data:${asset.mediaType};base64,${encodeBase64(asset.bytes)}`;
  return `<img src="${data}" alt="${escapeHtml(alt)}"${size}>`;
}

function missing(source: string, alt: string): string {
  const address = /^https?:/iu.test(source) ? webAddress(source) : null;
  const parts = [
    textElement('span', '', 'Picture not stored'),
    textElement('span', 'class="alt" dir="auto"', alt),
    address === null ? '' : link(address, address, ' dir="ltr"'),
  ];
  return `<span class="missing-picture" lang="en" dir="ltr">${parts.join(' ')}</span>`;
}
