// Runs the browser edition until its window is closed or the command is interrupted.
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { findChromium } from '../chromium.mjs';
import { serve } from './server.mjs';
import { hasDisplay, openWindow } from './window.mjs';

/** A window that is gone so soon was handed over to a Chromium that already runs. */
const HANDED_OVER_WITHIN = 4_000;

/**
 * @param {{ port: number, because: string }} options because: why it is not the desktop edition
 * @returns {Promise<number>} exit code
 */
export async function runBrowserEdition({ port, because }) {
  const server = await serve(port);
  if (server === 'taken') {
    console.error(
      `Port ${port} is in use by another program. Close it, or choose a port:\n` +
        `  npm start -- --port ${port + 1}\n` +
        'The library belongs to the port: another port shows another library.',
    );
    return 1;
  }
  if (server === 'failed') {
    console.error(`Clipfold's server could not be started on port ${port}.`);
    return 1;
  }
  console.log(`Clipfold, browser edition (${because}).`);
  if (!server.isOurs) console.log('It runs already; this start joins it.');
  const code = await show(server);
  server.stop();
  await server.stopped;
  return code;
}

/**
 * @param {import('./server.mjs').Server} server
 * @returns {Promise<number>}
 */
async function show(server) {
  const chromium = findChromium();
  const interrupted = interruption();
  if (!hasDisplay() || !chromium) {
    if (!chromium) console.log('No Chrome or Chromium was found to open a window with.');
    console.log(`Open this address in a Chromium-based browser:\n\n  ${server.url}\n`);
    return server.isOurs ? untilInterrupted(server, interrupted) : 0;
  }

  console.log(`Opening a window with ${chromium}; the address is ${server.url}`);
  const window = openWindow(chromium, server.url);
  const openedAt = Date.now();
  const code = await Promise.race([window.closed, interrupted]);
  if (code === 'interrupted') {
    window.close();
    await Promise.race([window.closed, sleep(3_000)]);
    return 0;
  }
  if (code !== 0) console.error(`The window could not be opened (${chromium} ended with ${code}).`);
  const wasBrief = Date.now() - openedAt < HANDED_OVER_WITHIN;
  if (server.isOurs && (wasBrief || code !== 0)) {
    console.log(`Clipfold stays at ${server.url}`);
    return untilInterrupted(server, interrupted);
  }
  return 0;
}

/**
 * @param {import('./server.mjs').Server} server
 * @param {Promise<'interrupted'>} interrupted
 */
async function untilInterrupted(server, interrupted) {
  console.log('Ctrl-C ends it.');
  await Promise.race([server.stopped, interrupted]);
  return 0;
}

/** @returns {Promise<'interrupted'>} */
function interruption() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => resolve('interrupted'));
    }
  });
}
