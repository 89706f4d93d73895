/** Parameters that say how a reader came, not what they read; `utm_…` besides. */
const TRACKING = new Set(
  'ref source src fbclid gclid dclid msclkid twclid mc_cid mc_eid _ga _gl si t'.split(' '),
);

const isTracking = (name: string): boolean =>
  name.toLowerCase().startsWith('utm_') || TRACKING.has(name.toLowerCase());

/**
 * What two addresses of one page have in common: no fragment, no tracking parameters, the host in
 * lower case. For comparing only; null where it is no address.
 */
export function urlIdentity(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const identity = new URL(url);
  identity.hash = '';
  // Rewritten only where needed: serialising a query changes its escapes.
  const tracking = [...identity.searchParams.keys()].filter(isTracking);
  for (const name of tracking) identity.searchParams.delete(name);
  if (identity.searchParams.size === 0) identity.search = '';
  return identity.href;
}
