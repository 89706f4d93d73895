import { afterEach, beforeEach, describe, vi } from 'vitest';
import { createBrowserPlatform } from '../../../../src/renderer/platform/browser.ts';
import { keepsThePlatformContract, type PlatformUnderTest } from './contract.ts';

// The browser's platform in Chromium. The folder is one of the origin's own storage, which takes the
// same calls as one that a person picked; a download and a new tab are seen as clicks on a link.

let root: FileSystemDirectoryHandle;
let isCancelled = false;
let clicked: { readonly href: string; readonly download: string }[] = [];

beforeEach(async () => {
  isCancelled = false;
  clicked = [];
  const storage = await navigator.storage.getDirectory();
  root = await storage.getDirectoryHandle('platform-contract', { create: true });
  vi.stubGlobal('showDirectoryPicker', () =>
    isCancelled
      ? Promise.reject(new DOMException('The user aborted a request.', 'AbortError'))
      : Promise.resolve(root),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push({ href: this.href, download: this.download });
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const storage = await navigator.storage.getDirectory();
  await storage.removeEntry('platform-contract', { recursive: true });
});

describe('the platform of the browser', () => {
  keepsThePlatformContract((): PlatformUnderTest => ({
    platform: createBrowserPlatform(),
    file: (name, content) => new File([content], name),
    cancelNextDialog: () => {
      isCancelled = true;
    },
    putIntoFolder: async (path, content) => {
      const handle = await root.getFileHandle(path, { create: true });
      const writable = await handle.createWritable();
      await writable.write(content);
      await writable.close();
    },
    folder: async () => new Map((await filesIn(root, '')).sort(([a], [b]) => (a < b ? -1 : 1))),
    archive: async () => {
      const link = clicked.find(({ download }) => download === 'Clippings.zip');
      return link ? new Uint8Array(await (await fetch(link.href)).arrayBuffer()) : null;
    },
    opened: () => clicked.filter(({ download }) => download === '').map(({ href }) => href),
  }));
});

async function filesIn(
  folder: FileSystemDirectoryHandle,
  prefix: string,
): Promise<[string, string][]> {
  const files: [string, string][] = [];
  for await (const [name, handle] of folder.entries()) {
    if (handle instanceof FileSystemDirectoryHandle) {
      files.push(...(await filesIn(handle, `${prefix}${name}/`)));
    } else if (handle instanceof FileSystemFileHandle) {
      files.push([prefix + name, await (await handle.getFile()).text()]);
    }
  }
  return files;
}
