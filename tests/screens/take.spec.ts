import { Buffer } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { Desk } from '../e2e/desk.ts';
import { test } from '../e2e/hosts/test.ts';
import { page as fixture, pagesFolder } from '../e2e/pages.ts';
import { savedPage, stories } from './stories.ts';

// The pictures of the README and of the look: `npm run screens`. Every article in them is invented.

const HARBOUR = 'Fish market reopens on the north quay after eleven months';
const CHINESE = '老码头改造完成,渔市重新开张';
const ARABIC = 'سوق السمك يعود إلى الرصيف الشمالي بعد أحد عشر شهرا من الترميم';

const take = async (page: Page, name: string): Promise<void> => {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600); // Pictures, fonts and fades.
  await page.screenshot({
    path: fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url)),
  });
};

test('takes the pictures', async ({ host }) => {
  const { page } = host;
  const desk = new Desk(page);
  await page.setViewportSize({ width: 1360, height: 850 });
  await take(page, 'empty');

  await page.getByTestId('import-files').setInputFiles(
    stories.map((story, index) => ({
      name: `story ${index}.html`,
      mimeType: 'text/html',
      buffer: Buffer.from(savedPage(story)),
    })),
  );
  await desk.expectStatus(`Imported ${stories.length} of ${stories.length}`);
  await host.dropFiles([pagesFolder]);
  await desk.expectStatus(/Imported 7 of 7/);
  await desk.importFiles([fixture('report.pdf'), fixture('harbour.html')]);
  await desk.expectStatus('1 failed');
  await take(page, 'import-with-a-failure');
  await page
    .getByRole('button', { name: /dismiss|close/i })
    .first()
    .click();

  await desk.open(CHINESE);
  await take(page, 'chinese-light');
  await desk.open(ARABIC);
  await take(page, 'arabic-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, 'arabic-dark');
  await desk.open(CHINESE);
  await take(page, 'chinese-dark');

  await page.emulateMedia({ colorScheme: 'light' });
  await desk.open(HARBOUR);
  for (const tag of ['Coast/Harbours', 'Architecture']) {
    await desk.addTag.fill(tag);
    await desk.addTag.press('Enter');
    await expect(desk.annotations.getByRole('button', { name: `Remove tag ${tag}` })).toBeVisible();
  }
  await desk.button('Star').click();
  await desk.note.fill('Ask the harbour master for the log of that morning.');
  await desk.select('half past four');
  await page.getByRole('button', { name: 'Highlight yellow' }).click();
  await desk.select('eleven months after a storm tore away part of its roof');
  await page.getByRole('button', { name: 'Highlight blue' }).click();
  await expect(desk.annotations.getByText('tore away part of its roof')).toBeVisible();
  await desk.annotations.getByRole('textbox', { name: 'Comment' }).first().fill('Check the date.');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await desk.annotations.getByRole('button', { name: /^Go to yellow highlight/ }).click();
  await take(page, 'reading');
  await page.getByRole('button', { name: 'How this was read' }).click();
  await page.getByRole('meter').first().waitFor();
  await take(page, 'how-it-was-read');
});
