import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';

const PROSE =
  'The notice went up on a Friday and the doors were locked on the Tuesday, and in between there was a meeting to which nobody came.';

const titleOf = (title: string, body: string): string | null =>
  readMetadata(
    gatherFacts(parseHtml(`<title>${title}</title><body>${body}<p>${PROSE}</p></body>`), null),
  ).title;

describe('the headline of a page whose text has main headings', () => {
  const text = `<h1>Night boats to the isles stop</h1><p>${PROSE}</p><h1>What is left</h1>`;

  it('is the heading above them that is just what the page states', () => {
    const head = '<h2>Night boats to the isles!</h2><p>By Jane Roe | 14 June 2019</p>';
    expect(titleOf('Night boats to the isles! | Harbour Post', head + text)).toBe(
      'Night boats to the isles!',
    );
  });

  it('is the one that is stated, whatever stands above', () => {
    const kicker = '<h2>Island ferries</h2>';
    expect(titleOf('Night boats to the isles stop | Harbour Post', kicker + text)).toBe(
      'Night boats to the isles stop',
    );
  });
});
