import { z } from 'zod';
import { clippingIdSchema, type ClippingId } from '../../../core/library/entities.ts';
import type { Library } from '../../storage/contract.ts';

// A database write begun while the window closes may not end. What was typed in the last moment is
// therefore also put where a write is done when it returns, and taken into the library next time.

const KEY = 'clipfold.note-draft';

const draftSchema = z.object({ clippingId: clippingIdSchema, note: z.string() });

/** Keeps a note that may not reach the library any more. */
export function keepNoteDraft(clippingId: ClippingId, note: string): void {
  localStorage.setItem(KEY, JSON.stringify({ clippingId, note }));
}

/** Takes a note that was kept into the library. */
export async function recoverNoteDraft(library: Library): Promise<void> {
  const kept = localStorage.getItem(KEY);
  if (kept === null) return;
  const draft = draftSchema.safeParse(parseJson(kept));
  const clipping = draft.success ? await library.clipping(draft.data.clippingId) : undefined;
  if (draft.success && clipping !== undefined) {
    const saved = await library.saveNote(draft.data.clippingId, draft.data.note);
    if (!saved.ok) return;
  }
  localStorage.removeItem(KEY);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
