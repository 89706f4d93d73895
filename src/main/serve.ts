import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { startBrowserServer } from './services/browser-server.ts';
import { createStaticFiles } from './services/static-files.ts';

// The browser edition's server, a program for plain Node: `node out/main/serve.js --port N`.
// Its one line on standard output is the address. Exits with 3 when the port is taken.

const PORT_IN_USE = 3;

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });

const server = await startBrowserServer({
  port: Number(values.port),
  version,
  files: createStaticFiles(join(import.meta.dirname, '../renderer')),
});

if (!server.ok) {
  process.stderr.write(`${server.error.message}\n`);
  process.exit(server.error.code === 'port-in-use' ? PORT_IN_USE : 1);
}

const { value: running } = server;
process.stdout.write(`${running.url}\n`);

const stop = (): void => {
  void running.close().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
// Where the starter is gone there is no one left to stop the server.
process.once('disconnect', stop);
