import { Unreadable } from './bytes/source.ts';
import { Allowance, TooMuch } from './compression/allowance.ts';
import { notAPage, readContent } from './contents.ts';
import { failure } from './failures.ts';
import type { Opener } from './formats/format.ts';
import { readerFor } from './formats/registry.ts';
import { planUnits } from './planning/index.ts';
import { ok } from '../result.ts';
import type { PageUnit, ReadOutcome, SavedPage } from './types.ts';

/** Archives in archives: a person's zip of saved files, and what those are themselves. */
const DEEPEST = 3;
/** All that a file may unfold into, with the archives in it: so much, and twice what it has itself. */
const MOST_BYTES = 1024 * 1024 * 1024;
/** More pages in one file are a crawl of a site, not clippings. */
const MOST_PAGES = 1_000;

/** Opens what an archive holds, itself at this depth. */
function openerAt(depth: number, allowance: Allowance): Opener {
  return {
    allowance,
    async open(archive, files) {
      if (depth >= DEEPEST) {
        return failure('no-page', archive, 'holds archives inside archives, too deep to open');
      }
      const { units, failures } = await planUnits(files);
      const pages: SavedPage[] = [];
      const reasons = failures.map(({ error }) => error);
      for (const unit of units.slice(0, MOST_PAGES)) {
        const outcome = await readUnitAt(unit, depth + 1, allowance);
        if (outcome.ok) pages.push(...outcome.value);
        else reasons.push(outcome.error);
        reasons.push(...(outcome.failures ?? []));
      }
      if (pages.length > 0) return { ...ok(pages), failures: reasons };
      const [reason] = reasons;
      if (reason !== undefined) return { ok: false, error: reason };
      return failure('no-page', archive, 'holds no saved page');
    },
  };
}

async function readUnitAt(
  unit: PageUnit,
  depth: number,
  allowance: Allowance,
): Promise<ReadOutcome> {
  const content = await readContent(unit.main);
  if (!content.ok) return content;
  const reader = readerFor(content.value);
  if (reader === null) return { ok: false, error: notAPage(content.value) };
  try {
    return await reader.read(unit, content.value, openerAt(depth, allowance));
  } catch (error) {
    if (error instanceof TooMuch) {
      return failure('too-large', unit.main, `was not opened: ${error.message}`);
    }
    if (!(error instanceof Unreadable)) throw error;
    return failure('unreadable', unit.main, `could not be read: ${error.message}`);
  }
}

/** Opens a unit: its saved pages, decoded, with what is known of their origin and their files. */
export const readUnit = (unit: PageUnit): Promise<ReadOutcome> =>
  readUnitAt(unit, 0, new Allowance(MOST_BYTES + 2 * unit.main.size));
