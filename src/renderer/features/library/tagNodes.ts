import type { Tag, TagId } from '../../../core/library/entities.ts';

/** One line of the tag tree. */
export interface TagNode {
  readonly tag: Tag;
  /** The last step of the tag's path. */
  readonly label: string;
  /** 1 at the top. */
  readonly level: number;
  readonly hasChildren: boolean;
}

/**
 * The lines to show of tags given in tree order (a parent before what stands below it), without
 * those below a closed one.
 */
export function visibleNodes(tags: readonly Tag[], closed: ReadonlySet<TagId>): TagNode[] {
  const nodes: TagNode[] = [];
  let hiddenBelow: string | null = null;
  for (const [index, tag] of tags.entries()) {
    if (hiddenBelow !== null && isBelow(tag.name, hiddenBelow)) continue;
    hiddenBelow = closed.has(tag.id) ? tag.name : null;
    const steps = tag.name.split('/');
    nodes.push({
      tag,
      label: steps.at(-1) ?? tag.name,
      level: steps.length,
      hasChildren: isBelow(tags[index + 1]?.name ?? '', tag.name),
    });
  }
  return nodes;
}

/** The tags that have others below them. */
export function parents(tags: readonly Tag[]): Tag[] {
  return tags.filter((tag, index) => isBelow(tags[index + 1]?.name ?? '', tag.name));
}

function isBelow(name: string, parent: string): boolean {
  return name.toLowerCase().startsWith(`${parent.toLowerCase()}/`);
}
