// Electron's runtime: some 100 MB that its package fetches from a site which many machines cannot
// reach. It is tried once, given up within seconds where nothing answers, and the failure remembered.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { root } from '../run.mjs';

const PACKAGE = join(root, 'node_modules', 'electron');
const FAILURE = join(root, '.cache', 'electron-runtime.json');
const TRY_AGAIN_AFTER = 24 * 60 * 60 * 1000;
const ANSWER_WITHIN = 6_000;
const FETCH_WITHIN = 10 * 60 * 1000;

/** @typedef {{ path: string } | { reason: string }} Runtime */

/**
 * The runtime's program where it is installed, without trying to fetch it.
 * @returns {string | null}
 */
export function installedElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  try {
    const name = readFileSync(join(PACKAGE, 'path.txt'), 'utf8');
    const program = join(override ?? join(PACKAGE, 'dist'), name);
    return existsSync(program) ? program : null;
  } catch {
    return null; // Never fetched.
  }
}

/**
 * The runtime, fetched if need be.
 * @param {{ retry: boolean }} options retry: also when an earlier failure is remembered
 * @returns {Promise<Runtime>}
 */
export async function findElectron({ retry }) {
  const installed = installedElectron();
  if (installed) return { path: installed };
  const version = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version;
  const earlier = retry ? null : rememberedFailure(version);
  if (earlier) return { reason: `${earlier}; \`npm start -- --retry-electron\` tries again` };

  console.log(`Fetching Electron ${version}…`);
  const reason = await fetchRuntime(version);
  const fetched = installedElectron();
  if (fetched) {
    rmSync(FAILURE, { force: true });
    return { path: fetched };
  }
  mkdirSync(dirname(FAILURE), { recursive: true });
  writeFileSync(FAILURE, JSON.stringify({ version, reason, at: Date.now() }));
  return { reason };
}

/**
 * @param {string} version
 * @returns {string | null}
 */
function rememberedFailure(version) {
  try {
    const failure = JSON.parse(readFileSync(FAILURE, 'utf8'));
    const isFresh = failure.version === version && Date.now() - failure.at < TRY_AGAIN_AFTER;
    return isFresh ? String(failure.reason) : null;
  } catch {
    return null; // None is remembered.
  }
}

/**
 * Runs Electron's own installer, which knows mirrors, its cache and checksums. Stops it early where
 * the site does not answer: a firewall that drops packets would hold it for minutes.
 * @param {string} version
 * @returns {Promise<string>} why there is no runtime, if there is none
 */
function fetchRuntime(version) {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
      cwd: root,
      stdio: 'ignore',
    });
    let reason = 'its download failed';
    /** @param {string} because */
    const giveUp = (because) => {
      reason = because;
      installer.kill();
    };
    const limit = setTimeout(giveUp, FETCH_WITHIN, 'its download took too long');
    void canReachRuntime(version).then((reachable) => {
      if (!reachable) giveUp('its download site cannot be reached from here');
    });
    installer.on('error', () => resolve(reason));
    installer.on('close', () => {
      clearTimeout(limit);
      resolve(reason);
    });
  });
}

/**
 * Whether the site, or the mirror set for it, answers at all; any answer will do.
 * @param {string} version
 */
async function canReachRuntime(version) {
  // Node's `fetch` does not use a proxy, the installer may: leave the judgement to it.
  if (process.env['HTTPS_PROXY'] ?? process.env['https_proxy']) return true;
  const site =
    process.env['ELECTRON_MIRROR'] ??
    process.env['npm_config_electron_mirror'] ??
    'https://github.com/electron/electron/releases/download/';
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    await fetch(`${site}v${version}/${file}`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    });
    return true;
  } catch {
    return false; // No name, no route, no answer.
  }
}
