import { describe, expect, it } from 'vitest';
import { metadataOf } from '../story-page.ts';

const graph = (...nodes: readonly object[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })}</script>`;
const authors = (types: readonly string[], name: string, site: string) =>
  metadataOf({
    site,
    head: graph({ '@type': types, name }, { '@type': 'WebSite', name: site }),
    above: `<p>Von <a rel="author" href="/author/1">${name}</a></p>`,
    lang: 'de',
  }).authors;

describe('somebody whose own site a page is of', () => {
  it('is its author too', () => {
    expect(authors(['Person', 'Organization'], 'Anna Berg', 'Hafenblog')).toEqual(['Anna Berg']);
    expect(authors(['Person', 'Organization'], 'Anna Berg', 'Anna Berg')).toEqual(['Anna Berg']);
  });

  it('is no paper', () => {
    expect(authors(['Organization'], 'Anna Berg', 'Anna Berg')).toEqual([]);
    expect(authors(['Person', 'Organization'], 'Hafen Nachrichten', 'Hafen Nachrichten')).toEqual(
      [],
    );
  });
});
