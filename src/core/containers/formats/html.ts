import { ok } from '../../result.ts';
import { pageReferences } from '../markup/references.ts';
import { folderResources } from '../resources/folder.ts';
import type { PageReader } from './format.ts';
import { htmlPage } from './htmlPage.ts';

/** An HTML file: alone, with its companion folder, or with everything embedded in it. */
export const htmlReader: PageReader = {
  recognises: (content) => content.kind().is === 'html',
  references: (content) => pageReferences(content.asHtml().text),
  async read(unit, content) {
    const held = await folderResources(unit);
    const page = await htmlPage({
      markup: content.asHtml(),
      format: (selfContained) =>
        held.length > 0 ? 'html-folder' : selfContained ? 'singlefile' : 'html',
      fileTime: unit.main.modifiedAt,
      held,
    });
    return ok([page]);
  },
};
