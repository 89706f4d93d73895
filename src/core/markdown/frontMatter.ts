import { Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Clipping } from '../library/entities.ts';

/** The tag that Obsidian's Web Clipper gives to every clipping. */
const CLIPPINGS_TAG = 'clippings';

/**
 * A clipping's properties as YAML front matter, fences included.
 *
 * First those of Obsidian's Web Clipper, all of them and in its order, so that notes made here and
 * there are one collection: an empty one is written as `key:`, dates bare, all other text in double
 * quotes. Then what a newspaper page tells beyond them, only where it does.
 */
export function writeFrontMatter(clipping: Clipping, tags: readonly string[]): string {
  const properties = new YAMLMap<string, unknown>();
  const add = (key: string, value: unknown): void => {
    properties.set(key, value);
  };
  add('title', text(clipping.title));
  add('source', text(sourceOf(clipping)));
  add('author', list(clipping.authors.map(wikilink)));
  add('published', date(clipping.published));
  add('created', date(clipping.savedAt ?? clipping.importedAt));
  add('description', text(clipping.standfirst ?? ''));
  add('tags', list([CLIPPINGS_TAG, ...tags.map(tagName)]));

  const own = {
    outlet: clipping.outlet,
    agency: clipping.agency,
    place: clipping.place,
    section: clipping.section,
    lang: clipping.lang === 'und' ? null : clipping.lang,
  };
  for (const [key, value] of Object.entries(own)) {
    if (value !== null && value.trim() !== '') add(key, text(value));
  }

  const yaml = new Document(properties).toString({ lineWidth: 0, doubleQuotedAsJSON: true });
  return `---\n${escapeHidden(yaml)}---\n`;
}

function text(value: string): Scalar {
  if (value === '') return nothing();
  // Half a surrogate pair is no text: no encoding can hold it.
  const scalar = new Scalar(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function nothing(): Scalar {
  const scalar = new Scalar(null);
  scalar.source = '';
  return scalar;
}

function list(values: readonly string[]): YAMLSeq | Scalar {
  const distinct = [...new Set(values)].filter((value) => value !== '');
  if (distinct.length === 0) return nothing();
  const sequence = new YAMLSeq();
  for (const value of distinct) sequence.add(text(value));
  return sequence;
}

/** The day, which is what Obsidian's date properties hold, in the page's own time zone. */
function date(moment: string | null): Scalar {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(moment ?? '')?.[0];
  return day === undefined ? nothing() : new Scalar(day);
}

function sourceOf(clipping: Clipping): string {
  const address = clipping.url ?? clipping.canonicalUrl ?? '';
  return /^(?:https?|file):/iu.test(address) ? address : '';
}

/** A link to the person's own note; what would end or redirect the link is left out. */
function wikilink(name: string): string {
  const plain = name
    .replace(/[[\]|#^]|[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return plain === '' ? '' : `[[${plain}]]`;
}

/** A tag as Obsidian takes it: a path without spaces. */
function tagName(name: string): string {
  return name
    .trim()
    .replace(/\s*\/\s*/gu, '/')
    .replace(/[\s\p{Cc}]+/gu, '-')
    .replace(/[#,[\]{}"'`]/gu, '');
}

/**
 * All text is in double quotes, where YAML knows `\u`: characters that a reader cannot see, and line
 * ends of YAML's older version, are written so.
 */
function escapeHidden(yaml: string): string {
  return yaml.replace(
    /[\u007F-\u009F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
