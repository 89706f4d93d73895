import { describe, expect, it } from 'vitest';
import { extractArticle, type Article } from '../../../../../src/core/article/index.ts';
import { confirmedBy, found } from '../../../../../src/core/article/metadata/found.ts';

const SENTENCE =
  'The fish market on the north quay opened its doors again on Saturday, eleven months after a storm.';

function evidenceIn(page: Parameters<typeof extractArticle>[0]): Article['evidence'] {
  const extracted = extractArticle(page);
  if (!extracted.ok) throw new Error(extracted.error.message);
  return extracted.value.evidence;
}

describe('the evidence of a field', () => {
  it('grows with each part of the page that says the same, and is never certain', () => {
    const alone = found('Harbour reopens', 'markup', 'Harbour reopens');
    const twice = confirmedBy(alone, ['meta']);
    expect(twice.evidence.confidence).toBeGreaterThan(alone.evidence.confidence);
    expect(confirmedBy(twice, ['json-ld', 'meta', 'meta', 'meta']).evidence.confidence).toBe(0.99);
  });

  it('holds no more than a line of the page', () => {
    expect(found('x', 'meta', 'x'.repeat(1_000)).evidence.found).toHaveLength(200);
  });

  it('names the part of the page and its words, for each field that has a value', () => {
    const evidence = evidenceIn({
      kind: 'html',
      html: `<!doctype html><html lang="en"><title>Market reopens</title><meta name="author" content="By Mary Tregenza">
        <article><h1>Market reopens</h1>${`<p>${SENTENCE}</p>`.repeat(8)}</article>`,
    });
    expect(Object.keys(evidence).sort()).toEqual(['authors', 'lang', 'title']);
    expect(evidence).toMatchObject({
      authors: { source: 'meta', found: 'By Mary Tregenza' },
      title: { source: 'markup', found: 'Market reopens' },
    });
  });

  it('tells a guess from a statement', () => {
    const { title } = evidenceIn({ kind: 'html', html: `<p>${SENTENCE}</p>` });
    expect(title?.source).toBe('first-words');
    expect(title?.confidence).toBeLessThan(0.3);
  });

  it('is there for a page saved as text', () => {
    const { title, authors } = evidenceIn({
      kind: 'text',
      text: `Market reopens\nBy Mary Tregenza\n\n${SENTENCE}\n\n${SENTENCE}`,
    });
    expect(title?.source).toBe('printed-line');
    expect(authors?.found).toContain('Mary Tregenza');
  });
});
