import { useId, useRef } from 'react';
import type { ClippingId } from '../../../core/library/entities.ts';
import { useCommandHandler } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { keepDraft } from './drafts.ts';
import { type SaveState, useAutosave } from './useAutosave.ts';
import { useVisit } from './useVisit.ts';

interface NoteEditorProps {
  readonly clippingId: ClippingId;
  readonly stored: string;
}

const SAYS: Readonly<Record<SaveState, string>> = {
  saved: '',
  unsaved: '',
  saving: 'Saving…',
  failed: 'Not saved',
};

/** The clipping's own note. It saves itself; one visit to the field is one step of Undo. */
export function NoteEditor({ clippingId, stored }: NoteEditorProps) {
  const { library } = useServices();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const visit = useVisit();
  const note = useAutosave({
    stored,
    save: (text) => visit.save(library.saveNote(clippingId, text)),
    keepSafe: (text) => keepDraft({ of: 'note', id: clippingId, text }),
  });

  useCommandHandler('clipping.note', () => field.current?.focus());

  return (
    <section className="note">
      <div className="annotations-heading">
        <label htmlFor={id}>Note</label>
        <span className="note-state">{SAYS[note.state]}</span>
      </div>
      <textarea
        ref={field}
        id={id}
        className="field-input note-field"
        aria-busy={note.state !== 'saved'}
        dir="auto"
        rows={3}
        placeholder="What is this clipping about to you?"
        value={note.text}
        onChange={(event) => note.change(event.currentTarget.value)}
        onBlur={() => {
          note.flush();
          visit.end();
        }}
      />
    </section>
  );
}
