import { breadcrumbSteps, LONGEST_STEP } from '../../cues/breadcrumbs.ts';
import { oneLine } from '../../cues/fold.ts';
import type { FieldSource } from '../../types.ts';
import { objectsOf, textOfProperty, textsOf } from '../json-ld.ts';
import { namesAmong, partNamed } from '../names-pattern.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement } from '../page-walk.ts';
import { isInMenu, leadsHome, LONGEST_SECTION } from './names.ts';

const PATH = namesAmong(
  'breadcrumbs?|bread crumbs?|bread|crumbs?|brotkrumen|migas|fil ariane|rootline|you are here|path|pathway|position|weizhi',
);
const LONGEST_PATH = 300;
const MOST_STEPS = 8;

/** A path that a page gives to its article: `Home › Politics › Harbour reopens`. */
export interface Path {
  readonly source: FieldSource;
  readonly steps: readonly string[];
}

/** The paths of a page, the one to be trusted most first. */
export function* pathsOf(facts: PageFacts, headlineAt: number): Generator<Path> {
  for (const list of facts.linked.ofType(/BreadcrumbList$/)) {
    const steps = objectsOf(list['itemListElement']).map(
      (item) => textOfProperty(item, 'name') ?? textsOf(item['item'])[0] ?? '',
    );
    if (steps.length > 0) {
      yield { source: 'json-ld', steps: steps.map(oneLine).filter((step) => step !== '') };
    }
  }
  const named = facts.elements.filter((part) => isNamedPath(part) && holdsLink(facts, part));
  for (const element of nearestFirst(named, headlineAt)) {
    const steps = stepsIn(facts, element);
    const isPathOfOne = steps.length === 1 && isOneLink(facts, element, headlineAt);
    if ((steps.length > 1 || isPathOfOne) && steps.length < MOST_STEPS && areSteps(steps))
      yield { source: 'markup', steps };
  }
  for (const { text, at } of facts.lines) {
    if (headlineAt >= 0 && at >= headlineAt) break;
    const steps = breadcrumbSteps(text);
    if (steps) yield { source: 'printed-line', steps };
  }
}

/** `position-relative` and the like say how a part is laid out. */
const LAYOUT =
  / position (?:relative|absolute|fixed|static|sticky|unset|initial|top|bottom|left|right|helper|\d+) /;

const PATH_ATTRIBUTES = ['itemtype', 'aria-label'];

function isNamedPath(part: PageElement): boolean {
  const isNamed =
    PATH.test(part) &&
    (!LAYOUT.test(part.names) || PATH.test(partNamed(part.names.replace(LAYOUT, ' '))));
  if (isNamed || !part.element.hasAttributes()) return isNamed;
  return PATH_ATTRIBUTES.some((name) =>
    /breadcrumb/i.test(part.element.getAttributeNode(name)?.value ?? ''),
  );
}

/** What is called a path may be the path of something else, which has no links. */
const holdsLink = ({ elements }: PageFacts, { index, end, names }: PageElement): boolean => {
  if (/crumb/.test(names)) return true;
  for (let at = index; at < end; at += 1) if (elements[at]?.tag === 'a') return true;
  return false;
};

/**
 * The path of a page stands above its headline. Others are in its menus, and below it. What is whole
 * comes before its parts.
 */
function nearestFirst(paths: readonly PageElement[], headlineAt: number): readonly PageElement[] {
  if (headlineAt < 0) return paths;
  const distance = ({ index, end }: PageElement) =>
    end <= headlineAt ? headlineAt - end : index - headlineAt + FARTHEST;
  return [...paths].sort((a, b) => distance(a) - distance(b) || a.index - b.index);
}

/** Farther than any element is from another. */
const FARTHEST = 1e9;

function stepsIn(facts: PageFacts, element: PageElement): readonly string[] {
  const pieces = facts.piecesOf(element, LONGEST_PATH) ?? [];
  const steps = pieces.map((piece) => piece.replace(/^[>»›/\s|]+|[>»›/\s|:：]+$/g, ''));
  return [...new Set(steps)].filter((step) => /[\p{L}\p{N}]/u.test(step));
}

/** Only the last step, the article itself, may be long. */
const areSteps = (steps: readonly string[]): boolean =>
  steps.slice(0, -1).every((step) => step.length <= LONGEST_STEP);

/** How many elements may stand between a headline and the path of one step above it. */
const NEAR = 12;

/** Whether an element shows nothing but one link that the menus have too, or close to the headline. */
function isOneLink(
  facts: PageFacts,
  { index, end, firstPiece, endPiece }: PageElement,
  headlineAt: number,
): boolean {
  const link = facts.elements
    .slice(index, end)
    .find(
      (inner) =>
        inner.tag === 'a' && inner.firstPiece === firstPiece && inner.endPiece === endPiece,
    );
  const words = link ? facts.textOf(link, LONGEST_SECTION) : '';
  if (link === undefined || leadsHome(link)) return false;
  const isNear = end <= headlineAt && headlineAt - end < NEAR;
  return isNear || isInMenu(facts, link, words);
}
