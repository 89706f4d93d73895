import type { Clipping } from '../../../../core/library/entities.ts';
import { standfirstAbove } from '../../../../core/text/index.ts';
import { formatPublished, shownChange } from '../../../../core/library/publishedMoment.ts';
import { makeLink } from './links.ts';
import { externalAddress } from './sanitise.ts';

/** What of a clipping is set above its text. */
export const headlineFields = [
  'kind',
  'title',
  'standfirst',
  'byline',
  'agency',
  'place',
  'outlet',
  'section',
  'published',
  'modified',
  'url',
  'canonicalUrl',
  'lang',
  'dir',
] as const satisfies readonly (keyof Clipping)[];
export type HeadlineFields = Pick<Clipping, (typeof headlineFields)[number]>;

/**
 * Sets what a newspaper prints above an article, whose text that is. Every word goes in as text, never
 * as markup.
 */
export function renderHeadline(
  document: Document,
  clipping: HeadlineFields,
  text: string,
): HTMLElement {
  const standfirst = standfirstAbove(clipping.standfirst, text);
  const header = document.createElement('header');
  header.className = isLong(clipping.title) ? 'headline long-title' : 'headline';
  header.lang = clipping.lang;
  header.dir = clipping.dir;
  const lines = [
    kicker(document, clipping),
    element(document, 'h1', '', clipping.title),
    standfirst === null ? null : element(document, 'p', 'standfirst', standfirst),
    facts(document, clipping),
    source(document, clipping.canonicalUrl ?? clipping.url),
  ];
  header.append(...lines.filter((line) => line !== null));
  return header;
}

function element(
  document: Document,
  name: string,
  className: string,
  ...content: readonly (string | Node)[]
): HTMLElement {
  const created = document.createElement(name);
  if (className !== '') created.className = className;
  created.append(...content);
  return created;
}

/** A line of words that stand apart from each other; null where there are none. */
function line(document: Document, className: string, parts: readonly Node[]): HTMLElement | null {
  return parts.length === 0 ? null : element(document, 'p', className, ...parts);
}

/** Outlet and section; for a page that is no article, that first. */
function kicker(document: Document, { kind, outlet, section }: HeadlineFields): HTMLElement | null {
  const words = [...new Set([outlet, section])].filter((word) => word !== null && word !== '');
  const parts: Node[] = words.map((word) =>
    isolated(document, word === outlet ? 'outlet' : 'section', word ?? ''),
  );
  if (kind === 'page') {
    const badge = isolated(document, 'badge', 'Page');
    badge.lang = 'en';
    parts.unshift(badge);
  }
  return line(document, 'kicker', parts);
}

/** Who wrote it where, and when it appeared. */
function facts(document: Document, clipping: HeadlineFields): HTMLElement | null {
  const { byline, agency, place } = clipping;
  const names = [
    byline,
    isNamedIn(byline, agency) ? null : agency,
    isNamedIn(byline, place) ? null : place,
  ];
  const classes = ['byline', 'agency', 'place'];
  const people = names.flatMap((name, index) =>
    name === null || name === '' ? [] : isolated(document, classes[index] ?? '', name),
  );
  const lines = [
    line(document, 'people', people),
    line(document, 'dates', dates(document, clipping)),
  ];
  const shown = lines.filter((each) => each !== null);
  return shown.length === 0 ? null : element(document, 'div', 'facts', ...shown);
}

const isNamedIn = (byline: string | null, name: string | null): boolean =>
  byline !== null && name !== null && byline.toLowerCase().includes(name.toLowerCase());

function dates(document: Document, clipping: HeadlineFields): Node[] {
  const { published } = clipping;
  const changed = shownChange(clipping, navigator.language);
  const shown = published === null ? [] : [moment(document, '', published)];
  if (changed !== null) shown.push(moment(document, 'Updated ', changed));
  return shown;
}

/** A date in the reader's own language, whatever the article's is. */
function moment(document: Document, label: string, value: string): HTMLElement {
  const time = document.createElement('time');
  time.dateTime = value;
  time.textContent = formatPublished(value, navigator.language);
  time.lang = navigator.language;
  const shown = element(document, 'span', '', label, time);
  shown.dir = 'auto';
  return shown;
}

function isolated(document: Document, className: string, text: string): HTMLElement {
  const shown = element(document, 'span', className, text);
  shown.dir = 'auto';
  return shown;
}

/** Too long to be set large: more than some three lines. Ideographs are twice as wide. */
function isLong(title: string): boolean {
  const wide = title.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  );
  return title.length + (wide?.length ?? 0) > 80;
}

/** Where the page is, or was. */
function source(document: Document, url: string | null): HTMLElement | null {
  const address = externalAddress(url);
  if (address === null) return null;
  const { hostname, pathname } = new URL(address);
  const link = document.createElement('a');
  makeLink(link, address);
  link.dir = 'ltr';
  link.textContent = readablePath(hostname, pathname);
  return element(document, 'p', 'source', link);
}

function readablePath(hostname: string, pathname: string): string {
  const host = hostname.replace(/^www\./, '');
  const path = pathname === '/' ? '' : pathname;
  const whole = host + path;
  return whole.length > 80 ? `${whole.slice(0, 79)}…` : whole;
}
