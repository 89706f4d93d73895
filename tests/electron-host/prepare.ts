import { join } from 'node:path';
import { build } from 'vite';

const folder = join(import.meta.dirname, '../../.cache/electron-host');

/** The stand-in as one module that plain Node runs. */
export const standIn = join(folder, 'electron.mjs');

/** Bundles the stand-in; Node 20 does not run TypeScript by itself. */
export async function prepareStandIn(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    publicDir: false,
    build: {
      ssr: join(import.meta.dirname, 'electron/index.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'electron.mjs' } },
    },
  });
}
