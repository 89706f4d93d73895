import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { corpus } from '../../corpus.ts';

/** What must come out of a file of the corpus; the corpus's README says what each word means. */
const mustSchema = z.object({
  outcome: z.enum(['clipping', 'error', 'clipping-or-error']),
  withinSeconds: z.number().optional(),
  maxMemoryMB: z.number().optional(),
  title: z.string().optional(),
  titleMatch: z.literal('contains').optional(),
  text: z.string().optional(),
  charset: z.string().optional(),
  images: z.number().optional(),
  imagesMax: z.number().optional(),
  sourceUrl: z.string().nullable().optional(),
  clippings: z.union([z.number(), z.tuple([z.number(), z.number()])]).optional(),
  alsoText: z.string().optional(),
  noFileOutside: z.array(z.string()).optional(),
  also: z.object({ title: z.string(), text: z.string() }).optional(),
});
export type Must = z.infer<typeof mustSchema>;

const caseSchema = z.object({
  id: z.string(),
  format: z.string().optional(),
  class: z.string().optional(),
  file: z.string(),
  directory: z.literal(true).optional(),
  open: z.string().optional(),
  must: mustSchema,
});
export type CorpusCase = z.infer<typeof caseSchema>;

/** The cases of one half of the corpus; empty where it is missing. */
export function corpusCases(half: 'containers' | 'hostile'): readonly CorpusCase[] {
  let text: string;
  try {
    text = readFileSync(join(corpus, half, 'manifest.json'), 'utf8');
  } catch {
    return [];
  }
  return z.object({ cases: z.array(caseSchema) }).parse(JSON.parse(text)).cases;
}

export const pathOfCase = (half: string, { file, open }: CorpusCase): string =>
  join(corpus, half, file, open ?? '');
