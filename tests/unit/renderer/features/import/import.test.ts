import { describe, expect, it } from 'vitest';
import type { ClippingId } from '../../../../../src/core/library/entities.ts';
import {
  failuresAsText,
  outcomeSentence,
  overview,
  withProgress,
} from '../../../../../src/renderer/features/import/outcome.ts';
import {
  htmlOf,
  looksLikeHtml,
  pastedPage,
} from '../../../../../src/renderer/features/import/pastedPage.ts';
import type { ImportProgress } from '../../../../../src/renderer/workers/contract.ts';

const job = (change: Partial<ImportProgress> = {}): ImportProgress => ({
  jobId: 'one',
  state: 'ended',
  total: 3,
  done: 3,
  imported: ['a', 'b', 'c'] as ClippingId[],
  known: [],
  failures: [],
  cancelled: false,
  current: null,
  ...change,
});
const failure = {
  input: 'report.pdf',
  error: { code: 'not-a-page', message: 'It is a PDF, not a saved page.' },
};
const sentence = (...jobs: ImportProgress[]) => {
  const sum = overview(jobs);
  return sum === null ? null : outcomeSentence(sum);
};

describe('what an import says at its end', () => {
  it('counts what became a clipping, of how many', () => {
    expect(sentence(job())).toBe('Imported 3 of 3');
  });

  it('counts failures, known files and a cancellation', () => {
    const two = ['a', 'b'] as ClippingId[];
    expect(sentence(job({ imported: two, failures: [failure] }))).toBe('Imported 2 of 3, 1 failed');
    const known = [{ input: 'ferry.txt', id: 'x' as ClippingId }];
    expect(sentence(job({ total: 1, imported: [], known }))).toBe(
      'Imported 0 of 1, 1 already in the library',
    );
    expect(sentence(job({ imported: two, cancelled: true }))).toBe('Imported 2 of 3, cancelled');
  });

  it('adds up imports that ran together', () => {
    expect(sentence(job(), job({ jobId: 'two', total: 2, imported: [] }))).toBe('Imported 3 of 5');
    expect(overview([])).toBeNull();
  });

  it('lists failures as text, a line for each file', () => {
    expect(failuresAsText([failure, failure]).split('\n')).toEqual([
      'report.pdf: It is a PDF, not a saved page.',
      'report.pdf: It is a PDF, not a saved page.',
    ]);
  });
});

describe('the account of imports', () => {
  it('follows a job, and takes in one that starts while it runs', () => {
    const running = withProgress([], job({ state: 'running', done: 1, current: 'b.html' }));
    const both = withProgress(running, job({ jobId: 'two', state: 'running' }));
    expect(both).toHaveLength(2);
    expect(overview(both)).toMatchObject({ state: 'running', total: 6, current: 'b.html' });
    expect(overview(withProgress(both, job()))?.state).toBe('running');
  });

  it('begins anew after all have ended', () => {
    const next = withProgress([job()], job({ jobId: 'two', state: 'running', total: 1 }));
    expect(next.map(({ jobId }) => jobId)).toEqual(['two']);
  });
});

describe('a pasted page', () => {
  const clipboard = (data: Record<string, string>) => ({
    getData: (type: string) => data[type] ?? '',
  });

  it('is the HTML of the clipboard, or text that is a page’s source', () => {
    const source = '<!doctype html>\n<html><body><p>One.</p></body></html>';
    expect(htmlOf(clipboard({ 'text/html': '<p>One.</p>', 'text/plain': 'One.' }))).toBe(
      '<p>One.</p>',
    );
    expect(htmlOf(clipboard({ 'text/plain': source }))).toBe(source);
    expect(htmlOf(clipboard({ 'text/plain': 'Write it in a <p> element.' }))).toBeNull();
  });

  it('is told from prose and from other markup', () => {
    expect(looksLikeHtml('  <article class="a"><p>One.</p></article>')).toBe(true);
    expect(looksLikeHtml('<!-- saved from url=(0020)http://a.example/ -->\n<html></html>')).toBe(
      true,
    );
    expect(looksLikeHtml('<svg><path/></svg>')).toBe(false);
    expect(looksLikeHtml('a < b and b > c')).toBe(false);
  });

  it('says by its first bytes that it is UTF-8, whatever it declares', async () => {
    const file = pastedPage('<meta charset="gbk"><p>é</p>', new Date('2026-11-24T10:00:00Z'));
    const bytes = await file.read();
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file).toMatchObject({
      path: 'pasted page.html',
      size: bytes.byteLength,
      modifiedAt: '2026-11-24T10:00:00.000Z',
    });
  });
});
