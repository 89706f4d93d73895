import type { DomDocument } from '../../dom.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

const LONGEST_SCRIPT = 2_000_000;
const MOST_NODES = 5_000;
const ARTICLE_TYPES =
  /(?:^|[/#])(?:\w*Article|BlogPosting|\w*BlogPosting|Report|Review|Opinion\w*)$/;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What a page says of itself in JSON-LD (schema.org), parts in the order they stand in. */
export interface LinkedData {
  /** The first article described, or null. */
  readonly article: JsonObject | null;
  readonly ofType: (type: RegExp) => readonly JsonObject[];
}

/** Reads the JSON-LD of a page. Broken scripts are passed over; nesting needs no recursion. */
export function readLinkedData(document: DomDocument): LinkedData {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => objectsIn(parseLenient(script.textContent ?? '')),
  );
  const ofType = (type: RegExp) =>
    nodes.filter((node) => textsOf(node['@type']).some((name) => type.test(name)));
  return { article: ofType(ARTICLE_TYPES)[0] ?? null, ofType };
}

function parseLenient(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return null;
  const bare = source
    .trim()
    .replace(/^(?:\/\/\s*)?<!\[CDATA\[|^<!--|(?:\/\/\s*)?\]\]>$|-->$/g, '')
    // Line breaks within strings, which many sites leave and JSON forbids.
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    return null;
  }
}

/** All objects within a value, outer ones first, at most `MOST_NODES`. */
function objectsIn(value: unknown): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const queue: unknown[] = [value];
  for (let index = 0; index < queue.length && found.length < MOST_NODES; index += 1) {
    const next = queue[index];
    if (isList(next)) queue.push(...next.slice(0, MOST_NODES));
    else if (isObject(next)) {
      found.push(next);
      queue.push(...Object.values(next).slice(0, MOST_NODES));
    }
  }
  return found;
}

/** A property's texts: strings as they are, objects by their name. */
export function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value];
  return values.flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (!isObject(item)) return [];
    const text = item['name'] ?? item['@value'] ?? item['headline'];
    return typeof text === 'string' ? [text] : [];
  });
}

export const textOfProperty = (object: JsonObject | null, name: string): string | null =>
  textsOf(object?.[name]).find((text) => text.trim() !== '') ?? null;

/** A property's objects, one or a list. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return (Array.isArray(value) ? value.slice(0, 100) : [value]).filter(isObject);
}
