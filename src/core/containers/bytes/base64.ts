const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The six bits of each character code; 0xff for what is no base64. URL-safe letters count too. */
const SIXTETS = ((): Uint8Array => {
  const sixtets = new Uint8Array(256).fill(0xff);
  for (let value = 0; value < ALPHABET.length; value += 1) {
    sixtets[ALPHABET.charCodeAt(value)] = value;
  }
  sixtets[0x2d] = 62;
  sixtets[0x5f] = 63;
  return sixtets;
})();

/**
 * Decodes base64 as mail programs do (RFC 2045, section 6.8): line breaks, padding and characters
 * that do not belong are passed over, and what is cut off ends where it ends.
 */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const sixtet = code < 256 ? (SIXTETS[code] ?? 0xff) : 0xff;
    if (sixtet === 0xff) {
      // Padding ends a quantum; encoders that work in pieces leave it in the middle.
      if (code === 0x3d) held = bits = 0;
      continue;
    }
    held = (held << 6) | sixtet;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (held >> bits) & 0xff;
      length += 1;
    }
  }
  return bytes.subarray(0, length);
}
