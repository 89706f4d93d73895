import { expect, type Page } from '@playwright/test';

/** Waits for the end of an import of that many files; resolves to how many became clippings. */
export async function importEnds(page: Page, files: number): Promise<number> {
  const ended = new RegExp(`^Imported (\\d+) of ${String(files)}\\b`);
  const status = page.getByRole('status').filter({ hasText: ended });
  await expect(status).toBeVisible({ timeout: 300_000 });
  return Number(ended.exec((await status.textContent()) ?? '')?.[1]);
}

/** What the import report says of each file that failed. */
export async function failedImports(page: Page): Promise<readonly string[]> {
  const list = page.getByRole('list', { name: 'Files that could not be imported' });
  return list.getByRole('listitem').locator('p').allTextContents();
}
