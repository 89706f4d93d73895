import type { LibraryCounts, Shelf } from '../../storage/contract.ts';
import { moveFocus } from './moveFocus.ts';
import { shelves } from './shelves.ts';

interface ShelfListProps {
  readonly counts: LibraryCounts | undefined;
  readonly shelf: Shelf;
  readonly onChoose: (shelf: Shelf) => void;
}

/** The fixed shelves as links; Up and Down go from one to the next. */
export function ShelfList({ counts, shelf, onChoose }: ShelfListProps) {
  const number = new Intl.NumberFormat();
  return (
    <ul className="shelf-list" onKeyDown={moveFocus}>
      {shelves.map(({ kind, label, icon: Icon, size }) => {
        const isCurrent = shelf.kind === kind;
        return (
          <li key={kind}>
            <a
              href={`#${kind}`}
              className="shelf"
              data-pane-focus={isCurrent || undefined}
              aria-current={isCurrent ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onChoose({ kind });
              }}
            >
              <Icon aria-hidden size={16} strokeWidth={1.75} />
              <span className="shelf-label">{label}</span>
              {counts === undefined || size(counts) === 0 ? null : (
                <span className="shelf-count">{number.format(size(counts))}</span>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
