// Telling the Unicode encodings from the bytes alone.

const SAMPLE = 8 * 1024;

/** The encoding that a byte order mark at the start says, if there is one. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a mark: markup and line ends are ASCII, so one of every two bytes is often NUL,
 * always on the same side. NULs strewn about (damage) fall on both sides and say nothing.
 */
export function utf16ByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const often = length / 2 / 10;
  if (odd > often && even * 20 < odd) return 'utf-16le';
  if (even > often && odd * 20 < even) return 'utf-16be';
  return null;
}

/** The text if the bytes are UTF-8; one character cut off at the very end is forgiven. */
export function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
