import { agencyNamed } from '../cues/agencies.ts';
import { oneLine } from '../cues/fold.ts';
import { sourceLabelled } from '../cues/labels.ts';
import type { FieldSource } from '../types.ts';
import { confirmedBy, found, type Found } from './found.ts';
import { objectsOf, textOfProperty } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import { isNamedAs, namesOfHost } from './site-name.ts';

const LONGEST_NAME = 60;

/** The paper or site that published a page: as stated, else as its title, logo or source line says. */
export function readOutlet(
  facts: PageFacts,
  siteName: string | null,
  source: string | null,
): Found<string> | null {
  const hosts = namesOfHost(facts.url);
  const names = statements(facts, siteName, source).flatMap(([part, words]) => {
    const name = withoutMotto(oneLine(words).replace(/^(?:@|©\s*(?:\d{4})?\s*)/, ''));
    return isName(name) ? [found(name, part, oneLine(words))] : [];
  });
  const [first = nameInLogo(facts, hosts)] = names;
  if (!first) return null;
  const name = spelledOut(first, names, hosts);
  const witnesses = names
    .filter((other) => other !== name && isNamedAs(other.value, name.value))
    .map(({ evidence }) => evidence.source)
    .filter((part) => part !== name.evidence.source);
  const isHost = hosts.some((host) => isNamedAs(host, name.value));
  return confirmedBy(name, [...new Set([...witnesses, ...(isHost ? (['address'] as const) : [])])]);
}

/** What says a site's name, the surest first. */
function statements(
  facts: PageFacts,
  siteName: string | null,
  source: string | null,
): readonly (readonly [FieldSource, string | null])[] {
  const publishers = objectsOf(facts.linked.article?.['publisher']).map(facts.linked.resolve);
  const sites = facts.linked.ofType(/(?:WebSite|NewsMediaOrganization)$/);
  const named = (objects: readonly Readonly<Record<string, unknown>>[]): string | null =>
    objects.map((object) => textOfProperty(object, 'name')).find(Boolean) ?? null;
  return [
    ['meta', facts.meta('og:site_name')],
    ['json-ld', named(publishers)],
    ['meta', facts.meta('application-name', 'dc.publisher', 'publisher')],
    ['json-ld', named(sites)],
    ['document-title', siteName],
    // Programs for telephones have shorter names.
    ['meta', facts.meta('apple-mobile-web-app-title', 'al:android:app_name')],
    ['printed-line', source !== null && agencyNamed(source) === null ? source : null],
  ];
}

/** What systems call a site to which nobody gave a name. */
const NAMELESS =
  /^(?:hosted|home(?:\s?page)?|my (?:site|blog)|web\s?site|index|untitled|wordpress|blogger|startseite|accueil|inicio|início)$/i;

/** `{$site.name}`, `%SITE%`, `[site:name]`: a place in a system's template that nothing was put in. */
const UNFILLED = /[{}]|^%.*%$|^\[\w+:\w+\]$|^\$\w/;

const isName = (name: string): boolean =>
  name !== '' &&
  name.length <= LONGEST_NAME &&
  !/^https?:/.test(name) &&
  !UNFILLED.test(name) &&
  !NAMELESS.test(name);

/** `The Post | News from the north`, `Nordkai - Die Zeitung`: a name, then what it says of itself. */
const withoutMotto = (name: string): string => {
  const [head = ''] = name.split(/\s+[|–—-]\s+/);
  return /[\p{L}\p{M}]{2}/u.test(head) ? head : name;
};

const isDomain = (name: string): boolean => /^\S+\.\p{L}{2,}$/u.test(name);

/** The name as people write it, where a page states its domain or account first: `Live Post`, not `livepost.example`. */
function spelledOut(
  first: Found<string>,
  names: readonly Found<string>[],
  hosts: readonly string[],
): Found<string> {
  const isHandle = first.evidence.found.startsWith('@');
  if (!isHandle && !isDomain(first.value)) return first;
  const isSame = ({ value }: Found<string>): boolean =>
    isNamedAs(value, first.value) || hosts.some((host) => isNamedAs(value, host));
  return names.find((name) => name !== first && !isDomain(name.value) && isSame(name)) ?? first;
}

const OF_LOGO = /\s*\b(?:logo(?:tipo)?|home\s?page|home)\b\s*/giu;

/** Signs that stand about a name, but for those that end one: `Yahoo!`. */
const AT_ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}!?]+$/gu;

/** What its logo says instead of being seen, as far as the page's address bears that name. */
function nameInLogo({ elements }: PageFacts, hosts: readonly string[]): Found<string> | null {
  for (const { tag, element } of elements) {
    const words = tag === 'img' ? oneLine(element.getAttribute('alt') ?? '') : '';
    if (words === '' || words.length > LONGEST_NAME) continue;
    const parts = words.replace(OF_LOGO, ' ').trim().split(' ');
    for (let end = parts.length; end > 0; end -= 1) {
      const name = parts.slice(0, end).join(' ').replace(AT_ENDS, '');
      if (hosts.some((host) => isNamedAs(name, host))) return found(name, 'markup', words);
    }
  }
  return null;
}

/** What a short visible line names as the article's source. */
export function readSource(lines: readonly string[]): string | null {
  for (const line of lines) {
    const source = line.length <= 160 ? sourceLabelled(line) : null;
    if (source !== null) return source;
  }
  return null;
}
