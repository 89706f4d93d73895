// Builds main, preload, renderer, the browser edition's server and the command line into `out/`.
// `node scripts/build.mjs dev-browser` serves the renderer for development instead.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { locked } from './lock.mjs';
import { nodeModule, root } from './run.mjs';
import { ensureInstalled } from './setup.mjs';

const SOURCES = [
  'src',
  'resources',
  'package-lock.json',
  'package.json',
  'electron.vite.config.ts',
  'vite.renderer.config.ts',
];
const STAMP = join(root, 'out', '.built-from');

/**
 * Builds unless `out/` was built from these very sources.
 * @param {{ quiet?: boolean }} [options] quiet: what the build says goes to standard error
 * @returns {Promise<boolean>} false where the build failed
 */
export async function ensureBuilt({ quiet = false } = {}) {
  const sources = fingerprint();
  if (isBuiltFrom(sources)) return true;
  return locked(async () => {
    if (isBuiltFrom(sources)) return true; // Another command did it meanwhile.
    if (quiet) console.error('Building Clipfold…');
    rmSync(STAMP, { force: true });
    const code = await nodeModule('electron-vite/bin/electron-vite.js', ['build'], {
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    });
    if (code !== 0) return false;
    writeFileSync(STAMP, sources);
    return true;
  });
}

/** @param {string} sources */
function isBuiltFrom(sources) {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources;
}

/** A hash of everything that the build reads, by name and content. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => filesUnder(join(root, name)))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path a file or a folder
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) =>
        entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
      );
  } catch {
    return [path]; // A file.
  }
}

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  await ensureInstalled();
  if (process.argv[2] === 'dev-browser') {
    process.exit(
      await nodeModule('vite/bin/vite.js', ['--config', 'vite.renderer.config.ts', '--open']),
    );
  }
  if (!(await ensureBuilt())) process.exit(1);
  console.log('out/ is built from these sources.');
}
