/** Text as a code span; in a table's cell a pipe must be escaped even there. */
export function writeCode(text: string, inCell: boolean): string {
  // A backslash before a pipe has no form in a cell's code span: GFM takes the backslash away.
  if (inCell && /\\\|/u.test(text)) return `<code>${writeEntities(text)}</code>`;

  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const isTaken = (length: number): boolean =>
    new RegExp(`(?<!\`)\`{${length}}(?!\`)`, 'u').test(text);
  let length = 1;
  while (length <= longest && isTaken(length)) length++;
  const fence = '`'.repeat(length);
  const padding = /^`|`$/u.test(text) || /^ .*[^ ].* $/u.test(text) ? ' ' : '';
  const content = inCell ? text.replaceAll('|', '\\|') : text;
  return `${fence}${padding}${content}${padding}${fence}`;
}

const writeEntities = (text: string): string =>
  text.replace(/[!-/:-@[-`{-~]/gu, (character) => `&#${character.charCodeAt(0)};`);
