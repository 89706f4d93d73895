import { parse } from 'yaml';
import { z } from 'zod';

/** What a note's front matter says of the page that was clipped. */
export interface NoteFacts {
  readonly title: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly siteName: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly created: string | null;
  readonly tags: readonly string[];
}

export interface Note {
  readonly facts: NoteFacts;
  /** The Markdown below the front matter. */
  readonly body: string;
}

/** A block between two lines of dashes at the very start, with a property in its first lines. */
const FRONT_MATTER = /^\s*---[ \t]*\r?\n((?:[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const PROPERTY = /^["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?[ \t]*:(?:[ \t]|\r?$)/mu;
const LONGEST = 64 * 1024;

/** The first that has a value counts. The names are those of clippers and note-taking programs. */
const NAMES = {
  title: ['title', 'headline'],
  url: ['source', 'url', 'source_url', 'source-url', 'original_url', 'link', 'canonical_url'],
  author: ['author', 'authors', 'byline', 'creator'],
  siteName: ['site', 'site_name', 'publisher', 'publication', 'outlet'],
  description: ['description', 'excerpt', 'summary'],
  published: ['published', 'published_at', 'date_published', 'publish_date', 'date'],
  created: ['created', 'clipped', 'saved', 'saved_at', 'date_saved', 'date_added'],
  tags: ['tags', 'keywords', 'tag'],
} as const;

type Properties = ReadonlyMap<string, unknown>;

const propertiesSchema = z.record(z.string(), z.unknown());

function blockOf(text: string): { readonly yaml: string; readonly end: number } | null {
  const found = FRONT_MATTER.exec(text.slice(0, LONGEST));
  if (found === null) return null;
  const yaml = found[1] ?? '';
  return PROPERTY.test(yaml) ? { yaml, end: found[0].length } : null;
}

/** Whether a text opens with properties, as notes of clippings do. */
export const hasFrontMatter = (text: string): boolean => blockOf(text) !== null;

/** The properties by their names in lower case; none where the block is no YAML. */
function propertiesOf(yaml: string): Properties {
  try {
    // Few aliases, so that no small block stands for a large one.
    const parsed: unknown = parse(yaml, {
      schema: 'failsafe',
      maxAliasCount: 10,
      uniqueKeys: false,
    });
    const properties = propertiesSchema.safeParse(parsed);
    return new Map(
      Object.entries(properties.data ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    );
  } catch {
    return new Map();
  }
}

/** `[[Jane Doe]]`, `[Jane Doe](https://…)`: the name that a link shows. */
const withoutLink = (text: string): string =>
  text
    .replace(/\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]/gu, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .trim();

function wordsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .filter((one) => typeof one === 'string')
    .map(withoutLink)
    .filter((words) => words !== '');
}

function firstOf(properties: Properties, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const words = wordsOf(properties.get(name));
    if (words.length > 0) return words;
  }
  return [];
}

/** Takes a note apart: what its front matter says, and its Markdown. */
export function readNote(text: string): Note {
  const block = blockOf(text);
  const properties = propertiesOf(block?.yaml ?? '');
  const first = (name: keyof typeof NAMES): string | null =>
    firstOf(properties, NAMES[name])[0] ?? null;
  const tags = firstOf(properties, NAMES.tags).flatMap((tag) => tag.split(/,\s*/u));
  return {
    body: text.slice(block?.end ?? 0),
    facts: {
      title: first('title'),
      url: first('url'),
      authors: firstOf(properties, NAMES.author),
      siteName: first('siteName'),
      description: first('description'),
      published: first('published'),
      created: first('created'),
      tags: tags.map((tag) => tag.replace(/^#/u, '').trim()).filter((tag) => tag !== ''),
    },
  };
}
