import { expect } from '@playwright/test';
import { Desk } from './desk.ts';
import { test } from './hosts/test.ts';
import { page as fixture } from './pages.ts';

const HARBOUR = 'Fish market reopens on the north quay after eleven months';
const FERRY = 'Ferry timetable changes from Monday';

test.describe('keeping', () => {
  test.beforeEach(async ({ host }) => {
    const desk = new Desk(host.page);
    await host.dropFiles([fixture('harbour.html'), fixture('harbour_files'), fixture('ferry.txt')]);
    await desk.expectStatus('Imported 2 of 2');
  });

  test('keeps tags, star, note and highlights across a restart', async ({ host }) => {
    const desk = new Desk(host.page);
    await desk.open(HARBOUR);

    await desk.addTag.fill('Coast/Harbours');
    await desk.addTag.press('Enter');
    await expect(desk.annotations.getByText('Coast/Harbours')).toBeVisible();
    await desk.button('Star').click();
    await desk.note.fill('Ask the harbour master for the log.');

    await desk.select('a calm sea and a light wind');
    await desk.page.getByRole('button', { name: 'Highlight green' }).click();
    await expect(desk.annotations.getByText('a calm sea and a light wind')).toBeVisible();
    await desk.annotations.getByRole('textbox', { name: 'Comment' }).fill('Check the forecast.');
    await desk.annotations.getByRole('textbox', { name: 'Comment' }).blur();
    // What the person has been told is saved survives; until then the fields say they are busy.
    await expect(desk.annotations.locator('[aria-busy=true]')).toHaveCount(0);

    await host.restart();
    const again = new Desk(host.page);
    await again.shelf('Starred').click();
    await again.open(HARBOUR);
    await expect(again.annotations.getByText('Coast/Harbours')).toBeVisible();
    await expect(again.note).toHaveValue('Ask the harbour master for the log.');
    await expect(again.annotations.getByText('a calm sea and a light wind')).toBeVisible();
    await expect(again.annotations.getByRole('textbox', { name: 'Comment' })).toHaveValue(
      'Check the forecast.',
    );
    const painted = await again.paper.locator('body').evaluate((body) => {
      const highlights = body.ownerDocument.defaultView?.CSS.highlights;
      const ranges = [...(highlights?.get('green') ?? highlights?.get('highlight-green') ?? [])];
      return ranges.map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      );
    });
    expect(painted).toEqual(['a calm sea and a light wind']);
  });

  test('unfolds the pane for a note or a tag', async ({ host }) => {
    const desk = new Desk(host.page);
    const { keyboard } = host.page;
    await desk.open(HARBOUR);
    await desk.button('Hide the annotations').click();
    await expect(desk.annotations).toHaveCount(0);
    await desk.list.focus();
    await keyboard.press('n');
    await expect(desk.note).toBeFocused();
    await keyboard.type('From a folded pane.');
    await desk.button('Hide the annotations').click();
    await desk.list.focus();
    await keyboard.press('t');
    await expect(desk.addTag).toBeFocused();
    await expect(desk.note).toHaveValue('From a folded pane.');
  });

  test('completes a tag, and removes one', async ({ host }) => {
    const desk = new Desk(host.page);
    await desk.open(HARBOUR);
    await desk.addTag.fill('Coast/Harbours');
    await desk.addTag.press('Enter');
    await desk.open(FERRY);
    await desk.addTag.pressSequentially('harb');
    await desk.page.getByRole('option', { name: 'Coast/Harbours' }).click();
    await expect(desk.annotations.getByRole('button', { name: /Remove tag Coast/ })).toBeVisible();
    await expect(desk.library.getByText('Harbours')).toBeVisible();
    await desk.annotations.getByRole('button', { name: /Remove tag Coast/ }).click();
    await expect(desk.annotations.getByRole('button', { name: /Remove tag Coast/ })).toHaveCount(0);
  });

  test('deletes to the bin, undoes, archives', async ({ host }) => {
    const desk = new Desk(host.page);
    await desk.open(FERRY);
    await desk.button('Delete').click();
    await expect(desk.row(FERRY)).toHaveCount(0);
    await desk.button('Undo').click();
    await expect(desk.row(FERRY)).toBeVisible();

    await desk.row(FERRY).click();
    await desk.button('Archive').click();
    await expect(desk.row(FERRY)).toHaveCount(0);
    await desk.shelf('Archive').click();
    await expect(desk.row(FERRY)).toBeVisible();

    await desk.row(FERRY).click();
    await desk.page.keyboard.press('Delete');
    await desk.shelf('Bin').click();
    await expect(desk.row(FERRY)).toBeVisible();
  });
});
