import { describe, expect, it } from 'vitest';
import { metadataOf, type StoryPage } from '../story-page.ts';

const sectionOf = (page: StoryPage): string | null =>
  metadataOf({ url: 'https://www.daily-post.example/fish-market', ...page }).section;

const HEADLINE = '<h1>Fish market reopens</h1>';
const MENU = '<nav><a href="/trade">Trade</a> <a href="/sport">Sport</a></nav>';

describe('the label of a headline', () => {
  it.each([
    ['by its box', '<div class="category-badge"><a href="/c/trade">Trade</a></div>'],
    ['by its own name', '<div><a class="primary-tag" href="/tag/trade">Trade</a></div>'],
  ])('is the link right above it that is named as a section’s %s', (_, label) => {
    expect(sectionOf({ h1: label + HEADLINE })).toBe('Trade');
  });

  it.each([
    ['is named otherwise', '<div class="topics"><a href="/c/trade">Trade</a></div>'],
    ['is a kicker’s', '<p class="kicker"><a href="/storms">After the storm</a></p>'],
    ['is one of a list', '<ul class="categories"><li><a href="/c/trade">Trade</a></li></ul>'],
    ['leads to a tag', '<div class="category"><a href="/tag/trade">Trade</a></div>'],
    ['has the date between', '<div class="category"><a href="/c">Trade</a></div><p>14 March</p>'],
  ])('is no link that %s', (_, label) => {
    expect(sectionOf({ h1: label + HEADLINE })).toBeNull();
  });

  it('is a kicker whose words the menus have too, in a teaser of its own story', () => {
    const head = `<div class="article-teaser"><span class="kicker">Trade</span>${HEADLINE}</div>`;
    expect(sectionOf({ h1: MENU + head })).toBe('Trade');
    expect(sectionOf({ h1: head })).toBeNull();
  });

  it('is the term that a builder lists, where the menus have it too', () => {
    const terms = '<ul><li><span class="terms-list"><a href="/trade">Trade</a></span></li></ul>';
    expect(sectionOf({ h1: MENU + terms + HEADLINE })).toBe('Trade');
  });
});

describe('the line that says what an article is filed under', () => {
  it.each([
    [
      'de',
      'Geschrieben von Anna Berg am 22. Januar 2026. Veröffentlicht in <a href="/x">Trade</a>.',
    ],
    ['es', '<span>Publicado en</span> <a href="/x">Trade</a>'],
    ['fr', 'Publié dans <a href="/x">Trade</a>'],
  ])('is a sentence in %s, above or below the text', (lang, words) => {
    expect(sectionOf({ lang, above: `<p>${words}</p>` })).toBe('Trade');
    expect(sectionOf({ lang, below: `<p>${words}</p>` })).toBe('Trade');
  });

  it('is not told of one article where several are shown', () => {
    const below = '<p>Published in Trade</p><p>Published in Sport</p>';
    expect(sectionOf({ below })).toBeNull();
  });
});

describe('the section that a page states beside its headline', () => {
  it('is the property of its article, and no other system’s', () => {
    expect(sectionOf({ above: '<meta property="articleSection" content="Trade">' })).toBe('Trade');
    expect(sectionOf({ above: '<meta property="x:articleSection" content="Trade">' })).toBeNull();
  });

  it('is not what the last step of a path calls the page', () => {
    const path = '<div class="path"><a href="/">首页</a> › <a href="/t">地方</a> › 查看内容</div>';
    expect(sectionOf({ lang: 'zh', h1: path + HEADLINE })).toBe('地方');
  });
});
