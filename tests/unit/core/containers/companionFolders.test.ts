import { describe, expect, it } from 'vitest';
import { companionFolders } from '../../../../src/core/containers/index.ts';
import { page, pngBytes } from './files.ts';

const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);
const folders = (name: string, body: string): string[] => companionFolders(name, bytes(page(body)));

describe('companionFolders', () => {
  it('puts first the folder that the page refers to most', () => {
    const found = folders(
      'renamed.html',
      '<img src="shared/a.png"><img src="./kazakhstan_fichiers/a.png"><script src="kazakhstan_fichiers/b.js"></script>',
    );
    expect(found.slice(0, 2)).toEqual(['kazakhstan_fichiers', 'shared']);
  });

  it('goes on with what browsers would have made, in many languages', () => {
    const found = folders('page.html', '<p>no files</p>');
    expect(found[0]).toBe('page_files');
    expect(found).toEqual(
      expect.arrayContaining(['page-Dateien', 'page_archivos', 'page.files', 'page_fichiers']),
    );
  });

  it('decodes percent escapes, and keeps the name as written for folders that really have them', () => {
    const found = folders('新闻.html', '<img src="%E6%96%B0%E9%97%BB_files/a%20b.png">');
    expect(found.slice(0, 2)).toEqual(['新闻_files', '%E6%96%B0%E9%97%BB_files']);
  });

  it('finds the folder in a srcset, a frame and a style sheet link', () => {
    expect(folders('p.html', '<img srcset="x_a/1.png 1x, x_a/2.png 2x">')[0]).toBe('x_a');
    expect(folders('p.html', '<iframe src="x_b/saved_resource.html"></iframe>')[0]).toBe('x_b');
    expect(folders('p.html', '<link rel="stylesheet" href="x_c/s.css">')[0]).toBe('x_c');
  });

  it('takes no hint from links to other pages or from absolute addresses', () => {
    const found = folders(
      'p.html',
      '<a href="other/page.html">x</a><link rel="next" href="next/p2.html"><img src="https://e.example/img/a.png"><img src="/root/a.png">',
    );
    expect(found).not.toContain('other');
    expect(found).not.toContain('next');
    expect(found).not.toContain('img');
    expect(found).not.toContain('root');
  });

  it.each(['../secret/a.png', 'x/../../secret/a.png', '..%2fsecret/a.png', '..\\secret\\a.png'])(
    'never leads out of the folder: %s',
    (reference) => {
      const found = folders('p.html', `<img src="${reference}">`);
      expect(found).not.toContain('secret');
      expect(found.filter((name) => /^\.\.?$|[/\\]/u.test(name))).toEqual([]);
    },
  );

  it('is empty for what is not HTML', () => {
    expect(companionFolders('a.png', pngBytes(3, 3))).toEqual([]);
    expect(companionFolders('a.txt', bytes('Only words here.'))).toEqual([]);
  });
});
