import { z } from 'zod';
import type { BlockChoice } from '../article/types.ts';
import { clippingIdSchema, clippingSchema, sha256Schema, type Clipping } from './entities.ts';

// What stands behind a clipping: the extractor's reasons, and what a person has corrected. They are
// rows of their own, so that the list and the reader stay free of them.

const evidenceSchema = z.object({
  /** A `FieldSource`; one of another version may be unknown. */
  source: z.string(),
  confidence: z.number(),
  found: z.string(),
});

/** Why a clipping's fields, kind and body are what they are, by the extractor that read it last. */
export const readingSchema = z.object({
  clippingId: clippingIdSchema,
  /** By `FieldName`; a field without a value has none. */
  evidence: z.record(z.string(), evidenceSchema),
  kind: z.object({
    kind: z.enum(['article', 'page']),
    confidence: z.number(),
    reasons: z.array(z.string()),
  }),
  bodyConfidence: z.number(),
});
export type Reading = z.infer<typeof readingSchema>;

/** The fields of a clipping that are read from its page and that a person may know better. */
export const detailsSchema = clippingSchema.pick({
  title: true,
  standfirst: true,
  byline: true,
  authors: true,
  agency: true,
  outlet: true,
  section: true,
  published: true,
  modified: true,
  lang: true,
  dir: true,
});
export type Details = z.infer<typeof detailsSchema>;

/** The byline follows from the authors, the direction from the language. */
export const correctionsSchema = detailsSchema.omit({ byline: true, dir: true }).partial();
export type Corrections = z.infer<typeof correctionsSchema>;

const blockChoiceSchema = z.object({
  text: z.string(),
  nth: z.number(),
  kept: z.boolean(),
}) satisfies z.ZodType<BlockChoice>;

/** What a person has made of a clipping's reading; applied again whenever the page is read again. */
export const repairSchema = z.object({
  clippingId: clippingIdSchema,
  /** The fields as they were read last, to go back to. */
  read: detailsSchema,
  corrected: correctionsSchema,
  blocks: z.array(blockChoiceSchema),
  /** Pictures that were fetched for it: by the address that the page gives, the asset. */
  pictures: z.array(z.object({ address: z.string(), sha256: sha256Schema })),
});
export type Repair = z.infer<typeof repairSchema>;

/** A clipping's details alone. */
export const detailsOf = (clipping: Details): Details => detailsSchema.parse(clipping);

/** A repair that changes nothing yet. */
export const noRepair = (clipping: Clipping): Repair => ({
  clippingId: clipping.id,
  read: detailsOf(clipping),
  corrected: {},
  blocks: [],
  pictures: [],
});
