// Installs the packages when they are missing or are not those of the lock file. Needs nothing
// installed, and never Electron's runtime.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { locked } from './lock.mjs';
import { npm, root } from './run.mjs';

const OLDEST_NODE = [20, 19];

/**
 * Makes `node_modules` what `package-lock.json` says.
 * @param {{ quiet?: boolean }} [options] quiet: everything npm says goes to standard error
 * @returns {Promise<void>} ends the process with a message where it cannot be done
 */
export async function ensureInstalled({ quiet = false } = {}) {
  refuseOldNode();
  if (isInstalled()) return;
  const code = await locked(async () => {
    if (isInstalled()) return 0; // Another command did it meanwhile.
    console.error('Installing packages…');
    return npm(['ci', '--no-audit', '--no-fund'], {
      stdio: ['ignore', quiet ? process.stderr : 'inherit', 'inherit'],
    });
  });
  if (code === 0) return;
  console.error('The packages could not be installed: npm says why above. Run the command again.');
  process.exit(1);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Clipfold needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.`,
  );
  process.exit(1);
}

/**
 * Whether what npm installed, by its own record, is what the lock file asks for.
 * @param {string} [folder]
 */
export function isInstalled(folder = root) {
  try {
    const wanted = lockedPackages(join(folder, 'package-lock.json'));
    const present = lockedPackages(join(folder, 'node_modules', '.package-lock.json'));
    return Object.entries(wanted).every(
      // Optional packages are for other systems and left out here.
      ([path, { version, optional }]) =>
        path === '' || optional || present[path]?.version === version,
    );
  } catch {
    return false; // Nothing was installed, or not to the end.
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
