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

/** Properties that name authors, and how far each is to be trusted beside what persons' are. */
const LINKED: readonly (readonly [property: string, share: number])[] = [
  ['author', 1],
  ['creator', 0.9],
  ['contributor', 0.6],
];

/** The authors whom a page states in JSON-LD. */
export function* linkedClaims({ linked }: PageFacts, setting: Setting): Generator<Claim> {
  for (const [property, share] of LINKED) {
    const stated = linked.article?.[property];
    const objects = objectsOf(stated).map(linked.resolve);
    const plain = textsOf(stated === undefined ? [] : stringsOf(stated));
    const people = withoutEditors(
      [...objects.filter((one) => !isOrganisation(one)).flatMap(textsOf), ...plain],
      textsOf(linked.article?.['editor']),
    );
    const organisations = objects.filter(isOrganisation).flatMap(textsOf);
    if (people.length > 0) {
      yield claim(people, 'stated', 'json-ld', WEIGHT.person * share, setting);
    }
    if (organisations.length > 0) {
      const weight = WEIGHT.organisation * share;
      yield {
        ...claim(organisations, 'stated', 'json-ld', weight, setting),
        isOfOrganisations: true,
      };
    }
  }
}

/** Some systems list whoever edited a story among its authors, and once more as its editor. */
function withoutEditors(people: readonly string[], editors: readonly string[]): readonly string[] {
  const authors = people.filter((name) => !editors.includes(name));
  return authors.length > 0 ? authors : people;
}

const stringsOf = (value: unknown): readonly unknown[] =>
  (Array.isArray(value) ? value.flat() : [value]).filter((item) => typeof item === 'string');

const isOrganisation = (author: JsonObject): boolean => {
  const types = textsOf(author['@type']);
  return (
    types.some((type) => /Organization$/.test(type)) && !types.some((type) => /Person$/.test(type))
  );
};

/** Other names of `meta` that can hold nothing but authors: `bt:author`, `news_authors`. */
const AUTHORISH = /(?:author|byline|writer|reporter)s?(?:names?)?$/;
const OTHER_AUTHORISH = /comment|photo|image|video|url|twitter|facebook|social|card|copyright|^rel/;
const AUTHORISH_WEIGHT = 0.55;
const KNOWN: ReadonlySet<string> = new Set(AUTHOR_META.map(([name]) => name));

/** The authors whom a page states in `meta`. */
export function* metaClaims(facts: PageFacts, setting: Setting): Generator<Claim> {
  const others = facts.metaNames.filter((name) => {
    const letters = name.replace(/[^a-z]/g, '');
    return !KNOWN.has(name) && AUTHORISH.test(letters) && !OTHER_AUTHORISH.test(letters);
  });
  const all = [...AUTHOR_META, ...others.map((name) => [name, AUTHORISH_WEIGHT] as const)];
  for (const [name, weight] of all) {
    const values = [...new Set(facts.metaAll(name))];
    if (values.length > 0) yield claim(values, 'stated', 'meta', weight, setting);
  }
  // Mostly the name of an account, in one word.
  const creator = facts.meta('twitter:creator');
  if (creator !== null && /^[^@]+\s[^@]+$/.test(creator)) {
    yield claim([creator], 'stated', 'meta', 0.4, setting);
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
