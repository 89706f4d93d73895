import { describe, expect, it } from 'vitest';
import { opensText, standfirstAbove } from '../../../../src/core/text/index.ts';

describe('a text that begins with its summary', () => {
  it.each([
    ['The ferry sails no more.', 'The ferry sails no more. It was sold in May.'],
    ['The ferry sails no more', 'KIEL – The ferry sails “no more”.\nIt was sold in May.'],
    ['渡轮停航了。', '渡轮停航了，上周已被出售。'],
  ])('is told whatever marks stand between: %s', (summary, text) => {
    expect(opensText(summary, text)).toBe(true);
    expect(standfirstAbove(summary, text)).toBeNull();
  });

  it('is not one that says so further down', () => {
    const text = `${'It was sold in May, and the harbour is quiet now. '.repeat(5)}The ferry sails no more.`;
    expect(standfirstAbove('The ferry sails no more.', text)).toBe('The ferry sails no more.');
  });
});
