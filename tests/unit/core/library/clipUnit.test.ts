import { describe, expect, it } from 'vitest';
import { clipUnit, sha256Hex, type Clipped } from '../../../../src/core/library/index.ts';
import type { InputFile } from '../../../../src/core/containers/types.ts';
import { assetSchema, bodySchema, clippingSchema } from '../../../../src/core/library/entities.ts';
import { memoryFile, pngBytes } from '../containers/files.ts';

const importedAt = '2026-01-02T03:04:05.000Z';

const STORY = [
  'The ferry company spent the weekend rebuilding its winter timetable by hand after a storm damaged two of the three landing stages on the north side of the bay.',
  'Crews worked through the night, said the harbour master, and the first boat left on Monday with forty passengers and a piano on board, an hour later than planned.',
  'The company expects repairs to take until spring, and has asked the town for leave to use the fish quay in the meantime, which the market had feared since autumn.',
];

const storyPage = (pictures: string): string =>
  `<!DOCTYPE html><!-- saved from url=(0026)https://news.example/ferry --><html lang="en"><head><meta charset="utf-8">
  <title>Ferry crews rebuild the timetable</title></head><body><article><h1>Ferry crews rebuild the timetable</h1>
  <p>${STORY[0] ?? ''}</p>${pictures}<p>${STORY[1] ?? ''}</p><p>${STORY[2] ?? ''}</p></article></body></html>`;

async function clip(main: InputFile, ...companions: InputFile[]): Promise<Clipped> {
  const result = await clipUnit({ main, companions }, { importedAt });
  if (!result.ok) throw new Error(result.error.message);
  const [clipped] = result.value;
  if (clipped === undefined) throw new Error('nothing clipped');
  return clipped;
}

describe('clipUnit', () => {
  it('makes records that the library accepts, all bearing one id', async () => {
    const { clipping, body, original, assets } = await clip(
      memoryFile('ferry.html', storyPage('<p><img src="ferry_files/quay.png" alt="The quay"></p>')),
      memoryFile('ferry_files/quay.png', pngBytes(640, 400)),
    );
    expect(clippingSchema.parse(clipping)).toEqual(clipping);
    expect(bodySchema.parse(body)).toEqual(body);
    expect(assets.map((asset) => assetSchema.parse(asset))).toEqual(assets);
    expect(new Set([clipping.id, body.clippingId, original.clippingId]).size).toBe(1);
    expect(clipping).toMatchObject({
      title: 'Ferry crews rebuild the timetable',
      url: 'https://news.example/ferry',
      importedAt,
      read: false,
    });
    for (const paragraph of STORY) expect(body.text).toContain(paragraph);
    expect(clipping.excerpt.length).toBeLessThanOrEqual(241);
  });

  it('says what to do about a page that holds only scripts', async () => {
    const shell = '<!DOCTYPE html><title>News</title><div id="root"></div><script>run()</script>';
    const main = memoryFile('shell.html', shell);
    expect(await clipUnit({ main, companions: [] }, { importedAt })).toEqual({
      ok: false,
      error: {
        code: 'no-text',
        message:
          '“shell.html” was not clipped. The page holds no text. If a browser shows some, save it there again once it has loaded.',
      },
    });
  });

  it('stores the pictures that the body shows, by hash, with their size', async () => {
    const quay = pngBytes(640, 400);
    const { clipping, body, assets } = await clip(
      memoryFile('ferry.html', storyPage('<p><img src="ferry_files/quay.png"></p>')),
      memoryFile('ferry_files/quay.png', quay),
      memoryFile('ferry_files/unseen.png', pngBytes(500, 500)),
    );
    const sha256 = await sha256Hex(quay);
    expect(body.html).toContain(`src="asset:${sha256}"`);
    expect(assets).toEqual([
      { sha256, mediaType: 'image/png', bytes: quay, width: 640, height: 400 },
    ]);
    expect(clipping.picture).toBe(sha256);
  });

  it('stores a drawing, cleaned, whether it came beside the page or stands in it', async () => {
    const bars = Array.from({ length: 9 }, (_, n) => `<rect x="${n}" width="9" height="20"/>`);
    const chart = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" onload="PWN(1)"><title>Landings</title>${bars.join('')}<text>Tons</text><script>PWN(2)</script></svg>`;
    const icon = '<svg viewBox="0 0 24 24"><path d="M0 0"/></svg>';
    const beside = await clip(
      memoryFile('f.html', storyPage('<figure><img src="f_files/chart.svg"></figure>')),
      memoryFile('f_files/chart.svg', new TextEncoder().encode(chart)),
    );
    const within = await clip(memoryFile('f.html', storyPage(`<p>${icon}</p><div>${chart}</div>`)));
    for (const { body, assets } of [beside, within]) {
      expect(assets).toHaveLength(1);
      const [asset] = assets;
      expect(asset).toMatchObject({ mediaType: 'image/svg+xml', width: 640, height: 400 });
      expect(body.html.match(/<img[^>]*>/gu)).toHaveLength(1);
      expect(body.html).toContain(`src="asset:${asset?.sha256 ?? '?'}"`);
      const written = new TextDecoder().decode(asset?.bytes);
      expect(written).toContain('>Tons<');
      expect(written).not.toContain('PWN');
    }
    expect(within.body.html).toContain('alt="Landings"');
  });

  it('stores the larger of two sizes of one picture', async () => {
    const large = pngBytes(1280, 800);
    const { assets } = await clip(
      memoryFile(
        'ferry.html',
        storyPage('<p><img src="f_files/s.png" srcset="f_files/s.png 1x, f_files/l.png 2x"></p>'),
      ),
      memoryFile('f_files/s.png', pngBytes(320, 200)),
      memoryFile('f_files/l.png', large),
    );
    expect(assets.map(({ sha256 }) => sha256)).toEqual([await sha256Hex(large)]);
  });

  it('stores no spacers', async () => {
    const { assets } = await clip(
      memoryFile('ferry.html', storyPage('<p><img src="f_files/spacer.png"></p>')),
      memoryFile('f_files/spacer.png', pngBytes(1, 1)),
    );
    expect(assets).toEqual([]);
  });

  it('keeps every file of the original, the main one first, each with its hash', async () => {
    const html = storyPage('');
    const { clipping, original } = await clip(
      memoryFile('news/ferry.html', html, '2025-01-01T00:00:00.000Z'),
      memoryFile('news/ferry_files/style.css', 'p {}'),
    );
    expect(original.files.map(({ path }) => path)).toEqual([
      'news/ferry.html',
      'news/ferry_files/style.css',
    ]);
    const sha256 = await sha256Hex(new TextEncoder().encode(html));
    expect(original).toMatchObject({
      fileName: 'ferry.html',
      format: 'html-folder',
      charset: 'utf-8',
      sha256,
      size: new TextEncoder().encode(html).length,
      fileModifiedAt: '2025-01-01T00:00:00.000Z',
      url: { value: 'https://news.example/ferry', from: 'comment' },
      savedAt: { value: '2025-01-01T00:00:00.000Z', from: 'file-time' },
    });
    expect(clipping.contentHash).toBe(sha256);
  });

  it('keeps all of a note in Markdown, which somebody has cleaned already', async () => {
    const list = '- Ask the harbour master\n- Read the minutes';
    const note = `---\ntitle: Ferry crews rebuild the timetable\nsource: https://news.example/ferry\n---\n\n${STORY.join('\n\n')}\n\n## To do\n\n${list}\n\n[Read more](https://news.example/more)\n`;
    const { clipping, body } = await clip(memoryFile('ferry.md', note));
    expect(clipping).toMatchObject({
      title: 'Ferry crews rebuild the timetable',
      url: 'https://news.example/ferry',
    });
    for (const line of ['To do', 'Ask the harbour master', 'Read the minutes', 'Read more']) {
      expect(body.text).toContain(line);
    }
  });

  it('reads each file once', async () => {
    const main = memoryFile('ferry.html', storyPage('<img src="f_files/a.png">'));
    const picture = memoryFile('f_files/a.png', pngBytes(30, 30));
    await clip(main, picture);
    expect([main.reads(), picture.reads()]).toEqual([1, 1]);
  });

  it('says what is wrong with a file that is no page', async () => {
    const result = await clipUnit(
      { main: memoryFile('a.html', pngBytes(3, 3)), companions: [] },
      { importedAt },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'not-a-page' } });
  });
});
