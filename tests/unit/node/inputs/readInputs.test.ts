import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../../../src/node/index.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

describe('readInputs', () => {
  const folder = temporaryFolder();

  async function put(path: string, content = 'x'): Promise<string> {
    const file = join(folder(), path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    return file;
  }

  async function pathsOf(...given: readonly string[]): Promise<string[]> {
    const files = await readInputs(given.map((path) => join(folder(), path)));
    if (!files.ok) throw new Error(files.error.message);
    return files.value.map(({ path }) => path);
  }

  it('finds the companion folder of a lone page, in whatever language', async () => {
    await put(
      'kazakhstan.html',
      '<html><body><img src="./kazakhstan_fichiers/a.png"></body></html>',
    );
    await put('kazakhstan_fichiers/a.png');
    await put('kazakhstan_fichiers/sub/b.css');
    await put('unrelated/c.png');
    expect(await pathsOf('kazakhstan.html')).toEqual([
      'kazakhstan.html',
      'kazakhstan_fichiers/a.png',
      'kazakhstan_fichiers/sub/b.css',
    ]);
  });

  it('finds it under a decomposed name, and by its name alone', async () => {
    await put(
      'été.html'.normalize('NFC'),
      '<html><body><img src="https://e.example/a.png"></body></html>',
    );
    const decomposed = 'été-Dateien'.normalize('NFD');
    await put(`${decomposed}/a.png`);
    expect(await pathsOf('été.html'.normalize('NFC'))).toEqual([
      'été.html'.normalize('NFC'),
      `${decomposed}/a.png`,
    ]);
  });

  it('lists a folder with its own name in front, housekeeping left out', async () => {
    await put('news/a.html', '<p>a</p>');
    await put('news/deep/er/b.html');
    await put('news/.DS_Store');
    await put('news/.git/config');
    await put('news/__MACOSX/x');
    expect(await pathsOf('news')).toEqual(['news/a.html', 'news/deep/er/b.html']);
  });

  it('lists a file once, though it is named itself and found beside its page', async () => {
    await put('p.html', '<html><body><img src="p_files/a.png"></body></html>');
    await put('p_files/a.png');
    expect(await pathsOf('p.html', 'p_files')).toEqual(['p.html', 'p_files/a.png']);
  });

  it('goes neither round in circles nor out of the folder through links', async () => {
    await put('news/a.html');
    await put('secret/key.txt');
    await symlink(join(folder(), 'news'), join(folder(), 'news', 'again'));
    await symlink(join(folder(), 'secret'), join(folder(), 'news', 'out'));
    await symlink(join(folder(), 'nowhere'), join(folder(), 'news', 'dangling'));
    expect(await pathsOf('news')).toEqual(['news/a.html']);
  });

  it('keeps a path that cannot be read in the list, with its reason', async () => {
    const files = await readInputs([join(folder(), 'missing.html')]);
    const [file] = files.ok ? files.value : [];
    expect(file?.path).toBe('missing.html');
    await expect(file?.read()).rejects.toThrow('there is no such file or folder');
  });

  it('tells size and time', async () => {
    await put('a.txt', 'four');
    const files = await readInputs([join(folder(), 'a.txt')]);
    const [file] = files.ok ? files.value : [];
    expect(file?.size).toBe(4);
    expect(Date.parse(file?.modifiedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });
});
