// One at a time: several commands started together on a fresh clone must not install or build into
// the same folder at once.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './run.mjs';

/**
 * Runs a task while holding the repository's lock; waits for whoever holds it. A holder that died
 * is not waited for.
 * @template Value
 * @param {() => Promise<Value>} task
 * @returns {Promise<Value>}
 */
export async function locked(task) {
  const cache = join(root, '.cache');
  const lock = join(cache, 'lock');
  mkdirSync(cache, { recursive: true });
  while (!take(lock)) await sleep(100);
  try {
    return await task();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** @param {string} lock */
function isHeld(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // A lock that was created but not yet written has no holder's number to ask for.
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    return code === 'EPERM';
  }
}
