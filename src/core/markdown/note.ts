import type { Annotation, Body, Clipping, Sha256 } from '../library/entities.ts';

export interface NoteInput {
  readonly clipping: Clipping;
  readonly body: Body;
  /** Names of the clipping's tags: paths, `Asia/Kazakhstan`. */
  readonly tags: readonly string[];
  readonly annotations: readonly Annotation[];
  /** Where the export puts a held picture, relative to the note, `/` between folders. */
  readonly assetPath: (sha256: Sha256) => string;
}

export interface Note {
  readonly markdown: string;
  /** The held pictures that the note embeds, each once, in the order of the text. */
  readonly assets: readonly Sha256[];
}
