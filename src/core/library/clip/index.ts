import { EXTRACTOR_VERSION, extractArticle } from '../../article/index.ts';
import { parseHtml } from '../../article/parse/index.ts';
import type { Article } from '../../article/types.ts';
import { readUnit } from '../../containers/index.ts';
import type { InputFile, PageUnit, SavedPage } from '../../containers/types.ts';
import { ok, type Result } from '../../result.ts';
import { projectText } from '../../text/index.ts';
import { createId } from '../createId.ts';
import { clippingIdSchema, type Body, type ClippingId } from '../entities.ts';
import { describeOriginal, hashFiles } from './original.ts';
import { gatherPictures } from './pictures.ts';
import { clippingRecord } from './record.ts';
import type { ClipContext, ClipFailure, Clipped, OriginalFile } from './types.ts';

export type { ClipContext, ClipFailure, Clipped, OriginalFile, OriginalFiles } from './types.ts';

/** A file whose bytes are fetched once, however many steps want them. */
function remembered(file: InputFile): InputFile {
  let bytes: Promise<Uint8Array> | null = null;
  return { ...file, read: () => (bytes ??= file.read()) };
}

function bodyOf(clippingId: ClippingId, article: Article): Body {
  const { body } = parseHtml(article.html);
  const text = body === null ? '' : projectText(body).text;
  return { clippingId, html: article.html, text, extractor: EXTRACTOR_VERSION };
}

async function clipPage(
  page: SavedPage,
  unit: PageUnit,
  files: readonly [OriginalFile, ...OriginalFile[]],
  context: ClipContext,
): Promise<Result<Clipped, ClipFailure>> {
  const pictures = await gatherPictures(page);
  const extracted = extractArticle(page, {
    url: page.url?.value ?? null,
    resolvePicture: pictures.resolve,
  });
  if (!extracted.ok) return extracted;
  const article = extracted.value;
  const id = clippingIdSchema.parse(createId());
  const assets = pictures.shownIn(article.html);
  const clipping = clippingRecord({
    id,
    article,
    page,
    assets,
    contentHash: files[0].sha256,
    importedAt: context.importedAt,
  });
  const original = describeOriginal(id, unit, page, files);
  return ok({ clipping, body: bodyOf(id, article), assets, original, article, page });
}

/**
 * Makes the clippings of a page unit: reads it, understands its articles and gathers all that is to
 * be stored. The import and the command line share it. A unit of several pages whose articles cannot
 * all be found gives those that can; none at all is the first one's failure.
 */
export async function clipUnit(
  unit: PageUnit,
  context: ClipContext,
): Promise<Result<Clipped[], ClipFailure>> {
  const once: PageUnit = {
    main: remembered(unit.main),
    companions: unit.companions.map(remembered),
  };
  const pages = await readUnit(once);
  if (!pages.ok) return pages;
  const files = await hashFiles(once);
  const clipped: Clipped[] = [];
  let failure: ClipFailure | null = null;
  for (const page of pages.value) {
    const result = await clipPage(page, once, files, context);
    if (result.ok) clipped.push(result.value);
    else failure ??= result.error;
  }
  if (clipped.length === 0 && failure !== null) return { ok: false, error: failure };
  return ok(clipped);
}
