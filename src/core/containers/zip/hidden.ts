import type { ByteSource } from '../bytes/source.ts';
import { binaryString } from '../decoding/codecs.ts';
import { readZipDirectory } from './directory.ts';

/** Whether a page hangs on a file as a zip archive. */
export async function hidesPage(file: ByteSource): Promise<boolean> {
  const { entries, complete } = await readZipDirectory(file);
  return complete && entries.some(({ name }) => /(?:^|\/)index\.html$/u.test(binaryString(name)));
}
