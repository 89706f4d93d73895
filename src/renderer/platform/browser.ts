import type { InputFile } from '../../core/containers/types.ts';
import type { Result } from '../../core/result.ts';
import { failed, ok } from '../../core/result.ts';
import { parseOutsideLink } from '../../shared/links.ts';
import type { ExportSink, Platform } from '../../shared/platform.ts';
import { createDirectorySink } from './directory-sink.ts';
import { droppedFiles, fromFile } from './page-files.ts';
import { type ArchiveOutput, createZipSink } from './zip-sink.ts';

declare global {
  interface Window {
    /** Chromium only; https://wicg.github.io/file-system-access/ */
    showDirectoryPicker?: (options: {
      id: string;
      mode: 'readwrite';
    }) => Promise<FileSystemDirectoryHandle>;
  }
}

/** The browser edition: files come by drop and input, and go out by picker or download. */
export function createBrowserPlatform(): Platform {
  return {
    edition: 'browser',
    capabilities: {
      findsCompanionFolders: false,
      exportsToFolder: 'showDirectoryPicker' in window,
      hasNativeMenu: false,
      confirmsLinks: false,
      fetchesPictures: false,
    },
    filesFromDrop: async (transfer) => ok(await droppedFiles(transfer)),
    filesFromInput: (files) => Promise.resolve(ok(files.map((file) => fromFile(file)))),
    chooseFiles: async (kind) => ok(await askForFiles(kind)),
    release: () => Promise.resolve(),
    chooseExportTarget: (kind, suggestedName) =>
      kind === 'folder'
        ? chooseFolder()
        : Promise.resolve(ok(createZipSink(suggestedName, download(suggestedName)))),
    openExternal: (url) => {
      const link = parseOutsideLink(url);
      if (!link.ok) return Promise.resolve(link);
      follow({ href: link.value.href, target: '_blank', rel: 'noopener noreferrer' });
      return Promise.resolve(ok(undefined));
    },
    fetchPicture: () =>
      Promise.resolve(
        failed(
          'not-in-browser',
          'In a browser Clipfold cannot fetch pictures: the page’s policy forbids every request. The desktop edition can.',
        ),
      ),
    onCommand: () => () => undefined, // There is no menu outside the page.
  } satisfies Platform;
}

function askForFiles(kind: 'files' | 'folder'): Promise<InputFile[] | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = kind === 'folder';
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      resolve([...(input.files ?? [])].map((file) => fromFile(file)));
    });
    input.click();
  });
}

async function chooseFolder(): Promise<Result<ExportSink | null>> {
  if (!window.showDirectoryPicker) {
    return failed('no-picker', 'This browser cannot write to a folder. Export a zip file instead.');
  }
  try {
    const folder = await window.showDirectoryPicker({ id: 'clipfold-export', mode: 'readwrite' });
    return ok(createDirectorySink(folder));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return ok(null);
    return failed('no-folder', 'The browser did not open this folder for writing. Choose another.');
  }
}

/** Collects the archive in blobs, which the browser keeps on disk, and hands it over as a download. */
function download(fileName: string): ArchiveOutput {
  let parts: Blob[] = [];
  return {
    append: (bytes) => {
      parts.push(new Blob([new Uint8Array(bytes)]));
      return Promise.resolve(ok(undefined));
    },
    finish: () => {
      const url = URL.createObjectURL(new Blob(parts, { type: 'application/zip' }));
      follow({ href: url, download: fileName });
      // The browser reads the bytes after the click; a minute is ample even for a slow disk.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      return Promise.resolve(ok(undefined));
    },
    abort: () => {
      parts = [];
      return Promise.resolve();
    },
  };
}

function follow(attributes: Readonly<Record<string, string>>): void {
  const link = document.createElement('a');
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
