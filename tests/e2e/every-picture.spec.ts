import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Desk } from './desk.ts';
import { test } from './hosts/test.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'containers');
const TITLE = 'The quay in every kind of picture';

const EVERYWHERE = [
  'By an img',
  'By a srcset',
  'By a picture',
  'By lazy loading',
  'By its own style',
  'By an embedded style sheet',
  'By a linked style sheet',
  'By a drawing',
  'By its data',
  'By an object',
];
/** Chromium puts neither a film's still nor what a drawing frames into MHTML, and no `noscript`. */
const NOT_IN_MHTML = ['By a film', 'By a noscript', 'By a drawing around it'];

for (const { name, path, stored, count } of [
  {
    name: 'a folder',
    path: 'every-picture',
    stored: [...EVERYWHERE, ...NOT_IN_MHTML],
    count: EVERYWHERE.length + NOT_IN_MHTML.length + 1,
  },
  {
    name: 'MHTML of Chromium',
    path: join('mhtml', 'every-picture.mhtml'),
    stored: EVERYWHERE,
    count: EVERYWHERE.length + 1,
  },
]) {
  test(`shows every kind of picture of a page in ${name}, and asks nobody for one`, async ({
    host,
  }, testInfo) => {
    const desk = new Desk(host.page);
    await host.dropFiles([join(FIXTURES, path)]);
    await desk.expectStatus('Imported 1 of 1');
    await desk.open(TITLE);
    const figures = desk.paper.locator('article figure');
    for (const caption of stored) {
      const picture = figures.filter({ has: desk.paper.getByText(caption, { exact: true }) });
      await expect(picture.locator('img'), caption).toHaveCount(1);
    }
    const shown = desk.paper.locator('article img');
    // The picture that can be pressed has no caption.
    await expect(shown).toHaveCount(count);
    const widths = (): Promise<number[]> =>
      shown.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
    await expect.poll(widths).toEqual(Array.from({ length: count }, () => 320));

    const remote = figures.filter({ hasText: 'By another server' });
    await expect(remote).toContainText('Picture not stored');
    await expect(remote).toContainText('https://pictures.example/remote.png');
    await remote.scrollIntoViewIfNeeded();
    await host.page.screenshot({ path: testInfo.outputPath('remote.png') });
    expect(host.requests()).toEqual([]);
  });
}
