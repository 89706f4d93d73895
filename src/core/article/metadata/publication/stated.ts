import { dateNamed } from '../../cues/date-names.ts';
import type { FieldSource } from '../../types.ts';
import { readMoment, type DateReading } from '../dates/index.ts';
import type { PageFacts } from '../page-facts.ts';
import type { DateWitness, Occasion } from './witness.ts';

const LONGEST_STATEMENT = 80;

/** What a page states to machines, outside its visible text: JSON-LD, then `meta`. */
export function statedWitnesses(facts: PageFacts, reading: DateReading): readonly DateWitness[] {
  return [...linked(facts, reading), ...metas(facts, reading)];
}

const LINKED_PROPERTIES: readonly (readonly [string, Occasion, number])[] = [
  ['datePublished', 'published', 0.82],
  ['dateCreated', 'published', 0.6],
  ['uploadDate', 'published', 0.5],
  ['dateModified', 'modified', 0.82],
];

function linked(facts: PageFacts, reading: DateReading): readonly DateWitness[] {
  return LINKED_PROPERTIES.flatMap(([property, occasion, trust]) =>
    wordsOf(facts.linked.article?.[property]).flatMap((words) =>
      witness(words, occasion, 'json-ld', trust, reading),
    ),
  );
}

/** The words of a property: text, a number of seconds, `{"@value": …}`, or the first of a list. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return wordsOf(value[0]);
  if (typeof value !== 'object' || value === null) return [];
  return '@value' in value ? wordsOf(value['@value']) : [];
}

/** Attributes by which a `meta` names what it holds. */
const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

function metas(facts: PageFacts, reading: DateReading): readonly DateWitness[] {
  return facts.elements
    .filter(({ tag }) => tag === 'meta')
    .flatMap((entry) => {
      const content = entry.element.getAttribute('content') ?? '';
      if (!/\p{Nd}/u.test(content)) return [];
      // A `meta` of an item in the body speaks of the item, which may be another story.
      if (entry.itemprop !== '' && facts.zoneOf(entry) !== 'story') return [];
      for (const attribute of NAMING) {
        const named = dateNamed(entry.element.getAttribute(attribute) ?? '');
        if (!named) continue;
        const source = attribute === 'itemprop' ? 'microdata' : 'meta';
        return witness(content, named.occasion, source, named.trust, reading);
      }
      return [];
    });
}

function witness(
  words: string,
  occasion: Occasion,
  source: FieldSource,
  trust: number,
  reading: DateReading,
): readonly DateWitness[] {
  if (words.length > LONGEST_STATEMENT) return [];
  const moment = readMoment(words, reading);
  return moment ? [{ ...moment, occasion, source, trust, words }] : [];
}
