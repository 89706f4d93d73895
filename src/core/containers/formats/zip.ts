import { failure, nameOfFile } from '../failures.ts';
import { whereAndWhen } from '../provenance/index.ts';
import { readMarks } from '../provenance/marks.ts';
import { ok } from '../../result.ts';
import type { InputFile, PageUnit, ReadOutcome, SavedPage } from '../types.ts';
import { openZip, type ZipArchive } from '../zip/archive.ts';
import type { Opener, PageReader } from './format.ts';
import { isMaff, readMaff } from './maff.ts';
import { readSingleFileManifest } from './singleFileManifest.ts';
import { isWacz, readWacz } from './wacz.ts';

/** Files found in an archive: their paths start with its name, as in a folder that was dropped. */
const filesWithin = (archive: InputFile, files: readonly InputFile[]): readonly InputFile[] =>
  files.map((file) => ({ ...file, path: `${nameOfFile(archive)}/${file.path}` }));

/** A page that is an archive's only one, in its root: how SingleFile and WebScrapBook zip a page. */
async function asZippedPage(page: SavedPage, { files }: ZipArchive): Promise<SavedPage> {
  if (!files.some(({ path }) => /^index\.x?html?$/iu.test(path))) return page;
  const mark = await readSingleFileManifest(files.find(({ path }) => path === 'manifest.json'));
  const isSingleFile =
    page.format === 'singlefile' || page.url?.from === 'comment' || mark !== null;
  const told = mark === null ? null : whereAndWhen(readMarks(''), null, [mark]);
  const isTold = page.savedAt !== null && page.savedAt.from !== 'file-time';
  return {
    ...page,
    format: isSingleFile ? 'singlefile-zip' : 'htz',
    url: page.url?.from === 'comment' ? page.url : (told?.url ?? page.url),
    savedAt: isTold ? page.savedAt : (told?.savedAt ?? page.savedAt),
  };
}

async function readFiles(
  unit: PageUnit,
  archive: ZipArchive,
  opener: Opener,
): Promise<ReadOutcome> {
  const outcome = await opener.open(unit.main, filesWithin(unit.main, archive.files));
  const [page, ...others] = outcome.ok ? outcome.value : [];
  if (page === undefined || others.length > 0) return outcome;
  return { ...outcome, ...ok([await asZippedPage(page, archive)]) };
}

function readArchive(unit: PageUnit, archive: ZipArchive, opener: Opener): Promise<ReadOutcome> {
  const { files } = archive;
  if (isMaff(files)) return readMaff(unit, files);
  return isWacz(files) ? readWacz(unit, files, opener) : readFiles(unit, archive, opener);
}

/** Says of an archive that gave nothing what is the matter with the archive itself, if anything. */
function explain(outcome: ReadOutcome, unit: PageUnit, archive: ZipArchive): ReadOutcome {
  if (outcome.ok) return outcome;
  if (archive.locked) {
    const advice = 'is protected by a password: unpack it and import the pages inside';
    return failure('encrypted', unit.main, advice);
  }
  if (!archive.complete) {
    return failure('damaged', unit.main, 'is a zip archive, but it is damaged or cut off');
  }
  return outcome;
}

/** A zip archive: of a page with its folder, of many, or one of the formats that are zips inside. */
export const zipReader: PageReader = {
  recognises: (content) => content.kind().is === 'zip',
  references: () => null,
  async read(unit, content, opener) {
    const archive = await openZip(await content.source(), opener.allowance);
    const outcome = await readArchive(unit, archive, opener);
    return explain(outcome, unit, archive);
  },
};
