import { scanMarkup, type StartTag } from '../markup/scan.ts';

// SingleFile keeps a picture that a page shows more than once in a CSS variable, and leaves an empty
// drawing in its place: <img src="data:image/svg+xml,…" style="background-image:var(--sf-img-3)">.

const VARIABLE = /(--sf-img-\d+)\s*:\s*url\(\s*["']?(data:[^"')]+)["']?\s*\)/gu;
const USED_VARIABLE = /var\((--sf-img-\d+)\)/u;

function picturesIn(styles: readonly string[]): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>();
  for (const style of styles) {
    for (const [, name, url] of style.matchAll(VARIABLE)) {
      if (name !== undefined && url !== undefined) pictures.set(name, url);
    }
  }
  return pictures;
}

const attribute = (name: string, value: string): string =>
  `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

function withSource(tag: StartTag, source: string): string {
  const attributes = new Map(tag.attributes).set('src', source);
  return `<img ${[...attributes].map(([name, value]) => attribute(name, value)).join(' ')}>`;
}

/** Puts such pictures back where the page shows them, so that they are pictures again. */
export function restoreGroupedPictures(html: string): string {
  if (!html.includes('--sf-img-')) return html;
  const tags = [...scanMarkup(html)].filter((token) => token.kind === 'tag');
  const pictures = picturesIn(
    tags.flatMap(({ name, rawText }) => (name === 'style' ? (rawText ?? []) : [])),
  );
  const parts: string[] = [];
  let copied = 0;
  for (const tag of tags) {
    if (tag.name !== 'img') continue;
    const variable = USED_VARIABLE.exec(tag.attributes.get('style') ?? '')?.[1] ?? '';
    const source = pictures.get(variable);
    if (source === undefined) continue;
    parts.push(html.slice(copied, tag.start), withSource(tag, source));
    copied = tag.end;
  }
  return parts.join('') + html.slice(copied);
}
