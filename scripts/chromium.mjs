// Where a Chromium is, without starting one: `--version` takes seconds, a file check nothing.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    return base
      ? [
          join(base, 'Google/Chrome/Application/chrome.exe'),
          join(base, 'Chromium/Application/chrome.exe'),
          join(base, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
};

/**
 * The Chromium to use: `CHROMIUM_PATH`, then an installed Chrome or Chromium, then Playwright's own.
 * @returns {string | null} a path, or null where there is none
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : null;
  return installedChromium() ?? playwrightChromium();
}

/** @returns {string | null} */
function installedChromium() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  const usual =
    process.platform === 'darwin' || process.platform === 'win32'
      ? USUAL_PLACES[process.platform]
      : [];
  return [...onPath, ...usual].find((path) => existsSync(path)) ?? null;
}

/** @returns {string | null} */
function playwrightChromium() {
  try {
    const require = createRequire(import.meta.url);
    const path = require('playwright-core').chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null; // Playwright is not installed yet.
  }
}

/**
 * Flags that keep Chromium from talking to the network by itself, and let root start it.
 * @returns {string[]}
 */
export function chromiumFlags() {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--disable-quic',
    '--no-default-browser-check',
    '--no-first-run',
  ];
}
