import { ok } from '../../result.ts';
import { pageReferences } from '../markup/references.ts';
import { readMarks } from '../provenance/marks.ts';
import { whereAndWhen } from '../provenance/index.ts';
import { embeddedResources } from '../resources/dataUrl.ts';
import { folderResources } from '../resources/folder.ts';
import { createResourceSet } from '../resources/resourceSet.ts';
import type { PageFormat } from '../types.ts';
import type { PageReader } from './format.ts';
import { restoreGroupedPictures } from './groupedPictures.ts';

/** An HTML file: alone, with its companion folder, or with everything embedded in it. */
export const htmlReader: PageReader = {
  recognises: (content) => content.kind().is === 'html',
  references: (content) => pageReferences(content.asHtml().text),
  async read(unit, content) {
    const { text, charset } = content.asHtml();
    const marks = readMarks(text);
    const saved = whereAndWhen(marks, unit.main.modifiedAt);
    const html = saved.selfContained ? restoreGroupedPictures(text) : text;
    const files = await folderResources(unit);
    const format: PageFormat =
      files.length > 0 ? 'html-folder' : saved.selfContained ? 'singlefile' : 'html';
    return ok([
      {
        kind: 'html',
        format,
        charset,
        url: saved.url,
        savedAt: saved.savedAt,
        title: marks.title,
        html,
        frames: [],
        resources: createResourceSet([...files, ...embeddedResources(pageReferences(html))]),
      },
    ]);
  },
};
