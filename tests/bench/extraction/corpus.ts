import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { decodeBytes } from '../../../src/core/containers/index.ts';
import { readMarks, type PageMarks } from './marks.ts';

/** A page of the corpus whose whole body a person marked. */
export interface WholePage {
  readonly set: 'scrapinghub';
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly body: string;
}

/** A page of the corpus of which a person marked pieces that belong to it, and some that do not. */
export interface PiecesPage {
  readonly set: 'trafilatura';
  readonly id: string;
  readonly url: string | null;
  readonly html: string;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  /** What we marked on the page as a whole. */
  readonly marks: PageMarks | null;
}

export type CorpusPage = WholePage | PiecesPage;

const wholeSchema = z.record(z.string(), z.object({ articleBody: z.string(), url: z.string() }));
const piecesSchema = z.array(
  z.object({
    id: z.string(),
    url: z.string().optional(),
    file: z.string(),
    with: z.array(z.string()),
    without: z.array(z.string()),
  }),
);

/** Reads the pages of the extraction corpus in a folder, decoded, one by one. */
export function* readCorpus(folder: string): Generator<CorpusPage> {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const page = (path: string): string =>
    decodeBytes(new Uint8Array(gunzipSync(readFileSync(join(folder, path))))).text;
  for (const [id, truth] of Object.entries(
    wholeSchema.parse(json('scrapinghub/ground-truth.json')),
  )) {
    const html = page(`scrapinghub/html/${id}.html.gz`);
    yield { set: 'scrapinghub', id, url: truth.url, html, body: truth.articleBody };
  }
  const marks = readMarks();
  for (const truth of piecesSchema.parse(json('trafilatura/pages.json'))) {
    yield {
      set: 'trafilatura',
      id: truth.id,
      url: truth.url ?? null,
      html: page(`trafilatura/html/${truth.file}`),
      wanted: truth.with,
      unwanted: truth.without,
      marks: marks.get(truth.id) ?? null,
    };
  }
}
