import { Palette, Trash2 } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { highlightColours } from '../../../core/library/entities.ts';
import { useServices } from '../../app/services.ts';
import { IconButton, MenuButton } from '../../ui/index.ts';
import { type PlacedHighlight, useHighlightFocus } from '../reader/index.ts';
import { CommentField } from './CommentField.tsx';

interface HighlightCardProps {
  readonly placed: PlacedHighlight;
  /** The article's language and direction, for its quoted words. */
  readonly lang: string;
  readonly dir: string;
}

/** One highlight beside the text: its words, its comment, its colour. */
export function HighlightCard({ placed, lang, dir }: HighlightCardProps) {
  const { highlight, range } = placed;
  const { library, perform } = useServices();
  const [focus, setFocus] = useHighlightFocus();
  const card = useRef<HTMLLIElement>(null);
  const comment = useRef<HTMLTextAreaElement>(null);
  const quoteId = useId();
  const isCurrent = focus.id === highlight.id;
  const isGone = range === null;

  const answer = useEffectEvent(() => {
    if (!isCurrent || focus.from !== 'reader') return;
    card.current?.scrollIntoView({ block: 'nearest' });
    if (focus.wants !== 'comment') return;
    comment.current?.focus();
    setFocus(highlight.id, 'reader');
  });
  useEffect(() => answer(), [isCurrent, focus.turn]);

  return (
    <li
      ref={card}
      className={`highlight-card highlight-${highlight.colour}`}
      aria-current={isCurrent}
    >
      <button
        type="button"
        className="highlight-quote"
        aria-label={`Go to ${highlight.colour} highlight: ${highlight.selectors.quote.exact}`}
        disabled={isGone}
        onClick={() => setFocus(highlight.id, 'pane')}
      >
        <q id={quoteId} lang={lang} dir={dir}>
          {highlight.selectors.quote.exact}
        </q>
      </button>
      {isGone ? (
        <p className="highlight-gone">These words are not in the article’s text any more.</p>
      ) : null}
      <div className="highlight-foot">
        <CommentField field={comment} highlight={highlight} describedBy={quoteId} />
        <MenuButton
          label="Colour"
          entries={highlightColours.map((colour) => ({
            id: colour,
            label: colour.charAt(0).toUpperCase() + colour.slice(1),
            checked: colour === highlight.colour,
            perform: () => void perform(library.changeHighlight(highlight.id, { colour })),
          }))}
        >
          <IconButton label="Change colour" icon={Palette} />
        </MenuButton>
        <IconButton
          label="Remove highlight"
          icon={Trash2}
          onPress={() => void perform(library.removeAnnotation(highlight.id))}
        />
      </div>
    </li>
  );
}
