// What the commands that work on the extraction corpus share.
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';
import { root } from './run.mjs';

/**
 * The corpus's folder, as given or beside the repository; ends the process where there is none.
 * @param {string | undefined} given
 * @returns {string}
 */
export function corpusFolder(given) {
  const folder = resolve(given ?? join(root, '..', 'shared', 'corpus', 'extraction'));
  if (!existsSync(folder)) {
    console.error(`There is no extraction corpus at ${folder}. Give its folder as an argument.`);
    process.exit(66); // EX_NOINPUT
  }
  return folder;
}

/**
 * Loads a TypeScript module of the repository.
 * @param {string} path from the repository's folder
 * @returns {Promise<any>}
 */
export async function load(path) {
  const { module } = await runnerImport(join(root, path), { configFile: false, root });
  return module;
}

/**
 * Loads a TypeScript module of the repository as one file, as the app is built. What `load` gives
 * looks up every name that one module has from another each time, and so takes longer to run.
 * @param {string} path from the repository's folder
 * @returns {Promise<any>}
 */
export async function loadBuilt(path) {
  const outDir = join(root, 'node_modules', '.cache', 'corpus-tools');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: join(root, path),
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
    },
  });
  return import(pathToFileURL(join(outDir, `${basename(path, '.ts')}.mjs`)).href);
}
