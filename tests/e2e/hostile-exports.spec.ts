import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isAbsolute, join, normalize } from 'node:path';
import { expect } from '@playwright/test';
import { strFromU8 } from 'fflate';
import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml,
} from 'micromark-extension-gfm-autolink-literal';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import { Desk } from './desk.ts';
import {
  hasHostileCorpus,
  type HostileCase,
  hostileCases,
  NO_CORPUS,
  shareOf,
} from './hostile/corpus.ts';
import { openElsewhere, writeFiles } from './hostile/elsewhere.ts';
import { importEnds } from './hostile/importing.ts';
import type { Host } from './hosts/index.ts';
import { test } from './hosts/test.ts';
import { storedClippings } from './stored.ts';

/** Two readers of Markdown that are as trusting as can be: raw HTML, and links made of bare addresses. */
const trusting = new MarkdownIt({ html: true, linkify: true });
const readers: Readonly<Record<string, (markdown: string) => string>> = {
  'markdown-it': (markdown) => trusting.render(markdown),
  micromark: (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfmAutolinkLiteral(), gfmTable()],
      htmlExtensions: [gfmAutolinkLiteralHtml(), gfmTableHtml()],
    }),
};

/** What programs that read notes would run, embed or fetch. */
const ACTING: readonly RegExp[] = [
  /!\[[^\]]*\]\((?!assets\/)/u,
  /(?<!\\)!\[\[/u,
  /<%/u,
  /^ *(?:```|~~~) *(?:dataview|dataviewjs|templater|query|button|html)/mu,
  /`\$?= ?/u,
  /^ {0,3}\[[^\]]+\]: *\S/mu,
];

test.describe('the hostile corpus, exported', () => {
  test.skip(!hasHostileCorpus, NO_CORPUS);
  test.setTimeout(900_000);

  test('is not quiet as it was saved: what watches here does see', async ({ host }, testInfo) => {
    test.skip(host.name !== 'browser', 'the same whichever edition is tested');
    const cases = hostileCases().filter((one) => ['script', 'network'].includes(one.class));
    const folder = testInfo.outputPath('raw');
    const files = cases.map(
      ({ path }, index) => [`${String(index)}.html`, readFileSync(path)] as const,
    );
    writeFiles(folder, new Map(files));
    const names = files.map(([name]) => name);
    const observed = await openElsewhere(folder, names, testInfo.outputPath('profile'));
    expect(observed.calls.length).toBeGreaterThan(5);
    expect(observed.requests.length).toBeGreaterThan(5);
    expect(observed.connections.length).toBeGreaterThan(5);
  });

  test('is quiet elsewhere too: as notes in two trusting readers, and as web pages', async ({
    host,
  }, testInfo) => {
    const desk = new Desk(host.page);
    const cases = shareOf(host.name, hostileCases(), 8);
    await host.dropFiles(cases.map(({ path }) => path));
    const imported = await importEnds(host.page, cases.length);
    const titles = (await storedClippings(host.page)).map(({ title }) => title);

    const notes = await exported(host, desk, /Markdown/);
    const texts = textsOf(notes, '.md', imported);
    expectFileNames(notes);
    expect(texts.map(titleOf).sort()).toEqual(titles.sort());
    expectSentences(cases, texts);
    for (const text of texts) {
      const body = text.replace(/^---\n[\s\S]*?\n---\n/u, '');
      for (const acting of ACTING) expect.soft(body).not.toMatch(acting);
    }
    for (const [reader, render] of Object.entries(readers)) {
      const folder = testInfo.outputPath(reader);
      mkdirSync(folder, { recursive: true });
      writeFiles(folder, notes);
      const names = texts.map((text, index) => {
        const name = `${String(index)}.html`;
        writeFileSync(join(folder, name), `<!doctype html><meta charset="utf-8">${render(text)}`);
        return name;
      });
      const observed = await openElsewhere(folder, names, testInfo.outputPath(`${reader} profile`));
      expect(observed).toEqual({ shown: imported, calls: [], requests: [], connections: [] });
    }

    const pages = await exported(host, desk, /Web pages/);
    textsOf(pages, '.html', imported);
    expectFileNames(pages);
    const folder = testInfo.outputPath('pages');
    writeFiles(folder, pages);
    const observed = await openElsewhere(folder, [...pages.keys()], testInfo.outputPath('profile'));
    expect(observed).toEqual({ shown: imported, calls: [], requests: [], connections: [] });
    expect(host.requests()).toEqual([]);
  });
});

/** Exports the list into an empty folder. */
async function exported(
  host: Host,
  desk: Desk,
  format: RegExp,
): Promise<ReadonlyMap<string, Uint8Array>> {
  await host.prepareExportFolder();
  await desk.button('Export…').click();
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /whole library/ }).check({ force: true });
  await dialog.getByRole('radio', { name: format }).check({ force: true });
  await dialog.getByRole('radio', { name: /folder/ }).check({ force: true });
  await dialog.getByRole('button', { name: /^Export/ }).click();
  const status = dialog.getByRole('status').filter({ hasText: /^Exported/ });
  await expect(status).toBeVisible({ timeout: 240_000 });
  await expect(status).not.toContainText('failed');
  await dialog.getByRole('button', { name: 'Close' }).click();
  return host.exportedFiles();
}

/** The texts of one kind of file: one for each clipping, so that none has replaced another. */
function textsOf(
  files: ReadonlyMap<string, Uint8Array>,
  ending: string,
  count: number,
): readonly string[] {
  const texts = [...files].filter(([path]) => path.endsWith(ending));
  expect(texts).toHaveLength(count);
  for (const [path] of texts) expect(path).not.toContain('/');
  return texts.map(([, bytes]) => strFromU8(bytes));
}

/** Every file lies inside the folder, is a picture or what was asked for, and tells nothing of this machine. */
function expectFileNames(files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) {
    expect(isAbsolute(path) || normalize(path).startsWith('..'), path).toBe(false);
    expect(path).toMatch(
      /^(?:[^/]+\.(?:md|html)|assets\/[^/]+\.(?:png|jpg|gif|webp|avif|bmp|svg|ico))$/u,
    );
    expect(strFromU8(bytes).includes(`${hostname()}\n`), path).toBe(false);
  }
}

function titleOf(note: string): string {
  const yaml = /^---\n([\s\S]*?)\n---\n/u.exec(note)?.[1] ?? '';
  const { title } = parse(yaml) as { readonly title: unknown };
  return typeof title === 'string' ? title : '';
}

/** Each case's sentence stands in a note, letter for letter. */
function expectSentences(cases: readonly HostileCase[], notes: readonly string[]): void {
  const all = notes.join('\n').replace(/\s+/gu, ' ');
  const lost = cases.filter(
    ({ must }) => must.text !== undefined && !all.includes(must.text.replace(/\s+/gu, ' ')),
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
}
