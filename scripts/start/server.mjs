// The browser edition's server, as a process of its own beside this one.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../run.mjs';

const PORT_IN_USE = 3; // As src/main/serve.ts exits.

/** @typedef {{ url: string, isOurs: boolean, stop: () => void, stopped: Promise<void> }} Server */

/**
 * Serves on the port, or finds the Clipfold that does already.
 * @param {number} port
 * @returns {Promise<Server | 'taken' | 'failed'>}
 */
export async function serve(port) {
  const url = `http://127.0.0.1:${port}/`;
  if (await isClipfold(url)) return running(url);
  const program = spawn(
    process.execPath,
    [join(root, 'out', 'main', 'serve.js'), '--port', String(port)],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  /** @type {Promise<void>} */
  const stopped = new Promise((resolve) => program.on('close', () => resolve()));
  /** @type {Promise<'listening' | number>} */
  const started = new Promise((resolve) => {
    program.stdout?.once('data', () => resolve('listening'));
    program.once('close', (code) => resolve(code ?? 1));
  });
  const outcome = await started;
  if (outcome === 'listening') {
    return { url, isOurs: true, stopped, stop: () => void program.kill() };
  }
  if (outcome !== PORT_IN_USE) return 'failed';
  // Two starts at once: the other was the quicker one.
  return (await isClipfold(url)) ? running(url) : 'taken';
}

/**
 * @param {string} url
 * @returns {Server}
 */
function running(url) {
  return { url, isOurs: false, stopped: Promise.resolve(), stop: () => undefined };
}

/** @param {string} url */
async function isClipfold(url) {
  try {
    const response = await fetch(`${url}health.json`, { signal: AbortSignal.timeout(1_000) });
    const answer = /** @type {unknown} */ (await response.json());
    return typeof answer === 'object' && answer !== null && 'app' in answer
      ? answer.app === 'clipfold'
      : false;
  } catch {
    return false; // Nothing there, or something else.
  }
}
