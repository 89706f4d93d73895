import { describe, expect, it } from 'vitest';
import { bodySpan } from '../../../../../src/core/article/plaintext/body-span.ts';
import { shapedLines } from './shaped-lines.ts';

/** The text's lines that are its body. */
function bodyOf(text: string): readonly string[] {
  const lines = shapedLines(text);
  const span = bodySpan(lines);
  return span === null ? [] : lines.slice(span.start, span.end).map((line) => line.text);
}

const FIRST = 'The harbour reopened on Monday after eleven months of works.';
const SECOND = 'The first boats came back before dawn with their catch.';
const SUMMARY = 'The quay is open again, and the traders are glad of it.';

describe('the lines of a text’s body', () => {
  it('are none where no line is a sentence', () => {
    expect(bodyOf('Home | News | Sport\nShare')).toEqual([]);
  });

  it('are those between menus and notices', () => {
    const text = `Home | News | Sport\n\n${FIRST}\n\n${SECOND}\n\n© 2025 The Post\nwww.post.example`;
    expect(bodyOf(text)).toEqual([FIRST, SECOND]);
  });

  it('begin below the facts that a summary stands above', () => {
    expect(bodyOf(`${SUMMARY}\n\n17 March 2020\n\n${FIRST}\n\n${SECOND}`)).toEqual([FIRST, SECOND]);
  });

  it('begin below the buttons under these facts', () => {
    const text = `${SUMMARY}\n\n17 March 2020\nShare\n\n${FIRST}\n\n${SECOND}`;
    expect(bodyOf(text)).toEqual([FIRST, SECOND]);
  });

  it.each([
    ['a credit', 'Foto: Anna Berg/dpa'],
    ['a caption', 'The hall on the north quay © John Roe/PA'],
    ['words with a credit on the next line', 'The hall\nFoto: Anna Berg/dpa'],
  ])('begin with a picture under these facts: %s', (_what, picture) => {
    const text = `${SUMMARY}\n\n17 March 2020\n\n${picture}\n\n${FIRST}\n\n${SECOND}`;
    expect(bodyOf(text)).toEqual([...picture.split('\n'), FIRST, SECOND]);
  });

  it.each([
    ['a credit', 'Foto: Anna Berg/dpa'],
    ['words with their credit', 'The hall\nFoto: Anna Berg/dpa'],
  ])('end with a picture: %s', (_what, picture) => {
    expect(bodyOf(`${FIRST}\n\n${SECOND}\n\n${picture}`)).toEqual([
      FIRST,
      SECOND,
      ...picture.split('\n'),
    ]);
  });

  it('do not begin below facts that stand far down', () => {
    const text = `${SUMMARY}\n\n${FIRST}\n\n${SECOND}\n\n17 March 2020\n\n${SUMMARY}`;
    expect(bodyOf(text)[0]).toBe(SUMMARY);
    expect(bodyOf(text)).toHaveLength(5);
  });
});
