// `npm start`: installs, builds and opens Clipfold. The desktop edition where Electron's runtime can
// be had and there is a screen, else the browser edition; it says which, and why.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './setup.mjs';
import { runBrowserEdition } from './start/browser-edition.mjs';
import { runDesktopEdition } from './start/desktop-edition.mjs';
import { findElectron } from './start/electron-runtime.mjs';
import { hasDisplay } from './start/window.mjs';

/** The port is part of the library's address: another port shows another library. */
const DEFAULT_PORT = '47821';

const HELP = `npm start -- [options]
  --browser          the browser edition, even where Electron is there
  --port N           the browser edition's port (or CLIPFOLD_PORT); each port has its own library
  --retry-electron   try again to fetch Electron's runtime`;

const options = readOptions();
await ensureInstalled();
if (!(await ensureBuilt())) {
  console.error('Clipfold could not be built; the messages above say why.');
  process.exit(1);
}
process.exit(await start());

/** @returns {Promise<number>} */
async function start() {
  const { port } = options;
  if (options.browser) return runBrowserEdition({ port, because: 'as asked' });
  if (!hasDisplay()) return runBrowserEdition({ port, because: 'there is no display' });
  const electron = await findElectron({ retry: options.retry });
  if ('reason' in electron) {
    return runBrowserEdition({ port, because: `Electron is not here: ${electron.reason}` });
  }
  console.log('Clipfold, desktop edition (Electron).');
  const outcome = await runDesktopEdition(electron.path);
  if (outcome.started) return outcome.code;
  return runBrowserEdition({ port, because: `Electron did not start: ${outcome.reason}` });
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'boolean', default: false },
        'retry-electron': { type: 'boolean', default: false },
        port: { type: 'string', default: process.env['CLIPFOLD_PORT'] || DEFAULT_PORT },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      process.exit(0);
    }
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new Error(`“${values.port}” is not a port: a number from 1 to 65535 is.`);
    }
    return { browser: values.browser, retry: values['retry-electron'], port };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    process.exit(2);
  }
}
