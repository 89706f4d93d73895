import { filedUnder } from '../../cues/not-sections.ts';
import { found, type Found } from '../found.ts';
import { namesAmong } from '../names-pattern.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement, PageLine } from '../page-walk.ts';
import { isInMenu, isSection, leadsHome, LONGEST_SECTION, wordsOfLink } from './names.ts';

const LABEL = namesAmong(
  'category|categories|cat|cats|cate|cat name|cat links|section|rubric|rubrik|rubrique|rubro|seccion|secao|kategorie|kategori|kategoria|kicker|ressort|section name|section label|primary tag|terms list|post terms',
);
/** How many elements may stand between the headline and the label above or below it. */
const FARTHEST_LABEL = 40;
/** A longer line tells more than what an article is filed under. */
const LONGEST_FILED = 80;
/** How many lines may: the byline, the date. */
const FARTHEST_LINES = 4;

/** What labels the headline as a section's: a link beside it, words of that name, or a line. */
export function sectionOfLabel(
  facts: PageFacts,
  headlineAt: number,
  isSite: (name: string) => boolean,
): Found<string> | null {
  if (headlineAt < 0) return null;
  const isName = (words: string): boolean => isSection(words) && !isSite(words);
  const labels: readonly (() => string | null)[] = [
    () => linkInMenu(facts, headlineAt, isName),
    () => linkToCategory(facts, headlineAt, isName),
    () => linkRightAbove(facts, headlineAt, isName),
    () => wordsNamedSo(facts, headlineAt, isName),
    () => wordsInMenu(facts, headlineAt, isName),
    () => lineOfCategory(facts, headlineAt, isName),
    () => onlyCategory(facts, isName),
    () => onlyLineOfCategory(facts, isName),
  ];
  for (const read of labels) {
    const section = read();
    if (section !== null) return found(section, 'markup', section);
  }
  return null;
}

type IsName = (words: string) => boolean;

/** A link beside the headline that is named as a section's, and that the menus have too. */
function linkInMenu(facts: PageFacts, headlineAt: number, isName: IsName): string | null {
  const [link] = linksBeside(facts, headlineAt).filter((beside) => isLabel(facts, beside));
  if (!link) return null;
  const section = wordsOfLink(facts, link);
  return isName(section) && isInMenu(facts, link, section) ? section : null;
}

/** The link beside the headline that leads, by its own word or address, to a category; the first of several. */
function linkToCategory(facts: PageFacts, headlineAt: number, isName: IsName): string | null {
  const links = linksBeside(facts, headlineAt).filter(
    (link) => leadsToCategory(link) && isName(wordsOfLink(facts, link)),
  );
  const above = links.findLast(({ index }) => index < headlineAt && isAlone(facts, index));
  const nearest = above ?? links.find(({ index }) => index > headlineAt);
  const first = links.find(({ parent }) => parent === nearest?.parent);
  return first ? wordsOfLink(facts, first) : null;
}

/** A kicker tells as often what a story is about, as do tags but for the first. */
const KICKER = / kicker /;
const PRIMARY = / primary tag /;
const TAG_IN_ADDRESS = /\/(?:tags?|topics?|thema|themen)\//i;

/** The link, named as a section's, that is all that stands right above the headline. */
function linkRightAbove(facts: PageFacts, headlineAt: number, isName: IsName): string | null {
  const start = facts.elements[headlineAt]?.firstPiece;
  const link = linksBeside(facts, headlineAt).find(
    ({ endPiece, firstPiece }) => endPiece === start && firstPiece < endPiece,
  );
  if (!link || !isAlone(facts, link.index) || !isLabel(facts, link)) return null;
  const names = `${link.names}${facts.elements[link.parent]?.names ?? ''}`;
  const isTag = TAG_IN_ADDRESS.test(link.element.getAttribute('href') ?? '');
  if (KICKER.test(names) || (isTag && !PRIMARY.test(names))) return null;
  const section = wordsOfLink(facts, link);
  return isName(section) ? section : null;
}

/** Not one of a list of links, as those of a menu above the headline are. */
function isAlone(facts: PageFacts, index: number): boolean {
  const link = facts.elements[index];
  const around = facts.elements[link?.parent ?? -1];
  return around !== undefined && around.tag !== 'li' && facts.textOf(around, 80) !== '';
}

/** The links near the headline, with no running text between. */
function linksBeside(facts: PageFacts, headlineAt: number): readonly PageElement[] {
  const prose = facts.proseBefore(headlineAt);
  const headline = facts.elements[headlineAt];
  const zone = headline && facts.zoneOf(headline);
  return facts.elements
    .slice(Math.max(0, headlineAt - FARTHEST_LABEL), headlineAt + FARTHEST_LABEL)
    .filter(
      (link) =>
        link.tag === 'a' &&
        !leadsHome(link) &&
        (facts.zoneOf(link) === 'story' || facts.zoneOf(link) === zone) &&
        facts.proseBefore(link.index) === prose,
    );
}

/** By its own name or that of what holds little else. */
function isLabel({ elements, textOf }: PageFacts, link: PageElement): boolean {
  if (LABEL.test(link) || link.element.getAttribute('rel') === 'category tag') return true;
  const around = elements[link.parent];
  return around !== undefined && LABEL.test(around) && textOf(around, LONGEST_SECTION * 2) !== '';
}

const isOfCategory = ({ element }: PageElement): boolean =>
  /^category(?:\s|$)/.test(element.getAttribute('rel') ?? '');

const CATEGORY_IN_ADDRESS =
  /\/(?:category|categories|kategorien?|categorie|categor[ií]as?|rubrik|rubrique|rubric|seccion|secciones|ressort)\/[^/]/i;

const leadsToCategory = (link: PageElement): boolean =>
  isOfCategory(link) || CATEGORY_IN_ADDRESS.test(link.element.getAttribute('href') ?? '');

/** What blogs put below an article: the first of its categories, where only one article's are shown. */
function onlyCategory(facts: PageFacts, isName: IsName): string | null {
  const links = facts.elements.filter((part) => part.tag === 'a' && isOfCategory(part));
  if (new Set(links.map(({ parent }) => parent)).size !== 1) return null;
  const words = links.map((link) => wordsOfLink(facts, link)).find(isName);
  return words ?? null;
}

/** A part by this name is a section's label even where it is no link. */
const NAMED_SO = / (?:rubric|rubrik|rubrique|rubro|kategorie|kategoria|category(?: name)?) $/;

/** `<p class="rubric">Politics</p>` next to the headline. */
function wordsNamedSo(facts: PageFacts, headlineAt: number, isName: IsName): string | null {
  for (const line of linesBeside(facts, headlineAt)) {
    const part = facts.elements[line.at];
    if (!part || facts.zoneOf(line) !== 'story' || !isNamedSo(part)) continue;
    if (line.text.length <= LONGEST_SECTION && isName(line.text)) return line.text;
  }
  return null;
}

/** `<span class="kicker">Politics</span>` next to the headline, which is a link of the menus too. */
function wordsInMenu(facts: PageFacts, headlineAt: number, isName: IsName): string | null {
  const zone = facts.elements[headlineAt] && facts.zoneOf(facts.elements[headlineAt]);
  for (const line of linesBeside(facts, headlineAt)) {
    const part = facts.elements[line.at];
    const isBeside = facts.zoneOf(line) === 'story' || facts.zoneOf(line) === zone;
    if (!part || !isBeside || !LABEL.test(part) || line.text.length > LONGEST_SECTION) continue;
    if (isName(line.text) && isInMenu(facts, part, line.text)) return line.text;
  }
  return null;
}

/** Made names stand behind or before those that people give: `styled__CategoryName-sc-17pq5ul`. */
const isNamedSo = ({ names }: PageElement): boolean =>
  NAMED_SO.test(names.replace(/ sc (?:\w+ )+$/, ' '));

/** `Edition 3 · Category: Energy`. */
function lineOfCategory(facts: PageFacts, headlineAt: number, isName: IsName): string | null {
  for (const line of linesBeside(facts, headlineAt)) {
    const section = facts.zoneOf(line) === 'story' ? filedUnder(line.text) : null;
    if (section !== null && isName(section)) return section;
  }
  return null;
}

/** `Published in: Energy`, below an article, where the page says it of one article only. */
function onlyLineOfCategory(facts: PageFacts, isName: IsName): string | null {
  const named = facts.lines
    .filter((line) => line.length <= LONGEST_FILED && facts.zoneOf(line) === 'story')
    .flatMap(({ text }) => filedUnder(text) ?? []);
  const [section] = named;
  return named.length === 1 && section !== undefined && isName(section) ? section : null;
}

/** The lines next to the headline: above it, then below. */
function linesBeside({ lines }: PageFacts, headlineAt: number): readonly PageLine[] {
  const at = lines.findIndex((line) => line.at >= headlineAt);
  if (at === -1) return [];
  const above = lines.slice(Math.max(0, at - FARTHEST_LINES), at);
  return [...above.reverse(), ...lines.slice(at + 1, at + 1 + FARTHEST_LINES)];
}
