import { expect, type Locator } from '@playwright/test';
import { Desk } from './desk.ts';
import { isDesktop } from './hosts/index.ts';
import { test } from './hosts/test.ts';
import { page as fixture } from './pages.ts';

const HARBOUR = 'Fish market reopens on the north quay after eleven months';

const dialog = (desk: Desk, name: string): Locator => desk.page.getByRole('dialog', { name });

/** The row of a field in the panel. */
const field = (desk: Desk, label: string): Locator =>
  dialog(desk, 'How this was read')
    .locator('dl > div')
    .filter({ has: desk.page.locator('dt', { hasText: new RegExp(`^${label}$`) }) });

test.describe('how a clipping was read', () => {
  test.beforeEach(async ({ host }) => {
    const desk = new Desk(host.page);
    await host.dropFiles([fixture('harbour.html'), fixture('harbour_files')]);
    await desk.expectStatus('Imported 1 of 1');
    await desk.open(HARBOUR);
  });

  test('names each field with its source, its confidence and its words', async ({ host }) => {
    const desk = new Desk(host.page);
    await desk.button('How this was read').click();
    await expect(field(desk, 'Headline')).toContainText(HARBOUR);
    await expect(field(desk, 'Headline').getByRole('meter')).toHaveAccessibleName(
      'Confidence in headline',
    );
    await expect(field(desk, 'Published').getByRole('meter')).toBeVisible();
    await expect(field(desk, 'Kind')).toContainText('An article');
    await expect(field(desk, 'Saved from')).toContainText('as noted in the file');
    await expect(field(desk, 'Read by')).toContainText('Extractor version');
    if (isDesktop(host)) {
      await desk.button('Close').click();
      await host.clickMenu('clipping.reading');
      await expect(dialog(desk, 'How this was read')).toBeVisible();
    }
  });

  test('corrects a detail by keyboard, which survives reading again and goes by Undo', async ({
    host,
  }) => {
    const desk = new Desk(host.page);
    const { keyboard } = host.page;
    await desk.list.focus();
    await keyboard.press('d');
    const sheet = dialog(desk, 'Edit details');
    const headline = sheet.getByRole('textbox', { name: 'Headline' });
    await expect(headline).toBeFocused();
    await headline.fill('');
    await sheet.getByRole('textbox', { name: 'Published' }).fill('last week');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await expect(sheet.getByText('A clipping needs a headline.')).toBeVisible();
    await expect(sheet.getByText(/Write the date as/)).toBeVisible();
    await headline.fill('The market is back');
    await sheet.getByRole('textbox', { name: 'Published' }).fill('2024-03-09 8:30 +01:00');
    await sheet.getByRole('textbox', { name: 'Outlet' }).press('Enter');
    await expect(desk.paper.getByRole('heading', { level: 1 })).toHaveText('The market is back');
    await expect(desk.row('The market is back')).toBeVisible();

    await desk.list.focus();
    await keyboard.press('i');
    await expect(field(desk, 'Headline')).toContainText('Corrected by you');
    await expect(field(desk, 'Headline')).toContainText(HARBOUR);
    await dialog(desk, 'How this was read').getByRole('button', { name: 'Read again' }).click();
    await expect(desk.page.getByText('Read 1 clipping again.')).toBeVisible();
    await expect(field(desk, 'Headline')).toContainText('Corrected by you');
    await keyboard.press('Escape');
    await expect(desk.row('The market is back')).toBeVisible();

    await desk.list.focus();
    await keyboard.press('ControlOrMeta+z');
    await expect(desk.row(HARBOUR)).toBeVisible();
  });

  test('takes a block out and puts it back; highlights follow', async ({ host }) => {
    const desk = new Desk(host.page);
    const article = desk.paper.locator('article');
    await desk.select('a calm sea and a light wind');
    await desk.page.getByRole('button', { name: 'Highlight green' }).click();
    await expect(desk.annotations.getByText('a calm sea and a light wind')).toBeVisible();

    await desk.button('How this was read').click();
    await desk.page.getByRole('tab', { name: 'Text, block by block' }).click();
    const blocks = desk.page.getByRole('list', { name: 'Blocks of the page' });
    const log = blocks.getByRole('listitem').filter({ hasText: 'a calm sea' });
    await log.getByText('Why').click();
    await expect(log.getByText(/^(For|Against) it:/).first()).toBeVisible();
    await log.getByRole('button', { name: /^Take out/ }).click();
    await expect(log).toContainText('Your choice');
    await expect(log).toContainText('Left out');
    await expect(article).not.toContainText('a calm sea');
    await desk.button('Close').click();
    await expect(desk.annotations.getByText('not in the article’s text any more')).toBeVisible();

    await host.restart();
    const again = new Desk(host.page);
    await again.open(HARBOUR);
    await expect(again.paper.locator('article')).not.toContainText('a calm sea');
    await again.button('How this was read').click();
    await again.page.getByRole('tab', { name: 'Text, block by block' }).click();
    const left = again.page.getByRole('listitem').filter({ hasText: 'a calm sea' });
    await left.getByRole('button', { name: /^Put back/ }).click();
    await expect(again.paper.locator('article')).toContainText('a calm sea');
    await again.button('Close').click();
    await expect(again.annotations.getByText('not in the article’s text')).toHaveCount(0);
    await again.button('Undo').click();
    await expect(again.paper.locator('article')).not.toContainText('a calm sea');
  });
});

test('keeps a home page as a page, and says so', async ({ host }) => {
  const desk = new Desk(host.page);
  const teaser = (number: number): string =>
    `<article><h2><a href="/story-${number}">Story number ${number} of the many on this front page</a></h2><p>Short words.</p></article>`;
  const front = `<!doctype html><!-- saved from url=(0025)https://courier.example/ --><html lang="en"><head><title>The Quayside Courier</title>
    <meta property="og:type" content="website"></head><body class="home front-page"><h1>The Quayside Courier</h1>
    ${Array.from({ length: 14 }, (_, number) => teaser(number)).join('')}</body></html>`;
  await host.page
    .getByTestId('import-files')
    .setInputFiles([{ name: 'front.html', mimeType: 'text/html', buffer: Buffer.from(front) }]);
  await desk.expectStatus('Imported 1 of 1');
  await desk.shelf('Pages').click();
  await expect(desk.rows.first()).toContainText('Page');
  await desk.rows.first().click();
  await expect(desk.paper.getByText('Page', { exact: true })).toBeVisible();
  await desk.button('How this was read').click();
  await expect(field(desk, 'Kind')).toContainText('A page, not one article');
  await expect(field(desk, 'Kind')).toContainText('has the address of a home page');
});
