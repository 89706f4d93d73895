import { describe, expect, it } from 'vitest';
import { found } from '../../../../src/core/article/metadata/found.ts';
import { readSummary, unprintedSummary } from '../../../../src/core/article/summary.ts';

const TEXT =
  'The fish market on the north quay opened its doors again on Saturday, eleven months after a storm had torn off its roof.\nThe first boats were back before dawn, and long queues formed at the stalls.';

const summaryOf = (description: string): string | null =>
  unprintedSummary(found(description, 'meta', description), TEXT)?.value ?? null;

describe('the summary that a page states', () => {
  it('is kept where its words are its own', () => {
    const own = 'Eleven months after the great storm the market is whole, and so is its trade.';
    expect(summaryOf(own)).toBe(own);
  });

  it('is read without markup', () => {
    expect(summaryOf('<p>The market is whole again, and <b>so</b> is its trade.</p>')).toBe(
      'The market is whole again, and so is its trade.',
    );
  });

  it.each([
    ['begins as the text does', TEXT.slice(0, 90)],
    [
      'repeats the text after words of its own',
      `2 minutes read ${TEXT.split('\n')[1] ?? ''} And more.`,
    ],
    [
      'repeats the text without its spaces and marks',
      TEXT.slice(0, 100).replaceAll(',', '').replaceAll(' ', '  '),
    ],
    ['ends in an ellipsis', 'Eleven months after the great storm the market is whole, and so …'],
    [
      'ends in a link to the text',
      'Eleven months after the great storm the market is whole. Read more',
    ],
    ['ends in an arrow', 'Eleven months after the storm the market is whole Continue lendo →'],
    ['was cut within a character', 'Eleven months after the great storm the market is wh\uFFFD'],
    [
      'was cut within a sentence',
      `Eleven months after the great storm ${'the whole of '.repeat(12)}`,
    ],
    [
      'was cut after a sentence',
      'After eleven months the market is whole again, and its traders are back at their old stalls. Movement',
    ],
    ['is as long as a text', 'The market is whole again. '.repeat(20)],
    ['says next to nothing', 'News'],
    ['is an address', 'www.harbour-post.example/market'],
    [
      'describes the site',
      'Aktuelle Nachrichten aus Chronik, Politik, Sport und Wirtschaft. Lokale Wettermeldungen.',
    ],
  ])('is none where it %s', (_, description) => {
    expect(summaryOf(description)).toBeNull();
  });
});

describe('the summary that a page shows', () => {
  const shown = (text: string) => ({
    title: 'Fish market reopens',
    standfirst: found(text, 'markup', text),
    lead: null,
    description: null,
    authors: [],
  });
  const page = { text: TEXT, captions: ['The first customers at the stalls (Harbour Post)'] };
  const described = (description: string) => ({
    title: 'Fish market reopens',
    standfirst: null,
    lead: null,
    description: found(description, 'meta', description),
    authors: ['Jane Doe'],
  });

  it('is the standfirst', () => {
    const own = 'Eleven months after the great storm the market is whole.';
    expect(readSummary(shown(own), page)?.value).toBe(own);
  });

  it('is not the headline again with keywords', () => {
    const stated = described('Fish market reopens, market, storm, north quay');
    expect(readSummary(stated, page)).toBeNull();
  });

  it('is not what is said of a picture', () => {
    const stated = described('The first customers at the stalls (Harbour Post)');
    expect(readSummary(stated, page)).toBeNull();
  });

  it('is not the byline with the beginning of the text', () => {
    const stated = described('By Jane Doe NORTH QUAY — Eleven months after the storm it is whole');
    expect(readSummary(stated, page)).toBeNull();
  });

  it('is none where the text begins with it', () => {
    const opening = TEXT.split('\n')[0] ?? '';
    expect(readSummary(shown(opening), page)).toBeNull();
  });

  it('is the lead that is set apart, though it is a part of the text or another is stated', () => {
    const opening = TEXT.split('\n')[0] ?? '';
    const lead = found(opening, 'markup', opening);
    const other = 'Eleven months after the great storm the market is whole, and so is its trade.';
    expect(readSummary({ ...shown(opening), lead }, page)?.value).toBe(opening);
    expect(readSummary({ ...described(other), lead }, page)?.value).toBe(opening);
  });

  it('is the lead where what is named so holds the date too, or where the page states it', () => {
    const own = 'Eleven months after the great storm the market is whole.';
    const lead = found(own, 'markup', own);
    const stated = { ...shown(`${own} 6 January 2022`), lead };
    expect(readSummary(stated, page)?.value).toBe(own);
    const beside = { ...shown('Traders return to the north quay'), lead };
    expect(readSummary({ ...beside, description: lead }, page)?.value).toBe(own);
    expect(readSummary(beside, page)?.value).toBe('Traders return to the north quay');
  });
});
