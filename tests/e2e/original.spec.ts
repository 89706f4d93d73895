import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Frame } from '@playwright/test';
import { Desk } from './desk.ts';
import { test } from './hosts/test.ts';
import { page as fixture } from './pages.ts';
import { watchForScripts } from './watch.ts';
import { shownOriginal as viewOf } from '../unit/core/library/shown-original.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/hostile', import.meta.url));

/** The document of the original that is shown. */
async function shownOriginal(desk: Desk): Promise<Frame> {
  const iframe = desk.page.locator('iframe[title="Original"]');
  await iframe.waitFor();
  const handle = await iframe.elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('no original is shown');
  await frame.waitForLoadState();
  return frame;
}

test('shows an original with its own pictures, by menu key and back', async ({ host }) => {
  const desk = new Desk(host.page);
  await host.dropFiles([fixture('harbour.html'), fixture('harbour_files')]);
  await desk.expectStatus('Imported 1 of 1');
  await desk.rows.first().click();
  await desk.list.focus();
  await host.page.keyboard.press('v');
  const original = await shownOriginal(desk);
  await expect(original.locator('h1').first()).toContainText('Fish market reopens');
  const widths = await original
    .locator('img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
  expect(widths.some((width) => width > 0)).toBe(true);
  await host.page.keyboard.press('Escape');
  await expect(desk.page.locator('iframe[title="Original"]')).toHaveCount(0);
  expect(host.requests()).toEqual([]);
});

test('shows a hostile original without running a script or asking the network', async ({
  host,
}) => {
  const desk = new Desk(host.page);
  const calls = await watchForScripts(host.page.context());
  await desk.importFiles([fixture('hostile.html')]);
  await desk.expectStatus('Imported 1 of 1');
  await desk.rows.first().click();
  await desk.list.focus();
  await host.page.keyboard.press('v');
  const original = await shownOriginal(desk);
  await expect(original.locator('body')).toContainText('Entry 404 of the log');
  const loading =
    'script, base, link, object, embed, meta[http-equiv=refresh], a[href], form[action]';
  await expect(original.locator(loading)).toHaveCount(0);
  await host.page.waitForTimeout(1500); // Whatever would run or ask has had its time.
  expect(calls).toEqual([]);
  expect(host.requests()).toEqual([]);
  expect(host.page.url()).not.toContain('evil');
});

/** So many originals are shown at once, and stay until the next are there. */
const AT_ONCE = 12;
/** Giants are opened elsewhere, in processes of their own. */
const LARGEST = 2 * 1024 * 1024;

test('runs and asks nothing, whichever original of the hostile corpus its frame shows', async ({
  host,
}) => {
  test.skip(!existsSync(corpus), 'the corpus is not beside the project');
  test.setTimeout(600_000);
  const calls = await watchForScripts(host.page.context());
  let shown = 0;
  let views: string[] = [];
  const show = async (): Promise<void> => {
    shown += views.length;
    await host.page.evaluate(showFrames, views);
    views = [];
  };
  for (const path of hostilePages()) {
    const view = statSync(path).size <= LARGEST ? await viewOf(path) : null;
    if (view !== null) views.push(view);
    if (views.length === AT_ONCE) await show();
  }
  await show();
  await host.page.waitForTimeout(1500); // Whatever would run or ask has had its time.
  expect(shown).toBeGreaterThan(300);
  expect(calls).toEqual([]);
  expect(host.requests()).toEqual([]);
  expect(host.page.context().pages()).toHaveLength(1);
  expect(host.page.url()).not.toContain('evil');
});

/** Shows originals in frames like the app's own, in place of the last ones. */
async function showFrames(views: readonly string[]): Promise<void> {
  const frames = views.map((view) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', '');
    frame.srcdoc = view;
    return frame;
  });
  const loaded = frames.map(
    (frame) => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true })),
  );
  for (const old of document.querySelectorAll('iframe.shown-by-test')) old.remove();
  for (const frame of frames) frame.className = 'shown-by-test';
  document.body.append(...frames);
  await Promise.all(loaded);
}

const hostilePages = (): readonly string[] =>
  readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => join(corpus, path));

test('shows the hostile corpus’s originals in the same peace', async ({ host }) => {
  test.skip(!existsSync(corpus), 'the corpus is not beside the project');
  test.setTimeout(600_000);
  const desk = new Desk(host.page);
  const calls = await watchForScripts(host.page.context());
  const pages = hostilePages();
  // A sample over all folders, by the app's own ways: each page once would take most of an hour.
  const every = Math.max(1, Math.floor(pages.length / 40));
  await desk.importFiles(pages.filter((_, index) => index % every === 0));
  await desk.expectStatus(/^Imported \d+ of \d+/);
  const count = Number(await desk.list.getAttribute('aria-rowcount'));
  expect(count).toBeGreaterThan(10);
  await desk.rows.first().click();
  for (let shown = 0; shown < count; shown += 1) {
    await desk.list.focus();
    await host.page.keyboard.press('v');
    await shownOriginal(desk);
    await host.page.keyboard.press('Escape');
    await expect(desk.page.locator('iframe[title="Original"]')).toHaveCount(0);
    await desk.list.focus();
    await host.page.keyboard.press('j');
  }
  expect(calls).toEqual([]);
  expect(host.requests()).toEqual([]);
});
