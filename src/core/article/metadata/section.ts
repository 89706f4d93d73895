import { breadcrumbSteps, sectionOf } from '../cues/breadcrumbs.ts';
import { beginsSmall, fold, lettersOf, oneLine } from '../cues/fold.ts';
import { monthNumber } from '../cues/months.ts';
import type { FieldSource } from '../types.ts';
import { parseDate } from './dates/index.ts';
import { found, type Found } from './found.ts';
import { objectsOf, textOfProperty, textsOf } from './json-ld.ts';
import { namesAmong } from './names-pattern.ts';
import { firstStated, linkedTexts, type PageFacts } from './page-facts.ts';
import type { PageElement } from './page-walk.ts';
import { namedAs, namesOfHost, SEPARATOR } from './site-name.ts';

const PATH = namesAmong(
  'breadcrumbs?|bread crumbs?|bread|crumbs?|brotkrumen|migas|fil ariane|rootline|you are here|path|pathway|position|weizhi',
);
const LONGEST_NAME = 60;
const LONGEST_PATH = 300;

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
  const meta = facts.meta('article:section', 'section', 'parsely-section', 'sailthru.section');
  const linked = linkedTexts(facts, 'articleSection')[0];
  const stated: readonly (readonly [FieldSource, string | null | undefined])[] = [
    ['json-ld', isOneOf(oneLine(meta), oneLine(linked)) ? meta : linked],
    ['meta', meta],
    ['microdata', firstStated(facts, 'articlesection')],
  ];
  for (const [source, words] of stated) {
    const section = sectionNamed(oneLine(words));
    if (section !== null) return found(asPrinted(facts, section), source, oneLine(words));
  }
  const isSite = isSiteNamed(facts, outlet);
  for (const { source, steps } of paths(facts, headlineAt)) {
    const section = sectionOf(
      steps.filter((step) => !NO_STEP.test(step)),
      title,
    );
    if (section !== null && isSection(section) && !isSite(section))
      return found(section, source, steps.join(' › '));
  }
  return (
    sectionOfTitle(facts, title, headlineAt, isSite) ??
    sectionOfLabel(facts, headlineAt, isSite) ??
    sectionOfAddress(facts, isSite)
  );
}

/** `News, North East`, of which another statement names the one. */
const isOneOf = (section: string, list: string): boolean =>
  section !== '' && list.includes(', ') && list.split(', ').includes(section);

/** Tells the site's own names, and what they begin with: the logo of `Post News Online` is `Post News`. */
function isSiteNamed(facts: PageFacts, outlet: string | null): (name: string) => boolean {
  const names = [facts.meta('og:site_name') ?? '', outlet ?? ''];
  const isSite = namedAs([...namesOfHost(facts.url), ...names]);
  const openings = names.map((name) => `${fold(name)} `);
  return (name) =>
    isSite(name) ||
    (name.includes(' ') && openings.some((opening) => opening.startsWith(`${fold(name)} `)));
}

const LONGEST_SECTION = 40;

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
        facts.lines.some(({ text, at }) => at < headlineAt && text === part) ||
        facts.elements.some((element) => isLinkOf(facts, element, part)),
    );
  return printed === undefined ? null : found(printed, 'document-title', documentTitle);
}

const ARROW = /\s*[>›»→]$/;

/** A link of these words that does not lead to the site's front page. */
const isLinkOf = (facts: PageFacts, link: PageElement, words: string): boolean =>
  link.tag === 'a' &&
  !leadsHome(link) &&
  facts.textOf(link, LONGEST_SECTION).replace(ARROW, '') === words;

const leadsHome = (link: PageElement): boolean =>
  /^(?:https?:\/\/[^/]+)?\/?$/.test(link.element.getAttribute('href') ?? '');

const LABEL = namesAmong(
  'category|categories|cat|cats|cate|cat name|cat links|section|rubric|rubrik|rubrique|rubro|seccion|secao|kategorie|kategori|kategoria|kicker|ressort|section name|section label|primary tag',
);
/** How many elements may stand between the headline and the label above or below it. */
const FARTHEST_LABEL = 40;

/** A link beside the headline that is named as a section's, or that blogs' systems mark as one. */
function sectionOfLabel(
  facts: PageFacts,
  headlineAt: number,
  isSite: (name: string) => boolean,
): Found<string> | null {
  if (headlineAt < 0) return null;
  const prose = facts.proseBefore(headlineAt);
  for (const link of facts.elements.slice(
    Math.max(0, headlineAt - FARTHEST_LABEL),
    headlineAt + FARTHEST_LABEL,
  )) {
    if (link.tag !== 'a' || leadsHome(link) || facts.zoneOf(link) !== 'story') continue;
    if (facts.proseBefore(link.index) !== prose || !isLabel(facts, link)) continue;
    const section = facts.textOf(link, LONGEST_SECTION).replace(ARROW, '');
    const isKnown = isSection(section) && !isSite(section) && isInMenu(facts, link, section);
    return isKnown ? found(section, 'markup', section) : null;
  }
  return null;
}

/** Whether another link has the same words, as a section's has in the menus. */
const isInMenu = (facts: PageFacts, own: PageElement, words: string): boolean =>
  facts.elements.some((link) => link !== own && isLinkOf(facts, link, words));

/** By its own name or that of what holds little else. */
function isLabel({ elements, textOf }: PageFacts, link: PageElement): boolean {
  if (LABEL.test(link) || link.element.getAttribute('rel') === 'category tag') return true;
  const around = elements[link.parent];
  return around !== undefined && LABEL.test(around) && textOf(around, LONGEST_SECTION * 2) !== '';
}

/** Where a page is shown, or what a button says, rather than what it is about. */
const NO_SECTION =
  /^(?:ok|start|menü|menu|suche|search|kontakt|contact|kommentare|comments|teilen|share|rss|article|artikel|aktuelle seite|current page|you are here|sie sind hier|https?:.*|home|home ?page|front ?page|startseite|accueil|inicio|portada|all|articles?|posts?|uncategorized|allgemein|non classé|sin categoría|sem categoria|senza categoria|без рубрики|未分类|未分類)$/i;

/** What a path may end in or be labelled with: an article, in any language, or the path itself. */
const NO_STEP =
  /^(?:story|detail|details|beitrag|artículo|articulo|artigo|articolo|artikkel|artikkeli|artykuł|článek|clanek|статья|статия|стаття|haber|haberler|记事|記事|記事詳細|正文|全文|本文|新闻|新聞|내용|기사|خبر|مقال|ข่าว|berita|tin tức|hindi news|pfadnavigation|breadcrumbs?|navigation|main navigation|申请入驻|申請入駐)$/i;

/** `sports/high_school`, `Economy > Markets`: a path leads to the last of its steps. */
const STEP = /\s+[>›»]\s+|(?<=^[a-z0-9_/-]*)\/(?=[a-z0-9_/-]+$)/;

/** A section's name; of a list of them, the first. */
function sectionNamed(words: string): string | null {
  const [first = ''] = words
    .split(/,(?=\S)|\s*[;|]\s*/)
    .map((part) => part.split(STEP).at(-1)?.trim() ?? '')
    .filter((part) => part !== '' && !NO_SECTION.test(part));
  return first !== '' && first.length <= LONGEST_NAME ? first : null;
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

interface Path {
  readonly source: FieldSource;
  readonly steps: readonly string[];
}

/** A name with letters in it, and no date: `Archive › 2022 › May` leads to none. */
const isSection = (step: string): boolean =>
  /[\p{L}\p{M}]{2}|\p{Script=Han}/u.test(step) &&
  !NO_SECTION.test(step.replace(/\s*[:：]$/, '')) &&
  !beginsSmall(step) &&
  !/^\P{L}|[,.:]$/u.test(step) &&
  !isMonth(step) &&
  parseDate(step) === null;

/** `December`, `Mai 2022`. */
const isMonth = (step: string): boolean =>
  step.split(/\s+/).every((word) => monthNumber(word) !== null || /^\p{Nd}+$/u.test(word));

function* paths(facts: PageFacts, headlineAt: number): Generator<Path> {
  for (const list of facts.linked.ofType(/BreadcrumbList$/)) {
    const steps = objectsOf(list['itemListElement']).map(
      (item) => textOfProperty(item, 'name') ?? textsOf(item['item'])[0] ?? '',
    );
    if (steps.length > 0) {
      yield { source: 'json-ld', steps: steps.map(oneLine).filter((step) => step !== '') };
    }
  }
  for (const element of facts.elements) {
    const isPath =
      PATH.test(element) ||
      /breadcrumb/i.test(element.element.getAttribute('itemtype') ?? '') ||
      /breadcrumb/i.test(element.element.getAttribute('aria-label') ?? '');
    if (!isPath) continue;
    const pieces = facts.piecesOf(element, LONGEST_PATH) ?? [];
    const steps = [
      ...new Set(pieces.map((piece) => piece.replace(/^[>»›/\s|]+|[>»›/\s|:：]+$/g, ''))),
    ].filter((step) => /[\p{L}\p{N}]/u.test(step));
    const isPathOfOne = steps.length === 1 && isOneLink(facts, element);
    if ((steps.length > 1 || isPathOfOne) && steps.length < 8) yield { source: 'markup', steps };
  }
  for (const { text, at } of facts.lines) {
    if (headlineAt >= 0 && at >= headlineAt) break;
    const steps = breadcrumbSteps(text);
    if (steps) yield { source: 'printed-line', steps };
  }
}

/** Whether an element shows nothing but one link that the menus have too. */
function isOneLink(facts: PageFacts, { index, end, firstPiece, endPiece }: PageElement): boolean {
  const link = facts.elements
    .slice(index, end)
    .find(
      (inner) =>
        inner.tag === 'a' && inner.firstPiece === firstPiece && inner.endPiece === endPiece,
    );
  const words = link ? facts.textOf(link, LONGEST_SECTION) : '';
  return link !== undefined && !leadsHome(link) && isInMenu(facts, link, words);
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
