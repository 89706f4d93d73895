import { expect } from '@playwright/test';
import { commandIds, shortcuts } from '../../src/shared/commands.ts';
import { Desk } from './desk.ts';
import { isDesktop } from './hosts/index.ts';
import { test } from './hosts/test.ts';
import { page as fixture } from './pages.ts';

// What only the desktop edition has: its window's fences, its menu, its bridge.

test.beforeEach(({ host }) => {
  test.skip(!isDesktop(host), 'the browser edition has no main process');
});

test('gives every window a sandbox of its own and no Node', async ({ host }) => {
  if (!isDesktop(host)) return;
  const preferences = await host.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) =>
        (
          webContents as unknown as {
            getLastWebPreferences(): Record<string, unknown>;
          }
        ).getLastWebPreferences(),
      ),
    null,
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('performs the menu’s commands in the page', async ({ host }) => {
  if (!isDesktop(host)) return;
  await host.clickMenu('app.palette');
  await expect(host.page.getByRole('dialog')).toBeVisible();
});

test('shows in the menu the very shortcuts that the page answers to', async ({ host }) => {
  if (!isDesktop(host)) return;
  const shown = Object.fromEntries(
    await host.evaluate(
      ({ Menu }, ids) =>
        ids.map((id): [string, string | null] => {
          const entry = Menu.getApplicationMenu()?.getMenuItemById(id);
          return [id, entry ? (entry.accelerator ?? '') : null];
        }),
      [...commandIds],
    ),
  );
  expect(Object.entries(shown).filter(([, accelerator]) => accelerator === null)).toEqual([]);
  expect(shown).toMatchObject({ 'import.files': 'CmdOrCtrl+O', 'edit.redo': 'CmdOrCtrl+Shift+Z' });
  await host.page.keyboard.press('Control+K');
  for (const id of commandIds) {
    const accelerator = shown[id]?.replace('CmdOrCtrl', 'Ctrl');
    const [first = ''] = shortcuts[id];
    expect(accelerator).toBe(first.startsWith('Mod+') ? first.replace('Mod', 'Ctrl') : '');
  }
  const lines = host.page.getByRole('dialog').getByRole('option');
  for (const [name, keys] of [
    ['Import…', shown['import.files']],
    ['Show or hide the annotations', shown['view.toggleAnnotations']],
    ['Export the whole library…', shown['export.all']],
  ] as const) {
    await expect(lines.filter({ hasText: name }).first()).toContainText(
      keys?.replace('CmdOrCtrl', 'Ctrl') ?? 'no shortcut',
    );
  }
});

test('takes the menu’s Undo for the text where a field has the focus', async ({ host }) => {
  if (!isDesktop(host)) return;
  const desk = new Desk(host.page);
  await desk.importFiles([fixture('ferry.txt')]);
  await desk.open('Ferry timetable changes from Monday');
  await desk.button('Star').click();
  await desk.note.pressSequentially('Ask');
  await host.clickMenu('edit.undo');
  await expect(desk.note).not.toHaveValue('Ask');
  await expect(desk.button('Star')).toHaveAttribute('aria-pressed', 'true');

  await desk.note.blur();
  await expect(desk.note).toHaveAttribute('aria-busy', 'false');
  await host.clickMenu('edit.undo');
  await expect(desk.note).toHaveValue('');
  await host.clickMenu('edit.undo');
  await expect(desk.button('Star')).toHaveAttribute('aria-pressed', 'false');
});

test('stays where it is, and opens no window, whatever the page tries', async ({ host }) => {
  if (!isDesktop(host)) return;
  const home = host.page.url();
  await host.page.evaluate(() => {
    window.open('file:///etc/passwd');
    location.href = 'https://example.org/';
  });
  await expect(host.page.getByRole('navigation', { name: 'Library' })).toBeVisible();
  expect(host.page.url()).toBe(home);
  const windows = await host.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    null,
  );
  expect(windows).toBe(1);
});

test('answers only what the contract names, in the way it names it', async ({ host }) => {
  const answers = await host.page.evaluate(async () => {
    const bridge = (window as unknown as { clipfold: Record<string, (a: unknown) => unknown> })
      .clipfold;
    return {
      names: Object.keys(bridge).sort(),
      unknownFile: await bridge['import.read']?.({ id: 'made-up' }),
      wrongShape: await bridge['import.read']?.(42),
      escape: await bridge['export.write']?.({
        token: 'made-up',
        path: '../../x',
        bytes: new Uint8Array(1),
      }),
    };
  });
  expect(answers.names).not.toContain('import.fromPaths');
  expect(answers.unknownFile).toMatchObject({ ok: false, error: { code: 'not-held' } });
  expect(answers.wrongShape).toMatchObject({ ok: false, error: { code: 'invalid-argument' } });
  expect(answers.escape).toMatchObject({ ok: false, error: { code: 'invalid-argument' } });
});
