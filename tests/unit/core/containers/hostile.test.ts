import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';
import { corpus, describeWithCorpus } from '../../corpus.ts';
import { startClipper, type Answer, type Clipper, type End } from './isolated/index.ts';
import { corpusCases, pathOfCase, type Must } from './manifest.ts';

// The pages are opened in another process: one that hangs or takes it down fails its test and no
// other.

const LIMITS = { seconds: 60, megabytes: 1_000 };
const PATIENCE = (LIMITS.seconds + 10) * 1_000;

/** Encodings whose readings of a page may be the same to the last byte. */
const SAME_READING: Readonly<Record<string, string>> = {
  gb18030: 'gbk',
  'iso-8859-15': 'windows-1252',
};
const reading = (charset: string): string => SAME_READING[charset] ?? charset;

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

function answerOf(end: End): Answer {
  if (typeof end === 'string') throw new Error(`the process has ${end}`);
  return end;
}

/** Nothing in a clipping can run, be loaded, or lead out of a browser. */
function expectInert(html: string): void {
  const document = parseHtml(`<!doctype html><body>${html}`);
  for (const element of document.querySelectorAll('body *')) {
    expect(element.localName).not.toMatch(
      /^(?:script|style|link|meta|base|iframe|frame|object|embed|form|input|button|svg|math|template|noscript)$/u,
    );
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^(?:on|style$|srcset$|poster$|background$|srcdoc$|data-|xmlns)/iu);
      if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|#)/iu);
      if (name === 'src') expect(value).toMatch(/^(?:asset:[0-9a-f]{64}$|https?:|[^:]*$)/iu);
    }
  }
}

function expectDemands(answer: Answer, must: Must): void {
  expect(answer.uncaught).toBeNull();
  expect(answer.cpuSeconds).toBeLessThan(must.withinSeconds ?? LIMITS.seconds);
  expect(answer.peakMegabytes).toBeLessThan(LIMITS.megabytes);
  const { clippings, failures } = answer;
  const [first] = clippings;
  if (must.outcome !== 'clipping-or-error') {
    expect(first === undefined ? 'error' : 'clipping', JSON.stringify(failures)).toBe(must.outcome);
  }
  if (first === undefined) {
    expect(failures.map(({ message }) => message).join('\n')).toMatch(/[.!?]$/u);
    return;
  }
  if (must.title !== undefined) expect(first.title).toBe(must.title);
  if (must.text !== undefined) {
    expect(onOneLine(first.text)).toContain(onOneLine(must.text));
  }
  if (must.charset !== undefined) expect(reading(first.charset)).toBe(reading(must.charset));
  expect(first.text.trim() + first.title.trim()).not.toBe('');
  for (const { html, note } of clippings) {
    expectInert(html);
    // A viewer fetches what a note embeds.
    expect(note).not.toMatch(/!\[[^\]]*\]\((?!assets\/)/u);
  }
}

/** The documents of the parser tests: each stands between `#data` and `#errors`. */
function parserDocuments(): readonly (readonly [name: string, documents: readonly string[]])[] {
  const folder = join(corpus, 'hostile', 'html5lib');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.dat'))
    .map((name) => {
      const blocks = readFileSync(join(folder, name), 'utf8').split(/^#data\n/mu);
      return [name, blocks.slice(1).map((block) => block.split(/\n#errors\n/u)[0] ?? '')] as const;
    });
}

describeWithCorpus('the corpus of hostile pages', () => {
  let clipper: Clipper;
  beforeAll(async () => {
    clipper = await startClipper(LIMITS);
  }, PATIENCE);
  afterAll(() => clipper.stop());

  it.each(corpusCases('hostile').map((one) => [one.file, one] as const))(
    'does what its manifest demands: %s',
    async (_, one) => {
      const end = await clipper.open({ kind: 'path', path: pathOfCase('hostile', one) });
      expectDemands(answerOf(end), one.must);
    },
    PATIENCE,
  );

  it.each(parserDocuments())(
    'is survived in each document of %s',
    async (_, documents) => {
      for (const document of documents) {
        const bytes = new TextEncoder().encode(document);
        const answer = answerOf(await clipper.open({ kind: 'bytes', name: 'page.html', bytes }));
        expectDemands(answer, { outcome: 'clipping-or-error' });
      }
    },
    PATIENCE * 2,
  );
});
