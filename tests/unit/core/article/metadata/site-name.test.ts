import { describe, expect, it } from 'vitest';
import {
  namesOfHost,
  splitSiteName,
  titleParts,
} from '../../../../../src/core/article/metadata/site-name.ts';

const OUTLETS = ['Harbour Post'];

describe('a page’s title', () => {
  it.each([
    ['at its end', 'Quay to close - Harbour Post'],
    ['at its start', 'Harbour Post: Quay to close'],
    ['with its motto', 'Quay to close | Harbour Post | News of the bay'],
    ['written as one word', 'Quay to close — harbourpost'],
    ['behind a colon', 'Quay to close: Harbour Post'],
  ])('is parted from the name of its site %s', (_where, title) => {
    expect(splitSiteName(title, OUTLETS).title).toBe('Quay to close');
  });

  it.each([
    ['short and last', 'The northern quay is to close | The Bay', 'The Bay'],
    ['an address', 'The northern quay is to close : thebay.test', 'thebay.test'],
    ['one of two', 'The northern quay is to close - News - The Bay', 'The Bay'],
  ])('is parted from a name that nobody told: %s', (_what, title, siteName) => {
    expect(splitSiteName(title, [])).toEqual({ title: 'The northern quay is to close', siteName });
  });

  it.each([
    ['a question', 'The northern quay - who pays for it?'],
    ['a quotation', 'The northern quay - “We will queue”'],
    ['words that go on', 'The northern quay - and what it costs'],
    ['what is longer than the headline', 'Quay - The Boats Of The Bay'],
    ['many words', 'The northern quay of the bay is to close - One Two Three Four Five Six'],
    ['a name behind a colon', 'The northern quay : The Bay'],
    ['a name behind a stroke', 'The northern quay / The Bay'],
    ['a name behind a star', 'The northern quay * The Bay'],
    ['nothing before it', '| Harbour'],
  ])('is whole with %s', (_what, title) => {
    expect(splitSiteName(title, [])).toEqual({ title, siteName: null });
  });

  it('keeps a short beginning before a colon', () => {
    expect(splitSiteName('Quay: Harbour Post', OUTLETS).siteName).not.toBe('Harbour Post');
  });

  it('has parts: whole, from each end, each alone', () => {
    expect(titleParts('Quay to close | Local | Harbour Post')).toEqual([
      'Quay to close | Local | Harbour Post',
      'Quay to close',
      'Local | Harbour Post',
      'Quay to close | Local',
      'Harbour Post',
      'Local',
    ]);
  });
});

describe('the names in a page’s address', () => {
  it.each([
    ['https://www.post.example/a', ['post.example', 'post.example', 'post']],
    ['https://m.sea.post.co.uk/', ['sea.post.co.uk', 'post.co.uk', 'post']],
    ['https://amp.post.com.br/', ['post.com.br', 'post.com.br', 'post']],
    ['https://a.b.example', ['a.b.example', 'b.example']],
    ['no address', []],
  ])('are those of its host: %s', (url, names) => {
    expect(namesOfHost(url)).toEqual(names);
  });

  it('are none where the address is not known', () => {
    expect(namesOfHost(null)).toEqual([]);
  });
});
