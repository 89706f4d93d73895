import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolderSink } from '../../../../src/node/index.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('createFolderSink', () => {
  const folder = temporaryFolder();

  it('writes into folders that it makes, and leaves nothing else behind', async () => {
    const sink = createFolderSink(join(folder(), 'out'));
    expect(await sink.write('assets/a.png', bytes('picture'))).toEqual({
      ok: true,
      value: 'assets/a.png',
    });
    expect(await readdir(join(folder(), 'out'), { recursive: true })).toEqual([
      'assets',
      'assets/a.png',
    ]);
  });

  it('keeps a file with the same bytes and never overwrites one with others', async () => {
    const sink = createFolderSink(folder());
    await writeFile(join(folder(), 'note.md'), 'my own edits');
    expect(await sink.write('note.md', bytes('new'))).toEqual({ ok: true, value: 'note 2.md' });
    expect(await sink.write('note.md', bytes('new'))).toEqual({ ok: true, value: 'note 2.md' });
    expect(await sink.write('note.md', bytes('newer'))).toEqual({ ok: true, value: 'note 3.md' });
    expect(await readFile(join(folder(), 'note.md'), 'utf8')).toBe('my own edits');
    expect((await readdir(folder())).sort()).toEqual(['note 2.md', 'note 3.md', 'note.md']);
  });

  it('gives concurrent writes of one name different files', async () => {
    const sink = createFolderSink(folder());
    const written = await Promise.all(
      Array.from({ length: 8 }, (_, index) => sink.write('n.md', bytes(`text ${index}`))),
    );
    const names = written.map((result) => (result.ok ? result.value : result.error.message));
    expect(new Set(names).size).toBe(8);
  });

  it.each([
    '../x.md',
    'a/../../x.md',
    '/tmp/x.md',
    'a//x.md',
    '',
    'a\\..\\x.md',
    'C:/x.md',
    'x.md:s',
  ])('refuses %j', async (path) => {
    const sink = createFolderSink(join(folder(), 'out'));
    expect(await sink.write(path, bytes('x'))).toMatchObject({
      ok: false,
      error: { code: 'unsafe-path' },
    });
    expect(await readdir(folder(), { recursive: true })).toEqual([]);
  });

  it('does not follow a link out of the folder', async () => {
    await mkdir(join(folder(), 'out'));
    await mkdir(join(folder(), 'elsewhere'));
    await symlink(join(folder(), 'elsewhere'), join(folder(), 'out', 'assets'));
    const sink = createFolderSink(join(folder(), 'out'));
    expect(await sink.write('assets/a.png', bytes('x'))).toMatchObject({
      ok: false,
      error: { code: 'unsafe-path' },
    });
    expect(await readdir(join(folder(), 'elsewhere'))).toEqual([]);
  });

  it('says in words why a file could not be written', async () => {
    await writeFile(join(folder(), 'file'), 'in the way');
    const sink = createFolderSink(join(folder(), 'file'));
    const written = await sink.write('a.md', bytes('x'));
    expect(written).toMatchObject({ ok: false, error: { code: 'not-written' } });
    expect(written.ok ? '' : written.error.message).toMatch(
      /^"a\.md" could not be written: .+\.$/u,
    );
  });
});
