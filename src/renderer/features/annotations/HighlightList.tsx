import type { Annotation, Clipping } from '../../../core/library/entities.ts';
import { shortcutOf } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { useLive } from '../../storage/index.ts';
import { placeHighlights } from '../reader/index.ts';
import { HighlightCard } from './HighlightCard.tsx';

interface HighlightListProps {
  readonly clipping: Clipping;
  readonly annotations: readonly Annotation[];
}

/** The clipping's highlights in the order of the text; those whose words are gone come last. */
export function HighlightList({ clipping, annotations }: HighlightListProps) {
  const { library } = useServices();
  const body = useLive(() => library.body(clipping.id), [library, clipping.id]);
  const isReady = body?.clippingId === clipping.id;
  const placed = isReady ? placeHighlights(body.text, annotations) : [];
  const count = annotations.filter(({ kind }) => kind === 'highlight').length;

  return (
    <section>
      <div className="annotations-heading">
        <h2>Highlights</h2>
        {count === 0 ? null : <span>{count}</span>}
      </div>
      {count === 0 ? (
        <p className="annotations-empty">
          Select words in the article and choose a colour, or press{' '}
          <kbd>{shortcutOf('highlight.yellow') ?? 'H'}</kbd>. What you mark gathers here.
        </p>
      ) : (
        <ol className="highlight-list">
          {placed.map((each) => (
            <HighlightCard
              key={each.highlight.id}
              placed={each}
              lang={clipping.lang}
              dir={clipping.dir}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
