import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'yaml';
import { Desk } from './desk.ts';
import { test } from './hosts/test.ts';
import { page as fixture } from './pages.ts';

const HARBOUR = 'Fish market reopens on the north quay after eleven months';

function frontMatter(note: string): Record<string, unknown> {
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(note)?.[1];
  return parse(yaml ?? '') as Record<string, unknown>;
}

test.describe('exporting', () => {
  test.beforeEach(async ({ host }) => {
    const desk = new Desk(host.page);
    await host.dropFiles([fixture('harbour.html'), fixture('harbour_files'), fixture('ferry.txt')]);
    await desk.expectStatus('Imported 2 of 2');
    await desk.open(HARBOUR);
    await desk.addTag.fill('Coast/Harbours');
    await desk.addTag.press('Enter');
    await desk.note.fill('Ask the harbour master for the log.');
    await desk.note.blur();
    await desk.select('a calm sea and a light wind');
    await desk.page.getByRole('button', { name: 'Highlight yellow' }).click();
    await expect(desk.annotations.getByText('a calm sea and a light wind')).toBeVisible();
  });

  test('writes the selection to a folder as Markdown with its pictures', async ({ host }) => {
    const desk = new Desk(host.page);
    await host.prepareExportFolder();
    await desk.button('Export…').click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /selected|selection/i }).check({ force: true });
    await dialog.getByRole('radio', { name: /folder/i }).check({ force: true });
    await dialog.getByRole('button', { name: /^Export/ }).click();
    await desk.expectStatus(/Exported 1/);

    const files = await host.exportedFiles();
    const names = [...files.keys()].sort();
    expect(names.filter((name) => name.endsWith('.md'))).toEqual([`${HARBOUR}.md`]);
    expect(names.filter((name) => /assets\/.+\.png$/.test(name))).toHaveLength(2);
    const note = strFromU8(files.get(`${HARBOUR}.md`) ?? new Uint8Array());
    expect(Object.keys(frontMatter(note)).slice(0, 7)).toEqual([
      'title',
      'source',
      'author',
      'published',
      'created',
      'description',
      'tags',
    ]);
    expect(frontMatter(note)['title']).toBe(HARBOUR);
    expect(frontMatter(note)['tags']).toContain('Coast/Harbours');
    expect(note).toContain('==a calm sea and a light wind==');
    expect(note).toContain('Ask the harbour master for the log.');
    for (const [, path] of note.matchAll(/!\[[^\]]*\]\((assets\/[^)\s]+)/g))
      expect(names).toContain(decodeURIComponent(path ?? ''));
  });

  test('packs everything into a zip', async ({ host }) => {
    const desk = new Desk(host.page);
    await desk.button('Export…').click();
    const dialog = desk.page.getByRole('dialog');
    await dialog
      .getByRole('radio', { name: /everything|whole library|all/i })
      .check({ force: true });
    await dialog.getByRole('radio', { name: /zip/i }).check({ force: true });
    const zip = await host.savedZip(() => dialog.getByRole('button', { name: /^Export/ }).click());
    const names = Object.keys(unzipSync(zip));
    expect(names.filter((name) => name.endsWith('.md'))).toHaveLength(2);
    expect(names.filter((name) => name.includes('assets/'))).toHaveLength(2);
  });
});
