// The `clipfold` command in the repository: `npm run -s clipfold -- …`. Sets up and builds first
// where that is needed, saying so on standard error only.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBuilt } from './build.mjs';
import { root } from './run.mjs';
import { ensureInstalled } from './setup.mjs';

await ensureInstalled({ quiet: true });
if (!(await ensureBuilt({ quiet: true }))) {
  console.error('Clipfold could not be built; the messages above say why.');
  process.exit(70); // EX_SOFTWARE: not an answer of the command's own.
}

const command = spawn(
  process.execPath,
  [join(root, 'out', 'main', 'cli.js'), ...process.argv.slice(2)],
  // npm changes into the repository; relative paths are the caller's.
  { cwd: process.env['INIT_CWD'] ?? process.cwd(), stdio: 'inherit' },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => command.kill(signal));
}
command.on('error', (error) => {
  console.error(`The command could not be started: ${error.message}`);
  process.exit(70);
});
command.on('close', (code, signal) => {
  if (signal) process.exit(130);
  process.exit(code ?? 1);
});
