const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/**
 * A reference within a style sheet, or one that a page's `base` is to complete, as the page itself
 * would write it; `place` is the page's own reference to that sheet or base.
 */
export function referenceFrom(reference: string, place: string): string {
  if (SCHEME.test(reference) || reference.startsWith('//')) return reference;
  const address = place.startsWith('//') ? `https:${place}` : place;
  if (SCHEME.test(address)) {
    // A sheet known by its data or its number in an archive stood in the page itself.
    return URL.canParse(reference, address) ? new URL(reference, address).href : reference;
  }
  if (/^[/\\]/u.test(reference)) return reference;
  return place.replace(/[?#].*$/su, '').replace(/[^/\\]*$/u, '') + reference;
}
