import {
  Archive,
  CircleDot,
  Inbox,
  LayoutList,
  type LucideIcon,
  Star,
  Tag,
  Trash2,
} from 'lucide-react';
import type { LibraryCounts, Shelf } from '../../storage/contract.ts';

type FixedShelf = Exclude<Shelf['kind'], 'tag'>;

/** The shelves that every library has, in the order shown. */
export const shelves: readonly {
  readonly kind: FixedShelf;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly size: (counts: LibraryCounts) => number;
}[] = [
  { kind: 'all', label: 'All clippings', icon: Inbox, size: ({ all }) => all },
  { kind: 'unread', label: 'Unread', icon: CircleDot, size: ({ unread }) => unread },
  { kind: 'starred', label: 'Starred', icon: Star, size: ({ starred }) => starred },
  { kind: 'untagged', label: 'Untagged', icon: Tag, size: ({ untagged }) => untagged },
  { kind: 'pages', label: 'Pages', icon: LayoutList, size: ({ pages }) => pages },
  { kind: 'archive', label: 'Archive', icon: Archive, size: ({ archive }) => archive },
  { kind: 'bin', label: 'Bin', icon: Trash2, size: ({ bin }) => bin },
];

export function shelfLabel(kind: FixedShelf): string {
  return shelves.find((shelf) => shelf.kind === kind)?.label ?? kind;
}
