import { decodeEntities } from '../cues/entities.ts';
import { oneLine } from '../cues/fold.ts';
import { objectsOf, textOfProperty, type JsonObject } from '../metadata/json-ld.ts';
import { escaped, paragraphsOf } from './rich-text/markup.ts';

/** The body that JSON-LD states for an article, as HTML; null where it states none. */
export function linkedBody(article: JsonObject | null): string | null {
  const body = article?.['articleBody'];
  if (typeof body !== 'string' || body.trim() === '') return null;
  // Many systems escape the whole text once too often.
  return paragraphsOf(/<[a-z]/i.test(body) ? body : decodeEntities(body));
}

/** The entries of a live blog as JSON-LD states them, each under its time and headline. */
export function linkedEntries(article: JsonObject | null): string | null {
  const entries = objectsOf(article?.['liveBlogUpdate']);
  if (entries.length < 2) return null;
  const days = new Set(entries.map(dayOf));
  return entries.map((entry) => entryOf(entry, days.size > 1)).join('');
}

function entryOf(entry: JsonObject, namesDay: boolean): string {
  const time = /T(\d{2}:\d{2})/.exec(textOfProperty(entry, 'datePublished') ?? '')?.[1] ?? '';
  const when = [namesDay ? dayOf(entry) : '', time].filter((part) => part !== '').join(' ');
  const headline = oneLine(textOfProperty(entry, 'headline'));
  const head = [when, headline].filter((part) => part !== '').join(' — ');
  const text = linkedBody(entry) ?? '';
  return `${head === '' ? '' : `<h3>${escaped(head)}</h3>`}${text}`;
}

const dayOf = (entry: JsonObject): string =>
  /^\d{4}-\d{2}-\d{2}/.exec(textOfProperty(entry, 'datePublished') ?? '')?.[0] ?? '';
