import { decodeBytes } from '../decoding/index.ts';
import { failure } from '../failures.ts';
import { scanMarkup } from '../markup/scan.ts';
import { whereAndWhen } from '../provenance/index.ts';
import { readMarks } from '../provenance/marks.ts';
import type { ToolMark } from '../provenance/tools.ts';
import { startsLikeHtml } from '../recognise/markup.ts';
import { folderResources } from '../resources/folder.ts';
import { nameOf } from '../resources/localPath.ts';
import { ok } from '../../result.ts';
import type { InputFile, PageUnit, ReadOutcome, SavedPage } from '../types.ts';
import { htmlPage } from './htmlPage.ts';
import { textPage } from './textPage.ts';

// Mozilla Archive Format (maf.mozdev.org): a zip of one folder for each page, with an RDF file that
// says where and when it was saved and which file is the page.

const RDF = /^(?:[^/]+\/)?index\.rdf$/iu;
const MOST_PAGES = 500;

export const isMaff = (files: readonly InputFile[]): boolean =>
  files.some(({ path }) => RDF.test(path));

/** The `resource` of each property, by the property's lower-case name without its prefix. */
function rdfProperties(rdf: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const token of scanMarkup(rdf)) {
    if (token.kind !== 'tag') continue;
    const name = token.name.replace(/^.*:/u, '');
    for (const [attribute, value] of token.attributes) {
      if (/(?:^|:)resource$/u.test(attribute) && !properties.has(name)) properties.set(name, value);
    }
  }
  return properties;
}

function indexOf(files: readonly InputFile[], named: string | undefined): InputFile | null {
  return (
    files.find(({ path }) => nameOf(path) === named) ??
    files.find(({ path }) => /^index\.(?:x?html?|xht|xml|txt)$/iu.test(nameOf(path))) ??
    null
  );
}

async function readPage(rdf: InputFile, files: readonly InputFile[]): Promise<SavedPage | null> {
  const folder = rdf.path.slice(0, rdf.path.lastIndexOf('/') + 1);
  const inFolder = files.filter(({ path }) => path.startsWith(folder));
  const properties = rdfProperties(decodeBytes(await rdf.read()).text);
  const main = indexOf(
    inFolder.filter(({ path }) => !path.slice(folder.length).includes('/')),
    properties.get('indexfilename'),
  );
  if (main === null) return null;
  const told: ToolMark = {
    from: 'metadata',
    url: properties.get('originalurl') ?? null,
    savedAt: properties.get('archivetime') ?? null,
    selfContained: false,
  };
  const title = properties.get('title') ?? null;
  const bytes = await main.read();
  const declared = properties.get('charset') ?? null;
  const markup = decodeBytes(bytes, { kind: 'html', declared });
  if (/\.txt$/iu.test(main.path) && !startsLikeHtml(markup.text)) {
    const { url, savedAt } = whereAndWhen(readMarks(''), main.modifiedAt, [told]);
    return textPage({ words: markup, format: 'maff', title, url, savedAt });
  }
  const companions = inFolder.filter((file) => file !== main && file !== rdf);
  return htmlPage({
    markup,
    format: 'maff',
    told: [told],
    title,
    fileTime: main.modifiedAt,
    held: await folderResources({ main, companions }),
  });
}

/** Opens every page of a MAFF archive; one that cannot be read leaves the others. */
export async function readMaff(unit: PageUnit, files: readonly InputFile[]): Promise<ReadOutcome> {
  const pages: SavedPage[] = [];
  for (const rdf of files.filter(({ path }) => RDF.test(path)).slice(0, MOST_PAGES)) {
    const page = await readPage(rdf, files).catch(() => null);
    if (page !== null) pages.push(page);
  }
  if (pages.length > 0) return ok(pages);
  return failure('no-page', unit.main, 'is a MAFF archive without a page that could be read');
}
