import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { clipfold } from '../../../src/cli/clipfold.ts';
import { corpus, describeWithCorpus } from '../corpus.ts';
import { temporaryFolder } from '../node/temporaryFolder.ts';
import { fakeTerminal } from './fakeTerminal.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'pages');

interface ReportedLine {
  readonly input: string;
  readonly outcome: string;
  readonly note: string;
  readonly assets: readonly string[];
  readonly error: { readonly code: string } | null;
  readonly ms: number;
}

const jsonLines = async (path: string): Promise<ReportedLine[]> =>
  (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportedLine);

describe('clipfold', () => {
  it('tells how it is used on standard output when asked', async () => {
    for (const argv of [['--help'], ['help'], ['convert', '--help'], ['extract', '-h']]) {
      const terminal = fakeTerminal();
      expect(await clipfold(argv, terminal)).toBe(0);
      expect(terminal.answers.join('')).toMatch(/^Usage: clipfold/u);
      expect(terminal.said).toEqual([]);
    }
  });

  it('tells its version', async () => {
    const terminal = fakeTerminal();
    expect(await clipfold(['--version'], terminal)).toBe(0);
    expect(terminal.answers.join('')).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it.each([
    [[], /Usage/u],
    [['frobnicate'], /no command “frobnicate”/u],
    [['convert', 'a.html'], /--out DIR/u],
    [['convert', '--out', 'x'], /at least one/u],
    [['convert', 'a.html', '--out', 'x', '--loud'], /--loud/u],
    [['inspect'], /Name one file/u],
    [['inspect', 'a', 'b'], /Name one file/u],
    [['extract', 'a.html'], /no arguments/u],
  ])('refuses %j with 2, on standard error alone', async (argv, message) => {
    const terminal = fakeTerminal();
    expect(await clipfold(argv, terminal)).toBe(2);
    expect(terminal.answers).toEqual([]);
    expect(terminal.said.join('\n')).toMatch(message);
  });
});

describe('clipfold convert', () => {
  const folder = temporaryFolder();

  it('writes a note and its pictures, and reports both', async () => {
    const terminal = fakeTerminal(folder());
    const argv = ['convert', join(fixtures, 'harbour.html'), '--out', 'out', '--report', 'r.jsonl'];
    expect(await clipfold(argv, terminal)).toBe(0);

    const [line, ...more] = await jsonLines(join(folder(), 'r.jsonl'));
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      input: join(fixtures, 'harbour.html'),
      outcome: 'clipping',
      charset: 'utf-8',
      error: null,
    });
    expect(line?.ms).toBeTypeOf('number');
    const assets = line?.assets ?? [];
    const note = await readFile(join(folder(), 'out', line?.note ?? ''), 'utf8');
    expect(assets.length).toBeGreaterThan(0);
    for (const asset of assets) {
      expect(note).toContain(asset);
      expect((await readFile(join(folder(), 'out', asset))).length).toBeGreaterThan(0);
    }
    expect(terminal.said).toEqual([]);
    expect(terminal.answers).toHaveLength(1);
  });

  it('names the files inside a folder as the caller would, and each failure', async () => {
    const html = await readFile(join(fixtures, 'harbour.html'));
    const put = async (path: string, content: string | Uint8Array): Promise<void> => {
      await mkdir(dirname(join(folder(), path)), { recursive: true });
      await writeFile(join(folder(), path), content);
    };
    await put('in/news/a.html', html);
    await put('in/news/empty.html', '');
    await put('report.pdf', '%PDF-1.7');
    const terminal = fakeTerminal(folder());
    const argv = ['convert', 'in/', 'report.pdf', 'missing.html', '--out', 'out', '--report', 'r'];
    expect(await clipfold(argv, terminal)).toBe(1);

    const lines = await jsonLines(join(folder(), 'r'));
    const outcomes = Object.fromEntries(
      lines.map(({ input, outcome, error }) => [input, error?.code ?? outcome]),
    );
    expect(outcomes).toEqual({
      'in/news/a.html': 'clipping',
      'in/news/empty.html': 'empty',
      'report.pdf': 'not-a-page',
      'missing.html': 'unreadable',
    });
    expect(terminal.said).toHaveLength(3);
    expect(terminal.said.join('\n')).toContain('report.pdf: ');
    expect(terminal.answers.join('')).toContain('3 failed');
  });

  it('tells two inputs of one name in two folders apart', async () => {
    const html = await readFile(join(fixtures, 'harbour.html'));
    for (const name of ['one', 'two']) {
      await mkdir(join(folder(), name));
      await writeFile(join(folder(), name, 'p.html'), html);
    }
    const argv = ['convert', 'one/p.html', 'two/p.html', '--out', 'out', '--report', 'r'];
    expect(await clipfold(argv, fakeTerminal(folder()))).toBe(0);
    const lines = await jsonLines(join(folder(), 'r'));
    expect(lines.map(({ input }) => input)).toEqual(['one/p.html', 'two/p.html']);
    expect(new Set(lines.map(({ note }) => note)).size).toBe(2);
  });

  it('takes a companion folder named beside its page as part of it', async () => {
    const terminal = fakeTerminal(fixtures);
    const argv = ['convert', 'harbour.html', 'harbour_files', '--out', join(folder(), 'out')];
    expect(await clipfold(argv, terminal)).toBe(0);
    const notes = (await readdir(join(folder(), 'out'))).filter((name) => name.endsWith('.md'));
    expect(notes).toHaveLength(1);
  });

  it('fails for a folder without any page', async () => {
    await mkdir(join(folder(), 'bare'));
    const terminal = fakeTerminal(folder());
    expect(await clipfold(['convert', 'bare', '--out', 'out'], terminal)).toBe(1);
    expect(terminal.said.join('')).toContain('no saved page in “bare”');
  });
});

/** Two pages, and a picture that calls itself one. */
const archiveOfThree = (): Uint8Array =>
  zipSync({
    'fish.html': strToU8(
      '<!DOCTYPE html><title>Fish hall</title><p>The fish hall reopened on Monday.',
    ),
    'ferry.html': strToU8('<!DOCTYPE html><title>Ferry</title><p>The ferry starts in the summer.'),
    'broken.html': strToU8('\x89PNG\r\n\x1a\n', true),
  });

describe('clipfold convert, of an archive that holds more than pages', () => {
  const folder = temporaryFolder();

  it('converts the pages, and names what failed beside them', async () => {
    await writeFile(join(folder(), 'saved.zip'), archiveOfThree());
    const terminal = fakeTerminal(folder());
    const argv = ['convert', 'saved.zip', '--out', 'out', '--report', 'r.jsonl'];
    expect(await clipfold(argv, terminal)).toBe(1);
    expect(terminal.said.join('')).toContain('“broken.html” is a picture');
    const lines = await jsonLines(join(folder(), 'r.jsonl'));
    expect(lines).toMatchObject([
      { outcome: 'clipping', title: 'Fish hall' },
      { outcome: 'clipping', title: 'Ferry' },
      { outcome: 'failed', error: { code: 'not-a-page' } },
    ]);
  });
});

describe('clipfold inspect', () => {
  const folder = temporaryFolder();

  it('answers one JSON object', async () => {
    const terminal = fakeTerminal(fixtures);
    expect(await clipfold(['inspect', 'harbour.html'], terminal)).toBe(0);
    expect(terminal.json()).toEqual([
      {
        format: 'html-folder',
        url: expect.stringMatching(/^https?:/u) as string,
        savedAt: expect.any(String) as string,
        title: expect.any(String) as string,
        charset: 'utf-8',
        resources: expect.arrayContaining([
          {
            url: 'harbour_files/quay.png',
            mediaType: 'image/png',
            bytes: expect.any(Number) as number,
          },
        ]) as unknown[],
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      },
    ]);
  });

  it('describes every page of a file that holds several, and what in it could not be read', async () => {
    const archive = join(folder(), 'saved.zip');
    await writeFile(archive, archiveOfThree());
    const terminal = fakeTerminal(folder());
    expect(await clipfold(['inspect', 'saved.zip'], terminal)).toBe(0);
    expect(terminal.json()).toMatchObject([
      {
        title: 'Fish hall',
        pages: [{ title: 'Fish hall' }, { title: 'Ferry' }],
        failures: [{ code: 'not-a-page' }],
      },
    ]);
  });

  it('says why on standard error for anything else', async () => {
    const terminal = fakeTerminal(fixtures);
    expect(await clipfold(['inspect', 'report.pdf'], terminal)).toBe(1);
    expect(terminal.answers).toEqual([]);
    expect(terminal.said.join('')).toContain('PDF');
  });
});

describe('clipfold extract and markdown', () => {
  it('extracts from text and from bytes in any encoding', async () => {
    const html = await readFile(join(fixtures, 'harbour.html'));
    const requests = [
      { id: 'text', html: html.toString('utf8') },
      { id: 'bytes', htmlBase64: html.toString('base64') },
      { id: 'both', html: 'x', htmlBase64: 'eA==' },
      { id: 'neither' },
    ];
    const terminal = fakeTerminal('.', [requests.map((r) => JSON.stringify(r)).join('\n')]);
    expect(await clipfold(['extract'], terminal)).toBe(0);
    const [text, bytes, both, neither] = terminal.json() as Record<string, unknown>[];
    expect(Object.keys(text ?? {})).toEqual(
      (
        'id title standfirst byline authors agency dateline published modified outlet section ' +
        'lang dir canonicalUrl html text wordCount images'
      ).split(' '),
    );
    expect({ ...bytes, id: 'text' }).toEqual(text);
    expect(both).toMatchObject({ id: 'both', error: { code: 'bad-line' } });
    expect(neither).toMatchObject({ id: 'neither', error: { code: 'bad-line' } });
  });

  it('writes Markdown with absolute addresses', async () => {
    const request = {
      id: 1,
      html: '<p>A <b>bold</b> <a href="b">link</a></p>',
      baseUrl: 'https://e.example/a',
    };
    const terminal = fakeTerminal('.', [JSON.stringify(request)]);
    expect(await clipfold(['markdown'], terminal)).toBe(0);
    const [answer] = terminal.json() as { id: number; markdown: string }[];
    expect(answer?.id).toBe(1);
    expect(answer?.markdown.trim()).toBe('A **bold** [link](https://e.example/b)');
  });
});

describeWithCorpus('clipfold convert on the page that the project started from', () => {
  const folder = temporaryFolder();

  it('makes a note of the HTML with four pictures, and one of the text', async () => {
    const expected = JSON.parse(await readFile(join(corpus, 'seed', 'expected.json'), 'utf8')) as {
      title: string;
      url: string;
      images: number;
      mustContain: string[];
      mustNotContain: string[];
    };
    const terminal = fakeTerminal(corpus);
    const report = join(folder(), 'r.jsonl');
    expect(
      await clipfold(
        ['convert', 'seed', '--out', join(folder(), 'out'), '--report', report],
        terminal,
      ),
    ).toBe(0);
    const lines = await jsonLines(report);
    expect(lines.map(({ input }) => input)).toEqual([
      'seed/kazakhstan.html',
      'seed/kazakhstan.txt',
    ]);
    expect(lines[0]).toMatchObject({ title: expected.title, url: expected.url });
    expect(lines[0]?.assets).toHaveLength(expected.images);
    const html = await readFile(join(folder(), 'out', lines[0]?.note ?? ''), 'utf8');
    for (const words of expected.mustContain) expect(html).toContain(words);
    for (const { note } of lines) {
      const text = await readFile(join(folder(), 'out', note), 'utf8');
      for (const words of expected.mustNotContain) expect(text).not.toContain(words);
    }
  });
});
