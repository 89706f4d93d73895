import { explainArticle } from '../../article/index.ts';
import type { BlockReport } from '../../article/index.ts';
import { readUnit } from '../../containers/index.ts';
import type { PageUnit, SavedPage } from '../../containers/types.ts';
import { failed, ok, type Result } from '../../result.ts';
import type { Asset, Body, Clipping } from '../entities.ts';
import type { Reading, Repair } from '../readings.ts';
import { readingOf, rereadRecord } from './record.ts';
import { gatherStyleSheets } from './styleSheets.ts';
import type { ClipFailure } from './types.ts';
import { understand } from './understand.ts';

/** A clipping read again from its original, before a person's corrections of its fields. */
export interface Reread {
  readonly clipping: Clipping;
  readonly body: Body;
  /** The pictures of the page that the body shows; those fetched for it are held already. */
  readonly assets: readonly Asset[];
  readonly reading: Reading;
}

/** Reads a clipping's page again by the extractor of today, with the blocks a person has chosen. */
export async function rereadPage(
  page: SavedPage,
  before: Clipping,
  repair: Pick<Repair, 'blocks' | 'pictures'>,
): Promise<Result<Reread, ClipFailure>> {
  const understood = await understand(page, before.id, repair);
  if (!understood.ok) return understood;
  const { article, body, assets, picture } = understood.value;
  return ok({
    clipping: rereadRecord(before, { article, page, picture }),
    body,
    assets,
    reading: readingOf(before.id, article),
  });
}

/** Each block of a page, kept or left, with the reasons. */
export async function explainPage(
  page: SavedPage,
  choices: Repair['blocks'],
): Promise<Result<readonly BlockReport[], ClipFailure>> {
  const explained = explainArticle(page, {
    url: page.url?.value ?? null,
    readStyleSheet: await gatherStyleSheets(page),
    choices,
  });
  return explained.ok ? ok(explained.value.blocks) : explained;
}

/** The page of an original that became a clipping, `number` among those that the file holds. */
export async function originalPage(
  unit: PageUnit,
  number: number,
): Promise<Result<SavedPage, ClipFailure>> {
  const pages = await readUnit(unit);
  if (!pages.ok) return pages;
  const page = pages.value[number];
  if (page !== undefined) return ok(page);
  return failed('no-page', `The page is no longer found in “${unit.main.path}”.`);
}
