// A Chromium for the tests where there is none: from the system's package manager where this user
// may use it, else from Playwright's site.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { findChromium } from '../chromium.mjs';
import { nodeModule, run } from '../run.mjs';

/**
 * @returns {Promise<string | null>} a Chromium's path; null, having said what to do, where none can be had
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.env['CHROMIUM_PATH']) {
    console.error(`CHROMIUM_PATH names ${process.env['CHROMIUM_PATH']}, which is not there.`);
    return null;
  }
  if (mayUseApt()) {
    console.log('Installing Chromium with apt…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
    // Ubuntu's package is a stub for a snap, which containers cannot run.
    const installed = findChromium();
    if (installed && !existsSync('/snap/bin/chromium')) return installed;
  }
  console.log('Fetching Playwright’s Chromium…');
  await nodeModule('playwright/cli.js', ['install', 'chromium']);
  const fetched = findChromium();
  if (!fetched) {
    console.error(
      'No Chromium was found and none could be installed. Install Chrome or Chromium, or set\n' +
        'CHROMIUM_PATH to one; then run `npm test` again.',
    );
  }
  return fetched;
}

function mayUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // Another kind of system.
  }
}
