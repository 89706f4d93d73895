import { expect } from '@playwright/test';
import { isDesktop } from './hosts/index.ts';
import { test } from './hosts/test.ts';

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
