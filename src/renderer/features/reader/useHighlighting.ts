import type { RefObject } from 'react';
import { describeSelection } from '../../../core/annotations/index.ts';
import type {
  AnnotationId,
  ClippingId,
  Highlight,
  HighlightColour,
} from '../../../core/library/entities.ts';
import { ok } from '../../../core/result.ts';
import { useServices } from '../../app/services.ts';
import type { ReadingSession } from './frame/session.ts';

interface Highlighting {
  /** Highlights what is selected; null where nothing is, or it could not be saved. */
  readonly add: (colour: HighlightColour) => Promise<Highlight | null>;
  readonly recolour: (id: AnnotationId, colour: HighlightColour) => Promise<boolean>;
  readonly remove: (id: AnnotationId) => Promise<boolean>;
}

/** The writes behind the pens. */
export function useHighlighting(
  clippingId: ClippingId,
  sessionRef: RefObject<ReadingSession | null>,
): Highlighting {
  const { library, perform } = useServices();
  return {
    add: async (colour) => {
      const selected = sessionRef.current?.selected() ?? null;
      if (sessionRef.current === null || selected === null) return null;
      const { start, end } = selected.range;
      const selectors = describeSelection(sessionRef.current.text, start, end);
      const adding = library.addHighlight(clippingId, selectors, colour);
      const saved = await perform(
        adding.then((added) => (added.ok ? ok(added.value.undo) : added)),
      );
      const added = await adding;
      return saved && added.ok ? added.value.highlight : null;
    },
    recolour: (id, colour) => perform(library.changeHighlight(id, { colour })),
    remove: (id) => perform(library.removeAnnotation(id)),
  };
}
