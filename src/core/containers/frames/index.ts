import { decodeBytes } from '../decoding/index.ts';
import { scanMarkup } from '../markup/scan.ts';
import { absoluteAddress, webAddress } from '../resources/address.ts';
import type { Resource, ResourceSet, SavedFrame } from '../types.ts';

const MOST_FRAMES = 40;
const DEEPEST = 3;
/** A larger one is no document that someone reads in a frame. */
const LARGEST_FRAME = 8 * 1024 * 1024;

interface FrameTag {
  readonly reference: string | null;
  readonly written: string | null;
}

function* frameTags(html: string): Generator<FrameTag> {
  for (const token of scanMarkup(html)) {
    if (token.kind !== 'tag' || (token.name !== 'iframe' && token.name !== 'frame')) continue;
    const written = token.attributes.get('srcdoc') ?? null;
    const reference = token.attributes.get('src')?.trim() ?? '';
    if (written !== null || reference !== '') {
      yield { reference: written === null ? reference : null, written };
    }
  }
}

async function readFrame(resource: Resource): Promise<string | null> {
  const isDocument = /html|xml|text\/plain|octet-stream/u.test(resource.mediaType);
  if (!isDocument || resource.size > LARGEST_FRAME) return null;
  try {
    const hints = { kind: 'html', declared: resource.charset ?? null } as const;
    return decodeBytes(await resource.read(), hints).text;
  } catch {
    // A frame that cannot be read leaves a gap in the page; it does not take the page away.
    return null;
  }
}

/**
 * The documents that a page shows in frames, and those in their frames, in order, as far as they
 * are held. A document met twice is not entered again, so that frames in a circle come to an end.
 */
export async function framesOf(
  html: string,
  resources: ResourceSet,
  address: string | null,
): Promise<readonly SavedFrame[]> {
  const frames: SavedFrame[] = [];
  const entered = new Set<Resource>();

  async function enter(markup: string, base: string | null, depth: number): Promise<void> {
    for (const { reference, written } of frameTags(markup)) {
      if (frames.length >= MOST_FRAMES) return;
      const frame = reference === null ? null : await held(reference, base);
      const found = written === null ? frame : { reference: null, url: null, html: written };
      if (found === null) continue;
      frames.push(found);
      if (depth < DEEPEST) await enter(found.html, found.url ?? base, depth + 1);
    }
  }

  async function held(reference: string, base: string | null): Promise<SavedFrame | null> {
    const resource = resources.find(reference);
    if (resource === null || entered.has(resource)) return null;
    entered.add(resource);
    const framed = await readFrame(resource);
    if (framed === null) return null;
    const url = webAddress(resource.key) ?? webAddress(absoluteAddress(reference, base));
    return { reference, url, html: framed };
  }

  await enter(html, address, 1);
  return frames;
}
