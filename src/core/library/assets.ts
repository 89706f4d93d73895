import { sha256Schema, type Sha256 } from './entities.ts';
import type { Repair } from './readings.ts';

const ASSET_ADDRESS = /\basset:([0-9a-f]{64})\b/gu;

/** The hashes of the assets that clean HTML refers to, each once, in its order. */
export function assetHashes(html: string): readonly Sha256[] {
  const hashes = [...html.matchAll(ASSET_ADDRESS)].map((match) => sha256Schema.parse(match[1]));
  return [...new Set(hashes)];
}

/** Clean HTML escapes every `<`, `>` and `"` in a value, so that a picture's tag is plain to see. */
const PICTURE = /(<img\b[^>]*? src=")([^"]*)"/gu;

/** Clean HTML in which pictures that were fetched stand in place of their addresses. */
export function withFetched(html: string, fetched: Repair['pictures']): string {
  if (fetched.length === 0) return html;
  const assets = new Map(fetched.map(({ address, sha256 }) => [address, sha256]));
  return html.replace(PICTURE, (picture, start: string, address: string) => {
    const sha256 = assets.get(unescaped(address));
    return sha256 === undefined ? picture : `${start}asset:${sha256}"`;
  });
}

/** The addresses of the pictures that clean HTML shows and that are not held, each once. */
export function remotePictures(html: string): readonly string[] {
  const addresses = [...html.matchAll(PICTURE)].map((match) => unescaped(match[2] ?? ''));
  return [...new Set(addresses.filter((address) => /^https?:/iu.test(address)))];
}

const unescaped = (value: string): string =>
  value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
