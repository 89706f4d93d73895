import { z } from 'zod';
import { annotationIdSchema, clippingIdSchema } from '../../../core/library/entities.ts';
import type { Library } from '../../storage/contract.ts';

// A database write begun while the window closes may not end. What was typed in the last moment is
// therefore also put where a write is done when it returns, and taken into the library next time.

const KEY = 'clipfold.drafts';

const draftSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('note'), id: clippingIdSchema, text: z.string() }),
  z.object({ of: z.literal('comment'), id: annotationIdSchema, text: z.string() }),
]);
type Draft = z.infer<typeof draftSchema>;

/** Keeps a note or a comment that may not reach the library any more. */
export function keepDraft(draft: Draft): void {
  const others = keptDrafts().filter(({ id }) => id !== draft.id);
  localStorage.setItem(KEY, JSON.stringify([...others, draft]));
}

/** Takes what was kept into the library. What cannot be written stays kept. */
export async function recoverDrafts(library: Library): Promise<void> {
  const left: Draft[] = [];
  for (const draft of keptDrafts()) {
    if (!(await recover(library, draft))) left.push(draft);
  }
  if (left.length > 0) localStorage.setItem(KEY, JSON.stringify(left));
  else localStorage.removeItem(KEY);
}

/** False where it could not be written now; what it belonged to may be gone for good, though. */
async function recover(library: Library, draft: Draft): Promise<boolean> {
  if (draft.of === 'comment') {
    const saved = await library.changeHighlight(draft.id, { note: draft.text });
    return saved.ok || saved.error.code === 'gone';
  }
  if ((await library.clipping(draft.id)) === undefined) return true;
  return (await library.saveNote(draft.id, draft.text)).ok;
}

function keptDrafts(): Draft[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return z.array(draftSchema).catch([]).parse(kept);
  } catch {
    return []; // Not JSON: nothing of ours.
  }
}
