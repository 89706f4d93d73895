import { describe, expect, it } from 'vitest';
import { found } from '../../../../../src/core/article/metadata/found.ts';
import type { Metadata } from '../../../../../src/core/article/metadata/index.ts';
import { printsOnlyFields } from '../../../../../src/core/article/metadata/printed-fields.ts';
import { extractArticle } from '../../../../../src/core/article/index.ts';

const SENTENCE =
  'The fish market on the north quay opened its doors again on Saturday, eleven months after a storm.';

const FIELDS = {
  standfirst: null,
  byline: 'Mary Tregenza',
  authors: ['Mary Tregenza'],
  section: 'Local',
  outlet: 'Courier',
  published: '2026-03-14T08:30:00Z',
  modified: null,
  evidence: {},
} as Partial<Metadata> as Metadata;

function bodyOf(above: string): string {
  const html = `<!doctype html><html lang="en"><head><title>Market reopens – Courier</title>
    <meta property="og:site_name" content="Courier"><meta name="author" content="Mary Tregenza">
    <meta property="article:published_time" content="2026-03-14T08:30:00Z">
    <meta property="article:section" content="Local"></head><body><article>
    <h1>Market reopens</h1>${above}${`<p>${SENTENCE}</p>`.repeat(8)}</article></body></html>`;
  const extracted = extractArticle({ kind: 'html', html });
  if (!extracted.ok) throw new Error(extracted.error.message);
  return extracted.value.html;
}

describe('lines above an article that only print its fields', () => {
  it.each([
    '<p>By Mary Tregenza</p>',
    '<p>Mary Tregenza | 14 March 2026</p>',
    '<div><span>Mary Tregenza</span><span>Courier</span></div>',
    '<p>Local</p><p>By Mary Tregenza</p><p>Updated 14 March 2026 at 8:30</p>',
  ])('are not repeated in its body: %s', (above) => {
    expect(bodyOf(above)).toMatch(/^<p>The fish market/);
  });

  it('are those of a summary whose lines are run together', () => {
    const standfirst = found('Boats are back Traders are glad', 'markup', '');
    expect(printsOnlyFields('Boats are backTraders are glad', { ...FIELDS, standfirst })).toBe(
      true,
    );
  });

  it('are the line that the authors were read from', () => {
    const line = 'Na Mary Tregenza na Tom Rowe, KILWA';
    const authors = { source: 'printed-line', confidence: 0.7, found: line } as const;
    expect(printsOnlyFields(line, { ...FIELDS, evidence: { authors } })).toBe(true);
  });

  it.each([
    'By Mary Tregenza at the north quay, where she was born',
    'It reopened on 14 March 2026.',
    'Mary Tregenza · Tom Rowe',
    'Local elections',
  ])('are told from lines that say more: %s', (line) => {
    expect(printsOnlyFields('Mary Tregenza · 14 March 2026', FIELDS)).toBe(true);
    expect(printsOnlyFields(line, FIELDS)).toBe(false);
  });
});
