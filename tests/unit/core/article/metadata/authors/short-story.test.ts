import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../../../src/core/article/parse/index.ts';
import { PROSE } from '../story-page.ts';

const authorsOf = (body: string): readonly string[] =>
  readMetadata(gatherFacts(parseHtml(`<body><h1>Fish market reopens</h1>${body}</body>`), null))
    .authors;

describe('the author of a story of few words', () => {
  const signed = '<div class="related-posts"><span itemprop="author">Ned Yarrow</span></div>';

  it('is none of a story that is listed below it', () => {
    expect(authorsOf(`<p>${PROSE}</p>${signed}`)).toEqual([]);
  });

  it('may stand under such a name among its paragraphs', () => {
    expect(authorsOf(`<p>${PROSE}</p>${signed}<p>${PROSE}</p>`)).toEqual(['Ned Yarrow']);
  });
});
