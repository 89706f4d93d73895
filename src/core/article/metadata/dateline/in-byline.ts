import { agencyNamed } from '../../cues/agencies.ts';
import { isCity } from '../../cues/cities.ts';
import { fold } from '../../cues/fold.ts';
import { linesAbove } from '../authors/byline-place.ts';
import { withoutDates } from '../authors/date-words.ts';
import { found, type Found } from '../found.ts';
import type { PageFacts } from '../page-facts.ts';
import { isInCapitals, isPlace } from './place.ts';

const MOST_LINES = 8;
/** `記者陳美玲／台北報導`; not `綜合報導`, a report from many hands. */
const HAN =
  /(?:记者|記者)\s?\p{Script=Han}{2,4}\s?[／/]\s?(?!綜合|综合|即時|即时|專題|专题|獨家|独家|外電|外电|編譯|编译|專訪|特稿)(\p{Script=Han}{2,5}?)(?:報導|報道|报道|报导)/u;
/** `Elif KARACA/BALIKESİR, (İHA)` */
const TURKISH = /^[^/()|]{4,60}\/\s?(\p{Lu}[^/()|,]{1,25}?)\s?,?\s?\((\p{Lu}{2,6})\)\.?$/u;

/** From where the byline above a text says that it was filed: a place that is known, or marked. */
export function placeInByline(
  facts: PageFacts,
  headlineAt: number,
  authors: readonly string[],
): Found<string> | null {
  if (authors.length === 0) return null;
  const names = new Set(authors.map(fold));
  let seen = 0;
  for (const { text } of linesAbove(facts, headlineAt)) {
    seen += 1;
    if (seen > MOST_LINES) return null;
    const place = HAN.exec(text)?.[1] ?? turkish(text) ?? besideName(text, names);
    if (place !== null) return found(place, 'printed-line', text);
  }
  return null;
}

function turkish(text: string): string | null {
  const [, place = '', agency = ''] = TURKISH.exec(text) ?? [];
  const isFiled = isPlace(place) && isInCapitals(place) && agencyNamed(agency) !== null;
  return isFiled ? place : null;
}

const PARTS = /\s*[|•·,،/]\s*|\s+[-–—]\s+/u;

/** `طرابلس - ليلى الحداد`, `রফিকুল ইসলাম, লালমনিরহাট`: a known place next to an author. */
function besideName(text: string, names: ReadonlySet<string>): string | null {
  const parts = withoutDates(text).flatMap((part) => part.split(PARTS));
  const at = parts.findIndex((part) => [...names].some((name) => fold(part).endsWith(name)));
  if (at === -1) return null;
  return [parts[at + 1], parts[at - 1]].find((part) => part !== undefined && isCity(part)) ?? null;
}
