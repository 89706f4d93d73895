import { z } from 'zod';

/** What is to be opened: a file or folder on disk, or bytes as a file of this name. */
export type Job =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array };

const clippingSchema = z.object({
  title: z.string(),
  text: z.string(),
  html: z.string(),
  /** In Markdown, as the command line writes it. */
  note: z.string(),
  charset: z.string(),
});

/** What came of it: clippings, coded failures, or an error that nobody caught. */
export const answerSchema = z.object({
  clippings: z.array(clippingSchema),
  failures: z.array(z.object({ code: z.string(), message: z.string() })),
  uncaught: z.string().nullable(),
  /** Processor time, which a busy machine does not stretch. */
  cpuSeconds: z.number(),
  /** The most memory that the process has ever held. */
  peakMegabytes: z.number(),
});
export type Answer = z.infer<typeof answerSchema>;
