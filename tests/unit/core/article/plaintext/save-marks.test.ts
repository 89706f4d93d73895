import { describe, expect, it } from 'vitest';
import { withoutSaveMarks } from '../../../../../src/core/article/plaintext/save-marks.ts';

const NUMBERED = '[1]Home [2]News [3]Sport [4]Weather\n\nThe harbour is [5]open again.';
const ADDRESSES = [1, 2, 3, 4, 5].map((n) => `   ${String(n)}. https://post.example/${String(n)}`);

describe('the marks of the program that saved a text', () => {
  it('go: numbers of links, with the list of their addresses', () => {
    const text = `   #[6]alternate\n${NUMBERED}\n\nReferences\n\n${ADDRESSES.join('\n')}\n`;
    expect(withoutSaveMarks(text)).toBe('Home News Sport Weather\n\nThe harbour is open again.\n');
  });

  it('go without what an article calls its references', () => {
    const own = '\nReferences\n\nDoyle: The wall and its cracks.\nRoe: Granite.\nBerg: Quays.';
    expect(withoutSaveMarks(`${NUMBERED}\n${own}`)).toContain('Roe: Granite.');
  });

  it('are none where a few notes are numbered', () => {
    const text = 'The wall is old.[1]It has cracked.[2]';
    expect(withoutSaveMarks(text)).toBe(text);
  });

  it('go: addresses behind links, lines that stand for pictures', () => {
    const text = 'Home <https://post.example/>\n[quay.jpg]\n[Bild: The quay]\nThe quay <of Brest>.';
    expect(withoutSaveMarks(text)).toBe('Home\nThe quay <of Brest>.');
  });
});
