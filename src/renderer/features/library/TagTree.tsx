import { ChevronDown, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Tag, TagId } from '../../../core/library/entities.ts';
import type { Shelf } from '../../storage/contract.ts';
import { moveFocus } from './moveFocus.ts';
import { type TagNode, visibleNodes } from './tagNodes.ts';
import { TagActions, type TagMenu } from './TagActions.tsx';
import type { LibraryIndex } from './useLibraryIndex.ts';

interface TagTreeProps {
  readonly index: LibraryIndex;
  readonly shelf: Shelf;
  readonly onChoose: (shelf: Shelf) => void;
}

/** The tags as a tree of their paths, with a menu to rename and delete each. */
export function TagTree({ index, shelf, onChoose }: TagTreeProps) {
  const [closed, setClosed] = useState<ReadonlySet<TagId>>(new Set());
  const [menu, setMenu] = useState<TagMenu | null>(null);
  const nodes = visibleNodes(index.tags, closed);
  const currentId = shelf.kind === 'tag' ? shelf.tagId : null;
  const hasCurrent = nodes.some(({ tag }) => tag.id === currentId);

  const setOpen = (id: TagId, open: boolean): void => {
    const next = new Set(closed);
    if (open) next.delete(id);
    else next.add(id);
    setClosed(next);
  };

  if (nodes.length === 0) return null;
  return (
    <section className="tag-section">
      <h2 className="library-heading" id="library-tags">
        Tags
      </h2>
      <ul role="tree" aria-labelledby="library-tags" onKeyDown={moveFocus}>
        {nodes.map((node, line) => (
          <TagLine
            key={node.tag.id}
            node={node}
            size={index.tagSizes.get(node.tag.id) ?? 0}
            isOpen={!closed.has(node.tag.id)}
            isCurrent={node.tag.id === currentId}
            isTabStop={hasCurrent ? node.tag.id === currentId : line === 0}
            onChoose={() => onChoose({ kind: 'tag', tagId: node.tag.id })}
            onOpenChange={(open) => setOpen(node.tag.id, open)}
            onMenu={(anchor) => setMenu({ tag: node.tag, anchor, step: 'menu' })}
            onDelete={(anchor) => setMenu({ tag: node.tag, anchor, step: 'delete' })}
          />
        ))}
      </ul>
      {menu === null ? null : <TagActions menu={menu} onChange={setMenu} />}
    </section>
  );
}

interface TagLineProps {
  readonly node: TagNode;
  readonly size: number;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  readonly isTabStop: boolean;
  readonly onChoose: () => void;
  readonly onOpenChange: (open: boolean) => void;
  readonly onMenu: (anchor: Element) => void;
  readonly onDelete: (anchor: Element) => void;
}

function TagLine(props: TagLineProps) {
  const { node, size, isOpen, isCurrent, isTabStop, onChoose, onOpenChange } = props;
  const { tag, label, level, hasChildren } = node;
  const Chevron = isOpen ? ChevronDown : ChevronRight;

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const perform = keyAction(event, props);
    if (perform === null) return;
    event.preventDefault();
    event.stopPropagation();
    perform();
  };

  return (
    <li
      role="treeitem"
      className="shelf"
      aria-level={level}
      aria-selected={isCurrent}
      aria-label={tagName(tag, size)}
      {...(hasChildren ? { 'aria-expanded': isOpen } : {})}
      tabIndex={isTabStop ? 0 : -1}
      style={{ paddingInlineStart: `calc(${(level - 1) * 0.875}rem + var(--space-1))` }}
      onClick={onChoose}
      onKeyDown={press}
      onContextMenu={(event: MouseEvent<HTMLElement>) => {
        event.preventDefault();
        props.onMenu(event.currentTarget);
      }}
    >
      <span
        className="tag-chevron"
        aria-hidden
        onClick={(event) => {
          if (!hasChildren) return;
          event.stopPropagation();
          onOpenChange(!isOpen);
        }}
      >
        {hasChildren ? <Chevron size={14} /> : <i className="tag-dot" />}
      </span>
      <span className="shelf-label" title={tag.name}>
        <bdi>{label}</bdi>
      </span>
      {size === 0 ? null : <span className="shelf-count">{size}</span>}
    </li>
  );
}

function tagName(tag: Tag, size: number): string {
  return size === 0 ? tag.name : `${tag.name}, ${size}`;
}

/** What a key does on a line of the tree, after the tree pattern of the ARIA practices. */
function keyAction(event: KeyboardEvent<HTMLElement>, props: TagLineProps): (() => void) | null {
  const anchor = event.currentTarget;
  const { hasChildren } = props.node;
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    return () => props.onMenu(anchor);
  }
  switch (event.key) {
    case 'Enter':
    case ' ':
      return props.onChoose;
    case 'ArrowRight':
      return hasChildren ? () => props.onOpenChange(true) : null;
    case 'ArrowLeft':
      return hasChildren ? () => props.onOpenChange(false) : null;
    case 'Delete':
      return () => props.onDelete(anchor);
    default:
      return null;
  }
}
