import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { ClippingId, Tag, TagId } from '../../../core/library/entities.ts';
import { useCommandHandler } from '../../app/commands/index.ts';
import { useServices } from '../../app/services.ts';
import { useLive } from '../../storage/index.ts';
import { TagBox } from './TagBox.tsx';
import './tags.css';

interface TagEditorProps {
  readonly clippingIds: readonly ClippingId[];
}

/** A tag that some of the clippings carry. */
interface CarriedTag {
  readonly tag: Tag;
  readonly count: number;
}

/** Shows the tags of one or several clippings, takes them off and puts new ones on. */
export function TagEditor({ clippingIds }: TagEditorProps) {
  const { library, perform } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const tags = useLive(() => library.tags(), [library]) ?? [];
  const carried = useCarriedTags(clippingIds, tags);

  useCommandHandler('clipping.tag', () => input.current?.focus(), clippingIds.length > 0);

  const removedAt = useRef<number | null>(null);
  const remove = (tagId: TagId): void => {
    removedAt.current = carried.findIndex(({ tag }) => tag.id === tagId);
    void perform(library.removeTag(clippingIds, tagId));
  };
  const shown = carried.map(({ tag }) => tag.id).join(' ');
  useEffect(() => {
    if (removedAt.current === null) return;
    focusNear(list.current, removedAt.current, input.current);
    removedAt.current = null;
  }, [shown]);

  return (
    <div className="tag-editor">
      {carried.length === 0 ? null : (
        <ul ref={list} className="tag-chips" aria-label="Tags">
          {carried.map((each) => (
            <li key={each.tag.id} className="tag-chip" data-partial={isPartial(each, clippingIds)}>
              <TagPath name={each.tag.name} />
              {isPartial(each, clippingIds) ? (
                <span className="tag-count">
                  {each.count} of {clippingIds.length}
                </span>
              ) : null}
              <Button
                className="tag-remove"
                aria-label={`Remove tag ${each.tag.name}`}
                onPress={() => remove(each.tag.id)}
              >
                <X aria-hidden size={14} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TagBox
        input={input}
        tags={tags.filter((tag) => !isOnAll(tag.id, carried, clippingIds))}
        known={tags}
        onAdd={(name) => void perform(library.addTag(clippingIds, name))}
      />
    </div>
  );
}

/** The path's last step is the tag; those above it say where it lies. */
function TagPath({ name }: { readonly name: string }) {
  const cut = name.lastIndexOf('/') + 1;
  return (
    <bdi className="tag-name">
      {cut === 0 ? null : <span className="tag-parents">{name.slice(0, cut)}</span>}
      {name.slice(cut)}
    </bdi>
  );
}

function useCarriedTags(ids: readonly ClippingId[], tags: readonly Tag[]): readonly CarriedTag[] {
  const { library } = useServices();
  const key = ids.join(' ');
  const clippings = useLive(() => library.clippings(ids), [library, key]) ?? [];
  const counts = new Map<TagId, number>();
  for (const clipping of clippings) {
    for (const id of clipping?.tagIds ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return tags.flatMap((tag) => {
    const count = counts.get(tag.id);
    return count === undefined ? [] : [{ tag, count }];
  });
}

function isPartial({ count }: CarriedTag, ids: readonly ClippingId[]): boolean {
  return count < ids.length;
}

function isOnAll(id: TagId, carried: readonly CarriedTag[], ids: readonly ClippingId[]): boolean {
  return carried.some((each) => each.tag.id === id && !isPartial(each, ids));
}

/** After a chip is gone the focus goes to the one that took its place, or to the box. */
function focusNear(
  list: HTMLUListElement | null,
  at: number,
  input: HTMLInputElement | null,
): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  (buttons[Math.min(at, buttons.length - 1)] ?? input)?.focus();
}
