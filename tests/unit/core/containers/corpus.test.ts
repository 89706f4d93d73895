import { expect, it } from 'vitest';
import { describeWithCorpus } from '../../corpus.ts';
import { clipFile, corpusCases, pathOfCase, type Must, type Outcome } from './manifest.ts';

// Pictures that these files do not hold, so that no reader can show them: Chromium left the third
// out, which loads lazily; SingleFile wrote empty addresses for all three.
const HELD_PICTURES: Readonly<Record<string, number>> = {
  'cd-mhtml-chromium-zh': 2,
  'cd-mhtml-chromium-de': 2,
  'cd-mhtml-chromium-gbk': 2,
  'cd-singlefilez-real-self-extracting-zh': 0,
};

const OPENED = new Set([
  'webarchive',
  'mhtml',
  'folder',
  'singlefile',
  'singlefilez',
  'zip',
  'maff',
  'warc',
  'wacz',
]);

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

function expectClippings({ clipped }: Outcome, must: Must, images: number): void {
  const [first] = clipped;
  if (first === undefined) throw new Error('nothing came out');
  const words = onOneLine(clipped.map(({ body }) => body.text).join('\n'));
  if (must.title !== undefined) {
    const titles = clipped.map(({ clipping }) => clipping.title).join('\n');
    expect(titles).toContain(must.title);
  }
  if (must.text !== undefined) expect(words).toContain(onOneLine(must.text));
  if (must.charset !== undefined) expect(first.page.charset).toBe(must.charset);
  expect(first.assets.length).toBeGreaterThanOrEqual(images);
  expect(first.assets.length).toBeLessThanOrEqual(must.imagesMax ?? Infinity);
  if (must.sourceUrl !== undefined) expect(first.clipping.url).toBe(must.sourceUrl);
  if (must.clippings !== undefined) {
    const [least, most] =
      typeof must.clippings === 'number' ? [must.clippings, must.clippings] : must.clippings;
    expect(clipped.length).toBeGreaterThanOrEqual(least);
    expect(clipped.length).toBeLessThanOrEqual(most);
  }
  if (must.also !== undefined) {
    const { also } = must;
    const second = clipped.find(({ clipping }) => clipping.title === also.title);
    expect(onOneLine(second?.body.text ?? '')).toContain(onOneLine(also.text));
  }
}

describeWithCorpus('the corpus of containers', () => {
  const opening = corpusCases('containers')
    .filter(({ format }) => OPENED.has(format ?? ''))
    .map((one) => [one.file, one] as const);
  it.each(opening)(
    'gives what its manifest demands: %s',
    async (_, one) => {
      const { must } = one;
      const outcome = await clipFile(pathOfCase('containers', one));
      const found = outcome.clipped.length > 0 ? 'clipping' : 'error';
      if (must.outcome !== 'clipping-or-error') expect(found).toBe(must.outcome);
      if (found === 'clipping') {
        expectClippings(outcome, must, HELD_PICTURES[one.id] ?? must.images ?? 0);
      } else {
        // A failure is said, in a sentence; nothing ends in silence.
        expect(outcome.messages.join('\n')).toMatch(/\.$/u);
      }
    },
    30_000,
  );
});
