const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/** A reference within a style sheet as the page would write it; `sheet` is the page's own to the sheet. */
export function sheetReference(reference: string, sheet: string): string {
  if (SCHEME.test(reference) || reference.startsWith('//')) return reference;
  const address = sheet.startsWith('//') ? `https:${sheet}` : sheet;
  if (SCHEME.test(address)) {
    // A sheet known by its data or its number in an archive stood in the page itself.
    return URL.canParse(reference, address) ? new URL(reference, address).href : reference;
  }
  if (/^[/\\]/u.test(reference)) return reference;
  return sheet.replace(/[?#].*$/su, '').replace(/[^/\\]*$/u, '') + reference;
}
