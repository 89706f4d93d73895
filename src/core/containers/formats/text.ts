import { ok } from '../../result.ts';
import { createResourceSet } from '../resources/resourceSet.ts';
import type { PageReader } from './format.ts';

/** A page saved as text: words and line breaks, no markup, no pictures. */
export const textReader: PageReader = {
  recognises: (content) => content.kind().is === 'text',
  references: () => null,
  read(unit, content) {
    const { text, charset } = content.asText();
    const { modifiedAt } = unit.main;
    return Promise.resolve(
      ok([
        {
          kind: 'text',
          format: 'text',
          charset,
          url: null,
          savedAt: modifiedAt === null ? null : { value: modifiedAt, from: 'file-time' },
          title: null,
          text,
          frames: [],
          resources: createResourceSet([]),
        },
      ]),
    );
  },
};
