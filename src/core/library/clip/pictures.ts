import type { Resource, ResourceSet, SavedPage } from '../../containers/types.ts';
import { assetHashes } from '../assets.ts';
import type { Asset, Sha256 } from '../entities.ts';
import { imageSize, type ImageSize } from '../imageSize/index.ts';
import { sha256Hex } from '../sha256Hex.ts';

/** Pictures no larger than this hold up a table cell or count readers; nobody looks at them. */
const SPACER_PIXELS = 2;

const isSpacer = (size: ImageSize | null): boolean =>
  size !== null && size.width <= SPACER_PIXELS && size.height <= SPACER_PIXELS;

/** The pictures a page came with. */
export interface Pictures {
  /**
   * For the extraction (`ExtractOptions.resolvePicture`): the best candidate that is held, as
   * `asset:<sha256>`; an empty string for a spacer; null where none is held.
   */
  readonly resolve: (candidates: readonly string[]) => string | null;
  /** The assets that clean HTML shows, in its order. */
  readonly shownIn: (html: string) => readonly Asset[];
}

type Picture = { readonly is: 'asset'; readonly asset: Asset } | { readonly is: 'spacer' };

async function pictureOf(resource: Resource): Promise<Picture> {
  const bytes = await resource.read();
  const size = imageSize(bytes);
  if (isSpacer(size)) return { is: 'spacer' };
  const asset: Asset = {
    sha256: await sha256Hex(bytes),
    mediaType: resource.mediaType,
    // A plain array of its own: what a file's reader gives may be a view of a larger buffer.
    bytes: new Uint8Array(bytes),
    width: size?.width ?? null,
    height: size?.height ?? null,
  };
  return { is: 'asset', asset };
}

const pixels = ({ width, height }: Asset): number => (width ?? 0) * (height ?? 0);

/**
 * Of one picture's candidates, the held one of most pixels: a page is saved with the size that the
 * screen asked for and often with others. Of equals, the first.
 */
function choose(
  candidates: readonly string[],
  resources: ResourceSet,
  pictures: ReadonlyMap<Resource, Picture>,
): string | null {
  const found = candidates.map((candidate) => {
    const resource = resources.find(candidate);
    return resource === null ? undefined : pictures.get(resource);
  });
  const assets = found.flatMap((picture) => (picture?.is === 'asset' ? picture.asset : []));
  const [best] = assets.sort((a, b) => pixels(b) - pixels(a));
  if (best !== undefined) return `asset:${best.sha256}`;
  // A spacer beside an address that is not held stands in for a picture that was never loaded.
  return found.length > 0 && found.every((picture) => picture?.is === 'spacer') ? '' : null;
}

/** Hashes and measures every picture that a page came with. */
export async function gatherPictures({ resources }: SavedPage): Promise<Pictures> {
  const pictures = new Map<Resource, Picture>();
  const assets = new Map<Sha256, Asset>();
  for (const resource of resources.all) {
    if (!resource.mediaType.startsWith('image/')) continue;
    const picture = await pictureOf(resource);
    pictures.set(resource, picture);
    if (picture.is === 'asset') assets.set(picture.asset.sha256, picture.asset);
  }
  return {
    resolve: (candidates) => choose(candidates, resources, pictures),
    shownIn: (html) => assetHashes(html).flatMap((sha256) => assets.get(sha256) ?? []),
  };
}
