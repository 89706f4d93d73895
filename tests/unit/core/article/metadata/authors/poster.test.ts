import { describe, expect, it } from 'vitest';
import { metadataOf } from '../story-page.ts';

describe('who put up a post', () => {
  it('is the author where a builder names but the user above the text', () => {
    const head =
      '<ul class="post-header"><li><span class="user-name">Jane Doe</span></li><li>14 March</li></ul>';
    expect(metadataOf({ h1: `${head}<h1>Fish market reopens</h1>` }).authors).toEqual(['Jane Doe']);
  });

  it('is no comment’s user', () => {
    const below = '<div class="comments"><span class="user-name">Jane Doe</span> Well said</div>';
    expect(metadataOf({ below }).authors).toEqual([]);
  });

  it('is not the author beside the one who first wrote it', () => {
    const above =
      '<p>2026-1-9 08:15 | 发布者: lingshang | 查看: 531 | 原作者: 周明霁 | 来自: 江岭日报</p>';
    expect(metadataOf({ lang: 'zh', above }).authors).toEqual(['周明霁']);
  });
});

describe('who reads a page', () => {
  it('is greeted far above the headline', () => {
    const links = '<a href="/a">News</a>'.repeat(25);
    const header = `<div class="user-meta auth"><span class="user-name">Olá</span> | <a href="#">Sair</a></div>${links}`;
    expect(metadataOf({ lang: 'pt', h1: `${header}<h1>Mercado reabre</h1>` }).authors).toEqual([]);
  });

  it.each([
    '<button class="author-name">Submit</button>',
    '<h1 id="ifAuthor">Brasília</h1>',
    '<label class="author">Name</label>',
  ])('is not asked who wrote the story: %s', (above) => {
    expect(metadataOf({ above }).authors).toEqual([]);
  });
});

describe('whoever did something else', () => {
  const byline =
    '<p>Written by <a rel="author" href="/p/k">Kanae Ito</a> • Art by <a href="/people/koichi/">Koichi</a></p>';

  it('is no author', () => {
    expect(metadataOf({ above: byline }).authors).toEqual(['Kanae Ito']);
  });

  it('is not whoever is called as a thing is', () => {
    const above = '<p>By <a rel="author" href="/p/a">Art Garnet</a></p>';
    expect(metadataOf({ above }).authors).toEqual(['Art Garnet']);
  });
});
