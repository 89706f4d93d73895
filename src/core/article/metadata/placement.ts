import { agencyNamed } from '../cues/agencies.ts';
import { breadcrumbSteps, sectionOf } from '../cues/breadcrumbs.ts';
import { fold, oneLine } from '../cues/fold.ts';
import { sourceLabelled } from '../cues/labels.ts';
import { linkAddress } from '../clean/addresses.ts';
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
): string | null {
  const publishers = objectsOf(facts.linked.article?.['publisher']);
  const names = [
    facts.meta('og:site_name'),
    publishers.map((publisher) => textOfProperty(publisher, 'name')).find(Boolean) ?? null,
    facts.meta('application-name', 'al:android:app_name', 'dc.publisher', 'publisher'),
    siteName,
    source !== null && agencyNamed(source) === null ? source : null,
  ];
  const name = names.map(oneLine).find((text) => text !== '' && text.length <= LONGEST_NAME);
  return name?.replace(/^@/, '') ?? null;
}

/** The section: as stated, else the last step of the path that the page shows. */
export function readSection(
  facts: PageFacts,
  title: string | null,
  lines: readonly string[],
): string | null {
  const stated =
    linkedTexts(facts, 'articleSection')[0] ??
    facts.meta('article:section', 'section', 'parsely-section', 'sailthru.section');
  if (stated) return stated;
  const itemised = firstStated(facts, '[itemprop=articleSection]');
  if (itemised !== null && itemised.length <= LONGEST_NAME) return itemised;
  for (const steps of paths(facts, lines)) {
    const section = sectionOf(steps, title);
    if (section !== null) return section;
  }
  return null;
}

function* paths(facts: PageFacts, lines: readonly string[]): Generator<readonly string[]> {
  for (const list of facts.linked.ofType(/BreadcrumbList$/)) {
    const steps = objectsOf(list['itemListElement']).map(
      (item) => textOfProperty(item, 'name') ?? textsOf(item['item'])[0] ?? '',
    );
    if (steps.length > 1) yield steps.map(oneLine).filter((step) => step !== '');
  }
  for (const element of [...facts.document.querySelectorAll(PATHS)].slice(0, 10)) {
    const items = [...element.querySelectorAll('li, a, [itemprop=name]')].map((item) =>
      oneLine(item.textContent),
    );
    const steps = [...new Set(items.filter((item) => item !== '' && item.length <= 200))].map(
      (item) => item.replace(/^[>»›/\s]+|[>»›/\s]+$/g, ''),
    );
    if (steps.length > 1 && steps.length < 8) yield steps;
  }
  for (const line of lines) {
    const steps = breadcrumbSteps(line);
    if (steps) yield steps;
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

export function readKeywords(facts: PageFacts): readonly string[] {
  const lists = [
    ...linkedTexts(facts, 'keywords'),
    ...facts.metaAll('article:tag'),
    ...(facts.meta('news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags') ?? '').split('\n'),
  ];
  const byName = new Map<string, string>();
  for (const word of lists.flatMap((list) => list.split(/[,;，；、|]/)).map(oneLine)) {
    if (word !== '' && word.length <= LONGEST_NAME && !byName.has(fold(word)))
      byName.set(fold(word), word);
  }
  return [...byName.values()].slice(0, 30);
}

/** The address that the page itself calls its own. */
export function readCanonicalUrl(facts: PageFacts, url: string | null): string | null {
  const link = facts.document.querySelector('link[rel~=canonical]')?.getAttribute('href');
  for (const reference of [link, facts.meta('og:url'), facts.meta('twitter:url')]) {
    const address = reference ? linkAddress(reference, url) : null;
    if (address !== null && new URL(address).protocol !== 'mailto:') return address;
  }
  return null;
}
