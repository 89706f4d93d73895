import type { DomElement } from '../../dom.ts';
import type { Direction } from '../types.ts';

const LINES = 'p, li, dt, dd, td, th, h2, h3, h4, h5, h6, figcaption, caption, summary, pre';
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const ANY_RIGHT_TO_LEFT = new RegExp(RIGHT_TO_LEFT, 'u');
const LETTERS = /\p{L}/gu;
const FEWEST_LETTERS = 6;
const MOSTLY = 0.6;
const LONGEST_SAMPLE = 400;

/**
 * Marks the lines that run in another direction than the article: a quotation in Arabic within an
 * English text. What the page itself says of a line stands.
 */
export function markDirections(body: DomElement, dir: Direction): void {
  if (dir === 'ltr' && !ANY_RIGHT_TO_LEFT.test(body.textContent ?? '')) return;
  for (const line of body.querySelectorAll(LINES)) {
    if (line.closest('[dir]')) continue;
    const own = directionOfText(line.textContent ?? '');
    if (own !== null && own !== dir) line.setAttribute('dir', own);
  }
}

function directionOfText(text: string): Direction | null {
  const sample = text.slice(0, LONGEST_SAMPLE);
  const letters = sample.match(LETTERS)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return null;
  const share = (sample.match(RIGHT_TO_LEFT)?.length ?? 0) / letters;
  if (share >= MOSTLY) return 'rtl';
  return share <= 1 - MOSTLY ? 'ltr' : null;
}
