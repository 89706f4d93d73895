import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planUnits, readUnit } from '../../../../src/core/containers/index.ts';
import type { InputFile, SavedPage } from '../../../../src/core/containers/types.ts';
import { corpus, describeWithCorpus } from '../../corpus.ts';
import { lockedFile, memoryFile, page, pngBytes } from './files.ts';

async function read(main: InputFile, ...companions: readonly InputFile[]): Promise<SavedPage> {
  const outcome = await readUnit({ main, companions });
  if (!outcome.ok) throw new Error(outcome.error.message);
  const [first] = outcome.value;
  if (first === undefined) throw new Error('no page');
  return first;
}

const readHtml = (html: string): Promise<SavedPage> => read(memoryFile('page.html', html));

describe('readUnit: where and when a page was saved', () => {
  const url = 'https://news.example/story?id=1';
  it.each([
    ['Chrome', `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->`, null],
    [
      'SingleFile',
      `<!--\n Page saved with SingleFile \n url: ${url} \n saved date: Tue Dec 20 2022 11:17:50 GMT+0200 (Osteuropäische Normalzeit)\n-->`,
      '2022-12-20T09:17:50.000Z',
    ],
    [
      'SingleFile of old',
      `<!-- Archive processed by SingleFile\n url: ${url}\n saved date: Tue Dec 20 2022 11:17:50 GMT+0200 (EET) -->`,
      '2022-12-20T09:17:50.000Z',
    ],
    [
      'monolith',
      `<!-- Saved from ${url} at 2026-01-01T00:00:00Z using monolith v2.8.1 -->`,
      '2026-01-01T00:00:00.000Z',
    ],
    [
      'Save Page WE',
      `<meta name="savepage-url" content="${url}"><meta name="savepage-date" content="Wed Jan 01 2020 10:00:00 GMT+0800 (中国标准时间)">`,
      '2020-01-01T02:00:00.000Z',
    ],
    ['MaoXian', `<!-- OriginalSrc: ${url} -->`, null],
    [
      'WebScrapBook',
      `<html data-scrapbook-source="${url}" data-scrapbook-create="20200102030405678">`,
      '2020-01-02T03:04:05.678Z',
    ],
  ])('reads the mark of %s', async (_, mark, savedAt) => {
    const saved = await readHtml(`<!DOCTYPE html>${mark}<title>x</title><p>words`);
    expect(saved.url?.value).toBe(url);
    expect(saved.savedAt?.value ?? null).toBe(savedAt);
  });

  it('reads the mark of HTTrack, which has no scheme', async () => {
    const saved = await readHtml(
      '<p>x</p><!-- Mirrored from news.example/a/b.html by HTTrack Website Copier/3.x [XR&CO 2014], Tue, 12 Jun 2018 08:07:55 GMT -->',
    );
    expect(saved.url?.value).toBe('http://news.example/a/b.html');
    expect(saved.savedAt?.value).toBe('2018-06-12T08:07:55.000Z');
  });

  it('takes back the escape by which Chrome keeps a comment closed', async () => {
    const escaped = 'https://news.example/a-%2Db';
    const mark = `<!-- saved from url=(${String(escaped.length).padStart(4, '0')})${escaped} -->`;
    expect((await readHtml(`${mark}<p>x`)).url?.value).toBe('https://news.example/a--b');
  });

  it('counts the length, so that words after the address are not taken for it', async () => {
    const saved = await readHtml('<!-- saved from url=(0021)https://news.example/ --><p>x');
    expect(saved.url?.value).toBe('https://news.example/');
  });

  it('falls back on the canonical address, then og:url, then nothing', async () => {
    const canonical = '<link rel="canonical" href="https://e.example/a?b=1&amp;c=2">';
    const og = '<meta property="og:url" content="https://e.example/og">';
    expect((await readHtml(page('x', canonical + og))).url).toEqual({
      value: 'https://e.example/a?b=1&c=2',
      from: 'canonical',
    });
    expect((await readHtml(page('x', og))).url?.value).toBe('https://e.example/og');
    expect((await readHtml(page('x'))).url).toBeNull();
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'about:blank'])(
    'keeps no address like %s',
    async (evil) => {
      const length = String(evil.length).padStart(4, '0');
      const saved = await readHtml(
        `<!-- saved from url=(${length})${evil} --><!-- Page saved with SingleFile\n url: ${evil} \n--><link rel=canonical href="${evil}"><p>x`,
      );
      expect(saved.url).toBeNull();
    },
  );

  it("takes the file's own time last", async () => {
    const time = '2024-05-06T07:08:09.000Z';
    const saved = await read(memoryFile('page.html', page('x'), time));
    expect(saved.savedAt).toEqual({ value: time, from: 'file-time' });
  });
});

describe('readUnit: resources', () => {
  const picture = pngBytes(30, 20);

  it('tells a type by the bytes, not the name', async () => {
    const saved = await read(
      memoryFile('page.html', page('x')),
      memoryFile('page_files/a.css', picture),
      memoryFile('page_files/b.png', 'body { color: red }'),
    );
    expect(saved.format).toBe('html-folder');
    expect(saved.resources.all.map(({ mediaType }) => mediaType)).toEqual([
      'image/png',
      'application/octet-stream',
    ]);
  });

  it.each([
    './page_files/quai nord.png',
    'page_files/quai%20nord.png',
    'page_files/quai%20nord.png?v=3#top',
    'page_files/../page_files/quai%20nord.png',
    'page_files\\quai nord.png',
    'Page_Files/Quai%20Nord.PNG',
  ])('are found as %s', async (reference) => {
    const saved = await read(
      memoryFile('news/page.html', page('x')),
      memoryFile('news/page_files/quai nord.png', picture),
    );
    expect(saved.resources.find(reference)?.key).toBe('news/page_files/quai nord.png');
  });

  it('are found in the folder of their name where the page was saved to another disk', async () => {
    const saved = await read(
      memoryFile('story.html', page('<img src="file:///C:/Users/a/story_files/a%20b.png">')),
      memoryFile('story_files/a b.png', pngBytes(3, 3)),
    );
    const found = (reference: string) => saved.resources.find(reference)?.key;
    expect(found('file:///C:/Users/a/story_files/a%20b.png')).toBe('story_files/a b.png');
    expect(found('file:///etc/../a b.png')).toBeUndefined();
    expect(found('file:///etc/passwd')).toBeUndefined();
  });

  it.each([
    ['a folder', './news/parts/'],
    ['a page in a folder', 'news/parts/story.html'],
    ['the disk of another machine', 'file:///C:/Users/a/news/parts/'],
    ['the folder of the page there', 'file:///C:/Users/a/Desktop/'],
  ])('are found from the base that the page names: %s', async (_, base) => {
    const markup = page('<img src="quay.png"><img src="hall/b.png">', `<base href="${base}">`);
    const names = base.includes('Desktop')
      ? ['quay.png', 'hall/b.png']
      : base.startsWith('file')
        ? ['parts/quay.png', 'hall/b.png']
        : ['news/parts/quay.png', 'news/parts/hall/b.png'];
    const files = [
      memoryFile('saved/story.html', markup),
      ...names.map((name) => memoryFile(`saved/${name}`, picture)),
    ];
    const { units, skipped } = await planUnits(files);
    expect(skipped).toEqual([]);
    const saved = await read(files[0] ?? lockedFile(''), ...(units[0]?.companions ?? []));
    const found = ['quay.png', 'hall/b.png'].map((name) => saved.resources.find(name)?.key);
    expect(found).toEqual(names.map((name) => `saved/${name}`));
  });

  it('are found under a decomposed name, and one with an escape in its very name', async () => {
    const decomposed = 'page_files/été.png'.normalize('NFD');
    const saved = await read(
      memoryFile('page.html', page('x')),
      memoryFile(decomposed, picture),
      memoryFile('page_files/a%20b.png', picture),
    );
    expect(saved.resources.find('page_files/%C3%A9t%C3%A9.png')?.key).toBe(decomposed);
    expect(saved.resources.find('page_files/a%20b.png')?.key).toBe('page_files/a%20b.png');
  });

  it.each([
    '../secret.png',
    'page_files/../../secret.png',
    'page_files/..%2f..%2fsecret.png',
    '/secret.png',
    'file:///secret.png',
    'https://e.example/secret.png',
    '//e.example/secret.png',
  ])('never lie outside the folder: %s', async (reference) => {
    const saved = await read(
      memoryFile('news/page.html', page('x')),
      memoryFile('secret.png', picture),
      memoryFile('news/page_files/secret.png', picture),
    );
    expect(saved.resources.find(reference)).toBeNull();
  });

  it('may be data: URLs, base64 or percent-encoded', async () => {
    const base64 = `data:image/jpeg;base64,${Buffer.from(picture).toString('base64')}`;
    const escaped = `data:image/png,${[...picture].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`;
    const saved = await readHtml(page(`<img src="${base64}">`));
    expect(saved.resources.all.map(({ mediaType }) => mediaType)).toEqual(['image/png']);
    for (const reference of [base64, escaped]) {
      const found = saved.resources.find(reference);
      expect(await found?.read()).toEqual(picture);
    }
    expect(saved.resources.find('data:image/png;base64,%%%')).toBeNull();
  });

  it('are a gap where one cannot be read', async () => {
    const saved = await read(memoryFile('page.html', page('x')), lockedFile('page_files/a.png'));
    expect(saved.resources.all).toEqual([]);
  });
});

describe('readUnit: kinds of page', () => {
  it('puts back the pictures that SingleFile keeps in CSS variables', async () => {
    const data = 'data:image/png;base64,iVBORw0KGgo=';
    const saved = await readHtml(
      `<html><!-- Page saved with SingleFile\n url: https://e.example/ \n--><style>:root{--sf-img-0:url("${data}")}</style><img alt="a > b" src="data:image/svg+xml,<svg></svg>" style="background-image:var(--sf-img-0)!important"></html>`,
    );
    expect(saved.format).toBe('singlefile');
    expect(saved.kind === 'html' && saved.html).toContain(`<img alt="a > b" src="${data}"`);
  });

  it('decodes the title on one line', async () => {
    const saved = await readHtml(
      '<title>\n  L&rsquo;&eacute;t&#233;\n à la <b>criée</b></title><p>x',
    );
    expect(saved.title).toBe('L’été à la <b>criée</b>');
  });

  it('reads plain text', async () => {
    const saved = await read(memoryFile('a.txt', 'Words\nand lines.'));
    expect(saved).toMatchObject({ kind: 'text', format: 'text', charset: 'utf-8', url: null });
  });

  it('says what a file is that cannot be read as a page', async () => {
    const outcome = await readUnit({ main: memoryFile('x.html', pngBytes(3, 3)), companions: [] });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'not-a-page' } });
  });
});

describeWithCorpus('readUnit on a page saved with its folder', () => {
  it('finds origin, date and every picture of the page', async () => {
    const folder = join(corpus, 'seed');
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = names
      .filter((entry) => entry.isFile())
      .map((entry): InputFile => {
        const path = join(entry.parentPath, entry.name);
        return {
          path: `seed${path.slice(folder.length).replaceAll('\\', '/')}`,
          size: 1,
          modifiedAt: null,
          read: () => readFile(path),
        };
      });
    expect((await stat(folder)).isDirectory()).toBe(true);

    const { units, skipped } = await planUnits(files);
    expect(units.map(({ main }) => main.path).sort()).toEqual([
      'seed/kazakhstan.html',
      'seed/kazakhstan.txt',
    ]);
    expect(skipped).toEqual(['seed/expected.json']);
    const html = units.find(({ main }) => main.path.endsWith('.html'));
    const saved = html && (await readUnit(html));
    const [first] = saved?.ok === true ? saved.value : [];
    expect(first?.format).toBe('html-folder');
    expect(first?.url).toEqual({
      value: 'http://french.beijingreview.com.cn/Monde/202506/t20250617_800405.html',
      from: 'comment',
    });
    const photo = first?.resources.find('./kazakhstan_fichiers/W020250617401836870.png');
    expect(photo?.mediaType).toBe('image/png');
  });
});
