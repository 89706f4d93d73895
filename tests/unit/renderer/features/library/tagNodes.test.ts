import { describe, expect, it } from 'vitest';
import type { Tag, TagId } from '../../../../../src/core/library/entities.ts';
import { parents, visibleNodes } from '../../../../../src/renderer/features/library/tagNodes.ts';

const tags = [
  'Asia',
  'Asia/Central Asia',
  'Asia/Central Asia/Water',
  'Asia/Kazakhstan',
  'Asian',
].map((name): Tag => ({ id: name as TagId, name, colour: null }));
const outline = (closed: string[] = []) =>
  visibleNodes(tags, new Set(closed as TagId[])).map(
    ({ label, level, hasChildren }) => `${'·'.repeat(level - 1)}${label}${hasChildren ? ' +' : ''}`,
  );

describe('the tag tree', () => {
  it('shows each tag by the last step of its path, below its parent', () => {
    expect(outline()).toEqual(['Asia +', '·Central Asia +', '··Water', '·Kazakhstan', 'Asian']);
  });

  it('hides all that stands below a closed tag, and no namesake', () => {
    expect(outline(['Asia'])).toEqual(['Asia +', 'Asian']);
    expect(outline(['Asia/Central Asia'])).toEqual([
      'Asia +',
      '·Central Asia +',
      '·Kazakhstan',
      'Asian',
    ]);
  });

  it('knows which tags have others below them', () => {
    expect(parents(tags).map(({ name }) => name)).toEqual(['Asia', 'Asia/Central Asia']);
  });
});
