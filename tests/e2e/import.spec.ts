import { Buffer } from 'node:buffer';
import { expect } from '@playwright/test';
import { Desk } from './desk.ts';
import { test } from './hosts/test.ts';
import { page as fixture, pagesFolder } from './pages.ts';

test.describe('importing', () => {
  test('teaches the first step while the library is empty', async ({ host }) => {
    const desk = new Desk(host.page);
    await expect(desk.page).toHaveTitle('Clipfold');
    await expect(desk.button('Import…')).toBeVisible();
    await expect(desk.page.getByText(/drop a saved page/i).first()).toBeVisible();
  });

  test('turns dropped pages and their companion folders into clippings with pictures', async ({
    host,
  }) => {
    const desk = new Desk(host.page);
    await host.dropFiles([
      fixture('harbour.html'),
      fixture('harbour_files'),
      fixture('ميناء.html'),
      fixture('ميناء_files'),
      fixture('ferry.txt'),
    ]);
    await desk.expectStatus('Imported 3 of 3');
    await expect(desk.rows).toHaveCount(3);

    await desk.open('Fish market reopens on the north quay after eleven months');
    await expect(desk.paper.getByText('By Mary Tregenza')).toHaveCount(0);
    await expect(desk.paper.getByText('Mary Tregenza')).toBeVisible();
    await expect(desk.paper.locator('article img')).toHaveCount(2);
    await expect(desk.paper.locator('article')).toContainText('Entry 301 of the log reports');
    await expect(desk.paper.locator('article')).not.toContainText('Ferry timetable changes');
    await expect
      .poll(() =>
        desk.paper
          .locator('article img')
          .evaluateAll((images) =>
            images.map((image) => (image as HTMLImageElement).naturalWidth > 0),
          ),
      )
      .toEqual([true, true]);

    // A drop onto the article that is being read is a drop on the window.
    await host.dropFiles([fixture('Fischhalle.html'), fixture('Fischhalle-Dateien')]);
    await desk.expectStatus('Imported 1 of 1');

    await desk.open('Ferry timetable changes from Monday');
    await expect(desk.paper.locator('article')).toContainText('Tickets already bought');
    await expect(desk.paper.locator('article')).not.toContainText('Lifeboat award');
  });

  test('keeps a page and its pictures together that were picked in one dialog', async ({
    host,
  }) => {
    const desk = new Desk(host.page);
    await desk.importFiles([fixture('Fischhalle.html'), fixture('Fischhalle-Dateien/kai.png')]);
    await desk.expectStatus('Imported 1 of 1');
    await desk.open('Nach elf Monaten öffnet die Fischhalle am Nordkai wieder');
    await expect(desk.paper.locator('article img')).toHaveCount(1);
  });

  test('walks a dropped folder', async ({ host }) => {
    const desk = new Desk(host.page);
    await host.dropFiles([pagesFolder]);
    await desk.expectStatus(/Imported 7 of 7/);
    await expect(desk.rows).toHaveCount(7);
  });

  test('finds the companion folder of a page dropped alone, where it can see the disk', async ({
    host,
  }) => {
    test.skip(host.name === 'browser', 'a browser hands over files, not where they lie');
    const desk = new Desk(host.page);
    await host.dropFiles([fixture('criée.html')]);
    await desk.expectStatus('Imported 1 of 1');
    await desk.open('À Roscanvel, la criée rouvre après onze mois de travaux');
    await expect(desk.paper.locator('article img')).toHaveCount(1);
  });

  test('names a bad file and its reason, and imports the others', async ({ host }) => {
    const desk = new Desk(host.page);
    await desk.importFiles([
      fixture('harbour.html'),
      fixture('report.pdf'),
      fixture('Fischhalle.html'),
    ]);
    await desk.expectStatus('Imported 2 of 3, 1 failed');
    await expect(desk.page.getByText('report.pdf').first()).toBeVisible();
    await expect(desk.page.getByText(/PDF/).first()).toBeVisible();
    await expect(desk.rows).toHaveCount(2);
  });

  test('leaves its outcome to be read while a message is shown', async ({ host }) => {
    const desk = new Desk(host.page);
    await desk.importFiles([fixture('ferry.txt')]);
    await desk.open('Ferry timetable changes from Monday');
    await desk.button('Star').click();
    const foot = async (text: string | RegExp): Promise<{ top: number; bottom: number }> => {
      const box = await desk.page.getByText(text).filter({ visible: true }).last().boundingBox();
      if (box === null) throw new Error(`not shown: ${text}`);
      return { top: box.y, bottom: box.y + box.height };
    };
    await expect(desk.page.getByText('Starred 1 clipping').last()).toBeVisible();
    await expect
      .poll(async () => (await foot('Starred 1 clipping')).bottom)
      .toBeLessThan((await foot('Imported 1 of 1')).top);
  });

  test('says that a file is in the library already', async ({ host }) => {
    const desk = new Desk(host.page);
    await desk.importFiles([fixture('ferry.txt')]);
    await desk.expectStatus('Imported 1 of 1');
    await desk.importFiles([fixture('ferry.txt')]);
    await expect(desk.page.getByText(/already in/i).first()).toBeVisible();
    await expect(desk.rows).toHaveCount(1);
  });

  test('makes a clipping of pasted HTML', async ({ host }) => {
    const desk = new Desk(host.page);
    await desk.page.evaluate(() => {
      const clipboard = new DataTransfer();
      const sentence = 'The ferry left the quay on time and came back with the evening papers. ';
      clipboard.setData(
        'text/html',
        `<article><h1>A page from the clipboard</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(4)}</article>`,
      );
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
      );
    });
    await desk.expectStatus('Imported 1 of 1');
    await expect(desk.row('A page from the clipboard')).toBeVisible();
  });

  test('survives a kill in the middle: every page is a clipping or named as not read', async ({
    host,
  }) => {
    const desk = new Desk(host.page);
    await desk.importFiles([fixture('harbour.html')]);
    await desk.expectStatus('Imported 1 of 1');
    const stories = batch(60);
    await host.page.getByTestId('import-files').setInputFiles(stories.map(({ file }) => file));
    await expect(desk.rows.nth(2)).toBeVisible();
    await host.kill();
    await host.restart();

    const again = new Desk(host.page);
    await again.expectStatus(/^Imported \d+ of \d+/);
    const named = (await again.failedFiles()).map((file) =>
      file.replace(/^page-(\d+)\.html$/, 'Story $1'),
    );
    expect(named.length).toBeLessThan(stories.length);
    await expect
      .poll(async () => [...(await again.titles()), ...named].sort())
      .toEqual(
        [
          'Fish market reopens on the north quay after eleven months',
          ...stories.map(({ title }) => title),
        ].sort(),
      );
  });
});

interface SavedStory {
  readonly title: string;
  readonly file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
}

/** That many pages of different stories. */
function batch(count: number): SavedStory[] {
  return Array.from({ length: count }, (_, number) => {
    const sentence = `Story number ${number} tells at some length what happened on the quay that day.`;
    const title = `Story ${number}`;
    const body = `<h1>${title}</h1>${`<p>${sentence}</p>`.repeat(30)}`;
    const buffer = Buffer.from(`<title>${title}</title><article>${body}</article>`);
    return { title, file: { name: `page-${number}.html`, mimeType: 'text/html', buffer } };
  });
}
