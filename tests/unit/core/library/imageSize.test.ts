import { describe, expect, it } from 'vitest';
import { imageSize } from '../../../../src/core/library/imageSize/index.ts';
import { pngBytes } from '../containers/files.ts';

const base64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

const SMALLEST = {
  gif: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  webpLossy: 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA',
  webpLossless: 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==',
  jpeg:
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////' +
    '////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
} as const;

/** A BMP header with a 40-byte information header, rows from the top down. */
function bmp(width: number, height: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(54));
  view.setUint16(0, 0x424d);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, -height, true);
  return new Uint8Array(view.buffer);
}

describe('imageSize', () => {
  it.each(Object.entries(SMALLEST))('measures the smallest %s', (_, data) => {
    expect(imageSize(base64(data))).toEqual({ width: 1, height: 1 });
  });

  it('measures PNG and BMP', () => {
    expect(imageSize(pngBytes(640, 480))).toEqual({ width: 640, height: 480 });
    expect(imageSize(bmp(300, 200))).toEqual({ width: 300, height: 200 });
  });

  it('takes the largest extents of an AVIF, not a thumbnail’s', () => {
    const view = new DataView(new ArrayBuffer(80));
    const letters = (offset: number, text: string): void => {
      new Uint8Array(view.buffer).set(new TextEncoder().encode(text), offset);
    };
    letters(4, 'ftypavif');
    letters(24, 'ispe');
    view.setUint32(32, 160);
    view.setUint32(36, 90);
    letters(48, 'ispe');
    view.setUint32(56, 1600);
    view.setUint32(60, 900);
    expect(imageSize(new Uint8Array(view.buffer))).toEqual({ width: 1600, height: 900 });
  });

  it('knows nothing of SVG, of text and of cut headers', () => {
    expect(imageSize(new TextEncoder().encode('<svg width="3" height="3"/>'))).toBeNull();
    expect(imageSize(new TextEncoder().encode('BMW and GIFs'))).toBeNull();
    expect(imageSize(pngBytes(5, 5).subarray(0, 20))).toBeNull();
    expect(imageSize(new Uint8Array())).toBeNull();
  });

  it('respects that bytes may be a view into a larger buffer', () => {
    const large = new Uint8Array(100);
    large.set(pngBytes(7, 9), 33);
    expect(imageSize(large.subarray(33, 73))).toEqual({ width: 7, height: 9 });
  });
});
