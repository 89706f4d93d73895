import { z } from 'zod';

// The library's entities, as they are stored. Every row is parsed with these when it comes from
// outside (an import, a backup, another version), and typed by them everywhere else.

/** ISO 8601 with zone, or a bare date where the page gave only that. */
const moment = z.string();

export const clippingIdSchema = z.string().brand<'ClippingId'>();
export type ClippingId = z.infer<typeof clippingIdSchema>;

export const tagIdSchema = z.string().brand<'TagId'>();
export type TagId = z.infer<typeof tagIdSchema>;

export const annotationIdSchema = z.string().brand<'AnnotationId'>();
export type AnnotationId = z.infer<typeof annotationIdSchema>;

/** Lower-case hexadecimal SHA-256 of an asset's or original's bytes. */
export const sha256Schema = z.string().brand<'Sha256'>();
export type Sha256 = z.infer<typeof sha256Schema>;

export const clippingSchema = z.object({
  id: clippingIdSchema,
  /** One article, or a page that leads to many: a home page, a list, a search result. */
  kind: z.enum(['article', 'page']).default('article'),
  title: z.string(),
  standfirst: z.string().nullable(),
  byline: z.string().nullable(),
  authors: z.array(z.string()),
  agency: z.string().nullable(),
  /** The dateline's place: where the story was filed from. */
  place: z.string().nullable(),
  outlet: z.string().nullable(),
  section: z.string().nullable(),
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  url: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  published: moment.nullable(),
  modified: moment.nullable(),
  /** When the page was saved, as far as the file says. */
  savedAt: moment.nullable(),
  importedAt: moment,
  updatedAt: moment,
  wordCount: z.number(),
  keywords: z.array(z.string()),
  /** The first picture, for the list; null where there is none. */
  picture: sha256Schema.nullable(),
  excerpt: z.string(),
  read: z.boolean(),
  /** How far the reader has come, 0 to 1. */
  progress: z.number(),
  starred: z.boolean(),
  archived: z.boolean(),
  deletedAt: moment.nullable(),
  tagIds: z.array(tagIdSchema),
  storyId: z.string().nullable(),
  /** SHA-256 of the original's main file: the same file is not imported twice. */
  contentHash: sha256Schema,
});
export type Clipping = z.infer<typeof clippingSchema>;

export const bodySchema = z.object({
  clippingId: clippingIdSchema,
  /** Clean HTML; pictures held are `asset:<sha256>`, others their absolute address. */
  html: z.string(),
  /** The text projection of `html` (core/text): what search and selectors refer to. */
  text: z.string(),
  extractor: z.string(),
});
export type Body = z.infer<typeof bodySchema>;

export const provenanceSchema = z.object({
  value: z.string(),
  from: z.enum(['header', 'comment', 'metadata', 'canonical', 'file-time']),
});

export const originalSchema = z.object({
  clippingId: clippingIdSchema,
  /** Which of the pages in the file became this clipping, from 0. */
  page: z.number().default(0),
  fileName: z.string(),
  format: z.string(),
  charset: z.string(),
  /** Of the main file's bytes. */
  sha256: sha256Schema,
  size: z.number(),
  fileModifiedAt: moment.nullable(),
  url: provenanceSchema.nullable(),
  savedAt: provenanceSchema.nullable(),
  /** Everything dropped for this clipping, main file first; the library keeps the bytes. */
  files: z.array(z.object({ path: z.string(), sha256: sha256Schema })),
});
export type Original = z.infer<typeof originalSchema>;

export const assetSchema = z.object({
  sha256: sha256Schema,
  mediaType: z.string(),
  bytes: z.instanceof(Uint8Array),
  /** Pixels; null where the format does not say in its header. */
  width: z.number().nullable(),
  height: z.number().nullable(),
});
export type Asset = z.infer<typeof assetSchema>;

export const highlightColours = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export const highlightColourSchema = z.enum(highlightColours);
export type HighlightColour = z.infer<typeof highlightColourSchema>;

/** W3C Web Annotation selectors over the body's text projection. */
export const selectorsSchema = z.object({
  quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
  /** UTF-16 code units; `start` included, `end` excluded. */
  position: z.object({ start: z.number(), end: z.number() }),
});
export type Selectors = z.infer<typeof selectorsSchema>;

const annotationBase = {
  id: annotationIdSchema,
  clippingId: clippingIdSchema,
  /** Markdown, as the person wrote it. */
  note: z.string(),
  created: moment,
  modified: moment,
};
export const annotationSchema = z.discriminatedUnion('kind', [
  /** The note on the clipping as a whole: at most one. */
  z.object({ ...annotationBase, kind: z.literal('note') }),
  z.object({
    ...annotationBase,
    kind: z.literal('highlight'),
    colour: highlightColourSchema,
    selectors: selectorsSchema,
    /** True while its words cannot be found in the body. */
    orphaned: z.boolean(),
  }),
]);
export type Annotation = z.infer<typeof annotationSchema>;
export type Highlight = Extract<Annotation, { kind: 'highlight' }>;

export const tagSchema = z.object({
  id: tagIdSchema,
  /** A path: `Asia/Kazakhstan`. Unique without regard to case. */
  name: z.string(),
  colour: z.string().nullable(),
});
export type Tag = z.infer<typeof tagSchema>;
