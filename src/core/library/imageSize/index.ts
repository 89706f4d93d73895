import { avifSize } from './avif.ts';
import { jpegSize } from './jpeg.ts';
import { bmpSize, gifSize, pngSize } from './simple.ts';
import type { ImageSize } from './size.ts';
import { webpSize } from './webp.ts';

export type { ImageSize } from './size.ts';

const READERS = [pngSize, jpegSize, gifSize, webpSize, avifSize, bmpSize] as const;

/** An image's size in pixels as its header says; null for SVG, for other formats and for damage. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const read of READERS) {
    const size = read(view);
    if (size !== null) return size.width > 0 && size.height > 0 ? size : null;
  }
  return null;
}
