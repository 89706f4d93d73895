import dns from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

/** The address leads to a place that is not asked. */
export class PrivateAddress extends Error {}

/** A server took too long. */
export class TookTooLong extends Error {}

/** Which IP addresses may be asked. */
export type AddressRule = (address: string) => boolean;

/**
 * Asks for an address, saying nothing of the asker: no cookies, no referrer, no languages. The
 * address that is connected to is the very one that was checked. Rejects where there is no answer.
 */
export function request(
  url: URL,
  isAllowed: AddressRule,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !isAllowed(host)) return Promise.reject(new PrivateAddress(host));
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const asked = get(
      url,
      {
        agent: false,
        lookup: checkedLookup(isAllowed),
        signal,
        headers: { accept: 'image/*', 'user-agent': 'Clipfold' },
      },
      resolve,
    );
    asked.on('error', (error) => {
      reject(signal.reason instanceof TookTooLong ? signal.reason : error);
    });
  });
}

/** Resolves a name, and refuses it where any of its addresses is not allowed. */
function checkedLookup(isAllowed: AddressRule): LookupFunction {
  return (hostname, options, callback) => {
    dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        callback(error, '', 0);
        return;
      }
      const [first] = addresses;
      if (first === undefined) callback(new Error(`${hostname} has no address`), '', 0);
      else if (!addresses.every(({ address }) => isAllowed(address))) {
        callback(new PrivateAddress(hostname), '', 0);
      } else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
