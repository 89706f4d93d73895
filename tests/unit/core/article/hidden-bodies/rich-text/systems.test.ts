import { describe, expect, it } from 'vitest';
import { richTextOf } from '../../../../../../src/core/article/hidden-bodies/rich-text/index.ts';
import { SYSTEMS } from './systems.ts';

describe('the text of a publishing system', () => {
  it.each(SYSTEMS)('becomes HTML: %s', (_name, blocks) => {
    expect(richTextOf(blocks)).toBe(
      '<p>The <strong>northern</strong> quay <a href="/quay">closes</a>.</p>' +
        '<h3>Costs</h3><ul><li>Nine</li><li>Three</li></ul>',
    );
  });

  it('becomes HTML: Draft.js, whose links are kept beside its blocks', () => {
    const blocks = [
      {
        text: 'The northern quay closes.',
        type: 'unstyled',
        inlineStyleRanges: [],
        entityRanges: [{ offset: 18, length: 6, key: 0 }],
      },
      { text: 'Costs', type: 'header-three', entityRanges: [] },
      { text: 'Nine', type: 'unordered-list-item', entityRanges: [] },
      { text: 'Three', type: 'unordered-list-item', entityRanges: [] },
    ];
    const entityMap = { 0: { type: 'LINK', mutability: 'MUTABLE', data: { url: '/quay' } } };
    expect(richTextOf(blocks, { blocks, entityMap })).toBe(
      '<p>The northern quay <a href="/quay">closes</a>.</p>' +
        '<h3>Costs</h3><ul><li>Nine</li><li>Three</li></ul>',
    );
  });
});
