import { describe, expect, it } from 'vitest';
import { publicationOf, publishedOf } from './publication-of.ts';

describe('the day in the head of the page', () => {
  const header = '<header>کویرنیوز <span>دوشنبه ۹ آذر ۱۴۰۲</span></header>';

  it('is not the story’s beside a date above the headline', () => {
    const above = `${header}<div>کد خبر: ۱۱۸۸۲۳ | ۲۱ تیر ۱۴۰۲ - ۱۰:۳۵ | خبرنگار: سمیرا رضایی</div>`;
    expect(publishedOf({ lang: 'fa', above })).toMatch(/^2023-07-12/);
  });
});

describe('a bar above the story that leads to the front page', () => {
  const bar = (date: string) =>
    `<div class="header"><a href="/">Nordkai</a><ul><li>Harbour</li></ul><span>${date}</span></div>`;

  it('shows which day it is', () => {
    const above = `${bar('چهارشنبه ۲۲ تیر ۱۴۰۱')}<p>کد خبر: ۸۵۱۳۷۷ تاریخ انتشار: سه‌شنبه ۲۱ تیر ۱۴۰۱ - ۰۹:۱۵ نسخه چاپی</p>`;
    expect(publishedOf({ lang: 'fa', above })).toMatch(/^2022-07-12/);
  });

  it('shows when the site changed, not the story', () => {
    const above = bar('UPDATED. 2018-10-19 09:12 (금)');
    const below = '<p>승인 2018.10.15 18:41</p>';
    expect(publicationOf({ lang: 'ko', above, below })).toEqual({
      published: '2018-10-15T18:41:00',
      modified: null,
    });
  });
});

describe('a bare day above the headline', () => {
  it('is the page’s clock where it is later than what the headline’s lines say', () => {
    const above = '<div>2021年3月9日 星期二</div>';
    expect(publishedOf({ above, below: '<p>更新时间：2021-03-04 10:20:33</p>' })).toMatch(
      /^2021-03-04/,
    );
    expect(publishedOf({ above, below: '<p>二〇二一年三月四日</p>' })).toBe('2021-03-04');
  });

  it('is the story’s where a change is told below it', () => {
    const above = '<div>4 March 2021</div>';
    expect(publicationOf({ above, below: '<p>Updated: 9 March 2021</p>' })).toEqual({
      published: '2021-03-04',
      modified: '2021-03-09',
    });
  });
});

describe('a part of the story’s own head', () => {
  it.each([
    '<div class="article-header__date">4 March 2021</div>',
    '<div class="story-head"><i class="icon clock"></i><span class="clock">4 March 2021</span></div>',
  ])('shows the story’s day, though it is called as a page’s clock is: %s', (below) => {
    expect(publishedOf({ below })).toBe('2021-03-04');
  });

  it('shows the day of the visit where it says so', () => {
    expect(publishedOf({ below: '<p class="current-date">4 March 2021</p>' })).toBeNull();
  });
});
