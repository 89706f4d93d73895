import type { Clipping } from './entities.ts';

/**
 * Where a clipping is from, in a word or two: its outlet, else the agency that it names, else the
 * site that it was saved from (`paper.example`). Null where nothing of these is known.
 */
export const sourceName = ({
  outlet,
  agency,
  canonicalUrl,
  url,
}: Pick<Clipping, 'outlet' | 'agency' | 'canonicalUrl' | 'url'>): string | null =>
  outlet ?? agency ?? siteOf(canonicalUrl) ?? siteOf(url);

function siteOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\d?\./, '') : null;
}
