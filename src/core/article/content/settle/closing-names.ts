import { lettersOf } from '../../cues/fold.ts';
import type { Block } from '../blocks/segment.ts';
import { mayNameThings } from '../rules/things.ts';

// Lines below an article that name what the page says of itself: its paper, its authors.

const LONGEST_PAPER = 40;
const LONGEST_BEHIND_PAPER = 10;

/** The paper's name alone: `Harbour Post`, `Harbour Post, Bristol`. */
export function namesPaper({ text, wording }: Block, outlet: string | null): boolean {
  if (outlet === null || wording.weight > LONGEST_PAPER || /[.!?]$/.test(text)) return false;
  const letters = lettersOf(text);
  const name = lettersOf(outlet);
  return letters.startsWith(name) && letters.length - name.length <= LONGEST_BEHIND_PAPER;
}

const SHORTEST_NAME = 6;
const LONGEST_BIOGRAPHY = 400;
/** `Mag. Dr.`, `Autor:` */
const LONGEST_BEFORE_NAME = 10;

/** An author's name, alone or with who that is: `Jane Doe is a professor of coastal studies.` */
export function tellsOfAuthor({ text, wording }: Block, authors: readonly string[]): boolean {
  const letters = lettersOf(text);
  return authors.map(lettersOf).some((name) => {
    const isBiography = name.length >= SHORTEST_NAME && wording.weight <= LONGEST_BIOGRAPHY;
    return letters === name || (isBiography && begins(letters, name));
  });
}

const begins = (letters: string, name: string): boolean =>
  letters.slice(0, LONGEST_BEFORE_NAME + name.length).includes(name);

const LONGEST_ROLE = 80;

/** `Retired teacher, Koudougou`: what an author is, on a line below the name that signs the text. */
export function tellsWhoSigns(
  { text, place, wording }: Block,
  above: readonly Block[],
  authors: readonly string[],
): boolean {
  if (wording.weight > LONGEST_ROLE || /[.!?。！？।؟]$/u.test(text) || mayNameThings(place))
    return false;
  const names = authors.map(lettersOf);
  const name = above.findLastIndex((block) => names.includes(lettersOf(block.text)));
  return (
    name !== -1 && above.slice(name + 1).every(({ wording: { weight } }) => weight <= LONGEST_ROLE)
  );
}
