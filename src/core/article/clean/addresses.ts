const LINK_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const PICTURE_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Longer addresses are data, not places. */
const LONGEST_ADDRESS = 8_192;

function absolute(
  reference: string,
  base: string | null,
  schemes: ReadonlySet<string>,
): string | null {
  const trimmed = reference.trim();
  if (trimmed === '' || trimmed.length > LONGEST_ADDRESS) return null;
  const url = parsed(trimmed, base);
  return url !== null && schemes.has(url.protocol) ? url.href : null;
}

function parsed(reference: string, base: string | null): URL | null {
  if (base !== null && URL.canParse(reference, base)) return new URL(reference, base);
  return URL.canParse(reference) ? new URL(reference) : null;
}

/** The address a link may keep, or null: only http, https and mailto leave the app. */
export function linkAddress(reference: string, base: string | null): string | null {
  if (reference.trim().startsWith('#')) return null;
  return absolute(reference, base, LINK_SCHEMES);
}

/** The address of a picture elsewhere, or null. */
export const pictureAddress = (reference: string, base: string | null): string | null =>
  absolute(reference, base, PICTURE_SCHEMES);

/** The address that relative references of a page start from: its `base`, else its own. */
export function baseAddress(baseHref: string | null, url: string | null): string | null {
  if (baseHref !== null) {
    const base = pictureAddress(baseHref, url);
    if (base !== null) return base;
  }
  return url !== null && URL.canParse(url) ? url : null;
}
