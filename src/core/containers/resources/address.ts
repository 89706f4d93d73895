import { percentDecode } from './localPath.ts';

/** For archives whose page has no address: relative references still mean something among them. */
export const NO_ADDRESS = 'thismessage:/';

/** A reference as an absolute address, resolved against `base`; null where it is none. */
export function absoluteAddress(reference: string, base: string | null): string | null {
  const trimmed = reference.trim();
  try {
    return new URL(trimmed, base ?? NO_ADDRESS).href;
  } catch {
    return null;
  }
}

/** A web address in its serialised form; null for any other scheme, whatever a page claims. */
export function webAddress(text: string | null | undefined): string | null {
  const address = text?.trim() ?? '';
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}

/**
 * An absolute address's form for comparing: without its fragment, escapes undone, and http the same
 * as https, since pages name their pictures by the one and load them by the other.
 */
export function comparableAddress(address: string): string {
  const bare = address.replace(/#.*$/su, '').replace(/^https?:/iu, '');
  return percentDecode(bare);
}
