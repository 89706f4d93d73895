import type { DomElement } from '../../dom.ts';
import { decodeEntities } from '../cues/entities.ts';
import { fold } from '../cues/fold.ts';
import { parseLenient } from './json-repair.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

const MOST_NODES = 5_000;
const ARTICLE_TYPES =
  /(?:^|[/#:])(?:\w*Article|\w*BlogPosting|LiveBlogPosting|Report|(?:Claim|Critic|Media)?Review|Opinion\w*|SocialMediaPosting)$/;
const PAGE_TYPES = /(?:^|[/#:])(?:WebPage|ItemPage|AboutPage|CreativeWork|VideoObject)$/;

/** Properties that lead to other works than the page's own. */
const OTHER_WORKS =
  /^(?:isPartOf|hasPart|mentions|citation|comment|review|reviews|itemReviewed|itemListElement|relatedLink|isBasedOn|subjectOf|about|associatedArticle|significantLink)$/;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What a page says of itself in JSON-LD (schema.org), parts in the order they stand in. */
export interface LinkedData {
  /** The description of the page's own article, or null. */
  readonly article: JsonObject | null;
  readonly ofType: (type: RegExp) => readonly JsonObject[];
  /** An object, or for a mere reference to one by its `@id`, the object that has it. */
  readonly resolve: (object: JsonObject) => JsonObject;
}

/** What tells a page's own article from others that it describes. */
export interface PageIdentity {
  readonly titles: readonly (string | null)[];
  readonly addresses: readonly (string | null)[];
}

interface Node {
  readonly object: JsonObject;
  /** Whether it stands within a list of other works. */
  readonly elsewhere: boolean;
}

/** Reads the JSON-LD of a page's scripts. Broken ones are mended or passed over; nesting needs no recursion. */
export function readLinkedData(scripts: readonly DomElement[], page: PageIdentity): LinkedData {
  const nodes = scripts
    .filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''))
    .flatMap((script) => nodesIn(parseLenient(script.textContent ?? '')));
  const byId = new Map<string, JsonObject>();
  for (const { object } of nodes) {
    const id = object['@id'];
    if (typeof id !== 'string') continue;
    const known = byId.get(id);
    if (!known || Object.keys(known).length < Object.keys(object).length) byId.set(id, object);
  }
  return {
    article: ownArticle(nodes, page),
    ofType: (type) => nodes.map(({ object }) => object).filter((object) => isOfType(object, type)),
    resolve(object) {
      const id = object['@id'];
      if (typeof id !== 'string' || object['name'] !== undefined) return object;
      return byId.get(id) ?? object;
    },
  };
}

/** All objects within a value, outer ones first, at most `MOST_NODES`. */
function nodesIn(value: unknown): readonly Node[] {
  const found: Node[] = [];
  const queue: { readonly value: unknown; readonly elsewhere: boolean }[] = [
    { value, elsewhere: false },
  ];
  for (let index = 0; index < queue.length && found.length < MOST_NODES; index += 1) {
    const next = queue[index];
    if (!next) break;
    if (isList(next.value)) {
      for (const item of next.value.slice(0, MOST_NODES))
        queue.push({ value: item, elsewhere: next.elsewhere });
    } else if (isObject(next.value)) {
      found.push({ object: next.value, elsewhere: next.elsewhere });
      for (const [name, item] of Object.entries(next.value).slice(0, MOST_NODES)) {
        if (typeof item !== 'object') continue;
        queue.push({ value: item, elsewhere: next.elsewhere || OTHER_WORKS.test(name) });
      }
    }
  }
  return found;
}

const isOfType = (object: JsonObject, type: RegExp): boolean =>
  textsOf(object['@type']).some((name) => type.test(name));

/** The article whose address or headline is the page's own; else the first that is no mere mention. */
function ownArticle(nodes: readonly Node[], page: PageIdentity): JsonObject | null {
  const titles = page.titles.filter((title) => title !== null).map(fold);
  const addresses = new Set(page.addresses.filter((url) => url !== null).map(addressKey));
  const score = ({ object, elsewhere }: Node): number => {
    const headline = fold(
      textOfProperty(object, 'headline') ?? textOfProperty(object, 'name') ?? '',
    );
    const isNamed = headline.length > 3 && titles.some((title) => title.includes(headline));
    const references = ['url', '@id', 'mainEntityOfPage'].flatMap((name) =>
      referencesOf(object[name]),
    );
    const isAddressed = references.some((reference) => addresses.has(addressKey(reference)));
    return (
      (isOfType(object, ARTICLE_TYPES) ? 4 : 0) +
      (isNamed ? 3 : 0) +
      (isAddressed ? 3 : 0) +
      (object['author'] === undefined ? 0 : 0.5) -
      (elsewhere ? 2.5 : 0)
    );
  };
  const candidates = nodes.filter(
    ({ object }) =>
      isOfType(object, ARTICLE_TYPES) ||
      (isOfType(object, PAGE_TYPES) && (object['author'] ?? object['headline']) !== undefined),
  );
  let best: JsonObject | null = null;
  let highest = 0;
  for (const candidate of candidates) {
    const value = score(candidate);
    if (value > highest) {
      best = candidate.object;
      highest = value;
    }
  }
  return best;
}

function referencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!isObject(value)) return [];
  return [value['@id'], value['url']].filter((text) => typeof text === 'string');
}

/** An address without what may differ between two references to one page. */
const addressKey = (url: string): string =>
  url
    .replace(/[?#].*$/, '')
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/\/(?:amp\/?)?$/, '')
    .toLowerCase();

/** A property's texts: strings as they are, objects by their name. */
export const textsOf = (value: unknown): readonly string[] =>
  membersOf(value).flatMap((item) => {
    if (typeof item === 'string') return [withoutMarkup(item)];
    return isObject(item) ? namesOf(item) : [];
  });

function namesOf(item: JsonObject): readonly string[] {
  const text: unknown =
    item['name'] ??
    item['@value'] ??
    item['headline'] ??
    personalName(item) ??
    item['alternateName'];
  if (typeof text === 'string') return [withoutMarkup(text)];
  const parts: readonly unknown[] = isList(text) ? text : [isObject(text) ? text['@value'] : null];
  return parts.filter((part) => typeof part === 'string').map(withoutMarkup);
}

/** A person's name where it is stated in its parts. */
function personalName(person: JsonObject): string | null {
  const parts = [person['givenName'], person['additionalName'], person['familyName']];
  const known = parts.filter((part) => typeof part === 'string' && part.trim() !== '');
  return known.length === 0 ? null : known.join(' ');
}

const MOST_MEMBERS = 100;

/** The values of a property, one or a list, in the forms in which JSON-LD and schema.org list them. */
function membersOf(value: unknown): readonly unknown[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.flat() : [value];
  return values.slice(0, MOST_MEMBERS).flatMap((item) => {
    if (!isObject(item)) return [item];
    const list =
      item['@list'] ?? item['@set'] ?? (isItemList(item) ? item['itemListElement'] : null);
    if (list === null || list === undefined) return [item];
    const members: readonly unknown[] = isList(list) ? list : [list];
    return members
      .slice(0, MOST_MEMBERS)
      .map((member) => (isObject(member) ? (member['item'] ?? member) : member));
  });
}

const isItemList = (object: JsonObject): boolean => object['@type'] === 'ItemList';

const withoutMarkup = (text: string): string =>
  decodeEntities(text).replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ');

/** The first text under a name, alone or in a list; null for none. */
export const textOfProperty = (object: JsonObject | null, name: string): string | null =>
  textsOf(object?.[name]).find((text) => text.trim() !== '') ?? null;

/** A property's objects, one or a list. */
export const objectsOf = (value: unknown): readonly JsonObject[] =>
  membersOf(value).filter(isObject);
