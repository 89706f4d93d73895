import { describe, expect, it } from 'vitest';
import { planUnits } from '../../../../src/core/containers/index.ts';
import type { InputFile } from '../../../../src/core/containers/types.ts';
import { clipUnit, type Clipped } from '../../../../src/core/library/index.ts';
import { memoryFile, pngBytes } from './files.ts';

const STORY = `<html><head><title>Story</title></head><body bgcolor=white><h1>Harbour reopens</h1>
<p>The harbour reopened on Monday after eleven months of works, and the first boats came back before dawn with their catch.</p>
<img src="quay.png" width=640 height=480>
<p>Long queues had formed at the stalls by six o'clock, the harbour master said. Nobody had expected that.</p></body></html>`;
const MENU = '<html><body><a href="a.html">Home</a> <a href="b.html">News</a></body></html>';

const frameset = (...frames: readonly string[]): string =>
  `<html><head><title>The Quay</title></head><frameset cols="20%,80%">${frames
    .map((frame) => `<frame src="${frame}">`)
    .join('')}<noframes><body>Your browser shows no frames.</body></noframes></frameset></html>`;

async function clip(...files: readonly InputFile[]): Promise<Clipped> {
  const { units } = await planUnits(files);
  const [unit] = units;
  if (unit === undefined || units.length > 1) throw new Error('there is not one page');
  const outcome = await clipUnit(unit, { importedAt: '2026-11-24T00:00:00.000Z' });
  const clipped = outcome.ok ? outcome.value[0] : undefined;
  if (clipped === undefined) throw new Error(outcome.ok ? 'nothing' : outcome.error.message);
  return clipped;
}

describe('a page of frames', () => {
  it.each([
    ['beside it', ''],
    ['in its folder', 'index_files/'],
  ])('is read with the documents that lie %s, and their pictures', async (_, folder) => {
    const { body, assets } = await clip(
      memoryFile('a/index.html', frameset(`${folder}menu.html`, `${folder}story.html`)),
      memoryFile(`a/${folder}menu.html`, MENU),
      memoryFile(`a/${folder}story.html`, STORY),
      memoryFile(`a/${folder}quay.png`, pngBytes(640, 480)),
    );
    expect(body.text).toContain('The harbour reopened on Monday');
    expect(body.text).toContain('Nobody had expected that.');
    expect(body.text).not.toContain('News');
    expect(body.text).not.toContain('no frames');
    expect(assets).toHaveLength(1);
  });

  it('is read through frames that are divided in turn', async () => {
    const { body } = await clip(
      memoryFile('a/index.html', frameset('menu.html', 'inner.html')),
      memoryFile('a/menu.html', MENU),
      memoryFile('a/inner.html', frameset('story.html')),
      memoryFile('a/story.html', STORY),
    );
    expect(body.text).toContain('The harbour reopened on Monday');
  });

  it('says what it says to browsers without frames, where its documents are missing', async () => {
    const { body } = await clip(memoryFile('index.html', frameset('story.html')));
    expect(body.text).toContain('Your browser shows no frames.');
  });
});
