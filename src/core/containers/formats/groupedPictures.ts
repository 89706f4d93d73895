// SingleFile keeps a picture that a page shows more than once in a CSS variable, and leaves an empty
// drawing in its place: <img src="data:image/svg+xml,…" style="background-image:var(--sf-img-3)">.

const VARIABLE = /(--sf-img-\d+)\s*:\s*url\(\s*["']?(data:[^"')]+)["']?\s*\)/gu;
const IMAGE_TAG = /<img\b(?:[^>"']|"[^"]*"|'[^']*')*>/giu;
const USED_VARIABLE = /var\((--sf-img-\d+)\)/u;
const SOURCE = /(\ssrc\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)/iu;

/** Puts such pictures back where the page shows them, so that they are pictures again. */
export function restoreGroupedPictures(html: string): string {
  if (!html.includes('--sf-img-')) return html;
  const pictures = new Map<string, string>();
  for (const [, name, url] of html.matchAll(VARIABLE)) {
    if (name !== undefined && url !== undefined) pictures.set(name, url);
  }
  return html.replace(IMAGE_TAG, (tag) => {
    const url = pictures.get(USED_VARIABLE.exec(tag)?.[1] ?? '');
    return url === undefined ? tag : tag.replace(SOURCE, (_, start: string) => `${start}"${url}"`);
  });
}
