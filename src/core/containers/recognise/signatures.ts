import { imageTypeOf } from './imageType.ts';

// What a file is by its first bytes. Sources: the WHATWG MIME Sniffing standard and the formats'
// own specifications.

/** Something recognised that is not a page, in words for people, and what can be done about it. */
export interface OtherThing {
  /** Completes "This is …". */
  readonly what: string;
  readonly advice: string | null;
}

interface Signature extends OtherThing {
  readonly matches: (start: string) => boolean;
}

const EXTRACT_FIRST = 'Unpack it and import the pages inside.';

const startsWith =
  (...magics: readonly string[]) =>
  (start: string): boolean =>
    magics.some((magic) => start.startsWith(magic));

const zipHolding =
  (pattern: RegExp) =>
  (start: string): boolean =>
    start.startsWith('PK\u0003\u0004') && pattern.test(start);

const OFFICE_ADVICE = 'Save it as a web page or as plain text first.';

/** What a `.lnk` of Windows starts with. */
const WINDOWS_LINK = 'L\u0000\u0000\u0000\u0001\u0014\u0002\u0000';

/** `start` is the file's first bytes, one character each; the first that matches counts. */
const SIGNATURES: readonly Signature[] = [
  {
    what: 'a PDF document',
    advice: 'Open the article’s web page and save that as “Web page, complete”.',
    matches: (start) => start.slice(0, 1024).includes('%PDF-'),
  },
  {
    what: 'a picture',
    advice: 'Drop it together with the page that shows it.',
    matches: (start) => imageTypeOf(start) !== null,
  },
  {
    what: 'a shortcut to a page, not the page itself',
    advice: 'Open the page in a browser and save it.',
    matches: (start) => isShortcut(start) || start.startsWith(WINDOWS_LINK),
  },
  { what: 'a property list', advice: null, matches: startsWith('bplist0') },
  {
    what: 'an Office document',
    advice: OFFICE_ADVICE,
    matches: zipHolding(/\[Content_Types\]\.xml|word\/|ppt\/|xl\//u),
  },
  {
    what: 'an OpenDocument file',
    advice: OFFICE_ADVICE,
    matches: zipHolding(/mimetypeapplication\/vnd\.oasis/u),
  },
  { what: 'an e-book', advice: null, matches: zipHolding(/mimetypeapplication\/epub/u) },
  {
    what: 'an archive',
    advice: EXTRACT_FIRST,
    matches: startsWith(
      '7z\u00bc\u00af\u0027\u001c',
      'Rar!\u001a',
      'BZh',
      '\u00fd7zXZ',
      '\u0028\u00b5\u002f\u00fd',
    ),
  },
  {
    what: 'a tar archive',
    advice: EXTRACT_FIRST,
    matches: (start) => start.startsWith('ustar', 257),
  },
  {
    what: 'an older Office document',
    advice: OFFICE_ADVICE,
    matches: startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
  },
  { what: 'a rich text document', advice: OFFICE_ADVICE, matches: startsWith('{\\rtf') },
  {
    what: 'a video or sound file',
    advice: null,
    matches: (start) =>
      startsWith('ID3', 'OggS', 'fLaC', '\u001aE\u00df\u00a3', '\u00ff\u00fb')(start) ||
      /^RIFF[\s\S]{4}(?:AVI |WAVE)/u.test(start) ||
      /^[\s\S]{4}ftyp/u.test(start),
  },
  {
    what: 'a font',
    advice: null,
    matches: startsWith('wOFF', 'wOF2', 'OTTO', '\u0000\u0001\u0000\u0000\u0000', 'true\u0000'),
  },
  {
    what: 'a program',
    advice: null,
    matches: startsWith(
      'MZ',
      '\u007fELF',
      '\u00cf\u00fa\u00ed\u00fe',
      '\u00ca\u00fe\u00ba\u00be',
      '\u0000asm',
    ),
  },
  { what: 'a database', advice: null, matches: startsWith('SQLite format 3\u0000') },
];

/** Windows' .url, freedesktop's .desktop, Apple's .webloc in both of its forms. */
function isShortcut(start: string): boolean {
  const plain = start.replaceAll('\u0000', '');
  return (
    /^bplist0[\s\S]{0,200}?SURL[\s\S]{0,20}?https?:/u.test(start) ||
    (/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe)?(?:[#;][^\n]*\n|\s)*\[[^\]\n]+\][^<>]*$/u.test(
      plain.slice(0, 2_048),
    ) &&
      /(?:^|\n|\u00ff\u00fe|\u00bf)\s*\[(?:InternetShortcut|Desktop Entry)\]/iu.test(plain)) ||
    /^\s*<\?xml[\s\S]*<!DOCTYPE plist[\s\S]*<key>URL<\/key>/u.test(start)
  );
}

/** Names a file that is no page by its first bytes, one character each; null if none fits. */
export function otherThingBySignature(start: string): OtherThing | null {
  return SIGNATURES.find((signature) => signature.matches(start)) ?? null;
}
