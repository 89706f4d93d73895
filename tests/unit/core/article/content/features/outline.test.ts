import { describe, expect, it } from 'vitest';
import { measurePage } from '../../../../../../src/core/article/content/features/index.ts';
import { foldHints } from '../../../../../../src/core/article/content/features/hints.ts';
import {
  SHAPE_AT,
  SHAPE_FEATURES,
  writeShape,
} from '../../../../../../src/core/article/content/features/shape.ts';
import { parseHtml } from '../../../../../../src/core/article/parse/index.ts';
import { newspaperPage } from '../page.ts';

describe('a block that a rule leaves out', () => {
  it.each(['en', 'ja', 'ar'])('tells its neighbours in %s what they would see of it', (lang) => {
    const hints = {
      title: 'Quay to close',
      description: null,
      authors: [],
      outlet: null,
      statedBody: null,
    };
    const middle = '<p>Read also: <a href="/a">A bridge for the old town</a></p>';
    const { body } = parseHtml(newspaperPage(lang, { middle }));
    if (!body) throw new Error('the page has no body');
    const { segmentation, rules, rows } = measurePage(body, hints);
    const index = rules.indexOf('read-also');
    const block = segmentation.blocks[index];
    if (!block) throw new Error('no rule leaves the pointer out');
    const whole = new Float64Array(SHAPE_FEATURES.length);
    writeShape(whole, block, foldHints(hints), segmentation.root, new Map());
    const seen = Object.values(SHAPE_AT).map((at) => rows[index]?.[at]);
    expect(seen).toEqual(Object.values(SHAPE_AT).map((at) => whole[at]));
    expect(seen.some((value) => value !== 0)).toBe(true);
  });
});
