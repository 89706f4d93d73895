import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type {
  Annotation,
  AnnotationId,
  ClippingId,
  Highlight,
  HighlightColour,
} from '../../../core/library/entities.ts';
import { runCommand, useCommandHandler } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import type { SelectedText } from './frame/session.ts';
import type { TextRange } from './frame/textSelection.ts';
import { type HighlightFocus, useHighlightFocus } from './highlightFocus.ts';
import { useHighlighting } from './useHighlighting.ts';
import type { ReadingHandle } from './useReadingSession.ts';

/** What the pens are about: words just selected, or a highlight made before. */
export type PenTarget =
  | ({ readonly kind: 'selection' } & SelectedText)
  | ({ readonly kind: 'highlight'; readonly id: AnnotationId } & SelectedText);

export interface Pens {
  readonly target: PenTarget | null;
  /** The selection in the frame has come to rest, or is gone. */
  readonly selected: (selection: SelectedText | null) => void;
  /** A place in the text was clicked. True where a highlight is. */
  readonly activated: (offset: number) => boolean;
  /** The text has moved under the toolbar. */
  readonly follow: () => void;
  readonly pick: (colour: HighlightColour) => void;
  readonly comment: () => void;
  readonly remove: () => void;
  readonly close: () => void;
}

/** The highlighter pens: what they are pointed at, and what they do. */
export function usePens(
  clippingId: ClippingId,
  annotations: readonly Annotation[],
  { sessionRef, placedRef }: ReadingHandle,
): Pens {
  const { announce } = useServices();
  const [target, setTarget] = useState<PenTarget | null>(null);
  const [focus, setFocus] = useHighlightFocus();
  const { add, recolour, remove } = useHighlighting(clippingId, sessionRef);

  const pointAt = (highlight: Highlight, range: TextRange): void => {
    const rect = sessionRef.current?.rectOf(range) ?? null;
    if (rect === null) return;
    setTarget({ kind: 'highlight', id: highlight.id, range, rect });
    setFocus(highlight.id, 'reader');
  };

  const pick = (colour: HighlightColour): void => {
    // Words selected a moment ago go before the highlight that the toolbar still points at.
    const selected = sessionRef.current?.selected() ?? null;
    if (selected === null && target?.kind === 'highlight') {
      void recolour(target.id, colour);
      return;
    }
    if (selected === null) {
      announce('Select some words of the article first, then choose a colour.');
      return;
    }
    void add(colour).then((highlight) => {
      if (highlight === null) return;
      const now = sessionRef.current?.selected()?.range ?? selected.range;
      if (now.start !== selected.range.start || now.end !== selected.range.end) return; // Gone on.
      sessionRef.current?.clearSelection();
      pointAt(highlight, selected.range);
    });
  };

  usePenCommands(pick);
  useReveal(focus, { sessionRef, placedRef }, () => setTarget(null));
  useGone(annotations, (ids) =>
    setTarget((current) => (current?.kind === 'highlight' && ids.has(current.id) ? null : current)),
  );

  return {
    target,
    selected: (selection) => {
      if (selection !== null) setTarget({ kind: 'selection', ...selection });
      else setTarget((current) => (current?.kind === 'selection' ? null : current));
    },
    activated: (offset) => {
      const hit = placedRef.current.findLast(
        ({ range }) => range !== null && range.start <= offset && offset < range.end,
      );
      if (!hit?.range) setTarget(null);
      else pointAt(hit.highlight, hit.range);
      return hit !== undefined;
    },
    follow: () =>
      setTarget((current) => {
        const rect = current === null ? null : sessionRef.current?.rectOf(current.range);
        return current === null || !rect ? null : { ...current, rect };
      }),
    pick,
    comment: () => {
      if (target?.kind !== 'highlight') return;
      const { id } = target;
      setTarget(null);
      runCommand('view.annotations');
      // After the pane has come up and taken the focus itself.
      requestAnimationFrame(() => setFocus(id, 'reader', 'comment'));
    },
    remove: () => {
      if (target?.kind !== 'highlight') return;
      setTarget(null);
      void remove(target.id);
    },
    close: () => {
      setTarget(null);
      sessionRef.current?.clearSelection();
    },
  };
}

function usePenCommands(pick: (colour: HighlightColour) => void): void {
  useCommandHandler('highlight.yellow', () => pick('yellow'));
  useCommandHandler('highlight.green', () => pick('green'));
  useCommandHandler('highlight.blue', () => pick('blue'));
  useCommandHandler('highlight.pink', () => pick('pink'));
  useCommandHandler('highlight.purple', () => pick('purple'));
}

/** Scrolls to the highlight that was chosen beside the text; the pens let go of another one. */
function useReveal(
  focus: HighlightFocus,
  { sessionRef, placedRef }: ReadingHandle,
  letGo: () => void,
): void {
  const { turn } = focus;
  const reveal = useEffectEvent(() => {
    if (focus.from !== 'pane') return;
    letGo();
    const range = placedRef.current.find(({ highlight }) => highlight.id === focus.id)?.range;
    if (range) sessionRef.current?.reveal(range);
  });
  useEffect(() => reveal(), [turn]);
}

/** Tells of the highlights that have gone, by undo or beside the text: the pens let go of them. */
function useGone(
  annotations: readonly Annotation[],
  tell: (gone: ReadonlySet<AnnotationId>) => void,
): void {
  const known = useRef<ReadonlySet<AnnotationId>>(new Set());
  const compare = useEffectEvent(() => {
    const now = new Set(annotations.map(({ id }) => id));
    const gone = [...known.current].filter((id) => !now.has(id));
    known.current = now;
    if (gone.length > 0) tell(new Set(gone));
  });
  useEffect(() => compare(), [annotations]);
}
