// The browser edition's window: an installed Chromium, without tabs and address bar, in a profile
// of its own so that the library is kept apart from the user's browsing.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromiumFlags } from '../chromium.mjs';

/** Whether there is a screen to open a window on. */
export function hasDisplay() {
  if (process.platform !== 'linux') return !process.env['CI'];
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * Opens the app's window and waits until it is closed.
 * @param {string} chromium
 * @param {string} url
 * @returns {{ closed: Promise<number>, close: () => void }} closed: the exit code
 */
export function openWindow(chromium, url) {
  const profile = profileFolder(chromium);
  mkdirSync(profile, { recursive: true });
  const window = spawn(
    chromium,
    [`--app=${url}`, `--user-data-dir=${profile}`, '--class=Clipfold', ...chromiumFlags()],
    { stdio: 'ignore' },
  );
  return {
    closed: new Promise((resolve) => {
      window.on('error', () => resolve(127));
      window.on('close', (code) => resolve(code ?? 0));
    }),
    close: () => void window.kill(),
  };
}

/** @param {string} chromium */
function profileFolder(chromium) {
  const home = homedir();
  if (process.env['CLIPFOLD_DATA']) return join(process.env['CLIPFOLD_DATA'], 'browser');
  // A Chromium packaged as a snap may write to its own folder only.
  const isSnap =
    chromium.startsWith('/snap/') ||
    (chromium.includes('chromium') && existsSync('/snap/bin/chromium'));
  if (isSnap) return join(home, 'snap', 'chromium', 'common', 'clipfold');
  if (process.platform === 'darwin') {
    return join(home, 'Library', 'Application Support', 'Clipfold', 'browser');
  }
  if (process.platform === 'win32') {
    const base = process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
    return join(base, 'Clipfold', 'browser');
  }
  return join(process.env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'clipfold', 'browser');
}
