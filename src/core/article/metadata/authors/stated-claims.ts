import { objectsOf, textsOf, type JsonObject } from '../json-ld.ts';
import type { PageFacts } from '../page-facts.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';

/** `meta` names that hold authors, and how often they are right. */
const AUTHOR_META: readonly (readonly [name: string, weight: number])[] = [
  ['parsely-author', 0.75],
  ['sailthru.author', 0.7],
  ['byl', 0.75],
  ['article:author_name', 0.7],
  ['article:author', 0.6],
  ['og:article:author', 0.6],
  ['og:author', 0.6],
  ['author', 0.58],
  ['article.author', 0.6],
  ['dc.creator', 0.6],
  ['dcterms.creator', 0.6],
  ['dc.contributor', 0.5],
  ['citation_author', 0.75],
  ['cxenseparse:author', 0.6],
  ['cxenseparse:pageauthor', 0.6],
  ['twitter:creator:name', 0.5],
  ['mediator_author', 0.7],
  ['rbauthors', 0.6],
  ['authors', 0.6],
  ['article_author', 0.6],
  ['lp:author', 0.6],
  ['shareaholic:article_author_name', 0.6],
  ['vr:author', 0.6],
  ['swiftype-author', 0.6],
  ['page.content.author', 0.6],
  ['writer', 0.6],
  ['creator', 0.5],
];

/** The authors whom a page states in JSON-LD. */
export function* linkedClaims({ linked }: PageFacts, setting: Setting): Generator<Claim> {
  const stated = linked.article?.['author'] ?? linked.article?.['creator'];
  const people: string[] = [];
  const organisations: string[] = [];
  for (const author of objectsOf(stated).map(linked.resolve)) {
    (isOrganisation(author) ? organisations : people).push(...textsOf(author));
  }
  const plain = (Array.isArray(stated) ? stated.flat() : [stated]).filter(
    (item) => typeof item === 'string',
  );
  people.push(...textsOf(plain));
  if (people.length > 0) yield claim(people, 'stated', 'json-ld', WEIGHT.person, setting);
  if (organisations.length > 0) {
    yield claim(organisations, 'stated', 'json-ld', WEIGHT.organisation, setting);
  }
}

const isOrganisation = (author: JsonObject): boolean => {
  const types = textsOf(author['@type']);
  return (
    types.some((type) => /Organization$/.test(type)) && !types.some((type) => /Person$/.test(type))
  );
};

/** The authors whom a page states in `meta`. */
export function* metaClaims(facts: PageFacts, setting: Setting): Generator<Claim> {
  for (const [name, weight] of AUTHOR_META) {
    const values = [...new Set(facts.metaAll(name))];
    if (values.length > 0) yield claim(values, 'stated', 'meta', weight, setting);
  }
  // A card's facts are pairs of a label and a value: `Written by`, `Jane Doe`.
  for (const number of ['1', '2']) {
    const label = facts.meta(`twitter:label${number}`);
    const value = facts.meta(`twitter:data${number}`);
    if (label === null || value === null || !isAuthorLabel(label)) continue;
    yield claim([value], 'stated', 'meta', 0.64, setting);
  }
}

const isAuthorLabel = (label: string): boolean =>
  /^(?:written by|author|by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|napisane przez|автор|yazan|penulis|ditulis oleh|作者|投稿者|skriven av|skrevet av)\s*:?$/i.test(
    label,
  );
