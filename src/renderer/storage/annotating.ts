import type {
  Annotation,
  AnnotationId,
  ClippingId,
  Highlight,
  HighlightColour,
  Selectors,
} from '../../core/library/entities.ts';
import { ok } from '../../core/result.ts';
import type { Library } from './contract.ts';
import type { Database } from './database.ts';
import { replaceRows, type Replacement } from './replacing.ts';
import { Refusal, sequence, type Step, write } from './writing.ts';

type AnnotationWrites = Pick<
  Library,
  'saveNote' | 'addHighlight' | 'changeHighlight' | 'removeAnnotation'
>;

/** The clipping's own note, highlights and the notes on them. */
export function annotationWrites(db: Database): AnnotationWrites {
  return {
    saveNote: (id, note) =>
      write(db, { done: 'Saved the note', undone: 'Took back the note' }, saveNote(db, id, note)),
    addHighlight: async (id, selectors, colour) => {
      const highlight = newHighlight(id, selectors, colour);
      const written = await write(
        db,
        { done: 'Highlighted the passage', undone: 'Removed the highlight' },
        replaceAnnotations(db, id, { put: [highlight] }),
      );
      return written.ok ? ok({ highlight, undo: written.value }) : written;
    },
    changeHighlight: (id, change) =>
      write(
        db,
        { done: 'Changed the highlight', undone: 'Took back the change of the highlight' },
        changeHighlight(db, id, change),
      ),
    removeAnnotation: (id) =>
      write(
        db,
        { done: 'Removed the annotation', undone: 'Brought back the annotation' },
        removeAnnotation(db, id),
      ),
  };
}

function newHighlight(
  clippingId: ClippingId,
  selectors: Selectors,
  colour: HighlightColour,
): Highlight {
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID() as AnnotationId,
    clippingId,
    kind: 'highlight',
    note: '',
    created: now,
    modified: now,
    colour,
    selectors,
    orphaned: false,
  };
}

/** Rewrites annotations of one clipping, whose notes the full-text index then reads anew. */
const replaceAnnotations =
  (db: Database, clippingId: ClippingId, replacement: Replacement<Annotation>): Step =>
  async () => {
    const note = noteChanged(db, clippingId);
    return sequence(note, replaceRows<Annotation>(db.annotations, replacement))();
  };

const noteChanged =
  (db: Database, clippingId: ClippingId): Step =>
  async () => {
    await db.changes.add({ clippingId });
    return noteChanged(db, clippingId);
  };

const saveNote =
  (db: Database, clippingId: ClippingId, note: string): Step =>
  async () => {
    const annotations = await db.annotations.where({ clippingId }).toArray();
    const held = annotations.find((annotation) => annotation.kind === 'note');
    if (note.trim() === '') {
      const remove = held === undefined ? [] : [held.id];
      return replaceAnnotations(db, clippingId, { remove })();
    }
    const now = new Date().toISOString();
    const saved: Annotation = {
      id: held?.id ?? (crypto.randomUUID() as AnnotationId),
      clippingId,
      kind: 'note',
      note,
      created: held?.created ?? now,
      modified: now,
    };
    return replaceAnnotations(db, clippingId, { put: [saved] })();
  };

const changeHighlight =
  (
    db: Database,
    id: AnnotationId,
    change: { readonly colour?: HighlightColour; readonly note?: string },
  ): Step =>
  async () => {
    const held = await annotationOf(db, id);
    if (held.kind !== 'highlight') throw new Refusal('gone', 'This highlight is gone.');
    const changed = { ...held, ...change, modified: new Date().toISOString() };
    return replaceAnnotations(db, held.clippingId, { put: [changed] })();
  };

const removeAnnotation =
  (db: Database, id: AnnotationId): Step =>
  async () => {
    const held = await annotationOf(db, id);
    return replaceAnnotations(db, held.clippingId, { remove: [id] })();
  };

async function annotationOf(db: Database, id: AnnotationId): Promise<Annotation> {
  const held = await db.annotations.get(id);
  if (held === undefined) {
    throw new Refusal('gone', 'This annotation was removed in the meantime.');
  }
  return held;
}
