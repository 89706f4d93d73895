import { describe, expect, test } from 'vitest';
import { sourceName } from '../../../../src/core/library/sourceName.ts';

const nothing = { outlet: null, agency: null, canonicalUrl: null, url: null };

describe('where a clipping is from', () => {
  test('is its outlet, else the agency, else the site', () => {
    const canonicalUrl = 'https://www.harbour-post.example/news/1';
    expect(sourceName({ ...nothing, outlet: 'Harbour Post', agency: 'AFP', canonicalUrl })).toBe(
      'Harbour Post',
    );
    expect(sourceName({ ...nothing, agency: 'AFP', canonicalUrl })).toBe('AFP');
    expect(sourceName({ ...nothing, canonicalUrl })).toBe('harbour-post.example');
    expect(sourceName({ ...nothing, url: canonicalUrl })).toBe('harbour-post.example');
  });

  test('is nothing where the page came from a disk', () => {
    expect(sourceName({ ...nothing, url: 'file:///home/jane/page.html' })).toBeNull();
    expect(sourceName({ ...nothing, url: 'no address' })).toBeNull();
    expect(sourceName(nothing)).toBeNull();
  });
});
