import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';
import type { DomDocument } from '../../../../src/core/dom.ts';
import { projectText } from '../../../../src/core/text/index.ts';
import { CLEAN_PAGES } from './cleanPages.ts';

const nativeDocument = (html: string): DomDocument =>
  new DOMParser().parseFromString(html, 'text/html');

describe.each(Object.entries(CLEAN_PAGES))('in Chromium: %s', (_name, html) => {
  const own = projectText(nativeDocument(html));
  const ours = projectText(parseHtml(html));

  it('reads the same text from the browser’s DOM as from the worker’s', () => {
    expect(own.text).toBe(ours.text);
  });

  it('finds the same ranges in both', () => {
    for (let start = 0; start < own.text.length; start += 1) {
      const there = own.locate(start, start + 7);
      const here = ours.locate(start, start + 7);
      const plain = (segments: typeof here) =>
        segments.map(({ node, start: from, end }) => ({ data: node.data, from, end }));
      expect(plain(there)).toEqual(plain(here));
    }
  });
});
