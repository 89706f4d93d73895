import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderSink } from '../../../../src/node/exports/folderSink.ts';
import { createGrowingFile } from '../../../../src/node/exports/growingFile.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'clipfold-growing-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file that grows', () => {
  it('has its name only when it is finished', async () => {
    const path = join(folder, 'library.zip');
    const file = await createGrowingFile(path);
    await file.append(bytes('one '));
    await file.append(bytes('two'));
    expect(await readdir(folder)).not.toContain('library.zip');
    await file.finish();
    expect(await readdir(folder)).toEqual(['library.zip']);
    expect(await readFile(path, 'utf8')).toBe('one two');
  });

  it('leaves the earlier file alone when it is given up', async () => {
    const path = join(folder, 'library.zip');
    await writeFile(path, 'earlier');
    const file = await createGrowingFile(path);
    await file.append(bytes('half'));
    await file.abort();
    expect(await readdir(folder)).toEqual(['library.zip']);
    expect(await readFile(path, 'utf8')).toBe('earlier');
  });

  it('says where it cannot be', async () => {
    await expect(createGrowingFile(join(folder, 'missing', 'x.zip'))).rejects.toThrow('ENOENT');
  });
});

describe('a folder that an export is given up in', () => {
  it('keeps what was there, the export’s own files gone', async () => {
    await writeFile(join(folder, 'note.md'), 'the user’s');
    await writeFile(join(folder, 'same.md'), 'same');
    const sink = createFolderSink(folder);
    expect(await sink.write('note.md', bytes('ours'))).toEqual({ ok: true, value: 'note 2.md' });
    expect(await sink.write('same.md', bytes('same'))).toEqual({ ok: true, value: 'same.md' });
    await sink.abort();
    expect((await readdir(folder)).sort()).toEqual(['note.md', 'same.md']);
    expect(await readFile(join(folder, 'note.md'), 'utf8')).toBe('the user’s');
  });
});
