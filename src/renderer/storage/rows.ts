import type {
  Body,
  Clipping,
  ClippingId,
  Original,
  Sha256,
  Tag,
  TagId,
} from '../../core/library/entities.ts';
import { assetHashes } from '../../core/library/assets.ts';
import type { FileId, KeptOriginal } from './keeping.ts';
import { type List, type ListKey, listKeys } from './lists.ts';

// Entities as they are stored: with the keys their indexes need, and long text as bytes, which
// costs half the time of strings to write.

export interface ClippingRow extends Clipping {
  readonly byAdded: ListKey[];
  readonly byPublished: ListKey[];
}

export interface TitleRow {
  readonly title: string;
  readonly id: ClippingId;
}

export interface BodyRow {
  readonly clippingId: ClippingId;
  readonly html: Uint8Array;
  readonly text: Uint8Array;
  readonly extractor: string;
  /**
   * The assets that its HTML shows, and those that it has shown before: an asset that no body names
   * is collected, and an earlier reading may be brought back.
   */
  readonly assets: readonly Sha256[];
}

/** Originals of version 1 were of one page each, and do not say which. */
export type OriginalRow = Omit<KeptOriginal, 'page'> & {
  readonly page?: number;
  /** The files in blocks that it names: one that no original names is removed. */
  readonly keptFiles?: readonly FileId[];
};

export interface TagRow extends Tag {
  /** The name without regard to case: unique. */
  readonly key: string;
}

export interface CountRow {
  readonly list: List;
  readonly count: number;
}

/** A change that the full-text index has yet to take in. */
export type ChangeRow = { readonly seq?: number } & (
  | { readonly clippingId: ClippingId }
  /** The tag's name changed, and so did the words that find its clippings. */
  | { readonly tagId: TagId }
);

export interface NamedValueRow {
  readonly name: string;
  readonly value: unknown;
}

export const clippingRow = (clipping: Clipping): ClippingRow => ({
  ...clipping,
  ...listKeys(clipping),
});

export function clippingFrom(row: ClippingRow): Clipping {
  const clipping: Clipping & Partial<ReturnType<typeof listKeys>> = { ...row };
  delete clipping.byAdded;
  delete clipping.byPublished;
  return clipping;
}

export const bodyRow = (body: Body, assets: readonly Sha256[]): BodyRow => ({
  clippingId: body.clippingId,
  html: new TextEncoder().encode(body.html),
  text: new TextEncoder().encode(body.text),
  extractor: body.extractor,
  assets: [...new Set(assets)],
});

export const bodyFrom = (row: BodyRow): Body => ({
  clippingId: row.clippingId,
  html: new TextDecoder().decode(row.html),
  text: new TextDecoder().decode(row.text),
  extractor: row.extractor,
});

/** The assets that the body's HTML shows now. */
export const shownAssets = (row: BodyRow): readonly Sha256[] => assetHashes(bodyFrom(row).html);

export const originalRow = (original: KeptOriginal): OriginalRow => ({
  ...original,
  keptFiles: original.files.flatMap((kept) => ('file' in kept ? [kept.file] : [])),
});

export function keptOriginalFrom(row: OriginalRow): KeptOriginal {
  const original: KeptOriginal & { keptFiles?: readonly FileId[] } = { page: 0, ...row };
  delete original.keptFiles;
  return original;
}

/** An original without the bytes of its files. */
export const originalFrom = (row: OriginalRow): Original => ({
  ...keptOriginalFrom(row),
  files: row.files.map(({ path, sha256 }) => ({ path, sha256 })),
});

export const tagRow = (tag: Tag): TagRow => ({ ...tag, key: tagKey(tag.name) });

export const tagFrom = ({ id, name, colour }: TagRow): Tag => ({ id, name, colour });

/** What makes two tag names the same. */
export const tagKey = (name: string): string => name.normalize('NFC').toLowerCase();
