import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/literata/wght.css';
import '@fontsource-variable/literata/wght-italic.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/fields.css';
import { createPlatform } from '../platform/index.ts';
import { type Library, openLibrary } from '../storage/index.ts';
import { createExporter } from '../workers/export/client.ts';
import { createImporter } from '../workers/import/client.ts';
import { createOriginals } from '../workers/originals/client.ts';
import { createSearch } from '../workers/search/client.ts';
import { App } from './App.tsx';
import { createDesk, type Desk } from './createServices.ts';
import { OpeningFailure } from './OpeningFailure.tsx';

const container = document.getElementById('root');
if (container !== null) void start(container);

/** Opens the library, puts the app together, and shows it, or why it cannot be. */
async function start(root: HTMLElement): Promise<void> {
  const opened = await openLibrary();
  const page = opened.ok ? (
    <App desk={deskOn(opened.value)} />
  ) : (
    <OpeningFailure failure={opened.error} />
  );
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}

const deskOn = (library: Library): Desk =>
  createDesk({
    platform: createPlatform(),
    library,
    importer: createImporter(),
    originals: createOriginals({
      titleOf: async (id) => (await library.clipping(id))?.title ?? 'A clipping',
    }),
    search: createSearch(),
    exporter: createExporter(),
  });
