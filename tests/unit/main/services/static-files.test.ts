import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticFiles, type StaticFiles } from '../../../../src/main/services/static-files.ts';

let folder: string;
let files: StaticFiles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipfold-static-'));
  const root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Clipfold</title>');
  await writeFile(join(root, 'assets', 'main-C1x_2-.js'), 'export {};');
  await writeFile(join(root, 'assets', 'sqlite3.wasm'), new Uint8Array([0, 97, 115, 109]));
  await writeFile(join(root, 'assets', 'notes.exe'), 'MZ');
  await writeFile(join(root, '.env'), 'SECRET=1');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await mkdir(join(folder, 'renderer-private'));
  await writeFile(join(folder, 'renderer-private', 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(root, 'assets', 'link.txt'));
  files = createStaticFiles(root);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const get = (pathname: string, method = 'GET') => files({ method, pathname });

describe('the static files', () => {
  it('answer / with the page', async () => {
    const answer = await get('/');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(new TextDecoder().decode(answer.body ?? undefined)).toContain('Clipfold');
  });

  it('give WebAssembly the type without which it does not compile as it streams', async () => {
    expect((await get('/assets/sqlite3.wasm')).headers['content-type']).toBe('application/wasm');
  });

  it('let hashed assets be kept, and the page be asked for again', async () => {
    expect((await get('/assets/main-C1x_2-.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/index.html')).headers['cache-control']).toBe('no-cache');
  });

  it('answer HEAD without a body', async () => {
    const answer = await get('/index.html', 'HEAD');
    expect(answer).toMatchObject({ status: 200, body: null });
    expect(answer.headers['content-length']).toBe('38');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', ''])('refuse %s', async (method) => {
    expect((await get('/index.html', method)).status).toBe(405);
  });

  it('send the policy, nosniff and no-referrer with every answer, errors too', async () => {
    for (const answer of [await get('/'), await get('/missing.js'), await get('/', 'POST')]) {
      expect(answer.headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'") as string,
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
    }
  });
});

describe('the static files do not give away', () => {
  it.each([
    ['a file above the root', '/../secret.txt'],
    ['a file above the root, encoded', '/%2e%2e/secret.txt'],
    ['a file above the root, separator encoded', '/..%2fsecret.txt'],
    ['a file above the root, encoded twice', '/%252e%252e%252fsecret.txt'],
    ['a file above the root, from further down', '/assets/../../secret.txt'],
    ['a file above the root, backslashes', '/..\\secret.txt'],
    ['a file above the root, backslashes encoded', '/..%5csecret.txt'],
    ['a file above the root, overlong UTF-8', '/%c0%ae%c0%ae/secret.txt'],
    ['a folder whose name begins like the root', '/../renderer-private/secret.txt'],
    ['an absolute path', '//etc/passwd'],
    ['a drive', '/C:/Windows/win.ini'],
    ['a UNC path', '//server/share/x.txt'],
    ['an alternate data stream', '/index.html::$DATA'],
    ['a name cut by NUL', '/index.html%00.png'],
    ['what a link outside points to', '/assets/link.txt'],
    ['a hidden file', '/.env'],
    ['a folder', '/assets'],
    ['a folder, with slash', '/assets/'],
    ['a type the build does not make', '/assets/notes.exe'],
    ['anything for a path that is none', 'index.html'],
    ['anything for a broken encoding', '/%E0%A4%A'],
  ])('%s', async (_, pathname) => {
    expect(await get(pathname)).toMatchObject({ status: 404, body: null });
  });
});
