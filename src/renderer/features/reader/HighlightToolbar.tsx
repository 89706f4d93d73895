import { MessageSquareText, Trash2 } from 'lucide-react';
import type { CSSProperties, RefObject } from 'react';
import { Toolbar, ToggleButton } from 'react-aria-components';
import { type HighlightColour, highlightColours } from '../../../core/library/entities.ts';
import { shortcutOf } from '../../app/commands/index.ts';
import { IconButton, WithTooltip } from '../../ui/index.ts';

/** Where the toolbar points, in the pane's own pixels. */
export interface ToolbarPlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

interface HighlightToolbarProps {
  readonly toolbar: RefObject<HTMLDivElement | null>;
  readonly place: ToolbarPlace;
  /** The colour of the highlight it is about; null for a selection that is none yet. */
  readonly colour: HighlightColour | null;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onComment: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

const HEIGHT = 48;

/** The pens beside a selection; for a highlight also its comment and its removal. */
export function HighlightToolbar(props: HighlightToolbarProps) {
  const { toolbar, place, colour, onColour, onComment, onRemove, onClose } = props;
  return (
    <div
      className="highlight-toolbar-place"
      style={styleAt(place)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Toolbar ref={toolbar} aria-label="Highlight" className="highlight-toolbar">
        {highlightColours.map((name) => (
          <WithTooltip
            key={name}
            text={`Highlight ${name}`}
            shortcut={shortcutOf(`highlight.${name}`)}
          >
            <ToggleButton
              aria-label={`Highlight ${name}`}
              className={`pen pen-${name}`}
              isSelected={name === colour}
              onPress={() => onColour(name)}
            />
          </WithTooltip>
        ))}
        {colour === null ? null : (
          <>
            <IconButton label="Comment" icon={MessageSquareText} onPress={onComment} />
            <IconButton label="Remove highlight" icon={Trash2} onPress={onRemove} />
          </>
        )}
      </Toolbar>
    </div>
  );
}

/** Above the words where there is room, else below them; never outside the pane. */
function styleAt({ x, top, bottom }: ToolbarPlace): CSSProperties {
  const edge = top < HEIGHT ? Math.max(bottom, 0) + 8 : top - HEIGHT;
  return {
    top: `clamp(0px, ${String(edge)}px, 100% - ${String(HEIGHT)}px)`,
    left: `clamp(var(--half), ${String(x)}px, 100% - var(--half))`,
  };
}
