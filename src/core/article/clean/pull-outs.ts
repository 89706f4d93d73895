import { isElement, type DomElement } from '../../dom.ts';
import { firstWithin } from '../../dom-search.ts';
import { lettersOf, oneLine } from '../cues/fold.ts';

const FEWEST_LETTERS = 30;
/** A quotation is set apart by its element. */
const FEWEST_QUOTED = 20;
const MOST_LETTERS = 400;
/** A line that a longer paragraph holds is a sentence of it; one of nearly its length is its double. */
const LONGER = 1.15;
const SENTENCE = /^["“„«»‚‘「『]|[.!?。！？।؟۔…]["'”’»)」』]*$/;
/** Beyond this a text is not looked through: each line is compared with all of it. */
const LONGEST_TEXT = 400_000;
const MOST_LINES = 300;

/** Drops the lines and quotations that but repeat a sentence of a paragraph, set large beside it. */
export function dropRepeatedPullOuts(body: DomElement): void {
  const blocks = [...body.childNodes]
    .filter(isElement)
    .filter(({ localName }) => localName === 'p' || localName === 'blockquote')
    .map((block) => ({ block, letters: lettersOf(firstLine(block)) }));
  const paragraphs = blocks.filter(({ block }) => block.localName === 'p');
  const total = paragraphs.reduce((sum, { letters }) => sum + letters.length, 0);
  if (total > LONGEST_TEXT) return;
  const lines = blocks.filter(
    ({ block, letters }) =>
      letters.length >= (block.localName === 'blockquote' ? FEWEST_QUOTED : FEWEST_LETTERS) &&
      letters.length <= MOST_LETTERS &&
      (isSaid(block) || isSaidIn(paragraphs, block)),
  );
  for (const { block, letters } of lines.slice(0, MOST_LINES)) {
    const sentences = block.localName === 'blockquote' ? sentencesOf(firstLine(block)) : [letters];
    const isRepeated = paragraphs.some(
      (other) =>
        other.letters.length >= letters.length * LONGER &&
        sentences.every((sentence) => other.letters.includes(sentence)),
    );
    if (isRepeated && !firstWithin(block, 'img')) block.remove();
  }
}

/** A quotation or a sentence, rather than a heading that the text takes up. */
const isSaid = (block: DomElement): boolean =>
  block.localName === 'blockquote' || SENTENCE.test((block.textContent ?? '').trim());

const OPENS_SPEECH = /["“„«»‚‘「『]\s?$/;

/** A line that somebody says in a paragraph, set without its marks: they stand before it there. */
function isSaidIn(
  paragraphs: readonly { readonly block: DomElement }[],
  line: DomElement,
): boolean {
  const words = oneLine(line.textContent);
  return paragraphs.some(({ block }) => {
    const text = oneLine(block.textContent);
    const at = text.indexOf(words);
    return at > 0 && OPENS_SPEECH.test(text.slice(0, at));
  });
}

/** The sentences of a quotation, between which a paragraph may name who said them. */
const sentencesOf = (line: string): readonly string[] =>
  line
    .split(/(?<=[.!?…。！？।؟۔])\s*/u)
    .map(lettersOf)
    .filter((letters) => letters !== '');

/** A quotation's words, without the line that names who said them. */
function firstLine(block: DomElement): string {
  const lines = [...block.children].filter(({ localName }) => localName === 'p');
  const isQuotation = block.localName === 'blockquote' && lines.length > 0 && lines.length <= 2;
  return (isQuotation ? lines[0]?.textContent : block.textContent) ?? '';
}
