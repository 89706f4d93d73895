import { ok } from '../../result.ts';
import type { PageReader } from './format.ts';
import { byFileTime, textPage } from './textPage.ts';

/** A page saved as text: words and line breaks, no markup, no pictures. */
export const textReader: PageReader = {
  recognises: (content) => content.kind().is === 'text',
  references: () => null,
  read(unit, content) {
    const savedAt = byFileTime(unit.main.modifiedAt);
    return Promise.resolve(ok([textPage({ words: content.asText(), format: 'text', savedAt })]));
  },
};
