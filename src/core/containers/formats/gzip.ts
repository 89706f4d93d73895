import { inflateSource } from '../compression/inflate.ts';
import { failure } from '../failures.ts';
import type { InputFile } from '../types.ts';
import type { PageReader } from './format.ts';

const LARGEST = 100 * 1024 * 1024;

/** A file compressed with gzip: the file in it, whatever it is. */
export const gzipReader: PageReader = {
  recognises: (content) => content.kind().is === 'gzip',
  references: () => null,
  async read(unit, content, opener) {
    const allowance = opener.allowance.part(LARGEST);
    const bytes = await inflateSource(await content.source(), 'gzip', allowance);
    if (bytes.length === 0) {
      return failure('damaged', unit.main, 'is a compressed file, but it is damaged');
    }
    // Named as its own container is: a bare name, so that it is a page or said not to be one.
    const name = unit.main.path.slice(unit.main.path.lastIndexOf('/') + 1);
    const inner: InputFile = {
      path: name.replace(/\.gz$/iu, ''),
      size: bytes.length,
      modifiedAt: unit.main.modifiedAt,
      read: () => Promise.resolve(bytes),
    };
    return opener.open(unit.main, [inner]);
  },
};
