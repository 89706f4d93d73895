// One tsconfig per environment, so that the compiler knows which globals exist where.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const projects = [
  ...readdirSync(join(root, 'src')).map((name) => join('src', name)),
  'tests',
  'scripts',
].filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));

const waiting = [...projects];
let failures = 0;

/** @returns {Promise<void>} */
async function checkNext() {
  const project = waiting.shift();
  if (!project) return;
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const code = await new Promise((resolve) => {
    spawn(process.execPath, [tsc, '-p', project], { cwd: root, stdio: 'inherit' }).on(
      'close',
      resolve,
    );
  });
  if (code !== 0) {
    failures += 1;
    console.error(`type-check: ${project} has errors`);
  }
  await checkNext();
}

await Promise.all([checkNext(), checkNext()]);
if (failures > 0) process.exit(1);
console.log(`type-check: ${projects.length} projects, no errors`);
