import { planUnits } from '../../../../src/core/containers/index.ts';
import { originalPage, originalView } from '../../../../src/core/library/index.ts';
import { readInputs } from '../../../../src/node/index.ts';

/** What the original of a file on disk is shown as; null where there is nothing to show. */
export async function shownOriginal(path: string): Promise<string | null> {
  const files = await readInputs([path]);
  const plan = files.ok ? await planUnits(files.value) : null;
  const unit = plan?.units[0];
  // A page of a compression that nobody can read is refused at the import, and has no original.
  const page = unit ? await originalPage(unit, 0).catch(() => null) : null;
  if (!page?.ok) return null;
  const view = await originalView(page.value);
  return view.ok ? view.value : null;
}
