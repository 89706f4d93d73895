/** A line's marks of quotation, the space that may follow them or keeps a line from meaning something, its words. */
const LINE = /^(>*)( ?)(.*)$/su;
const SIGNATURE = '-- ';

/**
 * A text whose paragraphs are broken into lines that end in a space (RFC 3676), each paragraph on one
 * line again. `deletesSpace`: the space is only the mark of the break, as in languages without spaces.
 */
export function unflowed(text: string, deletesSpace: boolean): string {
  const paragraphs: string[] = [];
  let open: { readonly quoted: string; readonly parts: string[] } | null = null;
  for (const line of text.split(/\r?\n/u)) {
    const [, quoted = '', , words = ''] = LINE.exec(line) ?? [];
    if (open !== null && open.quoted !== quoted) open = null;
    const isBroken = words.endsWith(' ') && words !== SIGNATURE;
    const part = isBroken && deletesSpace ? words.slice(0, -1) : words;
    if (open === null || words === SIGNATURE) {
      open = { quoted, parts: [] };
      paragraphs.push('');
    }
    open.parts.push(part);
    paragraphs[paragraphs.length - 1] =
      `${quoted}${quoted === '' ? '' : ' '}${open.parts.join('')}`;
    if (!isBroken) open = null;
  }
  return paragraphs.join('\n');
}
