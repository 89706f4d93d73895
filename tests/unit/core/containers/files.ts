import type { InputFile } from '../../../../src/core/containers/types.ts';

export interface CountedFile extends InputFile {
  readonly reads: () => number;
}

/** A file in memory that counts how often it is read. */
export function memoryFile(
  path: string,
  content: string | Uint8Array,
  modifiedAt: string | null = null,
): CountedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let reads = 0;
  return {
    path,
    size: bytes.length,
    modifiedAt,
    reads: () => reads,
    read() {
      reads += 1;
      return Promise.resolve(bytes);
    },
  };
}

/** A file that the system will not give out. */
export const lockedFile = (path: string): InputFile => ({
  path,
  size: 10,
  modifiedAt: null,
  read: () => Promise.reject(new Error('this user may not open it')),
});

/** The start of a PNG of the given size: all that recognising and measuring look at. */
export function pngBytes(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

export const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>A page</title>${head}</head><body>${body}</body></html>`;
