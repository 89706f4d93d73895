import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { rendererConfig } from './vite.renderer.config.ts';

// Everything is bundled, so that the packaged app carries no node_modules and every package can
// stay a development dependency.
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          serve: 'src/main/serve.ts',
          cli: 'src/cli/index.ts',
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed preload is one CommonJS file whose only `require` is `electron`.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: rendererConfig([react()]),
});
