import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../src/core/article/metadata/index.ts';
import { splitSiteName } from '../../../../../src/core/article/metadata/title.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const metadata = (html: string) => readMetadata(parseHtml(html), 'https://paper.example/a.html');

describe('the name of the site in a page’s title', () => {
  it.each([
    [
      'Harbour reopens after months -- Beijing Information',
      'Harbour reopens after months',
      'Beijing Information',
    ],
    ['Harbour reopens | The Daily Post', 'Harbour reopens', 'The Daily Post'],
    ['Harbour reopens after months - BBC News', 'Harbour reopens after months', 'BBC News'],
    ['Le port rouvre – Monde – Ouest-France', 'Le port rouvre', 'Ouest-France'],
    ['渔市重新开张_新华网', '渔市重新开张', '新华网'],
  ])('is told from the headline in “%s”', (title, headline, siteName) => {
    expect(splitSiteName(title, [])).toEqual({ title: headline, siteName });
  });

  it.each(['Spurs beat Arsenal 2 - 1', 'War and peace - what next?', 'A headline without a name'])(
    'is not found in “%s”',
    (title) => {
      expect(splitSiteName(title, [])).toEqual({ title, siteName: null });
    },
  );

  it('is known where the page states it, at either end', () => {
    expect(splitSiteName('Post: a day - live', ['a day - live'])).toMatchObject({
      title: 'Post: a day - live',
    });
    expect(splitSiteName('The Daily Post | Harbour', ['the daily post']).title).toBe('Harbour');
  });
});

describe('the headline', () => {
  it('is the visible one that the title confirms, in its own form', () => {
    const { title } = metadata(
      '<title>Harbour reopens after eleven months | Post</title><h1>The Post</h1><h1>Harbour reopens after eleven months</h1>',
    );
    expect(title).toBe('Harbour reopens after eleven months');
  });

  it('is found in pages laid out with tables', () => {
    const { title, outlet } = metadata(
      '<title>Le port rouvre -- Information</title><table><tr><td class="title"><strong>Le port rouvre</strong></table>',
    );
    expect(title).toBe('Le port rouvre');
    expect(outlet).toBe('Information');
  });

  it('is the only h1 where the page states no title', () => {
    expect(metadata('<h1>Harbour reopens</h1><p>Text.').title).toBe('Harbour reopens');
  });

  it('is kept short enough to be one', () => {
    expect(metadata(`<title>${'word '.repeat(100_000)}</title>`).title?.length).toBeLessThan(450);
  });
});
