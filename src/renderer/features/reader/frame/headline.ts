import type { Clipping } from '../../../../core/library/entities.ts';
import { formatPublished } from '../publicationDate.ts';
import { makeLink } from './links.ts';
import { externalAddress } from './sanitise.ts';

export type HeadlineFields = Pick<
  Clipping,
  | 'title'
  | 'standfirst'
  | 'byline'
  | 'agency'
  | 'outlet'
  | 'section'
  | 'published'
  | 'url'
  | 'canonicalUrl'
  | 'lang'
  | 'dir'
>;

/** Sets what a newspaper prints above an article. Every word goes in as text, never as markup. */
export function renderHeadline(document: Document, clipping: HeadlineFields): HTMLElement {
  const header = document.createElement('header');
  header.className = isLong(clipping.title) ? 'headline long-title' : 'headline';
  header.lang = clipping.lang;
  header.dir = clipping.dir;

  const element = (name: string, className: string, text: string): HTMLElement => {
    const created = document.createElement(name);
    if (className !== '') created.className = className;
    created.textContent = text;
    return created;
  };

  if (clipping.section !== null) header.append(element('p', 'kicker', clipping.section));
  header.append(element('h1', '', clipping.title));
  if (clipping.standfirst !== null) {
    header.append(element('p', 'standfirst', clipping.standfirst));
  }
  const facts = renderFacts(document, clipping, element);
  if (facts.childElementCount > 0) header.append(facts);
  const source = renderSource(document, clipping.canonicalUrl ?? clipping.url);
  if (source !== null) header.append(source);
  return header;
}

/** Too long to be set large: more than some three lines. Ideographs are twice as wide. */
function isLong(title: string): boolean {
  const wide = title.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  );
  return title.length + (wide?.length ?? 0) > 80;
}

function renderFacts(
  document: Document,
  { byline, agency, outlet, published }: HeadlineFields,
  element: (name: string, className: string, text: string) => HTMLElement,
): HTMLElement {
  const facts = document.createElement('p');
  facts.className = 'facts';
  const names = [byline, agency, outlet].filter((name) => name !== null && name !== '');
  for (const name of new Set(names)) {
    const span = element('span', '', name ?? '');
    span.dir = 'auto';
    facts.append(span);
  }
  if (published !== null) {
    const item = element('span', '', '');
    const time = document.createElement('time');
    time.dateTime = published;
    time.textContent = formatPublished(published, navigator.language);
    time.lang = navigator.language;
    time.dir = 'auto';
    item.append(time);
    facts.append(item);
  }
  return facts;
}

function renderSource(document: Document, url: string | null): HTMLElement | null {
  const address = externalAddress(url);
  if (address === null) return null;
  const { hostname, pathname } = new URL(address);
  const source = document.createElement('p');
  source.className = 'source';
  const link = document.createElement('a');
  makeLink(link, address);
  link.dir = 'ltr';
  link.textContent = readablePath(hostname, pathname);
  source.append(link);
  return source;
}

function readablePath(hostname: string, pathname: string): string {
  const host = hostname.replace(/^www\./, '');
  const path = pathname === '/' ? '' : pathname;
  const whole = host + path;
  return whole.length > 80 ? `${whole.slice(0, 79)}…` : whole;
}
