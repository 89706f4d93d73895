import { expect } from '@playwright/test';
import { Desk } from './desk.ts';
import {
  hasHostileCorpus,
  type HostileCase,
  hostileCases,
  NO_CORPUS,
  shareOf,
  writeParserDocuments,
  writeQuietPages,
} from './hostile/corpus.ts';
import { failedImports, importEnds } from './hostile/importing.ts';
import { handle, type ReadClipping, readFirst } from './hostile/reading.ts';
import { type Host, isDesktop } from './hosts/index.ts';
import { test } from './hosts/test.ts';
import { type StoredClipping, storedClippings } from './stored.ts';
import { watchForScripts } from './watch.ts';

/** So many clippings lie in the library before anything hostile comes. */
const QUIET = 50;
const SENTENCE = /[.!?]$/u;

test.describe('the hostile corpus', () => {
  test.skip(!hasHostileCorpus, NO_CORPUS);
  test.setTimeout(900_000);

  test('is read without a script, a request or harm, and again after a restart', async ({
    host,
  }, testInfo) => {
    const desk = new Desk(host.page);
    const calls = await watchForScripts(host.page.context());
    const before = await quietLibrary(host, testInfo.outputPath('quiet'));
    const cases = shareOf(host.name, hostileCases(), 4);
    await host.dropFiles(cases.map(({ path }) => path));
    const imported = await importEnds(host.page, cases.length);
    const failed = await failedImports(host.page);
    expect(imported + failed.length).toBe(cases.length);
    expect(failed.filter((reason) => !SENTENCE.test(reason))).toEqual([]);

    await recordAsked(host);
    const bySha = new Map(cases.map((one) => [one.sha256, one]));
    const texts = new Map<string, string>();
    const asked: string[] = [];
    await readFirst(desk, imported, async (clipping) => {
      texts.set(clipping.sha256, clipping.text);
      expectHarmless(clipping);
      const one = bySha.get(clipping.sha256);
      if (one !== undefined) expectDemands(one, clipping);
      if (one?.interact === true) asked.push(...(await handle(desk)));
    });
    expect(otherEnds(cases, texts)).toEqual([]);
    asked.push(...(await askedOutside(host)));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => !/^(?:https?:\/\/|mailto:)/u.test(address))).toEqual([]);
    await desk.search.fill('log');
    await desk.rows.first().click();
    await expectPeace(host, calls);

    await host.restart();
    const callsAgain = await watchForScripts(host.page.context());
    const textsAgain = new Map<string, string>();
    await readFirst(new Desk(host.page), imported, ({ sha256, text }) => {
      textsAgain.set(sha256, text);
    });
    expect(textsAgain).toEqual(texts);
    await expectPeace(host, callsAgain);
    await expectUnchanged(host, before);
  });

  test('harms nothing when the app is killed in the middle of it', async ({ host }, testInfo) => {
    const before = await quietLibrary(host, testInfo.outputPath('quiet'));
    const cases = hostileCases();
    await host.dropFiles(cases.map(({ path }) => path));
    const done = async (): Promise<number> =>
      Number(await host.page.getByRole('progressbar').getAttribute('aria-valuenow'));
    await expect.poll(done, { timeout: 120_000 }).toBeGreaterThan(100);
    await host.kill();
    await host.restart();
    const calls = await watchForScripts(host.page.context());
    await expectUnchanged(host, before);
    // What the app had taken in, it finishes; what it had not, it names.
    const status = host.page.getByRole('status').filter({ hasText: /^Imported \d+ of \d+/u });
    await expect(status).toBeVisible({ timeout: 240_000 });
    await expectUnchanged(host, before);
    const texts = new Set<string>();
    await readFirst(new Desk(host.page), 60, (clipping) => {
      texts.add(clipping.sha256);
      expectHarmless(clipping);
    });
    expect(texts.size).toBe(60);
    await expectPeace(host, calls);
  });

  test('is survived in each document of the parser tests', async ({ host }, testInfo) => {
    const desk = new Desk(host.page);
    const calls = await watchForScripts(host.page.context());
    const before = await quietLibrary(host, testInfo.outputPath('quiet'));
    const written = writeParserDocuments(testInfo.outputPath('documents'));
    const documents = shareOf(host.name, written, 8);
    await host.dropFiles(documents);
    const imported = await importEnds(host.page, documents.length);
    const failed = await failedImports(host.page);
    expect(imported).toBeGreaterThan(documents.length / 4);
    expect(failed.filter((reason) => !SENTENCE.test(reason))).toEqual([]);
    await readFirst(desk, imported, expectHarmless);
    await expectPeace(host, calls);
    await expectUnchanged(host, before);
  });
});

/** Fills the library with quiet pages; resolves to what it holds of each. */
async function quietLibrary(host: Host, folder: string): Promise<readonly StoredClipping[]> {
  await host.dropFiles(writeQuietPages(folder, QUIET));
  expect(await importEnds(host.page, QUIET)).toBe(QUIET);
  const stored = await storedClippings(host.page);
  expect(stored).toHaveLength(QUIET);
  return stored;
}

async function expectUnchanged(host: Host, before: readonly StoredClipping[]): Promise<void> {
  const now = await storedClippings(host.page);
  expect(now).toEqual(expect.arrayContaining([...before]));
}

function expectHarmless({ sha256, title, text, live }: ReadClipping): void {
  expect(live, sha256).toEqual([]);
  expect(title.trim() + text.trim(), sha256).not.toBe('');
}

function expectDemands({ id, must }: HostileCase, { title, text }: ReadClipping): void {
  if (must.title !== undefined) expect(title, id).toBe(must.title);
  if (must.text !== undefined) expect(text, id).toContain(must.text.replace(/\s+/gu, ' '));
}

/** The cases that came to another end than they must. */
function otherEnds(
  cases: readonly HostileCase[],
  clipped: ReadonlyMap<string, string>,
): readonly string[] {
  const isOther = ({ must, sha256 }: HostileCase): boolean =>
    must.outcome !== 'clipping-or-error' &&
    must.outcome !== (clipped.has(sha256) ? 'clipping' : 'error');
  return cases.filter(isOther).map(({ id }) => id);
}

/** In the desktop edition the system's dialog asks: what it says is kept, and its answer is no. */
async function recordAsked(host: Host): Promise<void> {
  if (!isDesktop(host)) return;
  await host.evaluate(({ dialog, shell }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { askedByTest: asked });
    dialog.showMessageBox = ((...question: { detail?: string }[]) => {
      asked.push(question.at(-1)?.detail ?? 'nothing');
      return Promise.resolve({ response: 1, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
    shell.openExternal = (url) => {
      asked.push(`opened unasked: ${url}`);
      return Promise.resolve();
    };
  }, null);
}

const askedOutside = (host: Host): Promise<string[]> =>
  isDesktop(host)
    ? host.evaluate(() => (globalThis as { askedByTest?: string[] }).askedByTest ?? [], null)
    : Promise.resolve([]);

/** Nothing has run or asked, and the app is where it was, alone. */
async function expectPeace(host: Host, calls: readonly string[]): Promise<void> {
  const { page } = host;
  await page.waitForTimeout(1500); // Whatever would run or ask has had its time.
  expect(calls).toEqual([]);
  expect(host.requests()).toEqual([]);
  expect(page.context().pages()).toHaveLength(1);
  await expect(page).toHaveTitle('Clipfold');
}
