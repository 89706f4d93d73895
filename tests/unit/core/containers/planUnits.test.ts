import { describe, expect, it } from 'vitest';
import { planUnits } from '../../../../src/core/containers/index.ts';
import type { InputFile } from '../../../../src/core/containers/types.ts';
import { lockedFile, memoryFile, page, pngBytes } from './files.ts';

const picture = (path: string): InputFile => memoryFile(path, pngBytes(40, 40));

async function plan(...files: readonly InputFile[]) {
  const { units, failures, skipped } = await planUnits(files);
  return {
    pages: Object.fromEntries(
      units.map((unit) => [unit.main.path, unit.companions.map(({ path }) => path)]),
    ),
    failures: Object.fromEntries(failures.map(({ input, error }) => [input, error.code])),
    messages: failures.map(({ error }) => error.message),
    skipped,
  };
}

describe('planUnits: companion folders', () => {
  it.each([
    ['page.html', 'page_files'],
    ['page.htm', 'page-Dateien'],
    ['page.html', 'page_archivos'],
    ['page.html', 'page.files'],
    ['新闻.html', '新闻_files'],
    ['my page.html', 'my page_fichiers'],
  ])('belongs to %s: %s', async (name, folder) => {
    const reference = encodeURI(`./${folder}/a.png`);
    const planned = await plan(
      memoryFile(name, page(`<img src="${reference}">`)),
      picture(`${folder}/a.png`),
      memoryFile(`${folder}/frame.html`, page('an advertisement')),
    );
    expect(planned.pages).toEqual({ [name]: [`${folder}/a.png`, `${folder}/frame.html`] });
    expect(planned.failures).toEqual({});
  });

  it('is found when macOS has decomposed the names of the folder or the page', async () => {
    const planned = await plan(
      memoryFile('criée.html'.normalize('NFD'), page('<img src="criée_fichiers/à.png">')),
      picture('criée_fichiers/à.png'.normalize('NFD')),
    );
    expect(Object.values(planned.pages)).toEqual([['criée_fichiers/à.png'.normalize('NFD')]]);
  });

  it('is not missed where files were picked one by one and have lost their folders', async () => {
    const planned = await plan(
      memoryFile(
        'page.html',
        page('<img src="./page_files/a.png?x=1"><img src="page_files/b.png">'),
      ),
      picture('a.png'),
      picture('B.png'),
      picture('holiday.png'),
    );
    expect(planned.pages).toEqual({ 'page.html': ['a.png', 'B.png'] });
    expect(planned.failures).toEqual({ 'holiday.png': 'not-a-page' });
  });

  it('is known by the references of a page that has been renamed', async () => {
    const planned = await plan(
      memoryFile('news/xi visits.html', page('<img src="kazakhstan_fichiers/a.png">')),
      picture('news/kazakhstan_fichiers/a.png'),
      memoryFile('news/kazakhstan_fichiers/frame.html', page('frame')),
    );
    expect(Object.keys(planned.pages)).toEqual(['news/xi visits.html']);
  });

  it('is known by its name where the page refers to nothing in it', async () => {
    const planned = await plan(
      memoryFile('a/page.html', page('<img src="https://e.example/a.png">')),
      memoryFile('a/page_files/frame.html', page('frame')),
    );
    expect(planned.pages).toEqual({ 'a/page.html': ['a/page_files/frame.html'] });
  });

  it('of another name gives only the files that the page shows', async () => {
    const planned = await plan(
      memoryFile('site/index.html', page('<img src="images/a.png"><a href="images/b.html">b</a>')),
      picture('site/images/a.png'),
      picture('site/images/unseen.png'),
      memoryFile('site/images/b.html', page('a page of its own')),
    );
    expect(planned.pages).toEqual({
      'site/index.html': ['site/images/a.png'],
      'site/images/b.html': [],
    });
    expect(planned.skipped).toEqual(['site/images/unseen.png']);
  });

  it('does not belong to a page saved as text beside it', async () => {
    const planned = await plan(
      memoryFile('a/page.html', page('<img src="page_files/a.png">')),
      memoryFile('a/page.txt', 'The same page in words alone. '.repeat(6)),
      picture('a/page_files/a.png'),
    );
    expect(planned.pages).toEqual({ 'a/page.html': ['a/page_files/a.png'], 'a/page.txt': [] });
  });
});

describe('planUnits: what is a page', () => {
  it('goes by the content, whatever the name says', async () => {
    const planned = await plan(
      memoryFile('story', page('no extension')),
      memoryFile('list.php?id=3', page('a script name')),
      memoryFile('picture.html', pngBytes(9, 9)),
    );
    expect(Object.keys(planned.pages)).toEqual(['story', 'list.php?id=3']);
    expect(planned.failures).toEqual({ 'picture.html': 'not-a-page' });
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['report.pdf', '%PDF-1.7 …', /PDF/u],
    ['photo.jpg', '\u00ff', /./u],
    ['photo.png', pngBytes(5, 5), /picture/u],
    ['go.url', '[InternetShortcut]\r\nURL=https://e.example/', /shortcut/u],
    ['go.desktop', '[Desktop Entry]\nType=Link', /shortcut/u],
    ['data.json', '{"a": [1, 2]}', /JSON/u],
    ['main.css', 'body { color: red; }\np { margin: 0 }\n', /style sheet/u],
    ['app.js', 'var a = 1;\nfunction b() { return a; }\n', /script/u],
  ])('says what %s is when the person named it', async (name, content, message) => {
    const bytes =
      name === 'photo.jpg' ? Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46) : content;
    const planned = await plan(memoryFile(name, bytes));
    expect(planned.failures).toEqual({ [name]: 'not-a-page' });
    expect(planned.messages[0]).toMatch(message);
    expect(planned.messages[0]).toContain(name);
  });

  it('passes over the same things found in a folder', async () => {
    const planned = await plan(
      memoryFile('f/expected.json', '{"title": "x"}'),
      memoryFile('f/report.pdf', '%PDF-1.7'),
      memoryFile('f/.DS_Store', 'x'),
      memoryFile('f/story.txt', 'A story in plain words.'),
    );
    expect(planned.failures).toEqual({});
    expect(Object.keys(planned.pages)).toEqual(['f/story.txt']);
    expect(planned.skipped).toEqual(['f/expected.json', 'f/report.pdf', 'f/.DS_Store']);
  });

  describe('what lies about beside saved pages', () => {
    const story =
      'The ferry company spent the weekend rebuilding its winter timetable by hand after a storm damaged two of the three landing stages on the north side of the bay. Crews worked through the night, said the harbour master, and the first boat left on Monday with forty passengers and a piano on board.';
    const saved = memoryFile('f/story.html', page('<p>words'));
    const strays = [
      memoryFile('f/README', story),
      memoryFile('f/readme.txt', story),
      memoryFile('f/licence-mit.txt', story),
      memoryFile('f/cookies.txt', '.news.example\tTRUE\t/\tFALSE\t1767323045\tid\t7\n'),
      memoryFile('f/hts-log.txt', `HTTrack3.49-2 launched on Fri, 02 Jan 2026. ${story}`),
      memoryFile('f/wget-log', '2026-01-02 03:04:05 (1.20 MB/s) - saved [1668/1668]\n'.repeat(40)),
      memoryFile('f/to read.txt', 'https://news.example/a\nhttps://news.example/b\n'.repeat(50)),
      memoryFile('f/index.html', page('', '<title>Local index - HTTrack Website Copier</title>')),
    ];

    it.each(strays.map((file) => [file.path, file] as const))(
      'is no page: %s',
      async (path, file) => {
        const planned = await plan(saved, file);
        expect(planned).toMatchObject({
          pages: { 'f/story.html': [] },
          failures: {},
          skipped: [path],
        });
      },
    );

    it('is not looked at in the folders where systems and copiers keep their own', async () => {
      const own = ['__MACOSX/f/._story.html', 'hts-cache/new.zip', 'Thumbs.db', '.wsb/index.html'];
      const planned = await plan(saved, ...own.map((path) => memoryFile(`f/${path}`, page('x'))));
      expect(Object.keys(planned.pages)).toEqual(['f/story.html']);
    });

    it('is a page where it tells a story, or where there are texts alone', async () => {
      const text = memoryFile('f/Ferry crews.txt', story);
      const chinese = memoryFile(
        'f/渡轮.txt',
        '轮渡公司整个周末都在手工重新编制冬季时刻表'.repeat(5),
      );
      expect(Object.keys((await plan(saved, text, chinese)).pages)).toHaveLength(3);
      const notes = [text, ...strays.slice(0, 3), memoryFile('f/short.txt', 'A few words.')];
      const alone = await plan(...notes.filter(({ path }) => path !== text.path));
      expect(Object.keys(alone.pages)).toHaveLength(4);
    });

    it('is a page where a person names it', async () => {
      const planned = await plan(memoryFile('a.html', page('x')), memoryFile('readme.txt', story));
      expect(Object.keys(planned.pages)).toEqual(['a.html', 'readme.txt']);
    });
  });

  it('does not pass over a file that claims to be a page by its name', async () => {
    const planned = await plan(memoryFile('f/a.html', pngBytes(9, 9)));
    expect(planned.failures).toEqual({ 'f/a.html': 'not-a-page' });
  });

  it('names empty, blank, huge and unreadable files', async () => {
    const huge: InputFile = { ...memoryFile('huge.html', 'x'), size: 200 * 1024 * 1024 };
    const endless = { ...memoryFile('endless.txt', 'The sea is calm. '), size: 30 * 1024 * 1024 };
    const planned = await plan(
      memoryFile('empty.html', ''),
      memoryFile('blank.html', ' \n\t '),
      huge,
      endless,
      lockedFile('locked.html'),
      memoryFile('good.html', page('good')),
    );
    expect(planned.failures).toEqual({
      'empty.html': 'empty',
      'blank.html': 'empty',
      'huge.html': 'too-large',
      'endless.txt': 'too-large',
      'locked.html': 'unreadable',
    });
    expect(Object.keys(planned.pages)).toEqual(['good.html']);
  });

  it('takes a picture named beside the page that shows it as its companion', async () => {
    const planned = await plan(
      memoryFile('page.html', page('<img src="quay.png">')),
      picture('quay.png'),
      picture('other.png'),
    );
    expect(planned.pages).toEqual({ 'page.html': ['quay.png'] });
    expect(planned.failures).toEqual({ 'other.png': 'not-a-page' });
  });

  it('does not make pages of frames, but keeps one of two pages that frame each other', async () => {
    const planned = await plan(
      memoryFile('d/a.html', page('<iframe src="inner.html"></iframe>')),
      memoryFile('d/inner.html', page('inner')),
      memoryFile('e/x.html', page('<iframe src="y.html"></iframe>')),
      memoryFile('e/y.html', page('<iframe src="x.html"></iframe>')),
    );
    expect(Object.keys(planned.pages)).toEqual(['d/a.html', 'e/x.html']);
  });
});

describe('planUnits: thousands of files', () => {
  it('reads a page once and companions not at all', async () => {
    const html = memoryFile('n/p.html', page('<img src="p_files/1.png">'));
    const companions = Array.from({ length: 3000 }, (_, index) =>
      memoryFile(`n/p_files/${index}.png`, pngBytes(2, 2)),
    );
    const stray = memoryFile('n/stray.jpg', 'x');
    const { units } = await planUnits([html, ...companions, stray]);
    expect(units[0]?.companions).toHaveLength(3000);
    expect(html.reads()).toBe(1);
    expect(stray.reads()).toBe(0);
    expect(companions.reduce((sum, file) => sum + file.reads(), 0)).toBe(0);
  });
});
