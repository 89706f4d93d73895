import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { Desk } from './desk.ts';
import { isDesktop } from './hosts/index.ts';
import { test } from './hosts/test.ts';
import { page as fixture } from './pages.ts';

const REMOTE = 'http://pictures.example/quay.png';
const PRIVATE = 'http://127.0.0.1:9/private.png';
const sentence =
  'The harbour master recorded a calm sea and a light wind from the south-west as the first boats came in.';
const saved = `<!doctype html><html lang="en"><head><title>A quay without its pictures</title></head><body><article>
  <h1>A quay without its pictures</h1><p>${sentence} First.</p>
  <figure><img src="${REMOTE}" alt="The quay" width="640" height="400"><figcaption>The quay at dawn</figcaption></figure>
  <p>${sentence} Second.</p><figure><img src="${PRIVATE}" alt="A printer" width="640" height="400"></figure>
  <p>${sentence} Third.</p></article></body></html>`;

test('fetches a clipping’s pictures only when they are asked for, and only where it can', async ({
  host,
}) => {
  const desk = new Desk(host.page);
  const dialog = host.page.getByRole('dialog', { name: 'Fetch pictures?' });
  await host.page
    .getByTestId('import-files')
    .setInputFiles([{ name: 'quay.html', mimeType: 'text/html', buffer: Buffer.from(saved) }]);
  await desk.expectStatus('Imported 1 of 1');
  await desk.open('A quay without its pictures');
  await expect(desk.paper.getByText('Picture not stored').first()).toBeVisible();
  await expect(desk.paper.getByText(REMOTE)).toBeVisible();

  const ask = async (): Promise<void> => {
    await host.page.keyboard.press('ControlOrMeta+k');
    await host.page.keyboard.type('fetch pictures');
    await host.page.keyboard.press('Enter');
  };
  await desk.list.focus();
  await ask();
  await expect(dialog.getByRole('list', { name: 'Addresses of the pictures' })).toContainText(
    REMOTE,
  );

  if (!isDesktop(host)) {
    await expect(dialog).toContainText('the desktop edition can');
    await expect(dialog.getByRole('button', { name: /^Fetch/ })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(host.requests()).toEqual([]);
    return;
  }

  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'image/png' });
    response.end(readFileSync(fixture('harbour_files/quay.png')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    // The one public name of this test is on this machine; everything else is as it is.
    await host.evaluate(
      (_, port) => {
        const { get } = process.getBuiltinModule('node:http');
        const http = process.getBuiltinModule('node:http') as { get: typeof get };
        http.get = ((url: URL, options: object, answer: () => void) =>
          url.hostname === 'pictures.example'
            ? get(new URL(url.pathname, `http://127.0.0.1:${String(port)}`), answer)
            : get(url, options, answer)) as typeof get;
      },
      (server.address() as AddressInfo).port,
    );
    expect(asked).toEqual([]);
    await dialog.getByRole('button', { name: 'Fetch all 2' }).click();
    const failures = dialog.getByRole('list', { name: 'Pictures that could not be fetched' });
    await expect(failures).toContainText(PRIVATE);
    await expect(failures).toContainText('private network');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(desk.paper.locator('article img')).toHaveCount(1);
    expect(asked).toEqual(['/quay.png']);
    expect(host.requests()).toEqual([]);
    await desk.button('Undo').click();
    await expect(desk.paper.getByText('Picture not stored')).toHaveCount(2);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
