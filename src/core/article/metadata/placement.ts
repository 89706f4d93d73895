import { agencyNamed } from '../cues/agencies.ts';
import { breadcrumbSteps, sectionOf } from '../cues/breadcrumbs.ts';
import { fold, oneLine } from '../cues/fold.ts';
import { sourceLabelled } from '../cues/labels.ts';
import { linkAddress } from '../clean/addresses.ts';
import type { FieldSource } from '../types.ts';
import { found, type Found } from './found.ts';
import { objectsOf, textOfProperty, textsOf } from './json-ld.ts';
import { firstStated, linkedTexts, type PageFacts } from './page-facts.ts';

const PATHS =
  '[class*=breadcrumb], [class*=Breadcrumb], [id*=breadcrumb], [aria-label*=readcrumb], [itemtype*=BreadcrumbList]';
const LONGEST_NAME = 60;

/** The paper or site that published a page: as stated, else as its title or source line says. */
export function readOutlet(
  facts: PageFacts,
  siteName: string | null,
  source: string | null,
): Found<string> | null {
  const publishers = objectsOf(facts.linked.article?.['publisher']);
  const names: readonly (readonly [FieldSource, string | null])[] = [
    ['meta', facts.meta('og:site_name')],
    [
      'json-ld',
      publishers.map((publisher) => textOfProperty(publisher, 'name')).find(Boolean) ?? null,
    ],
    ['meta', facts.meta('application-name', 'al:android:app_name', 'dc.publisher', 'publisher')],
    ['document-title', siteName],
    ['printed-line', source !== null && agencyNamed(source) === null ? source : null],
  ];
  for (const [part, words] of names) {
    const name = oneLine(words);
    if (name !== '' && name.length <= LONGEST_NAME) {
      return found(name.replace(/^@/, ''), part, name);
    }
  }
  return null;
}

/** The section: as stated, else the last step of the path that the page shows. */
export function readSection(
  facts: PageFacts,
  title: string | null,
  lines: readonly string[],
): Found<string> | null {
  const linked = linkedTexts(facts, 'articleSection')[0];
  if (linked !== undefined) return found(linked, 'json-ld', linked);
  const stated = facts.meta('article:section', 'section', 'parsely-section', 'sailthru.section');
  if (stated !== null) return found(stated, 'meta', stated);
  const itemised = firstStated(facts, '[itemprop=articleSection]');
  if (itemised !== null && itemised.length <= LONGEST_NAME) {
    return found(itemised, 'microdata', itemised);
  }
  for (const { source, steps } of paths(facts, lines)) {
    const section = sectionOf(steps, title);
    if (section !== null) return found(section, source, steps.join(' › '));
  }
  return null;
}

interface Path {
  readonly source: FieldSource;
  readonly steps: readonly string[];
}

function* paths(facts: PageFacts, lines: readonly string[]): Generator<Path> {
  for (const list of facts.linked.ofType(/BreadcrumbList$/)) {
    const steps = objectsOf(list['itemListElement']).map(
      (item) => textOfProperty(item, 'name') ?? textsOf(item['item'])[0] ?? '',
    );
    if (steps.length > 1) {
      yield { source: 'json-ld', steps: steps.map(oneLine).filter((step) => step !== '') };
    }
  }
  for (const element of [...facts.document.querySelectorAll(PATHS)].slice(0, 10)) {
    const items = [...element.querySelectorAll('li, a, [itemprop=name]')].map((item) =>
      oneLine(item.textContent),
    );
    const steps = [...new Set(items.filter((item) => item !== '' && item.length <= 200))].map(
      (item) => item.replace(/^[>»›/\s]+|[>»›/\s]+$/g, ''),
    );
    if (steps.length > 1 && steps.length < 8) yield { source: 'markup', steps };
  }
  for (const line of lines) {
    const steps = breadcrumbSteps(line);
    if (steps) yield { source: 'printed-line', steps };
  }
}

/** What a short visible line names as the article's source. */
export function readSource(lines: readonly string[]): string | null {
  for (const line of lines) {
    const source = line.length <= 160 ? sourceLabelled(line) : null;
    if (source !== null) return source;
  }
  return null;
}

export function readKeywords(facts: PageFacts): Found<readonly string[]> | null {
  const linked = linkedTexts(facts, 'keywords');
  const lists = [
    ...linked,
    ...facts.metaAll('article:tag'),
    ...(facts.meta('news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags') ?? '').split('\n'),
  ];
  const byName = new Map<string, string>();
  for (const word of lists.flatMap((list) => list.split(/[,;，；、|]/)).map(oneLine)) {
    if (word !== '' && word.length <= LONGEST_NAME && !byName.has(fold(word)))
      byName.set(fold(word), word);
  }
  const keywords = [...byName.values()].slice(0, 30);
  if (keywords.length === 0) return null;
  return found(keywords, linked.length > 0 ? 'json-ld' : 'meta', lists.join(', '));
}

/** The address that the page itself calls its own. */
export function readCanonicalUrl(facts: PageFacts, url: string | null): Found<string> | null {
  const link = facts.document.querySelector('link[rel~=canonical]')?.getAttribute('href');
  const references: readonly (readonly [FieldSource, string | null | undefined])[] = [
    ['markup', link],
    ['meta', facts.meta('og:url')],
    ['meta', facts.meta('twitter:url')],
  ];
  for (const [source, reference] of references) {
    const address = reference ? linkAddress(reference, url) : null;
    if (address !== null && new URL(address).protocol !== 'mailto:') {
      return found(address, source, reference ?? '');
    }
  }
  return null;
}
