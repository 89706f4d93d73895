import { expect } from '@playwright/test';
import { Desk } from './desk.ts';
import { test } from './hosts/test.ts';
import { page as fixture } from './pages.ts';
import { watchForScripts } from './watch.ts';

test('reads a hostile page without running a script or asking the network', async ({ host }) => {
  const desk = new Desk(host.page);
  const calls = await watchForScripts(host.page.context());
  await desk.importFiles([fixture('hostile.html')]);
  await desk.expectStatus('Imported 1 of 1');
  await desk.open('A quiet page with a loud inside');
  await expect(desk.paper.locator('article')).toContainText('Entry 404 of the log');
  await expect(desk.paper.locator('article')).toContainText('A remote picture of the quay');

  for (const link of await desk.paper.locator('article a').all()) {
    await link.click();
    await host.page.keyboard.press('Escape');
  }
  await desk.paper.locator('body').press('Tab');
  await host.page.keyboard.press('Enter');
  await host.page.keyboard.press('Escape');
  await desk.search.fill('loud');
  await expect(desk.rows).toHaveCount(1);
  await host.restart();
  const again = new Desk(host.page);
  await again.open('A quiet page with a loud inside');

  expect(calls).toEqual([]);
  expect(host.requests()).toEqual([]);
  await expect(host.page).toHaveTitle('Clipfold');
  await expect(
    again.paper.locator('script, iframe, object, embed, form, input, svg, style[src]'),
  ).toHaveCount(0);
});
