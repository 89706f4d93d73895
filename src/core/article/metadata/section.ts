import { sectionOf } from '../cues/breadcrumbs.ts';
import { fold, lettersOf, oneLine } from '../cues/fold.ts';
import { isNoSection, isNoStep } from '../cues/not-sections.ts';
import type { FieldSource } from '../types.ts';
import { found, type Found } from './found.ts';
import { firstStated, linkedTexts, type PageFacts } from './page-facts.ts';
import { sectionOfLabel } from './section/label.ts';
import {
  isLinkOf,
  isPageNamed,
  isSection,
  isSiteNamed,
  leadsHome,
  LONGEST_SECTION,
} from './section/names.ts';
import { pathsOf } from './section/paths.ts';
import { SEPARATOR } from './site-name.ts';

const LONGEST_NAME = 60;

/**
 * The section: as stated, else the last step of the path that the page shows, or what labels or
 * titles its headline at the element `headlineAt`, or what its address leads through.
 */
export function readSection(
  facts: PageFacts,
  title: string | null,
  headlineAt: number,
  outlet: string | null,
): Found<string> | null {
  const isSite = isSiteNamed(facts, outlet);
  const readPath = () => sectionOfPath(facts, title, headlineAt, isSite);
  const readLabel = () => sectionOfLabel(facts, headlineAt, isSite);
  const stated = statedSection(facts, title);
  if (stated === null)
    return (
      readPath() ??
      sectionOfTitle(facts, title, headlineAt, isSite) ??
      readLabel() ??
      sectionOfAddress(facts, isSite)
    );
  const asStated = (name: string) => found(asPrinted(facts, name), stated.source, stated.words);
  const [first, ...others] = stated.names;
  // Of several, the one that readers are shown; no tag that the headline itself names.
  if (others.length === 0 && isNamedIn(title, first)) return readPath() ?? asStated(first);
  const isShown = others.length > 0 ? shownNames(facts, headlineAt, readLabel) : null;
  return asStated(stated.names.find((name) => isShown?.has(fold(name))) ?? first);
}

/** What the paths of a page and the label of its headline name. */
function shownNames(
  facts: PageFacts,
  headlineAt: number,
  readLabel: () => Found<string> | null,
): ReadonlySet<string> {
  const steps = [...pathsOf(facts, headlineAt)].flatMap((path) => path.steps);
  const label = readLabel()?.value;
  return new Set([...steps, label ?? ''].map(fold));
}

interface Stated {
  readonly source: FieldSource;
  readonly words: string;
  readonly names: readonly [string, ...string[]];
}

/** The sections that a page states to machines: most state one. */
function statedSection(facts: PageFacts, title: string | null): Stated | null {
  const meta = facts.meta('article:section', 'section', 'parsely-section', 'sailthru.section');
  const linked = linkedTexts(facts, 'articleSection');
  const isMetas = isOneOf(oneLine(meta), oneLine(linked[0]));
  const statements: readonly (readonly [FieldSource, readonly (string | null)[]])[] = [
    ['json-ld', isMetas ? [meta] : linked],
    ['meta', [meta]],
    ['microdata', [firstStated(facts, 'articlesection')]],
  ];
  for (const [source, statement] of statements) {
    const texts = statement.map(oneLine);
    const [first, ...others] = texts
      .flatMap(sectionsNamed)
      .filter((name) => fold(name) !== fold(title ?? ''));
    if (first !== undefined) return { source, words: texts.join(', '), names: [first, ...others] };
  }
  return null;
}

/** A name of several words that the headline has: of a person or a thing, as tags are. */
const isNamedIn = (title: string | null, name: string): boolean =>
  title !== null && name.includes(' ') && fold(title).includes(fold(name));

/** `News, North East`, of which another statement names the one. */
const isOneOf = (section: string, list: string): boolean =>
  section !== '' && list.includes(', ') && list.split(', ').includes(section);

/** The last step of a path that is neither the article nor the site. */
function sectionOfPath(
  facts: PageFacts,
  title: string | null,
  headlineAt: number,
  isSite: (name: string) => boolean,
): Found<string> | null {
  const isPage = isPageNamed(facts, title);
  for (const { source, steps } of pathsOf(facts, headlineAt)) {
    const section = sectionOf(
      steps.filter((step) => !isNoStep(step)),
      title,
      isPage,
    );
    if (section !== null && isSection(section) && !isSite(section))
      return found(section, source, steps.join(' › '));
  }
  return null;
}

/**
 * `Harbour reopens - Economy - The Post`: what stands between, where it is also a link's words or a
 * line of its own above the headline.
 */
function sectionOfTitle(
  facts: PageFacts,
  title: string | null,
  headlineAt: number,
  isSite: (name: string) => boolean,
): Found<string> | null {
  const { documentTitle } = facts;
  const whole = documentTitle.split(SEPARATOR).map((part) => part.trim());
  const opens = title !== null && documentTitle.startsWith(title);
  // A headline may itself hold what looks like a separator.
  const [headline = '', ...parts] = opens
    ? [title, ...documentTitle.slice(title.length).split(SEPARATOR).slice(1)].map((part) =>
        part.trim(),
      )
    : whole;
  if (title === null || fold(headline) !== fold(title)) return null;
  const printed = parts
    .slice(0, -1)
    .filter((part) => part.length <= LONGEST_SECTION && isSection(part) && !isSite(part))
    .find(
      (part) =>
        facts.lines.some(
          ({ text, at }) => at < headlineAt && text === part && !isInHomeLink(facts, at),
        ) || facts.elements.some((element) => isLinkOf(facts, element, part)),
    );
  return printed === undefined ? null : found(printed, 'document-title', documentTitle);
}

/** Whether a line is the words of a link to the site's front page: its name. */
function isInHomeLink({ elements }: PageFacts, at: number): boolean {
  const part = elements[at];
  const around = elements[part?.parent ?? -1];
  return [part, around].some((one) => one?.tag === 'a' && leadsHome(one));
}

/** `sports/high_school`, `Economy > Markets`: a path leads to the last of its steps. */
const STEP = /\s+[>›»]\s+|(?<=^[a-z0-9_/-]*)\/(?=[a-z0-9_/-]+$)/;

/** The names in a statement: one, or a list of them. */
const sectionsNamed = (words: string): readonly string[] =>
  listed(words)
    .map((part) => part.split(STEP).at(-1)?.trim() ?? '')
    .filter((part) => part !== '' && part.length <= LONGEST_NAME && !isNoSection(part));

const MARKS = /,(?=\S)|\s*[;|]\s*/;
/** So many parts are a list even where a name could have commas: `Arts, Books, and Music`. */
const FEWEST_PARTS = 4;

function listed(words: string): readonly string[] {
  const parts = words.split(',').map((part) => part.trim());
  const isList = parts.length >= FEWEST_PARTS || parts.at(-1) === '';
  return isList ? parts.flatMap((part) => part.split(MARKS)) : words.split(MARKS);
}

/** As systems name sections to themselves: `crime-safety`, `high_school`. */
const SLUG = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/** A section that is stated as a slug, in the words of the link that leads to it: `Crime & Safety`. */
function asPrinted({ elements, textOf }: PageFacts, section: string): string {
  if (!SLUG.test(section)) return section;
  const letters = lettersOf(section);
  const printed = elements
    .filter(({ tag }) => tag === 'a')
    .map((link) => textOf(link, LONGEST_SECTION))
    .find((words) => words !== section && lettersOf(fold(words)) === letters);
  return printed ?? section.replaceAll(/[-_]/g, ' ');
}

/** `/politik/…`: the words of the link to the first step of the page's own address. */
function sectionOfAddress(
  facts: PageFacts,
  isSite: (name: string) => boolean,
): Found<string> | null {
  if (facts.url === null || !URL.canParse(facts.url)) return null;
  const { pathname, host } = new URL(facts.url);
  const [, step] = pathname.split('/');
  if (!step || /[\d.]/.test(step) || pathname.split('/').length < 3) return null;
  if (/^[a-z]{2}[-_][a-z]{2}$/i.test(step)) return null;
  const wanted = [`/${step}`, `/${step}/`];
  for (const element of facts.elements) {
    if (element.tag !== 'a') continue;
    const href = element.element
      .getAttribute('href')
      ?.replace(/^(?:https?:)?\/\/([^/]+)/, (origin, at: string) => (at === host ? '' : origin));
    if (href === undefined || !wanted.includes(href)) continue;
    const text = facts.textOf(element, 40);
    if (isSection(text) && !isSite(text)) return found(text, 'address', `/${step}`);
  }
  return null;
}
