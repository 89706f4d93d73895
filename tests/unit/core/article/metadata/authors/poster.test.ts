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
