import type { RefObject } from 'react';
import type { Highlight } from '../../../core/library/entities.ts';
import { useServices } from '../../app/services.ts';
import { keepDraft } from './drafts.ts';
import { useAutosave } from './useAutosave.ts';
import { useVisit } from './useVisit.ts';

interface CommentFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly highlight: Highlight;
  /** The id of the words it is about. */
  readonly describedBy: string;
}

/** What the person says about highlighted words. Saves itself. */
export function CommentField({ field, highlight, describedBy }: CommentFieldProps) {
  const { library } = useServices();
  const visit = useVisit();
  const comment = useAutosave({
    stored: highlight.note,
    save: (note) => visit.save(library.changeHighlight(highlight.id, { note })),
    keepSafe: (text) => keepDraft({ of: 'comment', id: highlight.id, text }),
  });
  return (
    <textarea
      ref={field}
      aria-label="Comment"
      aria-busy={comment.state !== 'saved'}
      aria-describedby={describedBy}
      className="highlight-comment"
      dir="auto"
      rows={1}
      placeholder="Add a comment"
      value={comment.text}
      onChange={(event) => comment.change(event.currentTarget.value)}
      onBlur={() => {
        comment.flush();
        visit.end();
      }}
    />
  );
}
