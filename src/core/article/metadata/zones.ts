import { namesAmong } from './names-pattern.ts';
import type { PageElement, PageWalk } from './page-walk.ts';
import { isLongProse } from './prose.ts';

/** What a part of a page is there for, as far as its own names say. */
export type Zone = 'story' | 'picture' | 'furniture' | 'related' | 'comments';

const FURNITURE_TAGS: ReadonlySet<string> = new Set(['nav', 'footer']);

const PICTURE_TAGS: ReadonlySet<string> = new Set(['figure', 'figcaption']);
const PICTURE = namesAmong(
  'caption|captions|photo credit|image credit|image caption|photo caption|wp caption|legend|bildunterschrift|didascalia|pie foto|leyenda|license info|licence info',
);

const COMMENTS = namesAmong(
  'comments?|commentlist|comment list|disqus|respond|replies|discussion|talkback|livefyre|commentaires|kommentare?|comentarios?|commenti|komentarze|komentare|yorumlar',
);
const RELATED = namesAmong(
  'related|recommended|recommendations?|recirculation|shortnews|short news|recirc|teasers?|popular|most read|mostread|most viewed|trending|latest|more stories|more news|read also|read more|see also|also read|up next|sidebar|side bar|carousel|promoted|outbrain|taboola|similar|suggested|onward|ranking|newsticker|ticker|relacionadas|relacionados|verwandt|correlati|powiazane',
);
/** What stands beside a story; with page builders and some systems, every part of a page. */
const PARTS = namesAmong('widgets?|promos?');
const PART_WORDS = [/ widgets? /, / promos? /];
const FURNITURE = namesAmong(
  'footer|navigation|navbar|nav|menu|mega menu|masthead|breadcrumbs?|cookie|consent|newsletter|subscribe|paywall|advert|advertisement|ads?|modal|popup|pagination|post navigation|nav links',
);

/** A part that holds this share of a page's running text is its story, whatever its name. */
const STORY_SHARE = 0.4;

/** Tells of each element of a page, by its index, which zone it stands in; `prose` is `proseBefore`. */
export function zonesOf(walk: PageWalk, prose: (index: number) => number): (index: number) => Zone {
  const all = prose(walk.elements.length);
  const telling = PART_WORDS.filter((word) => proseIn(word, walk, prose) <= all * STORY_SHARE);
  const heads = walk.elements.filter(({ tag }) => tag === 'h1');
  const head = heads.length === 1 ? (heads[0]?.index ?? -1) : -1;
  const zones: Zone[] = [];
  for (const element of walk.elements) {
    const isOfHead = element.tag === 'footer' && isAheadOfText(element, walk, prose);
    const isBeside =
      PARTS.test(element) &&
      (telling.some((word) => word.test(element.names)) || isListing(element, walk));
    const own = element.parent < 1 || isOfHead ? 'story' : ownZone(element, isBeside);
    const isHead = own === 'related' && element.index < head && head < element.end;
    const holdsStory =
      isHead || (own !== 'story' && prose(element.end) - prose(element.index) > all * STORY_SHARE);
    const around = zones[element.parent] ?? 'story';
    zones.push(own === 'story' || holdsStory ? around : own);
  }
  return (index) => zones[index] ?? 'story';
}

/** How much running text stands in parts that are called so: most of it, where all parts are. */
function proseIn(word: RegExp, { elements }: PageWalk, prose: (index: number) => number): number {
  let sum = 0;
  let end = 0;
  for (const part of elements) {
    if (part.index < end || part.parent < 1 || !PARTS.test(part) || !word.test(part.names))
      continue;
    sum += prose(part.end) - prose(part.index);
    end = part.end;
  }
  return sum;
}

const HEADING = /^h[2-6]$/;

/** Several headings that are links: of other stories, as builders' grids of posts have them. */
function isListing({ index, end }: PageElement, { elements }: PageWalk): boolean {
  const linked = elements.slice(index, end).filter(({ tag, parent }) => {
    const around = elements[parent]?.tag ?? '';
    return (tag === 'a' && HEADING.test(around)) || (HEADING.test(tag) && around === 'a');
  });
  return linked.length > 1;
}

/** A `footer` of an article's head, or of an article most of whose text follows it, says who wrote it. */
function isAheadOfText(
  { index, end, parent }: PageElement,
  { elements }: PageWalk,
  prose: (index: number) => number,
): boolean {
  const around = elements[parent];
  if (around?.tag !== 'article') return around?.tag === 'header';
  return prose(around.end) - prose(end) > prose(index) - prose(around.index);
}

/** What a style for head and foot alike is called says nothing of where it stands. */
const isOfHeadOrFoot = ({ names }: PageElement): boolean => names.includes(' header footer ');

function ownZone(part: PageElement, isBeside: boolean): Zone {
  if (FURNITURE_TAGS.has(part.tag)) return 'furniture';
  if (part.tag === 'aside') return 'related';
  if (PICTURE_TAGS.has(part.tag)) return 'picture';
  // A customer's or a reader's, of what the page itself is about.
  if (part.itemprop === 'review' || part.itemprop === 'reviews') return 'comments';
  if (part.names === '') return 'story';
  if (COMMENTS.test(part)) return 'comments';
  if (isBeside || RELATED.test(part)) return 'related';
  if (FURNITURE.test(part) && !isOfHeadOrFoot(part)) return 'furniture';
  if (PICTURE.test(part)) return 'picture';
  return /Comment$/.test(part.element.getAttribute('itemtype') ?? '') ? 'comments' : 'story';
}

/** How much running text stands before an element. */
export function proseBefore({ lines, elements }: PageWalk): (index: number) => number {
  const sums = new Array<number>(elements.length + 1).fill(0);
  for (const line of lines) {
    if (isLongProse(line)) sums[line.at + 1] = (sums[line.at + 1] ?? 0) + line.length;
  }
  for (let index = 1; index < sums.length; index += 1) {
    sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0);
  }
  return (index) => sums[Math.min(index, elements.length)] ?? 0;
}
