import { Star } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import type { Clipping, ClippingId, TagId } from '../../../core/library/entities.ts';
import { sourceName } from '../../../core/library/sourceName.ts';
import { listDate } from './listDate.ts';
import { usePicture } from './usePicture.ts';

interface ClippingRowProps {
  readonly id: ClippingId;
  /** Undefined until it is read. */
  readonly clipping: Clipping | undefined;
  readonly index: number;
  readonly top: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly tagNames: ReadonlyMap<TagId, string>;
  readonly onPress: (id: ClippingId, event: MouseEvent) => void;
  readonly onMenu: (id: ClippingId, event: MouseEvent) => void;
  readonly onOpen: (id: ClippingId) => void;
}

/** One clipping in the list. The list holds the keyboard focus; the row is pointed at by id. */
export const ClippingRow = memo(function ClippingRow(props: ClippingRowProps) {
  const { id, clipping, index, top, isSelected, isActive } = props;
  return (
    <div
      role="row"
      id={rowId(id)}
      aria-label={clipping?.title ?? 'Loading'}
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      className="clipping-row"
      data-active={isActive || undefined}
      data-unread={clipping?.read === false || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => props.onPress(id, event)}
      onDoubleClick={() => props.onOpen(id)}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onMenu(id, event);
      }}
    >
      {clipping === undefined ? (
        <div role="gridcell" className="clipping-cell" />
      ) : (
        <RowContent clipping={clipping} tagNames={props.tagNames} />
      )}
    </div>
  );
});

/** The row's id in the document, for `aria-activedescendant`. */
export function rowId(id: ClippingId): string {
  return `clipping-${id}`;
}

interface RowContentProps {
  readonly clipping: Clipping;
  readonly tagNames: ReadonlyMap<TagId, string>;
}

function RowContent({ clipping, tagNames }: RowContentProps) {
  const { title, lang, dir, starred, tagIds, excerpt, read } = clipping;
  const picture = usePicture(clipping.picture);
  const source = sourceName(clipping);
  const tags = tagIds.flatMap((tagId) => tagNames.get(tagId) ?? []);
  const language = lang === 'und' ? {} : { lang };
  return (
    <div role="gridcell" className="clipping-cell">
      <div className="clipping-text">
        <p className="clipping-facts">
          {read ? null : <span className="unread-dot" role="img" aria-label="Unread" />}
          {clipping.kind === 'page' ? <span className="clipping-kind">Page</span> : null}
          {source === null ? null : (
            <bdi className="clipping-source" {...language}>
              {source}
            </bdi>
          )}
          <time className="clipping-date">
            {listDate(clipping, navigator.language, new Date())}
          </time>
          {starred ? (
            <Star role="img" aria-label="Starred" className="clipping-star" size={13} />
          ) : null}
        </p>
        <p className="clipping-title" dir={dir} {...language}>
          {title}
        </p>
        <div className="clipping-rest">
          <p className="clipping-excerpt" dir={dir} {...language}>
            {excerpt}
          </p>
        </div>
        {tags.length === 0 ? null : (
          <p className="clipping-tags">
            {tags.map((name) => (
              <span key={name} className="clipping-tag" dir="auto">
                {name}
              </span>
            ))}
          </p>
        )}
      </div>
      {picture === null ? null : (
        <img className="clipping-picture" src={picture} alt="" decoding="async" />
      )}
    </div>
  );
}
