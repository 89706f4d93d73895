import { hasLetters, type ImageSize } from './size.ts';

/** Properties stand in the file's head, before any picture data. */
const HEAD = 64 * 1024;

/**
 * AVIF and HEIC: the largest `ispe` (image spatial extents) property of ISO/IEC 23008-12; smaller
 * ones are thumbnails and tiles. The boxes around it are not walked, its letters are looked for.
 */
export function avifSize(view: DataView): ImageSize | null {
  if (!hasLetters(view, 4, 'ftyp')) return null;
  let largest: ImageSize | null = null;
  const end = Math.min(view.byteLength, HEAD) - 16;
  for (let offset = 8; offset <= end; offset += 1) {
    if (!hasLetters(view, offset, 'ispe')) continue;
    const size = { width: view.getUint32(offset + 8), height: view.getUint32(offset + 12) };
    if (size.width * size.height > (largest?.width ?? 0) * (largest?.height ?? 0)) largest = size;
  }
  return largest;
}
