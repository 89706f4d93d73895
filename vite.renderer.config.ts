import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption, type UserConfig } from 'vite';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The renderer's build, the same for the desktop edition, the browser edition and development. */
export function rendererConfig(plugins: PluginOption[]): UserConfig {
  return {
    root: folder('src/renderer'),
    publicDir: folder('resources/public'),
    plugins,
    worker: { format: 'es' },
    optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
    build: {
      outDir: folder('out/renderer'),
      emptyOutDir: true,
      // Fonts and pictures stay files: the policy allows no `data:` but for pictures.
      assetsInlineLimit: 0,
      // Everyone's page is a recent Chromium: the preload list needs no script of its own.
      modulePreload: { polyfill: false },
      target: 'chrome120',
      minify: true,
      rolldownOptions: { input: folder('src/renderer/index.html') },
    },
  };
}

export default defineConfig(rendererConfig([react()]));
