const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

let lastTime = 0;
let sequence = 0;

/**
 * A new id: UUID version 7 (RFC 9562), so that ids sort by the time they were made. Ids made in one
 * millisecond keep their order by a counter in the 12 bits after the version. Callers brand it by the
 * schema of what it names.
 */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const now = Date.now();
  if (now > lastTime) {
    lastTime = now;
    // The top bit is left clear, so that the counter has room to grow.
    sequence = (((bytes[6] ?? 0) & 0x07) << 8) | (bytes[7] ?? 0);
  } else {
    sequence += 1;
    if (sequence > 0xfff) {
      lastTime += 1;
      sequence = 0;
    }
  }
  const time = lastTime.toString(16).padStart(12, '0');
  const counter = sequence.toString(16).padStart(3, '0');
  const variant = hex(0x80 | ((bytes[8] ?? 0) & 0x3f)) + hex(bytes[9] ?? 0);
  const node = Array.from(bytes.subarray(10), hex).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${variant}-${node}`;
}
