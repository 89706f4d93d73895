import { decodeReferences } from '../../containers/markup/entities.ts';
import { decodeDataUrl } from '../../containers/resources/dataUrl.ts';
import type { Asset } from '../entities.ts';
import { pictureOf, withBytes } from './pictures.ts';

/** Clean HTML, and what the pictures in its own addresses have become. */
export interface StoredPictures {
  readonly html: string;
  readonly assets: readonly Asset[];
}

/** Clean HTML escapes every `<`, `>` and `"` in a value, so that a picture's tag is plain to see. */
const PICTURE = /<img\b[^>]*? src="(data:[^"]*)"[^>]*>/gu;

/** Makes assets of the pictures that a page's HTML itself holds. One that cannot be kept is left out. */
export async function storeInlinePictures(html: string): Promise<StoredPictures> {
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
  const resource = decodeDataUrl(decodeReferences(address), 1);
  const picture = resource === null ? null : await pictureOf(resource);
  return picture?.is === 'asset' ? withBytes(picture.asset) : null;
}
