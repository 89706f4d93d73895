import { EXTRACTOR_VERSION, extractArticle } from '../../article/index.ts';
import { parseHtml } from '../../article/parse/index.ts';
import type { Article } from '../../article/types.ts';
import type { SavedPage } from '../../containers/types.ts';
import { ok, type Result } from '../../result.ts';
import { projectText } from '../../text/index.ts';
import { assetHashes, withFetched } from '../assets.ts';
import type { Asset, Body, ClippingId, Sha256 } from '../entities.ts';
import type { Repair } from '../readings.ts';
import { storeInlinePictures } from './inlinePictures.ts';
import { gatherPictures } from './pictures.ts';
import { gatherStyleSheets } from './styleSheets.ts';
import type { ClipFailure } from './types.ts';

/** A page's article with what is to be stored of its body. */
export interface Understood {
  readonly article: Article;
  readonly body: Body;
  /** The pictures of the page that the body shows. */
  readonly assets: readonly Asset[];
  /** The first picture that the body shows. */
  readonly picture: Sha256 | null;
}

/** Reads the article of a page, as a person has repaired it. */
export async function understand(
  page: SavedPage,
  clippingId: ClippingId,
  repair: Pick<Repair, 'blocks' | 'pictures'> = { blocks: [], pictures: [] },
): Promise<Result<Understood, ClipFailure>> {
  const pictures = await gatherPictures(page);
  const extracted = extractArticle(page, {
    url: page.url?.value ?? null,
    resolvePicture: pictures.resolve,
    readStyleSheet: await gatherStyleSheets(page),
    choices: repair.blocks,
    isCleaned: page.isCleaned === true,
  });
  if (!extracted.ok) return extracted;
  const inline = await storeInlinePictures(extracted.value.html);
  const article = { ...extracted.value, html: inline.html };
  const body = bodyOf(clippingId, withFetched(article.html, repair.pictures));
  return ok({
    article,
    body,
    assets: [...(await pictures.shownIn(body.html)), ...inline.assets],
    picture: assetHashes(body.html)[0] ?? null,
  });
}

function bodyOf(clippingId: ClippingId, html: string): Body {
  const { body } = parseHtml(html);
  const text = body === null ? '' : projectText(body).text;
  return { clippingId, html, text, extractor: EXTRACTOR_VERSION };
}
