import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planUnits } from '../../../../src/core/containers/index.ts';
import type { InputFile } from '../../../../src/core/containers/types.ts';
import { clipUnit, sha256Hex, type Clipped } from '../../../../src/core/library/index.ts';
import { memoryFile, pngBytes } from '../containers/files.ts';
import { fixtureBytes } from '../containers/fixtures.ts';
import { warcOf, webarchiveOf } from '../containers/samples/archives.ts';

// Figures whose pictures are backgrounds that the page's style sheets give them.

const WORDS = [
  'The ferry company spent the weekend rebuilding its winter timetable by hand after a storm damaged two of the three landing stages on the north side of the bay.',
  'Crews worked through the night, said the harbour master, and the first boat left on Monday with forty passengers and a piano on board, an hour later than planned.',
  'The company expects repairs to take until spring, and has asked the town for leave to use the fish quay in the meantime, which the market had feared since autumn.',
].map((text) => `<p>${text}</p>`);

const storyPage = (head: string, figure = '<div class="quay-picture"></div>'): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry crews rebuild the timetable</title>${head}</head><body><article><h1>Ferry crews rebuild the timetable</h1>${WORDS[0] ?? ''}<figure>${figure}<figcaption>The quay at dawn</figcaption></figure>${WORDS[1] ?? ''}${WORDS[2] ?? ''}</article></body></html>`;

const LINK = '<link rel="stylesheet" href="css/main.css">';
const QUAY = pngBytes(640, 400);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const dataUrl = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** The files of a page whose sheet imports the one that names the picture. */
const SITE: Readonly<Record<string, Uint8Array>> = {
  'story.html': utf8(storyPage(LINK)),
  'css/main.css': utf8('@charset "utf-8"; @import "parts/figures.css"; body { color: #222 }'),
  'css/parts/figures.css': utf8('.quay-picture { background: #ccc url("../../img/quay.png") }'),
  'img/quay.png': QUAY,
};
const inFolder = (folder: string, files = SITE): InputFile[] =>
  Object.entries(files).map(([path, bytes]) => memoryFile(`${folder}/${path}`, bytes));
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css' };
const archived = Object.entries(SITE).map(([path, bytes]) => ({
  address: `https://courier.example/2026/${path}`,
  type: TYPES[path.split('.').at(-1) ?? ''] ?? 'image/png',
  bytes,
}));

async function clipped(files: readonly InputFile[]): Promise<Clipped> {
  const { units } = await planUnits(files);
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0) throw new Error(`${units.length} pages`);
  const outcome = await clipUnit(unit, { importedAt: '2026-11-24T00:00:00.000Z' });
  const first = outcome.ok ? outcome.value[0] : undefined;
  if (first === undefined) throw new Error(outcome.ok ? 'nothing' : outcome.error.message);
  return first;
}

/** What a page alone becomes, with this head and figure. */
const alone = (head: string, figure?: string): Promise<Clipped> =>
  clipped([memoryFile('story.html', storyPage(head, figure))]);

async function expectQuay({ body, assets }: Clipped): Promise<void> {
  const sha256 = await sha256Hex(QUAY);
  expect(assets.map((asset) => asset.sha256)).toEqual([sha256]);
  expect(body.html).toContain(
    `<figure><img src="asset:${sha256}" alt=""><figcaption>The quay at dawn</figcaption></figure>`,
  );
}

describe('the picture that a linked style sheet gives a figure', () => {
  const [page, ...files] = archived;
  if (page === undefined) throw new Error('no page');
  it.each<[string, readonly InputFile[]]>([
    ['a folder', inFolder('saved')],
    [
      'a companion folder',
      [
        memoryFile('story.html', storyPage(LINK.replace('css/', 'story_files/'))),
        memoryFile('story_files/main.css', '.quay-picture{background:url(quay.png)}'),
        memoryFile('story_files/quay.png', QUAY),
      ],
    ],
    ['a zip archive', [memoryFile('saved.zip', zipSync(SITE))]],
    ['a Safari web archive', [memoryFile('a.webarchive', webarchiveOf(page, files, 'UTF-8'))]],
    ['a WARC file', [memoryFile('a.warc', warcOf(archived))]],
  ])('is stored and shown: %s', async (_, saved) => {
    await expectQuay(await clipped(saved));
  });

  it('is stored and shown: MHTML as Chromium wrote it, embedded sheets among it', async () => {
    const bytes = await fixtureBytes('mhtml/linked-sheets.mhtml');
    const { body, assets } = await clipped([memoryFile('page.mhtml', bytes)]);
    const [quay, hall] = assets.map(({ sha256 }) => sha256);
    const shown = [...body.html.matchAll(/<figure>.*?<\/figure>/gu)].map(([figure]) => figure);
    expect(shown).toEqual([
      `<figure><img src="asset:${quay ?? ''}" alt=""><figcaption>The quay at dawn</figcaption></figure>`,
      `<figure><img src="asset:${hall ?? ''}" alt=""><figcaption>The hall</figcaption></figure>`,
    ]);
  });

  it.each([
    ['for paper', '<link rel="stylesheet" media="print" href="css/main.css">'],
    ['turned off', '<link rel="stylesheet" disabled href="css/main.css">'],
    ['an alternative', '<link rel="alternate stylesheet" title="x" href="css/main.css">'],
  ])('is not, where the sheet is %s', async (_, link) => {
    const files = inFolder('saved', { ...SITE, 'story.html': utf8(storyPage(link)) });
    expect((await clipped(files)).assets).toEqual([]);
  });

  it('has a placeholder where it is not held', async () => {
    const sheet = dataUrl(
      'text/css',
      utf8('.quay-picture{background:url(https://img.example/q.png)}'),
    );
    const { body, assets } = await alone(`<link rel="stylesheet" href="${sheet}">`);
    expect(assets).toEqual([]);
    expect(body.html).toContain(
      '<img src="https://img.example/q.png" alt=""><figcaption>The quay at dawn',
    );
  });
});

describe('a picture that stands in a style itself', () => {
  const data = dataUrl('image/png', QUAY);
  const large = dataUrl('image/png', new Uint8Array([...QUAY, ...new Uint8Array(20_000)]));

  it.each([
    ['a sheet in the page', `<style>.quay-picture{background-image:url("${data}")}</style>`],
    [
      'a linked sheet that is itself data, as monolith writes it',
      `<link rel="stylesheet" href="${dataUrl('text/css', utf8(`.quay-picture{background:url(${data})}`))}">`,
    ],
    [
      'a variable, as SingleFile writes it',
      `<style>:root{--sf-img-3:url("${data}")}.quay-picture{background-image:var(--sf-img-3)}</style>`,
    ],
  ])('is stored: %s', async (_, head) => {
    await expectQuay(await alone(head));
  });

  it.each([
    ['its own style', '', `<div style="background-image:url(${data})"></div>`],
    [
      'a variable of its own',
      '<style>.hero{background:no-repeat var(--lead, none)}</style>',
      `<div style="--lead:url('${data}')"><div class="hero"></div></div>`,
    ],
  ])('is stored: %s', async (_, head, figure) => {
    await expectQuay(await alone(head, figure));
  });

  it('may be large', async () => {
    const { assets } = await alone('', `<div style="background-image:url(${large})"></div>`);
    expect(assets).toHaveLength(1);
  });
});
