// Starting other programs.
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a program to its end, without a shell and without standard input.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] output goes to this terminal unless told
 * @returns {Promise<number>} its exit code; 127 where it could not be started
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      ...options,
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm, also on Windows, where its command is a script.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npm(args, options = {}) {
  const path = process.env['npm_execpath'];
  return path?.endsWith('.js')
    ? run(process.execPath, [path, ...args], options)
    : run('npm', args, { shell: process.platform === 'win32', ...options });
}

/**
 * Runs a program of an installed package by its file, so that no shell or `.cmd` comes between.
 * @param {string} file relative to `node_modules`
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function nodeModule(file, args, options = {}) {
  return run(process.execPath, [`${root}/node_modules/${file}`, ...args], options);
}
