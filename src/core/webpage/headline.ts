import type { Clipping } from '../library/entities.ts';
import { formatPublished, shownChange } from '../library/publishedMoment.ts';
import { standfirstAbove } from '../text/index.ts';
import { escapeHtml, link, textElement } from './escape.ts';

/** What a newspaper prints above an article, whose text that is. */
export function writeHeadline(clipping: Clipping, text: string, locale: string): string {
  const { outlet, section, title, byline, agency, place } = clipping;
  const standfirst = standfirstAbove(clipping.standfirst, text);
  const people = [
    textElement('span', 'class="byline" dir="auto"', byline),
    isNamedIn(byline, agency) ? '' : textElement('span', 'dir="auto"', agency),
    isNamedIn(byline, place) ? '' : textElement('span', 'dir="auto"', place),
  ];
  const source = clipping.canonicalUrl ?? clipping.url;
  const facts = [
    line('people', people),
    line('dates', dates(clipping, locale)),
    source === null ? '' : line('source', [link(source, source, ' dir="ltr"')]),
  ].join('');
  return [
    `<header lang="${escapeHtml(clipping.lang)}" dir="${clipping.dir}">`,
    line('kicker', [
      textElement('span', 'class="outlet" dir="auto"', outlet),
      section === outlet ? '' : textElement('span', 'dir="auto"', section),
    ]),
    textElement('h1', '', title),
    textElement('p', 'class="standfirst"', standfirst),
    facts === '' ? '' : `<div class="facts">${facts}</div>`,
    '</header>',
  ].join('');
}

function line(className: string, parts: readonly string[]): string {
  const shown = parts.filter((part) => part !== '');
  return shown.length === 0
    ? ''
    : `<p class="${className}">${shown.join('<span class="dot"> · </span>')}</p>`;
}

const isNamedIn = (byline: string | null, name: string | null): boolean =>
  byline !== null && name !== null && byline.toLowerCase().includes(name.toLowerCase());

function dates(clipping: Clipping, locale: string): string[] {
  const { published } = clipping;
  const changed = shownChange(clipping, locale);
  const shown = published === null ? [] : [moment('', published, locale)];
  if (changed !== null) shown.push(moment('Updated ', changed, locale));
  return shown;
}

/** A date in the exporting person's language, whatever the article's is. */
export function moment(label: string, value: string, locale: string): string {
  const time = `<time datetime="${escapeHtml(value)}">${escapeHtml(formatPublished(value, locale))}</time>`;
  return `<span lang="${escapeHtml(locale)}" dir="auto">${escapeHtml(label)}${time}</span>`;
}
