import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { test } from './hosts/test.ts';
import { page as fixture, pagesFolder } from './pages.ts';

/** What breaks the Web Content Accessibility Guidelines, level AA, on the window as it is now. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode() // A page of its own cannot be opened in an app window.
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`meets level AA in the ${colorScheme}`, async ({ host }) => {
    const desk = new Desk(host.page);
    await host.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(host.page), 'the empty library').toEqual([]);

    await host.dropFiles([pagesFolder]);
    await desk.expectStatus(/Imported 7 of 7/);
    await desk.importFiles([fixture('report.pdf')]);
    await desk.expectStatus('Imported 0 of 1, 1 failed');
    await desk.open('Fish market reopens on the north quay after eleven months');
    await desk.addTag.fill('Coast/Harbours');
    await desk.addTag.press('Enter');
    await desk.select('a calm sea and a light wind');
    await expect(host.page.getByRole('button', { name: 'Highlight yellow' })).toBeVisible();
    expect(await violations(host.page), 'a clipping being read').toEqual([]);

    await desk.button('Export…').click();
    await expect(host.page.getByRole('dialog')).toBeVisible();
    expect(await violations(host.page), 'the export dialog').toEqual([]);
    await host.page.keyboard.press('Escape');
    await host.page.keyboard.press('Control+k');
    await expect(host.page.getByRole('dialog')).toBeVisible();
    expect(await violations(host.page), 'the command palette').toEqual([]);
  });
}
