import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import type { Asset, Clipping, ClippingId } from '../../../../../src/core/library/entities.ts';
import { textOf } from '../../../../../src/core/text/index.ts';
import { createDesk, type Desk } from '../../../../../src/renderer/app/createServices.ts';
import { handleShortcut } from '../../../../../src/renderer/app/commands/index.ts';
import { ServicesContext } from '../../../../../src/renderer/app/services.ts';
import type { NewClipping } from '../../../../../src/renderer/storage/adding.ts';
import type { Library } from '../../../../../src/renderer/storage/contract.ts';
import type { Database } from '../../../../../src/renderer/storage/database.ts';
import { libraryOn } from '../../../../../src/renderer/storage/library.ts';
import type { Platform } from '../../../../../src/shared/platform.ts';
import { addAll, discard, freshDatabase, newClipping } from '../../storage/samples.ts';
import '../../../../../src/renderer/ui/tokens.css';
import '../../../../../src/renderer/ui/base.css';

/** A window with a real library on real IndexedDB, without the shell. */
export interface TestDesk extends Desk {
  readonly library: Library;
  /** Addresses that were opened outside the app. */
  readonly opened: readonly string[];
  show(content: ReactNode): void;
  close(): Promise<void>;
}

export async function openDesk(clippings: readonly NewClipping[]): Promise<TestDesk> {
  const db = await freshDatabase();
  await addAll(db, clippings);
  const library = libraryOn(db);
  const opened: string[] = [];
  const desk = createDesk({
    library,
    platform: testPlatform(opened),
    importer: unused('importer'),
    originals: unused('originals'),
    exporter: unused('exporter'),
    search: unused('search'),
  });
  const { root, place } = makeRoot();
  const onKey = (event: KeyboardEvent): void => void handleShortcut(event);
  window.addEventListener('keydown', onKey);
  return {
    ...desk,
    library,
    opened,
    show: (content) => {
      root.render(<ServicesContext value={desk.services}>{content}</ServicesContext>);
    },
    close: () => closeAll(db, root, place, onKey),
  };
}

async function closeAll(
  db: Database,
  root: Root,
  place: HTMLElement,
  onKey: (event: KeyboardEvent) => void,
): Promise<void> {
  window.removeEventListener('keydown', onKey);
  root.unmount();
  place.remove();
  await discard(db);
}

/** A clipping of this HTML, its text projected as the import does. */
export function clippingOf(
  id: string,
  html: string,
  fields: Partial<Clipping> = {},
  assets: readonly Asset[] = [],
): NewClipping {
  const added = newClipping(id, fields, assets);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { ...added, body: { ...added.body, html, text: textOf(body) } };
}

function makeRoot(): { readonly root: Root; readonly place: HTMLElement } {
  const place = document.createElement('div');
  place.style.height = '700px';
  document.body.append(place);
  return { root: createRoot(place), place };
}

function testPlatform(opened: string[]): Platform {
  return {
    filesFromDrop: unused('filesFromDrop'),
    filesFromInput: unused('filesFromInput'),
    chooseFiles: unused('chooseFiles'),
    release: unused('release'),
    chooseExportTarget: unused('chooseExportTarget'),
    onCommand: unused('onCommand'),
    edition: 'browser',
    capabilities: {
      findsCompanionFolders: false,
      exportsToFolder: false,
      hasNativeMenu: false,
      confirmsLinks: false,
      fetchesPictures: false,
    },
    fetchPicture: unused('fetchPicture'),
    openExternal: (url) => {
      opened.push(url);
      return Promise.resolve({ ok: true, value: undefined });
    },
  };
}

/** A service that these tests do not reach; touching it fails them. */
const unused = (name: string) =>
  new Proxy(
    {},
    {
      get: (_, property) => {
        throw new Error(`${name}.${String(property)} is not part of this test`);
      },
    },
  ) as never;

/** The article's frame, once it has been set. */
export async function articleFrame(): Promise<Window & typeof globalThis> {
  return until(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Article"]');
    const view = frame?.contentWindow as (Window & typeof globalThis) | null | undefined;
    return view?.document.querySelector('article') ? view : null;
  });
}

/** Waits until the answer is neither null nor false. */
export async function until<Answer>(
  ask: () => Answer | null | false | undefined | Promise<Answer | null | false | undefined>,
  what = 'the expected state',
): Promise<Answer> {
  return vi.waitFor(
    async () => {
      const answer = await ask();
      if (answer !== null && answer !== false && answer !== undefined) return answer;
      throw new Error(`Waited in vain for ${what}`);
    },
    { timeout: 60_000, interval: 20 },
  );
}

export const asId = (id: string): ClippingId => id as ClippingId;
