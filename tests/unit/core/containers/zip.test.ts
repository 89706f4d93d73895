import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOfBinary } from '../../../../src/core/containers/bytes/latin1.ts';
import { joinBytes } from '../../../../src/core/containers/bytes/join.ts';
import { encodeAs } from './encode.ts';
import { page, pngBytes } from './files.ts';
import { openBytes } from './fixtures.ts';

// Zip archives as other programs write them, byte by byte: a library would write only its own kind.

interface Entry {
  /** One byte a character. */
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly method?: number;
}

interface Style {
  /** Sizes stand behind the data, as where an archive is written as it is made. */
  readonly isStreamed?: boolean;
  readonly isWide?: boolean;
  readonly isLocked?: boolean;
}

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

/** Numbers of so many bytes each, the least significant first. */
const numbers = (...fields: readonly (readonly [size: number, value: number])[]): Uint8Array =>
  Uint8Array.from(
    fields.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) & 0xff),
    ),
  );

const LARGEST = 0xffffffff;

function zipOf(entries: readonly Entry[], style: Style = {}): Uint8Array {
  const { isStreamed = false, isWide = false, isLocked = false } = style;
  const flags = (isStreamed ? 8 : 0) | (isLocked ? 1 : 0);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const length = (all: readonly Uint8Array[]): number =>
    all.reduce((sum, part) => sum + part.length, 0);
  for (const { name, content, method = 8 } of entries) {
    const label = bytesOf(name);
    const size = bytesOf(content).length;
    const data = method === 0 ? bytesOf(content) : deflateSync(bytesOf(content));
    const at = length(parts);
    const sizes = isWide ? [LARGEST, LARGEST] : [data.length, size];
    const [packed = 0, plain = 0] = isStreamed ? [0, 0] : sizes;
    const wide = numbers([2, 1], [2, 16], [8, size], [8, data.length]);
    const extra = isWide ? wide : new Uint8Array();
    parts.push(
      numbers([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0], [4, 0]),
      numbers([4, packed], [4, plain], [2, label.length], [2, extra.length]),
      ...[label, extra, data],
      isStreamed
        ? numbers([4, 0x08074b50], [4, 0], [4, data.length], [4, size])
        : extra.subarray(0, 0),
    );
    const wider = numbers([2, 1], [2, 24], [8, size], [8, data.length], [8, at]);
    const tail = isWide ? wider : new Uint8Array();
    directory.push(
      numbers([4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, method], [4, 0], [4, 0]),
      numbers([4, sizes[0] ?? 0], [4, sizes[1] ?? 0], [2, label.length], [2, tail.length]),
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, isWide ? LARGEST : at]),
      ...[label, tail],
    );
  }
  const start = length(parts);
  const size = length(directory);
  const count = entries.length;
  const end = isWide
    ? [
        numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
        numbers([8, count], [8, count], [8, size], [8, start]),
        numbers([4, 0x07064b50], [4, 0], [8, start + size], [4, 1]),
      ]
    : [];
  const shown = isWide ? [0xffff, LARGEST, LARGEST] : [count, size, start];
  const [entriesShown = 0, sizeShown = 0, startShown = 0] = shown;
  return joinBytes([
    ...parts,
    ...directory,
    ...end,
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, entriesShown], [2, entriesShown]),
    numbers([4, sizeShown], [4, startShown], [2, 0]),
  ]);
}

const PICTURE = pngBytes(320, 200);
const STORY: readonly Entry[] = [
  { name: 'story.html', content: page('<p>words</p><img src="story_files/a.png">') },
  { name: 'story_files/a.png', content: PICTURE },
];

async function pagesIn(archive: Uint8Array) {
  const outcome = await openBytes('saved.zip', archive);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

describe('a zip archive', () => {
  it.each<readonly [string, Uint8Array]>([
    ['as most programs write it', zipOf(STORY)],
    ['with sizes behind the data, as Macs write it', zipOf(STORY, { isStreamed: true })],
    ['with sizes of eight bytes', zipOf(STORY, { isWide: true })],
    ['behind the mark of a first volume', joinBytes([bytesOfBinary('PK\x07\x08'), zipOf(STORY)])],
  ])('is opened %s', async (_, archive) => {
    const [saved] = await pagesIn(archive);
    expect(saved?.resources.find('story_files/a.png')?.mediaType).toBe('image/png');
  });

  it('gives its pages, not the notes that lie beside them; of texts alone, all', async () => {
    const words = 'This copy was made so that the paper can be read without a connection. '.repeat(
      5,
    );
    const notes = ['README.txt', 'LICENSE', 'hts-log.txt'].map((name) => ({
      name,
      content: words,
    }));
    const zipped = await pagesIn(zipOf([...STORY, ...notes]));
    expect(zipped.map(({ kind }) => kind)).toEqual(['html']);
    expect(await pagesIn(zipOf(notes))).toHaveLength(3);
  });

  it.each([
    ['gbk', '老码头新闻'],
    ['shift_jis', '新聞記事'],
    ['big5', '老碼頭新聞'],
    ['euc-kr', '신문기사'],
    ['ibm866', 'Рыбный рынок'],
    ['windows-1252', 'Märkte à Zürich'],
  ])('has names in %s, with backslashes, as Windows wrote them', async (encoding, name) => {
    const reference = `${encodeURIComponent(name)}_files/a.png`;
    const [saved, ...others] = await pagesIn(
      zipOf([
        { name: encodeAs(`${name}.html`, encoding), content: page(`<img src="${reference}">`) },
        { name: encodeAs(`${name}_files\\a.png`, encoding), content: PICTURE },
      ]),
    );
    expect(others).toEqual([]);
    expect(saved?.resources.find(reference)?.mediaType).toBe('image/png');
  });

  it('lacks only the pictures that are packed in a way that is not known', async () => {
    const [story, picture] = STORY;
    if (story === undefined || picture === undefined) throw new Error('there is no story');
    const lzma = { ...picture, name: 'story_files/b.png', method: 14 };
    const [saved] = await pagesIn(zipOf([story, picture, lzma]));
    expect(saved?.resources.all.map(({ key }) => key)).toEqual(['saved.zip/story_files/a.png']);
  });

  it.each<readonly [string, Uint8Array]>([
    ['is compressed in a way', zipOf(STORY.map((entry) => ({ ...entry, method: 12 })))],
    ['password', zipOf(STORY, { isLocked: true })],
  ])('is named with the reason where none of it can be read: %s', async (reason, archive) => {
    const outcome = await openBytes('saved.zip', archive);
    expect(outcome.ok ? '' : outcome.error.message).toContain(reason);
  });
});
