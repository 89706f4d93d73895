import { pageReferences } from '../markup/references.ts';
import { sourceOfBytes } from '../bytes/source.ts';
import { mayHideZip } from '../recognise/containers.ts';
import { fileContent } from '../recognise/content.ts';
import { localPaths } from '../resources/localPath.ts';
import { conventionalFolders } from './naming.ts';

/** Names of one path segment each, safe to look for beside a page on disk. */
const isPlainName = (name: string): boolean =>
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  name !== '' && name !== '.' && name !== '..' && !/[\\/:\u0000-\u001f]/u.test(name);

/** The folders that a page's relative references lead into, the most referred to first. */
function referencedFolders(html: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { reference } of pageReferences(html)) {
    for (const path of localPaths(reference)) {
      const slash = path.indexOf('/');
      if (slash === -1) continue;
      const folder = path.slice(0, slash);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([folder]) => folder);
}

/**
 * Names of the folders, beside a saved page on disk, that may hold its pictures, best first: those
 * its own references name, then those that browsers would have made (formats differ by browser and
 * language). Empty for a file that is not HTML. Names are single segments, never `..`.
 */
export function companionFolders(htmlName: string, bytes: Uint8Array): string[] {
  const content = fileContent({
    path: htmlName,
    bytes,
    source: () => Promise.resolve(sourceOfBytes(bytes)),
    // One that unpacks itself needs nothing beside it.
    hidesZip: mayHideZip(bytes),
  });
  if (content.kind().is !== 'html') return [];
  const names = [...referencedFolders(content.asHtml().text), ...conventionalFolders(htmlName)];
  return [...new Set(names)].filter(isPlainName);
}
