/** Turns a reference into what is written in its place; null: nothing is. */
export type InlinePicture = (reference: string) => Promise<string | null>;

const IMPORT = /@import\b[^;]*;?/giu;
const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/giu;

/**
 * A style sheet with its pictures written into it and without imports. What is missed here is
 * stopped by the policy; this is for the page's looks.
 */
export async function inlineCss(css: string, picture: InlinePicture): Promise<string> {
  const own = css.replace(IMPORT, '');
  const parts: string[] = [];
  let end = 0;
  for (const match of own.matchAll(ADDRESS)) {
    const [whole, double, single, bare] = match;
    const reference = (double ?? single ?? bare ?? '').trim();
    const written = reference.startsWith('#') ? reference : await picture(reference);
    parts.push(own.slice(end, match.index), written === null ? 'none' : `url("${written}")`);
    end = match.index + whole.length;
  }
  parts.push(own.slice(end));
  // A style element must not be closed by what is in it.
  return parts.join('').replaceAll('</', '<\\/');
}
