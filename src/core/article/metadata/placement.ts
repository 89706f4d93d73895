import { agencyNamed } from '../cues/agencies.ts';
import { fold, oneLine } from '../cues/fold.ts';
import { sourceLabelled } from '../cues/labels.ts';
import { linkAddress } from '../clean/addresses.ts';
import type { FieldSource } from '../types.ts';
import { confirmedBy, found, type Found } from './found.ts';
import { objectsOf, textOfProperty } from './json-ld.ts';
import { linkedTexts, type PageFacts } from './page-facts.ts';
import { isNamedAs, namesOfHost } from './site-name.ts';

const LONGEST_NAME = 60;
const MOST_KEYWORDS = 30;

/** The paper or site that published a page: as stated, else as its title or source line says. */
export function readOutlet(
  facts: PageFacts,
  siteName: string | null,
  source: string | null,
): Found<string> | null {
  const publishers = objectsOf(facts.linked.article?.['publisher']).map(facts.linked.resolve);
  const sites = facts.linked.ofType(/(?:WebSite|NewsMediaOrganization)$/);
  const named = (objects: readonly Readonly<Record<string, unknown>>[]): string | null =>
    objects.map((object) => textOfProperty(object, 'name')).find(Boolean) ?? null;
  const parts: readonly (readonly [FieldSource, string | null])[] = [
    ['meta', facts.meta('og:site_name')],
    ['json-ld', named(publishers)],
    ['meta', facts.meta('application-name', 'al:android:app_name', 'dc.publisher', 'publisher')],
    ['json-ld', named(sites)],
    ['meta', facts.meta('apple-mobile-web-app-title')],
    ['document-title', siteName],
    ['printed-line', source !== null && agencyNamed(source) === null ? source : null],
  ];
  const names = parts.flatMap(([part, words]) => {
    const name = withoutMotto(oneLine(words).replace(/^(?:@|©\s*(?:\d{4})?\s*)/, ''));
    const isName = name !== '' && name.length <= LONGEST_NAME && !/^https?:/.test(name);
    return isName ? [found(name, part, oneLine(words))] : [];
  });
  const [name] = names;
  if (!name) return null;
  const witnesses = names
    .slice(1)
    .filter(({ value }) => isNamedAs(value, name.value))
    .map(({ evidence }) => evidence.source)
    .filter((part) => part !== name.evidence.source);
  const isHost = namesOfHost(facts.url).some((host) => isNamedAs(host, name.value));
  return confirmedBy(name, [...new Set([...witnesses, ...(isHost ? (['address'] as const) : [])])]);
}

/** `The Post | News from the north`, `Nordkai - Die Zeitung`: a name, then what it says of itself. */
const withoutMotto = (name: string): string => {
  const [head = ''] = name.split(/\s+[|–—-]\s+/);
  return /[\p{L}\p{M}]{2}/u.test(head) ? head : name;
};

/** What a short visible line names as the article's source. */
export function readSource(lines: readonly string[]): string | null {
  for (const line of lines) {
    const source = line.length <= 160 ? sourceLabelled(line) : null;
    if (source !== null) return source;
  }
  return null;
}

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
