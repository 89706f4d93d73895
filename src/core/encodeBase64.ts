/** As many bytes as `String.fromCharCode` takes at a time; a multiple of three, so pieces join. */
const PIECE = 0x8000 - (0x8000 % 3);

/** Bytes as base64, for a `data:` address. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE))));
  }
  return pieces.join('');
}
