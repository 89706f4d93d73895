import type { Sha256 } from '../../../core/library/entities.ts';
import type { Clipped } from '../../../core/library/index.ts';
import { assetName, createNoteNames, renderNote } from '../../../core/markdown/index.ts';
import { ok, type Result } from '../../../core/result.ts';
import type { FolderSink } from '../../../node/index.ts';

export interface WrittenNote {
  /** Relative to the output folder. */
  readonly note: string;
  readonly assets: readonly string[];
}

export interface NoteWriter {
  write(clipped: Clipped): Promise<Result<WrittenNote>>;
}

/** Writes clippings as Markdown notes with their pictures under `assets/`. */
export function createNoteWriter(sink: FolderSink): NoteWriter {
  const names = createNoteNames();
  const encoder = new TextEncoder();
  return {
    async write({ clipping, body, assets }) {
      // Pictures first: where they end up is part of the note's text.
      const paths = new Map<Sha256, string>();
      for (const asset of assets) {
        const path = `assets/${assetName(asset)}`;
        const written = await sink.write(path, asset.bytes);
        if (!written.ok) return written;
        paths.set(asset.sha256, written.value);
      }
      const note = renderNote({
        clipping,
        body,
        tags: [],
        annotations: [],
        assetPath: (sha256) => paths.get(sha256) ?? `assets/${sha256}`,
      });
      const name = `${names.nameFor(clipping.title)}.md`;
      const written = await sink.write(name, encoder.encode(note.markdown));
      if (!written.ok) return written;
      return ok({ note: written.value, assets: [...new Set(paths.values())] });
    },
  };
}
