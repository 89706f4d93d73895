import { describe, expect, it } from 'vitest';
import { addressKind } from '../../../../../src/core/article/cues/list-addresses.ts';

describe('what an address says of its page', () => {
  it.each([
    ['https://paper.example', 'home'],
    ['https://paper.example/index.html', 'home'],
    ['https://paper.example/fr/', 'home'],
    ['https://paper.example/en-gb/home', 'home'],
    ['https://web.archive.org/web/20120611024252/http://paper.example/', 'home'],
    ['https://paper.example/search?q=harbour', 'search'],
    ['https://paper.example/?s=harbour', 'search'],
    ['https://paper.example/buscar/puerto', 'search'],
    ['https://paper.example/suche/hafen', 'search'],
    ['https://paper.example/tag/harbour/', 'list'],
    ['https://paper.example/category/world/page/2/', 'list'],
    ['https://paper.example/rubrique/monde', 'list'],
    ['https://paper.example/authors/mary-doyle', 'list'],
    ['https://paper.example/world?page=2', 'other'],
    ['https://paper.example/world/page/3', 'list'],
    ['https://paper.example/world/2025/06/17/harbour', 'story'],
    ['https://paper.example/world/northern-quay-to-close-for-months', 'story'],
    ['https://paper.example/article/11212601', 'story'],
    [
      'https://web.archive.org/web/20120611024252/http://paper.example/quay-to-close-in-march',
      'story',
    ],
    ['https://paper.example/topics/ports/northern-quay-to-close-for-months', 'story'],
    ['https://paper.example/contact', 'other'],
    ['not an address', 'other'],
  ])('%s: %s', (url, kind) => {
    expect(addressKind(url)).toBe(kind);
  });
});
