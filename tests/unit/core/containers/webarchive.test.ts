import { describe, expect, it } from 'vitest';
import { fixtureBytes, fixturePage, openBytes } from './fixtures.ts';

describe('a Safari web archive', () => {
  it.each([
    ['a binary property list', 'webarchive/binary.webarchive', 'gb18030', '渔市重新开张'],
    ['an XML property list', 'webarchive/xml.webarchive', 'utf-8', 'La criée de Roscanvel'],
  ])('opens as %s, with its pictures and frames', async (_, path, charset, title) => {
    const page = await fixturePage(path);
    expect(page).toMatchObject({
      format: 'webarchive',
      charset,
      url: { value: 'https://news.example/a/story', from: 'metadata' },
      savedAt: { value: '2026-01-02T03:04:05.000Z', from: 'file-time' },
    });
    expect(page.title).toContain(title);
    expect(page.resources.find('img/quay.png')?.mediaType).toBe('image/png');
    expect(page.resources.find('/a/img/hall.png')?.size).toBeGreaterThan(50);
    expect(page.frames).toMatchObject([
      { reference: 'frame.html', url: 'https://news.example/a/frame.html' },
    ]);
    expect(page.frames[0]?.html).toContain('Pleine mer');
  });

  it('is called damaged when it is cut off', async () => {
    const bytes = await fixtureBytes('webarchive/binary.webarchive');
    const outcome = await openBytes('cut.webarchive', bytes.subarray(0, 1_000));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'damaged' } });
    if (!outcome.ok) expect(outcome.error.message).toContain('“cut.webarchive”');
  });

  it('is not what any text of that name is', async () => {
    const outcome = await openBytes(
      'notes.webarchive',
      new TextEncoder().encode('just some words'),
    );
    expect(outcome).toMatchObject({ ok: false, error: { code: 'not-a-page' } });
  });
});
