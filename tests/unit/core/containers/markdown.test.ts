import { describe, expect, it } from 'vitest';
import { planUnits, readUnit } from '../../../../src/core/containers/index.ts';
import type { InputFile, SavedPage } from '../../../../src/core/containers/types.ts';
import { clipUnit, type Clipped } from '../../../../src/core/library/index.ts';
import { memoryFile, pngBytes } from './files.ts';

const CLIPPER_NOTE = `---
title: "Harbour reopens: “Nobody had expected that”"
source: "https://quay.example/news/harbour?utm_source=mail"
author:
  - "[[Jane Doe]]"
  - "[[John Roe]]"
published: 2025-06-17
created: 2026-01-02
description: "Nine million pounds later, the stalls are back."
tags:
  - "clippings"
  - "coast/harbours"
---
The harbour reopened on Monday after eleven months of works, and the first boats came back before dawn with their catch.

![The quay](assets/quay.png)

## Long queues

Long queues had formed at the stalls by six o'clock, the ==harbour master== said, and [[Susan Lee|she]] was not the only one who had not expected that.

- Two hundred people were hoped for on the first day, the harbour master said.
- Two thousand people came, and the fish was sold out by nine o'clock.
`;

async function firstUnit(...files: readonly InputFile[]) {
  const { units } = await planUnits(files);
  const [unit] = units;
  if (unit === undefined) throw new Error('no page was found');
  return unit;
}

async function pageOf(...files: readonly InputFile[]): Promise<SavedPage> {
  const outcome = await readUnit(await firstUnit(...files));
  const page = outcome.ok ? outcome.value[0] : undefined;
  if (page === undefined) throw new Error('no page was read');
  return page;
}

async function clippingOf(...files: readonly InputFile[]): Promise<Clipped> {
  const outcome = await clipUnit(await firstUnit(...files), {
    importedAt: '2026-11-24T00:00:00.000Z',
  });
  const clipped = outcome.ok ? outcome.value[0] : undefined;
  if (clipped === undefined) throw new Error('no clipping was made');
  return clipped;
}

describe('a note in Markdown with front matter', () => {
  const note = memoryFile('Clippings/Harbour reopens.md', CLIPPER_NOTE);
  const picture = memoryFile('Clippings/assets/quay.png', pngBytes(640, 480));

  it('says where and when it was clipped, and what it is called', async () => {
    expect(await pageOf(note, picture)).toMatchObject({
      format: 'markdown',
      charset: 'utf-8',
      title: 'Harbour reopens: “Nobody had expected that”',
      url: { value: 'https://quay.example/news/harbour?utm_source=mail', from: 'metadata' },
      savedAt: { value: '2026-01-02T00:00:00.000Z', from: 'metadata' },
    });
  });

  it('becomes a clipping with its fields, its text and its pictures', async () => {
    const { clipping, body, assets } = await clippingOf(note, picture);
    expect(clipping).toMatchObject({
      title: 'Harbour reopens: “Nobody had expected that”',
      standfirst: 'Nine million pounds later, the stalls are back.',
      published: '2025-06-17',
    });
    expect(clipping.byline).toContain('Jane Doe');
    expect(clipping.byline).toContain('John Roe');
    expect(body.text.split('\n')).toEqual([
      'The harbour reopened on Monday after eleven months of works, and the first boats came back before dawn with their catch.',
      'Long queues',
      "Long queues had formed at the stalls by six o'clock, the harbour master said, and she was not the only one who had not expected that.",
      'Two hundred people were hoped for on the first day, the harbour master said.',
      "Two thousand people came, and the fish was sold out by nine o'clock.",
    ]);
    expect(body.html).toContain('<h2>Long queues</h2>');
    expect(assets).toHaveLength(1);
  });

  it('is recognised under any name', async () => {
    expect((await pageOf(memoryFile('note.txt', CLIPPER_NOTE))).format).toBe('markdown');
  });

  it.each([
    [
      'MarkDownload',
      'created: 2026-01-02T03:04:05 (UTC +01:00)\ntags: [fish, quay]\nsource: https://quay.example/a\nauthor: Jane Doe',
    ],
    [
      'Joplin',
      'title: Harbour\nupdated: 2026-01-02 03:04:05Z\ncreated: 2026-01-02 03:04:05Z\nsource: https://quay.example/a\nauthor: Jane Doe\ntags:\n  - fish',
    ],
    [
      'a blog',
      'title: Harbour\nurl: https://quay.example/a\nauthors: [Jane Doe]\ndate: 2025-06-17\ncreated: 2026-01-02',
    ],
  ])('of %s tells its address and its date', async (_, properties) => {
    const page = await pageOf(
      memoryFile(
        'a.md',
        `---\r\n${properties.replaceAll('\n', '\r\n')}\r\n---\r\nThe harbour reopened.`,
      ),
    );
    expect(page.url).toEqual({ value: 'https://quay.example/a', from: 'metadata' });
    expect(page.savedAt?.value).toMatch(/^2026-01-02T/u);
    expect(page.kind === 'html' && page.html).toContain('<meta name="author" content="Jane Doe">');
  });

  it('takes no word of its properties for markup', async () => {
    const page = await pageOf(
      memoryFile('a.md', '---\ntitle: \'"><img src=x>\'\nauthor: "<b>"\n---\nText.'),
    );
    expect(page.title).toBe('"><img src=x>');
    expect(page.kind === 'html' && page.html).not.toContain('<img');
  });

  it.each([
    ['is no YAML', '---\ntitle: [unclosed\n---\nThe harbour reopened.'],
    ['never ends', '---\ntitle: Harbour\nThe harbour reopened.'],
    ['refers to itself', '---\na: &a [*a, *a]\ntitle: b\n---\nThe harbour reopened.'],
  ])('keeps its text where the front matter %s', async (_, text) => {
    const page = await pageOf(memoryFile('a.md', text));
    expect(page.kind === 'html' && page.html).toContain('The harbour reopened.');
  });
});

describe('a note in Markdown without front matter', () => {
  it('is a page where a person named it', async () => {
    const page = await pageOf(memoryFile('a.md', '# Harbour\n\nThe *harbour* reopened.'));
    expect(page).toMatchObject({ format: 'markdown', url: null });
    expect(page.kind === 'html' && page.html).toContain(
      '<article><h1>Harbour</h1>\n<p>The <em>harbour</em> reopened.</p>',
    );
  });

  it('is passed over in a folder', async () => {
    const plan = await planUnits([
      memoryFile('vault/README.md', '# How this vault works'),
      memoryFile('vault/Harbour.md', CLIPPER_NOTE),
    ]);
    expect(plan.units.map(({ main }) => main.path)).toEqual(['vault/Harbour.md']);
    expect(plan.skipped).toEqual(['vault/README.md']);
  });

  it('shows the pictures that Obsidian embeds, and leaves code as it is', async () => {
    const page = await pageOf(
      memoryFile('n/a.md', '---\ntitle: a\n---\n![[quay.png|300]]\n\n`==a== [[b]]`'),
      memoryFile('n/quay.png', pngBytes(4, 4)),
    );
    expect(page.kind === 'html' && page.html).toContain('<img src="quay.png" alt="">');
    expect(page.kind === 'html' && page.html).toContain('<code>==a== [[b]]</code>');
    expect(page.resources.find('quay.png')?.mediaType).toBe('image/png');
  });
});
