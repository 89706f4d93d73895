import { hasLetters, type ImageSize } from './size.ts';

// Formats whose size stands at a fixed place.

/** PNG: the IHDR chunk comes first. */
export function pngSize(view: DataView): ImageSize | null {
  if (view.byteLength < 24 || !hasLetters(view, 1, 'PNG') || !hasLetters(view, 12, 'IHDR')) {
    return null;
  }
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** GIF: the logical screen. */
export function gifSize(view: DataView): ImageSize | null {
  if (view.byteLength < 10 || !hasLetters(view, 0, 'GIF8')) return null;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** BMP: 16-bit numbers in OS/2's 12-byte header, else signed 32-bit ones (negative: top-down). */
export function bmpSize(view: DataView): ImageSize | null {
  if (view.byteLength < 26 || !hasLetters(view, 0, 'BM')) return null;
  if (view.getUint32(14, true) === 12) {
    return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  }
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}
