import type { InputFile } from '../../../core/containers/types.ts';
import { failed, ok, type Result } from '../../../core/result.ts';

const NAME = 'The ferry that carries the post.html';

/** The page that comes with the app, as a file to import. */
export async function samplePage(): Promise<Result<InputFile[]>> {
  try {
    const response = await fetch(new URL('sample/ferry.html', document.baseURI));
    if (!response.ok) return unavailable;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return ok([
      { path: NAME, size: bytes.byteLength, modifiedAt: null, read: () => Promise.resolve(bytes) },
    ]);
  } catch {
    return unavailable;
  }
}

const unavailable = failed(
  'no-sample',
  'The sample page could not be read. Drop a page that you have saved instead.',
);
