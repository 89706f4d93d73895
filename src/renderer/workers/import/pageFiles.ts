import type { InputFile } from '../../../core/containers/types.ts';

/** A file that the page can read and the worker cannot: it asks for the bytes by number. */
export interface FileOfPage extends Pick<InputFile, 'path' | 'size' | 'modifiedAt'> {
  readonly number: number;
}

/** From `start` to before `end`. */
export interface FilePart {
  readonly start: number;
  readonly end: number;
}

/** Fetches the bytes of a file of the page, all of them or a part. Rejects where it cannot be read. */
export type ReadFile = (number: number, part?: FilePart) => Promise<Uint8Array>;

/** Files of the page that become a clipping together. */
export interface PlannedUnit {
  readonly main: FileOfPage;
  readonly companions: readonly FileOfPage[];
}
