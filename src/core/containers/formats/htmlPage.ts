import type { Decoded } from '../decoding/index.ts';
import { joinFrameset } from '../frames/frameset.ts';
import { framesOf } from '../frames/index.ts';
import { pageReferences } from '../markup/references.ts';
import { whereAndWhen } from '../provenance/index.ts';
import { readMarks } from '../provenance/marks.ts';
import type { ToolMark } from '../provenance/tools.ts';
import { absoluteAddress } from '../resources/address.ts';
import { embeddedResources } from '../resources/dataUrl.ts';
import type { HeldResource } from '../resources/held.ts';
import { createResourceSet } from '../resources/resourceSet.ts';
import type { PageFormat, SavedPage } from '../types.ts';
import { restoreGroupedPictures } from './groupedPictures.ts';

/** An HTML document with all that its container says of it. */
export interface HtmlDocument {
  readonly markup: Decoded;
  /** Named by the container, or told by whether a tool embedded everything in the page. */
  readonly format: PageFormat | ((selfContained: boolean) => PageFormat);
  /** The address that the document has in its container: what its references are relative to. */
  readonly address?: string | null;
  /** Where and when it was saved, as the container says. */
  readonly told?: readonly ToolMark[];
  /** For a document without a title of its own. */
  readonly title?: string | null;
  readonly fileTime: string | null;
  readonly held: readonly HeldResource[];
}

/** The addresses that a document's references may be relative to, its own `base` first. */
function basesOf(base: string | null, address: string | null): readonly string[] {
  const own = base === null ? null : absoluteAddress(base, address);
  return [own, address].filter((candidate) => candidate !== null);
}

/** Makes a saved page of an HTML document and the files that were saved with it. */
export async function htmlPage(document: HtmlDocument): Promise<SavedPage> {
  const { markup, format, held, told = [], address = null } = document;
  const marks = readMarks(markup.text);
  const saved = whereAndWhen(marks, document.fileTime, told);
  const html = saved.selfContained ? restoreGroupedPictures(markup.text) : markup.text;
  const resources = createResourceSet(
    [...held, ...embeddedResources(pageReferences(html))],
    basesOf(marks.base, address),
    marks.base,
  );
  const frames = await framesOf(html, resources, address);
  return {
    kind: 'html',
    format: typeof format === 'string' ? format : format(saved.selfContained),
    charset: markup.charset,
    url: saved.url,
    savedAt: saved.savedAt,
    title: marks.title ?? document.title ?? null,
    html: joinFrameset(html, frames),
    resources,
    frames,
  };
}
