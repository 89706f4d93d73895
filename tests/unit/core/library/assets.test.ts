import { describe, expect, it } from 'vitest';
import { assetHashes, remotePictures, withFetched } from '../../../../src/core/library/assets.ts';
import { sha256Schema } from '../../../../src/core/library/entities.ts';

const one = sha256Schema.parse('1'.repeat(64));
const two = sha256Schema.parse('2'.repeat(64));
const address = 'https://news.example/quay?w=640&h=400';
const html = `<figure><img src="asset:${one}" alt="Held"></figure><figure><img lang="en" src="https://news.example/quay?w=640&amp;h=400" alt="a &lt;b&gt; &quot;c&quot;"></figure><p>src="https://news.example/quay?w=640&amp;h=400" asset:${one}</p>`;

describe('the pictures of clean HTML', () => {
  it('are held by hash, each once', () => {
    expect(assetHashes(html)).toEqual([one]);
  });

  it('are remote by their address, as the page meant it', () => {
    expect(remotePictures(html)).toEqual([address]);
    expect(remotePictures(`${html}<img src="data:image/png;base64,AAAA" alt="">`)).toEqual([
      address,
    ]);
  });

  it('stand in place of the address once they were fetched; words stay words', () => {
    const shown = withFetched(html, [{ address, sha256: two }]);
    expect(shown).toContain(`<img lang="en" src="asset:${two}" alt="a &lt;b&gt;`);
    expect(shown).toContain('<p>src="https://news.example/quay?w=640&amp;h=400"');
    expect(remotePictures(shown)).toEqual([]);
    expect(withFetched(html, [])).toBe(html);
  });
});
