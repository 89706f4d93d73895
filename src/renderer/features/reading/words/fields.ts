import type { FieldName, FieldSource } from '../../../../core/article/types.ts';

/** The fields of a clipping as people call them, in the order shown. */
export const fieldLabels = {
  title: 'Headline',
  standfirst: 'Standfirst',
  authors: 'Authors',
  agency: 'Agency',
  dateline: 'Place',
  published: 'Published',
  modified: 'Updated',
  outlet: 'Outlet',
  section: 'Section',
  lang: 'Language',
  canonicalUrl: 'Address',
  keywords: 'Keywords',
} as const satisfies Readonly<Record<FieldName, string>>;

const sources = {
  'json-ld': 'Structured data (JSON-LD)',
  microdata: 'Structured data in the markup',
  meta: 'The page’s metadata',
  'document-title': 'The window’s title',
  markup: 'Marked in the page',
  'printed-line': 'Printed line',
  'first-words': 'The article’s first words',
  'last-words': 'The article’s last words',
  address: 'The page’s address',
  detection: 'Told by the text',
} as const satisfies Readonly<Record<FieldSource, string>>;

/** Where a field was read, in plain words; a source of another version goes by its own name. */
export const sourceLabel = (source: string): string =>
  (sources as Readonly<Partial<Record<string, string>>>)[source] ?? source;
