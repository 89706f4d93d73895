import type { Resource, ResourceSet, SavedPage } from '../../containers/types.ts';
import { cleanDrawing } from '../../drawing/index.ts';
import { isInlinePicture } from '../../article/index.ts';
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
  readonly shownIn: (html: string) => Promise<readonly Asset[]>;
}

/** An asset before its bytes are wanted: a page may come with many times what its article shows. */
interface Measured extends Omit<Asset, 'bytes'> {
  readonly read: () => Promise<Uint8Array>;
}

type Picture = { readonly is: 'asset'; readonly asset: Measured } | { readonly is: 'spacer' };

/** What a file shows; null where it is no picture, or damaged. */
export async function pictureOf(resource: Resource): Promise<Picture | null> {
  if (!resource.mediaType.startsWith('image/')) return null;
  // One that is damaged leaves a gap in the page.
  const bytes = await resource.read().catch(() => null);
  if (bytes === null) return null;
  if (resource.mediaType === 'image/svg+xml') return keptDrawing(new TextDecoder().decode(bytes));
  const size = imageSize(bytes);
  if (isSpacer(size)) return { is: 'spacer' };
  const asset: Measured = {
    sha256: await sha256Hex(bytes),
    mediaType: resource.mediaType,
    width: size?.width ?? null,
    height: size?.height ?? null,
    read: () => resource.read(),
  };
  return { is: 'asset', asset };
}

/** A drawing is a document: what is kept of it neither runs nor fetches, wherever it is opened. */
async function keptDrawing(text: string): Promise<Picture | null> {
  const drawing = cleanDrawing(text);
  if (drawing === null) return null;
  const { svg, width, height } = drawing;
  if (isSpacer(width === null || height === null ? null : { width, height })) {
    return { is: 'spacer' };
  }
  const written = new TextEncoder().encode(svg);
  const sha256 = await sha256Hex(written);
  const read = (): Promise<Uint8Array> => Promise.resolve(written);
  return { is: 'asset', asset: { sha256, mediaType: 'image/svg+xml', width, height, read } };
}

/** A picture with its bytes, in a plain array of its own: a file's reader may give a view of a larger one. */
export const withBytes = async ({ read, ...asset }: Measured): Promise<Asset> => ({
  ...asset,
  bytes: new Uint8Array(await read()),
});

const pixels = ({ width, height }: Measured): number => (width ?? 0) * (height ?? 0);

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
  const assets = new Map<Sha256, Measured>();
  for (const resource of resources.all) {
    const picture = await pictureOf(resource);
    if (picture === null) continue;
    pictures.set(resource, picture);
    if (picture.is === 'asset') assets.set(picture.asset.sha256, picture.asset);
  }
  const known = new Set(resources.all);
  const isKnown = (address: string): boolean => {
    const resource = resources.find(address);
    return resource !== null && known.has(resource);
  };
  return {
    // What stands in the page's drawings and style sheets is no file yet; it becomes one with the
    // body that shows it.
    resolve: (candidates) =>
      choose(candidates, resources, pictures) ??
      candidates.find((address) => isInlinePicture(address) && !isKnown(address)) ??
      null,
    shownIn: (html) =>
      Promise.all(
        assetHashes(html)
          .flatMap((sha256) => assets.get(sha256) ?? [])
          .map(withBytes),
      ),
  };
}
