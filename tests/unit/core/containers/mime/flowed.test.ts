import { describe, expect, it } from 'vitest';
import { unflowed } from '../../../../../src/core/containers/mime/flowed.ts';

describe('a text that a mail program has broken into lines', () => {
  it('has its paragraphs back, each on one line', () => {
    const text = 'The fish hall \r\nopened again.\r\n\r\nNobody \r\nexpected it.\r\n';
    expect(unflowed(text, false)).toBe('The fish hall opened again.\n\nNobody expected it.\n');
  });

  it('has no spaces where the language has none', () => {
    expect(unflowed('月曜日の朝に \n再開した。', true)).toBe('月曜日の朝に再開した。');
  });

  it('keeps quotations apart from what is written under them, and from each other', () => {
    const text = '>> deep \n> shallow \n> still shallow\nreply \n-- \nA name';
    expect(unflowed(text, false)).toBe('>> deep \n> shallow still shallow\nreply \n-- \nA name');
  });

  it('gives back the space that kept a line from being a quotation', () => {
    expect(unflowed(' >no quotation\n From the sea', false)).toBe('>no quotation\nFrom the sea');
  });
});
