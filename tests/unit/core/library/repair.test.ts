import { describe, expect, it } from 'vitest';
import {
  clipUnit,
  explainPage,
  originalPage,
  rereadPage,
} from '../../../../src/core/library/index.ts';
import { reanchored } from '../../../../src/core/library/reanchor.ts';
import { correctClipping, correctionsIn } from '../../../../src/core/library/repair.ts';
import { detailsOf, readingSchema } from '../../../../src/core/library/readings.ts';
import { describeSelection } from '../../../../src/core/annotations/index.ts';
import type { AnnotationId, Highlight } from '../../../../src/core/library/entities.ts';
import type { PageUnit } from '../../../../src/core/containers/types.ts';
import { memoryFile, pngBytes } from '../containers/files.ts';

const importedAt = '2026-01-02T03:04:05.000Z';
const SENTENCE =
  'The ferry company spent the weekend rebuilding its winter timetable by hand after a storm damaged two of the three landing stages.';
const PICTURE = 'https://news.example/pictures/quay.jpg';
const unit: PageUnit = {
  main: memoryFile(
    'ferry.html',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry crews rebuild the timetable</title>
     <meta name="author" content="Mara Quill"></head><body><article><h1>Ferry crews rebuild the timetable</h1>
     <p>${SENTENCE} First.</p><figure><img src="${PICTURE}" alt="The quay" width="640" height="400"><figcaption>The quay at dawn</figcaption></figure>
     <p>${SENTENCE} Second.</p><p>${SENTENCE} Third.</p></article></body></html>`,
  ),
  companions: [],
};

async function clipped() {
  const result = await clipUnit(unit, { importedAt });
  if (!result.ok) throw new Error(result.error.message);
  const [one] = result.value;
  if (one === undefined) throw new Error('nothing clipped');
  return one;
}

async function page() {
  const found = await originalPage(unit, 0);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

describe('a reading', () => {
  it('comes with the clipping, in the form that is stored', async () => {
    const { reading, clipping, original } = await clipped();
    expect(readingSchema.parse(reading)).toEqual(reading);
    expect(reading.clippingId).toBe(clipping.id);
    expect(reading.evidence['authors']?.found).toContain('Mara');
    expect(original.page).toBe(0);
  });

  it('again keeps what a person did with the clipping', async () => {
    const { clipping } = await clipped();
    const kept = { ...clipping, starred: true, read: true, title: 'Whatever it was' };
    const reread = await rereadPage(await page(), kept, { blocks: [], pictures: [] });
    expect(reread).toMatchObject({
      ok: true,
      value: {
        clipping: { id: clipping.id, starred: true, read: true, title: clipping.title, importedAt },
      },
    });
  });

  it('again leaves out and puts back the blocks that were chosen', async () => {
    const { clipping } = await clipped();
    const blocks = await explainPage(await page(), []);
    if (!blocks.ok) throw new Error(blocks.error.message);
    const second = blocks.value.find(({ text }) => text.endsWith('Second.'));
    const choice = { text: second?.text ?? '', nth: 0, kept: false };
    const reread = await rereadPage(await page(), clipping, { blocks: [choice], pictures: [] });
    if (!reread.ok) throw new Error(reread.error.message);
    expect(reread.value.body.text).not.toContain('Second.');
    expect(reread.value.body.text).toContain('Third.');
    const explained = await explainPage(await page(), [choice]);
    expect(
      explained.ok && explained.value.filter(({ ground }) => ground === 'person'),
    ).toHaveLength(1);
  });

  it('again shows the pictures that were fetched for it', async () => {
    const { clipping, body } = await clipped();
    expect(body.html).toContain(PICTURE);
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(pngBytes(64, 64)).digest('hex') as never;
    const reread = await rereadPage(await page(), clipping, {
      blocks: [],
      pictures: [{ address: PICTURE, sha256 }],
    });
    if (!reread.ok) throw new Error(reread.error.message);
    expect(reread.value.body.html).toContain(`src="asset:${sha256 as string}"`);
    expect(reread.value.clipping.picture).toBe(sha256);
    expect(reread.value.body.text).toBe(body.text);
  });

  it('of a page that the file does not hold says so, naming the file', async () => {
    const missing = await originalPage(unit, 7);
    expect(missing).toMatchObject({ ok: false, error: { code: 'no-page' } });
    expect(!missing.ok && missing.error.message).toContain('ferry.html');
  });
});

describe('corrections', () => {
  it('stand over what was read; the byline and the direction follow', async () => {
    const { clipping, body } = await clipped();
    const corrected = correctClipping(
      clipping,
      detailsOf(clipping),
      { authors: ['Ana Ruiz', 'Bo Lind'], lang: 'he', standfirst: 'In short.' },
      body.text,
    );
    expect(corrected).toMatchObject({
      byline: 'Ana Ruiz, Bo Lind',
      dir: 'rtl',
      excerpt: 'In short.',
      title: clipping.title,
    });
    const back = correctClipping(corrected, detailsOf(clipping), {}, body.text);
    expect(back).toEqual({ ...clipping, excerpt: back.excerpt });
    expect(back.excerpt).toContain('First.');
  });

  it('are only those details that differ from what was read', async () => {
    const { clipping } = await clipped();
    const read = detailsOf(clipping);
    expect(
      correctionsIn(read, { title: clipping.title, authors: ['Mara Quill'], agency: 'dpa' }),
    ).toEqual({ agency: 'dpa' });
  });
});

describe('highlights in a changed text', () => {
  const text = 'One quiet morning. The ferry left at dawn.';
  const highlight = (words: string, changes: Partial<Highlight> = {}): Highlight => ({
    id: words as AnnotationId,
    clippingId: 'c' as Highlight['clippingId'],
    kind: 'highlight',
    colour: 'green',
    note: '',
    created: importedAt,
    modified: importedAt,
    orphaned: false,
    selectors: describeSelection(text, text.indexOf(words), text.indexOf(words) + words.length),
    ...changes,
  });

  it('are left alone where they stand', () => {
    expect(reanchored([highlight('quiet'), highlight('dawn')], text)).toEqual([]);
  });

  it('move with their words, and are orphans without them', () => {
    const changed = reanchored(
      [highlight('quiet morning'), highlight('left at dawn')],
      'The ferry left at dawn.',
    );
    expect(changed).toMatchObject([
      { orphaned: true, selectors: { quote: { exact: 'quiet morning' } } },
      { orphaned: false, selectors: { position: { start: 10, end: 22 } } },
    ]);
  });

  it('are no orphans once their words are back', () => {
    expect(reanchored([highlight('quiet', { orphaned: true })], text)).toMatchObject([
      { orphaned: false },
    ]);
  });
});
