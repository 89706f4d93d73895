import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Desk } from './desk.ts';
import { test } from './hosts/test.ts';
import { brokenFile, savedFiles } from './saved-files.ts';

test('opens one file of each format with its picture, and names a broken one', async ({
  host,
}, testInfo) => {
  const desk = new Desk(host.page);
  const files = [...savedFiles(), brokenFile()];
  const folder = testInfo.outputPath('saved');
  await mkdir(folder, { recursive: true });
  const paths = files.map(({ name }) => join(folder, name));
  await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)));

  await host.dropFiles(paths);
  const pages = savedFiles();
  await desk.expectStatus(`Imported ${pages.length} of ${files.length}, 1 failed`);
  expect(await desk.failedFiles()).toEqual([brokenFile().name]);
  expect((await desk.titles()).sort()).toEqual(pages.map(({ title }) => title).sort());
  for (const { title, pictures } of pages) {
    await desk.open(title);
    await expect(desk.paper.locator('article'), title).toContainText('the evening papers');
    const image = desk.paper.locator('article img');
    await expect(image, title).toHaveCount(pictures);
    const isShown = (): Promise<boolean> =>
      image.evaluateAll((all) => all.every((each) => (each as HTMLImageElement).naturalWidth > 0));
    await expect.poll(isShown, title).toBe(true);
  }
  expect(host.requests()).toEqual([]);
});
