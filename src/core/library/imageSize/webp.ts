import { hasLetters, type ImageSize } from './size.ts';

const uint24 = (view: DataView, offset: number): number =>
  view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);

/** WebP: lossy (VP8), lossless (VP8L) or extended (VP8X), by the first chunk (RFC 9649). */
export function webpSize(view: DataView): ImageSize | null {
  if (view.byteLength < 30 || !hasLetters(view, 0, 'RIFF') || !hasLetters(view, 8, 'WEBP')) {
    return null;
  }
  if (hasLetters(view, 12, 'VP8X')) {
    return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
  }
  if (hasLetters(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (hasLetters(view, 12, 'VP8 ')) {
    // Two bits of each are a scaling hint.
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  return null;
}
