import { sha256Schema, type Sha256 } from './entities.ts';

/** Lower-case hexadecimal SHA-256 of bytes. */
export async function sha256Hex(bytes: Uint8Array): Promise<Sha256> {
  // No caller's bytes are shared memory, which is all that this type keeps out.
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return sha256Schema.parse(hex.join(''));
}
