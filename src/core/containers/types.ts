import type { Failure, Result } from '../result.ts';

/** One file that a person dropped, picked, pasted or named on the command line. */
export interface InputFile {
  /** Where it lay, relative to what was dropped, `/` between folders, e.g. `news/a_files/b.png`. */
  readonly path: string;
  readonly size: number;
  /** ISO 8601, or null where the system does not say. */
  readonly modifiedAt: string | null;
  /** The whole content. Rejects where the file cannot be read; callers turn that into a failure. */
  read(): Promise<Uint8Array>;
  /** The bytes from `start` to before `end`, where they can be had without the others. */
  readonly slice?: (start: number, end: number) => Promise<Uint8Array>;
  /** The first bytes, at least so many if there are, where they can be had for less than the whole. */
  readonly readStart?: (length: number) => Promise<Uint8Array>;
  /** Lower-case hexadecimal SHA-256, where it is known or the system tells it. */
  readonly sha256?: () => Promise<string>;
}

/** What one reading turns into clippings: a file, with the companion files it may need. */
export interface PageUnit {
  readonly main: InputFile;
  readonly companions: readonly InputFile[];
}

export type PageFormat =
  | 'html'
  | 'html-folder'
  | 'singlefile'
  | 'singlefile-zip'
  | 'text'
  | 'markdown'
  | 'mail'
  | 'mhtml'
  | 'webarchive'
  | 'maff'
  | 'htz'
  | 'warc'
  | 'wacz';

/** How a fact about a saved page was learned, best source first. */
export type Source = 'header' | 'comment' | 'metadata' | 'canonical' | 'file-time';

export interface Learned<Value> {
  readonly value: Value;
  readonly from: Source;
}

/** A file that the page came with: an image, mostly. */
export interface Resource {
  /** The unit's path of it, its address in an archive, or a `data:` URL's own type and a number. */
  readonly key: string;
  readonly mediaType: string;
  /** The encoding that the container states for it, if it does. */
  readonly charset?: string;
  readonly size: number;
  read(): Promise<Uint8Array>;
}

export interface ResourceSet {
  readonly all: readonly Resource[];
  /** The resource that a reference in the page (`src`, one `srcset` candidate) means, if held. */
  find(reference: string): Resource | null;
}

/** A document that a page shows inside itself, decoded. */
export interface SavedFrame {
  /** As the page's markup names it in `src`; null for one written into it (`srcdoc`). */
  readonly reference: string | null;
  readonly url: string | null;
  readonly html: string;
}

/** A page as it was saved, decoded, before anything is understood about its article. */
export type SavedPage = {
  readonly format: PageFormat;
  /** The encoding its bytes were really in, a WHATWG name in lower case (`utf-8`, `gbk`). */
  readonly charset: string;
  readonly url: Learned<string> | null;
  /** When it was saved, ISO 8601. */
  readonly savedAt: Learned<string> | null;
  readonly title: string | null;
  readonly resources: ResourceSet;
  /** The documents that it shows in frames, as far as they are held, in the page's order. */
  readonly frames: readonly SavedFrame[];
  /** Somebody has cleaned it already: all that it holds is the article's. */
  readonly isCleaned?: true;
} & (
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string }
);

export type ReadFailureCode =
  | 'unreadable' // the system would not give the bytes
  | 'empty'
  | 'too-large'
  | 'damaged' // recognised, but cut off or broken so that no page can be had from it
  | 'encrypted'
  | 'no-page' // an archive that opens and holds no page
  | 'not-a-page'; // recognised as something else: an image, a PDF, a shortcut, a binary

/** What came of a file: its pages, with what in it could not be read beside them; or why there are none. */
export type ReadOutcome = Result<readonly SavedPage[], Failure<ReadFailureCode>> & {
  readonly failures?: readonly Failure<ReadFailureCode>[];
};
