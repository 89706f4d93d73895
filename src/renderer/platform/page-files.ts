import type { InputFile } from '../../core/containers/types.ts';

// Files that the page itself holds: of an input, of a drop, of a picture dragged from elsewhere.

/** A browser's file as the core reads it. `path` defaults to where a folder input found it. */
export function fromFile(file: File, path = file.webkitRelativePath || file.name): InputFile {
  return {
    path,
    size: file.size,
    modifiedAt: file.lastModified > 0 ? new Date(file.lastModified).toISOString() : null,
    read: () => bytesOf(file),
    slice: (start, end) => bytesOf(file.slice(start, end)),
  };
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    throw new Error('it was moved, changed or removed after it was chosen');
  }
}

/** Every file of a drop, folders walked. The entries are taken at once: they die with the event. */
export function droppedFiles(transfer: DataTransfer): Promise<InputFile[]> {
  const dropped = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const walks = dropped.map(({ entry, file }) => {
    if (entry) return walk(entry);
    return Promise.resolve(file ? [fromFile(file)] : []);
  });
  return Promise.all(walks).then((files) => files.flat());
}

async function walk(entry: FileSystemEntry): Promise<InputFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  try {
    if (isFileEntry(entry)) return [fromFile(await fileOf(entry), path)];
    if (!isFolderEntry(entry)) return [];
    const files: InputFile[] = [];
    for (const child of await childrenOf(entry)) files.push(...(await walk(child)));
    return files;
  } catch (error) {
    return [unreadable(path, error instanceof Error ? error.message : String(error))];
  }
}

/** Listed all the same, so that the import names it with its reason and goes on. */
function unreadable(path: string, reason: string): InputFile {
  return { path, size: 0, modifiedAt: null, read: () => Promise.reject(new Error(reason)) };
}

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolderEntry = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** A folder's reader hands its entries out in batches (of 100 in Chromium) until one is empty. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return children;
    children.push(...batch);
  }
}
