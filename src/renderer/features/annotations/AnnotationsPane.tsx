import { useEffect } from 'react';
import type { ClippingId } from '../../../core/library/entities.ts';
import { useServices } from '../../app/services.ts';
import { useLive } from '../../storage/index.ts';
import { recoverDrafts } from './drafts.ts';
import { HighlightList } from './HighlightList.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { OriginalSection } from './OriginalSection.tsx';
import './annotations.css';

interface AnnotationsPaneProps {
  readonly clippingId: ClippingId;
}

/** What a person has said about one clipping, and where the clipping comes from. */
export function AnnotationsPane({ clippingId }: AnnotationsPaneProps) {
  const { library } = useServices();
  useEffect(() => {
    void recoverDrafts(library);
  }, [library]);
  const shown = useLive(
    async () => ({
      clipping: await library.clipping(clippingId),
      annotations: await library.annotations(clippingId),
    }),
    [library, clippingId],
  );
  if (shown?.clipping?.id !== clippingId) return null;
  const { clipping, annotations } = shown;
  const note = annotations.find(({ kind }) => kind === 'note');
  return (
    <div className="annotations">
      <NoteEditor key={clippingId} clippingId={clippingId} stored={note?.note ?? ''} />
      <HighlightList clipping={clipping} annotations={annotations} />
      <OriginalSection clippingId={clippingId} />
    </div>
  );
}
