const EXCERPT_LENGTH = 240;

/** The first words of a text on one line, cut at a word's end where the language has such. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, EXCERPT_LENGTH * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= EXCERPT_LENGTH) return line;
  const cut = line.slice(0, EXCERPT_LENGTH);
  const space = cut.lastIndexOf(' ');
  // A cut between the halves of a pair would leave half a character.
  const whole =
    space > EXCERPT_LENGTH / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/u, '');
  return `${whole}…`;
}
