// What the commands that work on the extraction corpus share.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';
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
