import { describe, expect, it } from 'vitest';
import { sourceLabelled } from '../../../../../src/core/article/cues/labels.ts';

describe('the source that a line names', () => {
  it.each([
    ['2025-06-17 · Source: Xinhua', 'Xinhua'],
    ['2025年06月17日 08:30 来源：新华社', '新华社'],
    ['Quelle: dpa', 'dpa'],
    ['来源：新华网 作者：李四', '新华网'],
    ['Source: The Daily Quay  Author: Jane Doe', 'The Daily Quay'],
    ['Kaynak: AA 17.06.2025', 'AA'],
    ['来源：　作者：', null],
    ['The source of the river', null],
  ])('%s: %s', (line, source) => {
    expect(sourceLabelled(line)).toBe(source);
  });
});
