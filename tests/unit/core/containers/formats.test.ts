import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planUnits, readUnit } from '../../../../src/core/containers/index.ts';
import type { InputFile, Learned, SavedPage } from '../../../../src/core/containers/types.ts';
import { clipUnit, type Clipped } from '../../../../src/core/library/index.ts';
import { SAMPLES } from './samples/index.ts';
import { REFUSED } from './samples/refused.ts';
import {
  ADDRESS,
  CHARSET,
  FILE_TIME,
  FRAME_SENTENCE,
  PICTURE,
  SAVED_AT,
  SENTENCE,
  TITLE,
} from './samples/story.ts';

const DOCUMENT = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'FORMATS.md');

/** The rows of the document's table with this first heading, without the headings. */
function table(heading: string): readonly (readonly string[])[] {
  const rows = readFileSync(DOCUMENT, 'utf8')
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const start = rows.findIndex(([first]) => first === heading);
  const below = rows.slice(start + 2);
  return below.slice(
    0,
    below.findIndex((row) => row.length === 0),
  );
}

async function opened(files: readonly InputFile[]): Promise<Clipped> {
  const { units, failures } = await planUnits(files);
  const [unit] = units;
  if (unit === undefined || units.length > 1) throw new Error(JSON.stringify(failures));
  const outcome = await clipUnit(unit, { importedAt: '2026-11-24T00:00:00.000Z' });
  const clipped = outcome.ok ? outcome.value[0] : undefined;
  if (clipped === undefined) throw new Error(outcome.ok ? 'nothing' : outcome.error.message);
  return clipped;
}

const ORIGINS = {
  header: 'header',
  comment: 'comment',
  metadata: 'metadata',
  canonical: 'the page',
  'file-time': 'file’s time',
} as const;
const origin = (learned: Learned<string> | null): string =>
  learned === null ? '—' : ORIGINS[learned.from];

const sourceOf = (page: SavedPage): string => (page.kind === 'html' ? page.html : page.text);

function titleOf({ page, clipping }: Clipped): string {
  if (clipping.title !== TITLE) return '—';
  if (page.title === null) return 'the first line';
  const isContainers =
    !sourceOf(page).includes(`<title>${TITLE}</title>`) || page.format === 'mail';
  return isContainers || page.format === 'markdown' ? 'the container' : 'the page';
}

function imagesOf({ page, assets }: Clipped, files: readonly InputFile[]): string {
  if (!assets.some(({ bytes }) => Buffer.compare(bytes, PICTURE) === 0)) return '—';
  if (files.length > 1) return 'folder';
  return sourceOf(page).includes('src="data:') ? 'embedded' : 'archive';
}

function encodingOf({ page }: Clipped): string {
  if (sourceOf(page).includes(`charset="${CHARSET}"`)) return 'the page';
  return ['text', 'markdown'].includes(page.format) ? 'detection' : 'the container';
}

describe('the formats that docs/FORMATS.md says are opened', () => {
  it('are those that there are samples of', () => {
    expect(table('format').map(([name]) => name)).toEqual(Object.keys(SAMPLES));
  });

  it.each(Object.entries(SAMPLES))('are as it says: %s', async (name, files) => {
    const clipped = await opened(files);
    const { page } = clipped;
    const hasFrame = page.frames.some(({ html }) => html.includes(FRAME_SENTENCE));
    expect(table('format').find(([first]) => first === name)).toEqual([
      name,
      origin(page.url),
      origin(page.savedAt),
      titleOf(clipped),
      imagesOf(clipped, files),
      hasFrame ? 'yes' : '—',
      encodingOf(clipped),
    ]);
  });

  it.each(Object.entries(SAMPLES))('give the story as it was: %s', async (_, files) => {
    const { page, body } = await opened(files);
    expect(body.text).toContain(SENTENCE);
    if (page.url !== null) expect(page.url.value.replace(/^http:/u, 'https:')).toBe(ADDRESS);
    if (page.savedAt?.from !== 'file-time') expect(page.savedAt?.value).toBe(SAVED_AT);
    else if (!files[0]?.path.endsWith('.zip')) expect(page.savedAt.value).toBe(FILE_TIME);
  });
});

describe('the files that docs/FORMATS.md says are refused', () => {
  it('are those that there are samples of', () => {
    expect(table('file').map(([name]) => name)).toEqual(Object.keys(REFUSED));
  });

  it.each(table('file').map(([name = '', words = '']) => [name, words] as const))(
    'are named: %s',
    async (name, words) => {
      for (const file of REFUSED[name] ?? []) {
        const { units, failures } = await planUnits([file]);
        const [unit] = units;
        const outcome = unit === undefined ? null : await readUnit(unit);
        const error = outcome?.ok === false ? outcome.error : failures[0]?.error;
        expect(error?.message).toContain(`“${file.path}”`);
        expect(error?.message).toContain(words);
      }
    },
  );
});
