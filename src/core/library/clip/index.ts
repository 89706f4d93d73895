import { readUnit, remembered } from '../../containers/index.ts';
import type { InputFile, PageUnit, SavedPage } from '../../containers/types.ts';
import { ok, type Result } from '../../result.ts';
import { createId } from '../createId.ts';
import { clippingIdSchema } from '../entities.ts';
import { describeOriginal, hashFiles } from './original.ts';
import { clippingRecord, readingOf } from './record.ts';
import type { ClipContext, ClipFailure, ClipOutcome, Clipped, OriginalFile } from './types.ts';
import { understand } from './understand.ts';

export { sha256OfInput } from './original.ts';
export { explainPage, originalPage, rereadPage, type Reread } from './reread.ts';
export type { ClipContext, ClipFailure, ClipOutcome, Clipped, OriginalFile } from './types.ts';

interface Place {
  readonly unit: PageUnit;
  /** Which page of the unit. */
  readonly number: number;
  readonly files: [OriginalFile, ...OriginalFile[]];
}

async function clipPage(
  page: SavedPage,
  { unit, number, files }: Place,
  { importedAt }: ClipContext,
): Promise<Result<Clipped, ClipFailure>> {
  const id = clippingIdSchema.parse(createId());
  const understood = await understand(page, id);
  if (!understood.ok) return page.kind === 'html' ? advised(understood.error) : understood;
  const { article, body, assets, picture } = understood.value;
  const contentHash = files[0].sha256;
  return ok({
    clipping: clippingRecord({ id, article, page, picture, contentHash, importedAt }),
    body,
    assets,
    reading: readingOf(id, article),
    original: describeOriginal(id, unit, { page, number }, files),
    article,
    page,
  });
}

/** What is built by scripts was not there when the page was saved, or only the scripts were saved. */
const advised = ({ code, message }: ClipFailure): Result<never, ClipFailure> => ({
  ok: false,
  error: {
    code,
    message:
      code === 'no-text'
        ? `${message} If a browser shows some, save it there again once it has loaded.`
        : message,
  },
});

/** A page's failure, with the name of the file that it came out of. */
const ofFile = ({ path }: InputFile, { code, message }: ClipFailure): ClipFailure => ({
  code,
  message: `“${path.slice(path.lastIndexOf('/') + 1)}” was not clipped. ${message}`,
});

/**
 * Makes the clippings of a page unit: reads it, understands its articles and gathers all that is to
 * be stored. The import and the command line share it. A unit of several pages whose articles cannot
 * all be found gives those that can, with what failed beside them; none at all is the first one's failure.
 */
export async function clipUnit(unit: PageUnit, context: ClipContext): Promise<ClipOutcome> {
  const once = remembered(unit);
  const pages = await readUnit(once);
  if (!pages.ok) return pages;
  const files = await hashFiles(once);
  const clipped: Clipped[] = [];
  const failures: ClipFailure[] = [...(pages.failures ?? [])];
  for (const [number, page] of pages.value.entries()) {
    const result = await clipPage(page, { unit: once, number, files }, context);
    if (result.ok) clipped.push(result.value);
    else failures.push(ofFile(unit.main, result.error));
  }
  const [failure] = failures;
  if (clipped.length === 0 && failure !== undefined) return { ok: false, error: failure };
  return { ...ok(clipped), failures };
}
