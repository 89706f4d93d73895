import { fold, oneLine } from '../cues/fold.ts';
import { linkAddress } from '../clean/addresses.ts';
import type { FieldSource } from '../types.ts';
import { confirmedBy, found, type Found } from './found.ts';
import { objectsOf } from './json-ld.ts';
import { linkedTexts, type PageFacts } from './page-facts.ts';

const LONGEST_NAME = 60;
const MOST_KEYWORDS = 30;

/** What an article is filed under, as the page states it to others, each once. */
export function readKeywords(facts: PageFacts): Found<readonly string[]> | null {
  const linked = linkedTexts(facts, 'keywords');
  const lists = [
    ...linked,
    ...facts.metaAll('article:tag'),
    ...(facts.meta('news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags') ?? '').split('\n'),
  ];
  const byName = new Map<string, string>();
  for (const word of lists.flatMap((list) => list.split(/[,;،，；、|]/)).map(oneLine)) {
    if (word !== '' && word.length <= LONGEST_NAME && !byName.has(fold(word)))
      byName.set(fold(word), word);
  }
  const keywords = [...byName.values()].slice(0, MOST_KEYWORDS);
  if (keywords.length === 0) return null;
  return found(keywords, linked.length > 0 ? 'json-ld' : 'meta', lists.join(', '));
}

/** The address that the page itself calls its own. */
export function readCanonicalUrl(facts: PageFacts, url: string | null): Found<string> | null {
  const { article } = facts.linked;
  const main = article?.['mainEntityOfPage'];
  const linked = [typeof main === 'string' ? main : objectsOf(main)[0]?.['@id'], article?.['url']];
  const references: readonly (readonly [FieldSource, unknown])[] = [
    ['markup', facts.link('canonical')],
    ['meta', facts.meta('og:url')],
    ['meta', facts.meta('twitter:url')],
    ...linked.map((reference) => ['json-ld', reference] as const),
  ];
  const addresses = references.flatMap(([source, reference]) => {
    const address = typeof reference === 'string' ? linkAddress(reference, url) : null;
    if (address === null || new URL(address).protocol === 'mailto:') return [];
    return [found(address, source, String(reference))];
  });
  const [first, ...others] = addresses;
  if (!first) return null;
  const witnesses = others
    .filter(
      ({ value, evidence }) => value === first.value && evidence.source !== first.evidence.source,
    )
    .map(({ evidence }) => evidence.source);
  return confirmedBy(first, [...new Set(witnesses)]);
}
