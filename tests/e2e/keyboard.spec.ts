import { expect, type Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { test } from './hosts/test.ts';
import { page as fixture } from './pages.ts';

/** Presses Tab until the focused control has this accessible role and name. */
async function tabTo(page: Page, matches: string): Promise<void> {
  const target = page.locator(matches).first();
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${matches}`);
}

test('the whole path by keyboard alone', async ({ host }) => {
  const desk = new Desk(host.page);
  const { keyboard } = host.page;

  // Import… opens the system's file dialog: the file input answers it.
  const chosen = host.answerImport([fixture('harbour.html'), fixture('ferry.txt')]);
  await tabTo(host.page, 'button:has-text("Import…")');
  await keyboard.press('Enter');
  await chosen;
  await desk.expectStatus('Imported 2 of 2');

  await tabTo(host.page, '[role=grid][aria-label=Clippings]');
  await keyboard.press('Home');
  await keyboard.press('Enter');
  await expect(desk.paper.getByRole('heading', { level: 1 })).toBeVisible();

  await keyboard.press('Control+3');
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('Control+Shift+ArrowRight');
  await keyboard.press('Control+Shift+ArrowRight');
  await keyboard.press('h');
  await expect(desk.annotations.getByRole('textbox', { name: 'Comment' })).toHaveCount(1);

  await keyboard.press('Control+2');
  await keyboard.press('s');
  await keyboard.press('Control+1');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(desk.shelf('Starred')).toBeFocused();
  await keyboard.press('Enter');
  await expect(desk.rows).toHaveCount(1);

  await keyboard.press('Control+f');
  await expect(desk.search).toBeFocused();
  await keyboard.type('quay');
  await keyboard.press('Escape');
  await keyboard.press('Control+2');
  await expect(desk.list).toBeFocused();

  await keyboard.press('Home');
  await keyboard.press('Enter');
  await tabTo(host.page, '[role=combobox][aria-label="Add tag"], input[role=combobox]');
  await keyboard.type('Coast');
  await keyboard.press('Enter');
  await expect(desk.annotations.getByText('Coast').first()).toBeVisible();
  await tabTo(host.page, 'textarea[aria-label="Note"], textarea');
  await keyboard.type('By keyboard.');

  await host.prepareExportFolder();
  await keyboard.press('Control+e');
  await expect(desk.page.getByRole('dialog', { name: 'Export clippings' })).toBeVisible();
  await tabTo(host.page, '[role=dialog] button:text-is("Export")');
  await keyboard.press('Enter');
  await expect
    .poll(async () =>
      [...(await host.exportedFiles()).keys()].filter((path) => path.endsWith('.md')),
    )
    .toHaveLength(1);
  await keyboard.press('Escape');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);

  await keyboard.press('Control+k');
  await keyboard.type('undo');
  await expect(desk.page.getByRole('dialog')).toBeVisible();
  await keyboard.press('Escape');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
});

test('the help names the keys of the list, the article and every command', async ({ host }) => {
  const desk = new Desk(host.page);
  await host.page.keyboard.press('?');
  const help = desk.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const group of ['In the list', 'In the article', 'Clipping', 'Highlight', 'View'])
    await expect(help.getByRole('heading', { name: group, exact: true })).toBeVisible();
  await expect(help.getByText('Go to a paragraph')).toBeVisible();
});

test('a pane over the others gives the focus back where it was', async ({ host }) => {
  const desk = new Desk(host.page);
  const { keyboard } = host.page;
  await desk.importFiles([fixture('harbour.html'), fixture('ferry.txt')]);
  await desk.open('Ferry timetable changes from Monday');
  await desk.page.setViewportSize({ width: 800, height: 700 });

  await keyboard.press('Control+2');
  await keyboard.press('Control+4');
  await expect(desk.annotations).toBeVisible();
  await keyboard.press('Escape');
  await expect(desk.annotations).toHaveCount(0);
  await expect(desk.list).toBeFocused();

  await keyboard.press('Control+3');
  await keyboard.press('n');
  await expect(desk.note).toBeFocused();
  await keyboard.press('Escape');
  await expect(desk.reader.locator('iframe')).toBeFocused();

  await keyboard.press('Control+1');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(desk.library).toHaveCount(0);
  await expect(desk.list).toBeFocused();
});

test('where list and reader take turns, their keys bring each of them up', async ({ host }) => {
  const desk = new Desk(host.page);
  const { keyboard } = host.page;
  await desk.importFiles([fixture('harbour.html'), fixture('ferry.txt')]);
  await desk.open('Ferry timetable changes from Monday');
  await desk.page.setViewportSize({ width: 560, height: 700 });

  await keyboard.press('Control+2');
  await expect(desk.list).toBeFocused();
  await expect(desk.reader).toBeHidden();
  await keyboard.press('Control+3');
  await expect(desk.reader.locator('iframe')).toBeFocused();
  await expect(desk.list).toBeHidden();
  await keyboard.press('Control+2');
  await expect(desk.list).toBeFocused();
});
