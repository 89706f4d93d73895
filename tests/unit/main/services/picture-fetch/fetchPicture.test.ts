import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../../../src/main/services/picture-fetch/addresses.ts';
import { fetchPicture } from '../../../../../src/main/services/picture-fetch/index.ts';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

let server: Server;
let base: string;
let asked: IncomingMessage[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const picture = (_: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'image/png' }).end(PNG);
};
const isAllowed = (): boolean => true;

describe('a picture of the web', () => {
  test('is fetched without a word on who asks', async () => {
    answer = picture;
    const fetched = await fetchPicture(`${base}/quay.png`, { isAllowed });
    expect(fetched).toEqual({
      ok: true,
      value: { mediaType: 'image/png', bytes: new Uint8Array(PNG) },
    });
    const { headers } = asked[0] ?? {};
    expect(Object.keys(headers ?? {}).sort()).toEqual([
      'accept',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  test('is found by redirects, each checked, and not for ever', async () => {
    answer = (request, response) => {
      if (request.url === '/two') picture(request, response);
      else response.writeHead(302, { location: request.url === '/one' ? '/two' : '/loop' }).end();
    };
    expect(await fetchPicture(`${base}/one`, { isAllowed })).toMatchObject({ ok: true });
    expect(await fetchPicture(`${base}/loop`, { isAllowed })).toMatchObject({
      ok: false,
      error: { code: 'too-many-redirects' },
    });
    answer = (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    expect(await fetchPicture(`${base}/file`, { isAllowed })).toMatchObject({
      ok: false,
      error: { code: 'not-a-web-address' },
    });
  });

  test('is not asked for in a private network, by number, by name or by redirect', async () => {
    answer = picture;
    for (const host of [
      base,
      base.replace('127.0.0.1', 'localhost'),
      'http://[::1]/',
      'http://0x7f000001/',
    ]) {
      const refused = await fetchPicture(`${host}/quay.png`);
      expect(refused).toMatchObject({ ok: false });
      expect(!refused.ok && refused.error.message).toContain('private network');
    }
    expect(asked).toEqual([]);

    answer = (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    const redirected = await fetchPicture(`${base}/`, {
      isAllowed: (address) => address === '127.0.0.1',
    });
    expect(!redirected.ok && redirected.error.message).toContain('private network');
  });

  test.each([
    'file:///etc/passwd',
    'ftp://news.example/a.png',
    'data:image/png;base64,AA',
    'quay.png',
  ])('is not %s', async (address) => {
    expect(await fetchPicture(address, { isAllowed })).toMatchObject({
      error: { code: 'not-a-web-address' },
    });
  });

  test('is a picture, and not too large, whatever the server says of it', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
    expect(await fetchPicture(base, { isAllowed })).toMatchObject({
      error: { code: 'not-a-picture' },
    });
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': '99' }).end();
    };
    expect(await fetchPicture(base, { isAllowed, largest: 10 })).toMatchObject({
      error: { code: 'too-large' },
    });
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'image/png' });
      response.end(Buffer.alloc(4096));
    };
    expect(await fetchPicture(base, { isAllowed, largest: 1024 })).toMatchObject({
      error: { code: 'too-large' },
    });
    answer = (_, response) => response.writeHead(404).end();
    expect(await fetchPicture(base, { isAllowed })).toMatchObject({ error: { code: 'refused' } });
  });

  test('that never comes is given up', async () => {
    answer = () => undefined;
    const late = await fetchPicture(base, { isAllowed, limitMs: 50 });
    expect(!late.ok && late.error.message).toContain('took too long');
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'image/png' });
      response.write(PNG);
    };
    expect(await fetchPicture(base, { isAllowed, limitMs: 100 })).toMatchObject({ ok: false });
  });
});

describe('addresses of the public internet', () => {
  test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1'])('are such as %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
    ...['0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1'],
    ...['::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', 'not an address', ''],
  ])('are not such as %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
