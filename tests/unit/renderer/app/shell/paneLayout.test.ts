import { describe, expect, it } from 'vitest';
import {
  defaultPaneSetting,
  layoutFor,
  limits,
  withinLimits,
} from '../../../../../src/renderer/app/shell/paneLayout.ts';

const at = (width: number, overlay: 'library' | 'annotations' | null = null) =>
  layoutFor(width, defaultPaneSetting, overlay);

describe('the panes', () => {
  it('all stand side by side in a window of 1280 pixels', () => {
    expect(at(1280)).toMatchObject({
      library: 'beside',
      annotations: 'beside',
      sideBySide: true,
      sizes: defaultPaneSetting.sizes,
    });
  });

  it('fold one by one as the window narrows', () => {
    expect(at(1000)).toMatchObject({ library: 'beside', annotations: 'hidden' });
    expect(at(700)).toMatchObject({ library: 'hidden', annotations: 'hidden', sideBySide: true });
    expect(at(500).sideBySide).toBe(false);
  });

  it('leave the reader at least 400 pixels while they have width to give', () => {
    for (let width = 830; width <= 1600; width += 10) {
      const { library, annotations, sizes } = at(width);
      const taken =
        sizes.clippings +
        (library === 'beside' ? sizes.library : 0) +
        (annotations === 'beside' ? sizes.annotations : 0);
      expect(width - taken, `at ${width}`).toBeGreaterThanOrEqual(400);
    }
  });

  it('come back over the others when called', () => {
    expect(at(700, 'library').library).toBe('over');
    expect(at(700, 'annotations').annotations).toBe('over');
  });

  it('stay away when they are not wanted, and give their room to the annotations', () => {
    const without = { ...defaultPaneSetting, wantsLibrary: false };
    expect(layoutFor(900, without, null)).toMatchObject({
      library: 'hidden',
      annotations: 'beside',
    });
  });

  it('keep a stored width within what a pane can have', () => {
    expect(withinLimits('library', 5)).toBe(limits.library.min);
    expect(withinLimits('library', 5000)).toBe(limits.library.max);
    expect(withinLimits('clippings', 300.4)).toBe(300);
  });
});
