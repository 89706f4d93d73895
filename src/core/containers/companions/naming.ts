import { percentDecode } from '../resources/localPath.ts';

/**
 * What browsers append to a page's name for its companion folder, in their languages (Windows'
 * "connected files" list, Firefox's and Chrome's own). A hyphen, underscore or dot stands before the
 * word.
 */
const SUFFIX_WORDS = [
  'archivos',
  'arquivos',
  'bestanden',
  'bylos',
  'dateien',
  'datoteke',
  'dosyalar',
  'elemei',
  'failid',
  'fails',
  'fajlovi',
  'ficheiros',
  'fichiers',
  'filer',
  'files',
  'file',
  'fitxers',
  'fitxategiak',
  'pliki',
  'soubory',
  'tiedostot',
] as const;

/** As the browsers write them, the commonest first: the order in which a folder is looked for. */
const SUFFIXES = [
  '_files',
  '_fichiers',
  '-Dateien',
  '_archivos',
  '.files',
  '-filer',
  ...SUFFIX_WORDS.map((word) => `_${word}`),
  ...SUFFIX_WORDS.map((word) => `-${word}`),
  ...SUFFIX_WORDS.map((word) => `.${word}`),
];

const SUFFIX_PATTERN = new RegExp(`[-_.](?:${SUFFIX_WORDS.join('|')})$`, 'iu');
const PAGE_EXTENSION = /\.(?:html?|xhtml?|xht|mht|shtml|php|aspx?|jsp|txt)$/iu;

const comparable = (name: string): string => name.normalize('NFC').toLowerCase();

/** A page's name without the extension that browsers leave out of the folder's name. */
const baseName = (htmlName: string): string => htmlName.replace(PAGE_EXTENSION, '');

/** The folder names that browsers would have used for a page of this name, commonest first. */
export function conventionalFolders(htmlName: string): readonly string[] {
  const bases = new Set([baseName(htmlName), percentDecode(baseName(htmlName)), htmlName]);
  return [...new Set([...bases].flatMap((base) => SUFFIXES.map((suffix) => base + suffix)))];
}

/** Whether a folder's name is one that browsers give to a page's companion folder. */
const hasCompanionSuffix = (folder: string): boolean => SUFFIX_PATTERN.test(folder);

/**
 * Whether a folder is evidently a page's own: named after it with something appended, in whatever
 * language (`新闻_文件`), or with a browser's suffix (a page may have been renamed since).
 */
export function isNamedAsCompanion(folder: string, htmlName: string): boolean {
  if (hasCompanionSuffix(folder)) return true;
  const base = comparable(baseName(htmlName));
  const name = comparable(folder);
  return base !== '' && name.startsWith(base) && /^[^\p{L}\p{N}]/u.test(name.slice(base.length));
}
