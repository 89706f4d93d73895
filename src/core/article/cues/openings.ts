// How lines and phrases begin, for banks of phrases that most lines plainly begin with none of.

const LENGTH = 3;
const PLAIN = 'abcdefghijklmnopqrstuvwxyz0123456789';
const BASE = PLAIN.length;

/** By the codes of plain letters, of either case, and digits: each one's place, counted from 1. */
const PLACES = new Uint8Array(0x80);
for (let index = 0; index < BASE; index += 1) {
  PLACES[PLAIN.charCodeAt(index)] = index + 1;
  PLACES[PLAIN.toUpperCase().charCodeAt(index)] = index + 1;
}

/**
 * A test whether a line may begin with one of some phrases in lower case. It says no only of one whose
 * first characters are plain letters or digits, as none of the phrases has them.
 */
export function openingTest(phrases: Iterable<string>): (line: string) => boolean {
  const openings = new Uint8Array(BASE ** LENGTH);
  for (const phrase of phrases) {
    const number = numberOfOpening(phrase);
    if (number !== -1) openings[number] = 1;
  }
  return (line) => {
    const number = numberOfOpening(line);
    return number === -1 || openings[number] === 1;
  };
}

/** A number for the first characters of a line, where they are plain letters or digits; else -1. */
function numberOfOpening(line: string): number {
  if (line.length < LENGTH) return -1;
  let number = 0;
  for (let index = 0; index < LENGTH; index += 1) {
    const place = PLACES[line.charCodeAt(index)] ?? 0;
    if (place === 0) return -1;
    number = number * BASE + place - 1;
  }
  return number;
}
