// Runs the desktop edition.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { root } from '../run.mjs';

/** A failure to start shows within this time; later exits are the user's. */
const STARTS_WITHIN = 10_000;

/**
 * Runs Electron until it is quit.
 * @param {string} electron
 * @returns {Promise<{ started: true, code: number } | { started: false, reason: string }>}
 */
export function runDesktopEdition(electron) {
  return new Promise((resolve) => {
    const startedAt = Date.now();
    // Chromium refuses root unless its sandbox is off, as in containers.
    const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const app = spawn(electron, [root, ...flags], { stdio: ['ignore', 'inherit', 'inherit'] });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.on(signal, () => app.kill(signal));
    }
    app.on('error', ({ message }) => resolve({ started: false, reason: message }));
    app.on('close', (code, signal) => {
      const failed = (code !== 0 && signal !== 'SIGINT') || code === null;
      if (failed && Date.now() - startedAt < STARTS_WITHIN && signal !== 'SIGTERM') {
        resolve({ started: false, reason: `Electron ended with ${code ?? signal ?? 'an error'}` });
      } else {
        resolve({ started: true, code: code ?? 0 });
      }
    });
  });
}
