import { decodeEntities } from '../cues/entities.ts';
import { oneLine } from '../cues/fold.ts';
import type { PageFacts } from './page-facts.ts';
import { textsOf } from './json-ld.ts';

const LONGEST_BODY = 1_000_000;
const BLOCK_TAGS = /<\/?(?:p|div|br|li|h[1-6]|blockquote|section|tr)\b[^>]*>/gi;

/** The body that a page states in its JSON-LD: paragraphs as lines, without markup. */
export function readStatedBody(facts: PageFacts): string | null {
  const [body] = textsOf(facts.linked.article?.['articleBody']);
  if (body === undefined) return null;
  const lines = decodeEntities(body.slice(0, LONGEST_BODY))
    .replace(BLOCK_TAGS, '\n')
    .replace(/<[^<>]{1,2000}>/g, '')
    .split(/\r?\n+/)
    .map(oneLine)
    .filter((line) => line !== '');
  return lines.length === 0 ? null : lines.join('\n');
}
