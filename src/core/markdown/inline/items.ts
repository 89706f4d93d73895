/** Inline formatting that runs of text carry, as bits of a set. Code is an item of its own. */
export const MARK = {
  strong: 1,
  emphasis: 2,
  deletion: 4,
  insertion: 8,
  highlight: 16,
  superscript: 32,
  subscript: 64,
  key: 128,
} as const;
export type Mark = (typeof MARK)[keyof typeof MARK];
/** A set of marks. */
export type Marks = number;

export const ALL_MARKS: readonly Mark[] = Object.values(MARK);

export interface Link {
  readonly href: string;
  readonly title: string;
}

interface Formatted {
  readonly marks: Marks;
  readonly link: Link | null;
}

/** What a paragraph is made of, flat: every item knows its marks and its link. */
export type Item = Formatted &
  (
    | { readonly kind: 'text' | 'code'; readonly text: string }
    | { readonly kind: 'break' }
    | { readonly kind: 'image'; readonly src: string; readonly alt: string; readonly title: string }
    | { readonly kind: 'math'; readonly tex: string }
    /** Where a footnote is referred to. */
    | { readonly kind: 'mark'; readonly number: string }
    | { readonly kind: 'checkbox'; readonly checked: boolean }
    /** A tag that Markdown has no form for, without attributes. */
    | { readonly kind: 'tag'; readonly tag: '<ul>' | '</ul>' | '<ol>' | '</ol>' | '<li>' | '</li>' }
  );

export const sameLink = (a: Link | null, b: Link | null): boolean =>
  a === b || (a !== null && b !== null && a.href === b.href && a.title === b.title);
