import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  HEALTH_PATH,
  startBrowserServer,
  type BrowserServer,
} from '../../../../src/main/services/browser-server.ts';
import { createStaticFiles } from '../../../../src/main/services/static-files.ts';

let folder: string;
let server: BrowserServer;

const start = (port: number) =>
  startBrowserServer({ port, version: '1.2.3', files: createStaticFiles(folder) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clipfold-server-'));
  await writeFile(join(folder, 'index.html'), '<title>Clipfold</title>');
  const started = await start(0);
  if (!started.ok) throw new Error(started.error.message);
  server = started.value;
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

/** Asks without the tidying that `fetch` does to paths and hosts. */
function ask(path: string, host?: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, location: response.headers.location, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the browser edition’s server', () => {
  it('serves the page on the loopback address', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await ask('/?any=query')).toMatchObject({
      status: 200,
      body: '<title>Clipfold</title>',
    });
  });

  it('says what it is, so that a second start can use it', async () => {
    const { body } = await ask(HEALTH_PATH);
    expect(JSON.parse(body)).toEqual({ app: 'clipfold', version: '1.2.3' });
  });

  it('sends localhost to the one origin that holds the library', async () => {
    const { port } = new URL(server.url);
    expect(await ask('/', `localhost:${port}`)).toMatchObject({
      status: 308,
      location: server.url,
    });
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example:1', '[::1]:80'])(
    'answers nothing to the host %s (DNS rebinding)',
    async (host) => {
      expect(await ask('/', host)).toMatchObject({ status: 421, body: '' });
      expect(await ask(HEALTH_PATH, host)).toMatchObject({ status: 421, body: '' });
    },
  );

  it('refuses to take what it is sent', async () => {
    expect((await ask('/', undefined, 'POST')).status).toBe(405);
  });

  it('leaves the root for no path', async () => {
    expect((await ask('/../../etc/passwd')).status).toBe(404);
    expect((await ask('http://evil.example/index.html')).status).toBe(404);
  });

  it('says when the port is taken', async () => {
    const second = await start(Number(new URL(server.url).port));
    expect(second.ok ? null : second.error.code).toBe('port-in-use');
  });
});
