import { isInlineDrawing } from '../../article/index.ts';
import type { Asset } from '../entities.ts';
import { keptDrawing } from './pictures.ts';

/** Clean HTML, and what its drawings have become. */
export interface StoredDrawings {
  readonly html: string;
  readonly assets: readonly Asset[];
}

/** Clean HTML escapes every `<`, `>` and `"` in a value, so that a picture's tag is plain to see. */
const PICTURE = /<img\b[^>]*? src="(data:[^"]*)"[^>]*>/gu;

/** Makes assets of the drawings that a page's HTML itself held. One that cannot be kept is left out. */
export async function storeDrawings(html: string): Promise<StoredDrawings> {
  const assets = new Map<string, Asset>();
  for (const [, address = ''] of html.matchAll(PICTURE)) {
    const asset = assets.has(address) ? null : await assetOf(address);
    if (asset !== null) assets.set(address, asset);
  }
  const settled = html.replace(PICTURE, (picture: string, address: string) => {
    const asset = assets.get(address);
    return asset === undefined ? '' : picture.replace(address, `asset:${asset.sha256}`);
  });
  return { html: settled, assets: [...assets.values()] };
}

async function assetOf(address: string): Promise<Asset | null> {
  if (!isInlineDrawing(address)) return null;
  const kept = await keptDrawing(textOf(address.slice(address.indexOf(',') + 1)));
  if (kept?.is !== 'asset') return null;
  const { read, ...facts } = kept.asset;
  return { ...facts, bytes: new Uint8Array(await read()) };
}

function textOf(base64: string): string {
  try {
    const binary = atob(base64);
    return new TextDecoder().decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0)));
  } catch {
    return ''; // Damaged, and so no drawing.
  }
}
