import type { Asset, Sha256 } from '../../../../core/library/entities.ts';
import { sha256Schema } from '../../../../core/library/entities.ts';

/**
 * Pictures that Chromium shows without running or fetching anything in them. Drawings too: within
 * `img` their scripts are dead and their references lead nowhere, and they were cleaned on import.
 */
const SHOWN_TYPES: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
  'image/svg+xml',
  'image/x-icon',
  'image/vnd.microsoft.icon',
]);

const LONGEST_ADDRESS = 300;

/** A picture of the body whose address has been taken away, so that nothing can load by itself. */
export interface DetachedPicture {
  readonly element: HTMLImageElement;
  readonly address: string;
}

/**
 * Takes the addresses off all pictures of a fragment that is not shown yet, so that importing it
 * into a live document starts no request.
 */
export function detachPictures(fragment: DocumentFragment): DetachedPicture[] {
  return [...fragment.querySelectorAll('img')].map((element) => {
    const address = element.getAttribute('src') ?? '';
    element.removeAttribute('src');
    return { element, address };
  });
}

export interface PictureSource {
  readonly asset: (sha256: Sha256) => Promise<Asset | undefined>;
}

/**
 * Shows the pictures that the library holds, and a labelled box for each of the others. Returns what
 * frees the memory of the shown ones.
 */
export function showPictures(
  pictures: readonly DetachedPicture[],
  source: PictureSource,
): { readonly done: Promise<void>; release(): void } {
  const held: string[] = [];
  let released = false;

  const show = async ({ element, address }: DetachedPicture): Promise<void> => {
    const sha256 = storedPicture(address);
    const asset = sha256 === null ? undefined : await source.asset(sha256);
    if (released) return;
    if (asset === undefined || !SHOWN_TYPES.has(asset.mediaType)) {
      replaceByPlaceholder(element, address);
      return;
    }
    const url = URL.createObjectURL(
      new Blob([new Uint8Array(asset.bytes)], { type: asset.mediaType }),
    );
    held.push(url);
    reserveSpace(element, asset);
    element.decoding = 'async';
    element.addEventListener('error', () => replaceByPlaceholder(element, ''), { once: true });
    element.src = url;
  };

  return {
    done: Promise.all(pictures.map(show)).then(() => undefined),
    release: () => {
      released = true;
      held.forEach((url) => URL.revokeObjectURL(url));
    },
  };
}

function storedPicture(address: string): Sha256 | null {
  const digest = /^asset:([0-9a-f]{64})$/i.exec(address)?.[1];
  return digest === undefined ? null : sha256Schema.parse(digest.toLowerCase());
}

/** Lets the layout know the picture's shape before its bytes are decoded. */
function reserveSpace(element: HTMLImageElement, { width, height }: Asset): void {
  if (width === null || height === null) return;
  element.width = width;
  element.height = height;
}

/**
 * A box in the picture's place. Its words are in a shadow tree: they are read and heard but are no
 * part of the body's text, whose offsets the highlights rely on.
 */
function replaceByPlaceholder(element: HTMLImageElement, address: string): void {
  const { ownerDocument: document, alt } = element;
  const box = document.createElement('span');
  box.className = 'missing-picture';
  const shadow = box.attachShadow({ mode: 'open' });
  const line = (part: string, dir: string, text: string): HTMLElement => {
    const span = document.createElement('span');
    span.setAttribute('part', part);
    span.dir = dir;
    span.textContent = text;
    shadow.append(span);
    return span;
  };
  line('label', 'ltr', 'Picture not stored');
  const caption = element.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  // What the caption says below need not be said twice.
  if (alt !== '' && !caption.includes(alt)) line('alt', 'auto', alt);
  if (/^https?:/i.test(address)) {
    const shown = line('address', 'ltr', readableAddress(address));
    shown.title = decoded(address);
  }
  element.replaceWith(box);
}

/** The address in its own script rather than in escapes, cut where it gets out of hand. */
function readableAddress(address: string): string {
  const readable = decoded(address);
  return readable.length > LONGEST_ADDRESS ? `${readable.slice(0, LONGEST_ADDRESS)}…` : readable;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address; // Escapes of another encoding than UTF-8.
  }
}
