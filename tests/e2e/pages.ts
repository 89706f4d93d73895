import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project's own saved pages. */
export const pagesFolder = fileURLToPath(new URL('../fixtures/pages', import.meta.url));

/** The path of a saved page, or of its folder, among the project's own. */
export function page(name: string): string {
  return join(pagesFolder, name);
}
