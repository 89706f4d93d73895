import { describe, expect, it } from 'vitest';
import { headLines } from '../../../../../src/core/article/plaintext/headline.ts';
import { shapedLines } from './shaped-lines.ts';

/** The headline, summary and kicker among the lines above a text. */
function headOf(text: string) {
  const lines = shapedLines(text);
  const { title, standfirst, kicker } = headLines(lines);
  return [title, standfirst, kicker].map((at) => lines[at]?.text ?? null);
}

const TITLE = 'Fish market on the north quay reopens';
const SUMMARY = 'The traders had waited eleven months for it, and the boats came back at dawn.';

describe('the headline among the lines above a text', () => {
  it('is the line set off above the facts', () => {
    expect(headOf(`Home | News | Sport\n\n${TITLE}\n\n17 March 2020`)).toEqual([TITLE, null, null]);
  });

  it('is found without facts', () => {
    expect(headOf(`Home | News | Sport\n\n${TITLE}`)).toEqual([TITLE, null, null]);
  });

  it('is none among facts and buttons', () => {
    expect(headOf('Share\n17 March 2020')).toEqual([null, null, null]);
  });

  it('is not what a page says of itself at length', () => {
    const terms = 'the terms of this page and of all that is on it '.repeat(6);
    expect(headOf(`${terms}\n\n${TITLE}\n\n17 March 2020`)[0]).toBe(TITLE);
  });

  it('has its summary below it', () => {
    const page = `Home | News | Sport\n\n${TITLE}\n\n${SUMMARY}\n\n17 March 2020`;
    expect(headOf(page)).toEqual([TITLE, SUMMARY, null]);
  });

  it.each([
    [
      'words of a picture',
      'The boats on their way into the hall, with what they caught\nFoto: Anna Berg/dpa',
    ],
    ['a call to share', 'Share this story with all those who may want to read of it too.'],
    ['a short line', 'The boats are back.'],
  ])('has no summary in %s', (_what, line) => {
    expect(headOf(`${TITLE}\n\n${line}\n\n17 March 2020`)[1]).toBeNull();
  });

  it.each(['Harbour', 'THE NORTHERN HARBOUR'])('has a kicker above it: %s', (kicker) => {
    expect(headOf(`${kicker}\n\n${TITLE}\n\n17 March 2020`)).toEqual([TITLE, null, kicker]);
  });

  it('has no kicker in a line of several words', () => {
    expect(headOf(`From the northern quay of the bay\n${TITLE}\n\n17 March 2020`)[2]).toBeNull();
  });
});
