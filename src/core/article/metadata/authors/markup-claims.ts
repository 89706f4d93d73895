import { namesOtherHands } from '../../cues/other-hands.ts';
import { namesAmong, namesPattern } from '../names-pattern.ts';
import { statedBy, type PageFacts } from '../page-facts.ts';
import type { PageElement, PageLine } from '../page-walk.ts';
import { bylinePieces, withoutOtherLabels } from './byline-pieces.ts';
import { isAboveText, isUnseen, LONGEST_NAMED } from './byline-place.ts';
import { isInCard } from './cards.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';
import { isListOfWords, isSameName } from './names.ts';
import { isLongProse } from '../prose.ts';

const LONGEST_BYLINE = 200;
/** So many elements lie between the names of one byline, at most. */
const WITHIN_BYLINE = 30;
/** More names side by side are an index of people. */
const MOST_NAMES = 100;

/** Elements that are the name itself. */
const NAMED = namesPattern(
  / (?:author|byline|writer|reporter|journalist|contributor|autor|auteur|autore|skribent|redakteur|signature|columnist) (?:full )?(?:name|names|link|title|nom|nome|nombre)s? | (?:author|byline) [a-z]+ name | vcard | fn | post author | entry author | meta author | article author | author url | story author | news author | author ?names? | autor ?name /,
);
/** Elements that hold a byline. */
const BYLINES = namesAmong(
  'bylines?|by line|write by|writeby|written by|writtenby|written|posted by|postedby|created by|published by|added by|reported by|story by|post by|entry by|by author|authors?|author info|autor|autoren|autores|auteurs?|autore|autori|autoria|authored|writer|writers|reporter|reporters|journalist|journaliste|contributors?|signature|columnista|colunista|kolumnist|columnist|chroniqueur|opinionista|editorialista|auth|aut|firma|firmante|firmado|verfasser|redakteur|skribent|forfatter|författare|kirjoittaja|szerzo|yazar|muhabir|penulis|reporterinfo|pubauthor|submitted|user ?name|zuozhe|jizhe|kisha|gija|periodista|reportero|redactor|giornalista|dziennikarz|novinar|novinarka|gazeteci|wartawan|kontributor|jurnalis|jornalista|assinatura|toimittaja|toimittajat|tekija|kirjoittajat|szerzok|ujsagiro|autorius|autoriai|autorid|autors|avtor|avtory|avtorji|avtorica|zhurnalist|jurnalist|nevisande|khabarnegar|kateb|katib|muhabirler|yazarlar|skribenter|journalister|forfattere|novinari|article writer|txt writer',
);
/** Parts about an author rather than his or her name. */
const BESIDE = namesAmong(
  'bio|biography|description|desc|social|avatar|image|photo|img|picture|follow|job|role|position|email|mail|twitter|location|comment author|commentauthor|count|count|posts?count|more|related|book|quote|quotes|blockquote|caption|credit|cite|copyright',
);
/** Headings of a page and what readers press or fill in are no names, whatever they are called. */
const NAMELESS: ReadonlySet<string> = new Set([
  'h1',
  'button',
  'label',
  'option',
  'select',
  'form',
]);
/** What only authors have: `/authors/jane-doe`. */
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es|in|a)?|autore|auteurs?|auteur|writers?|bylines?|redakteure?|redaktion\/[\w-]+|journalists?|journaliste|reporters?|contributors?|columnists?|redacteurs?|skribenter|autoria|yazar(?:lar)?|penulis|kirjoittaja(?:t)?|szerzo(?:k)?|toimittajat?|avtor(?:ji|y)?|autorius|autoriai|autori|autorid|autorzy|novinari?|signataires?|firmes|firmas|tac-gia|muhabir(?:ler)?|wartawan|forfatter|journalister)\/[^/?#]+/i;
/** What players, parties and whole sections may have too, `/people/…`; an author's ends in the name. */
const PERSON_ADDRESS =
  /\/(?:by|profiles?|people|persons?|staff|team|our-team|news-?team|profil|redakcja|autorzy|users?|members?|firmas?|colunas?|colunistas?|columnas?|columnistas?|columnists?|columns?|blogs?|kolumnen|chroniques?|chroniqueurs?|opinionisti|rubriche|kolumne|kolumny|kose-yazilari|yazarlar)\/([^/?#]+)\/?(?:[?#].*)?$/i;

/** The authors whom elements name that are made for it. */
export function* markupClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): Generator<Claim> {
  const near = (element: PageElement): boolean => isAboveText(facts, element.index, headlineAt);
  const headline = facts.elements[headlineAt];
  const own = facts.elements.filter(
    (element) =>
      !NAMELESS.has(element.tag) &&
      !BESIDE.test(element) &&
      !isWithin(element, headline) &&
      isOfStory(facts, element, headlineAt),
  );
  const microdata = own.filter(({ itemprop }) => itemprop === 'author' || itemprop === 'creator');
  const [nearest] = bylineGroups(facts, microdata, headlineAt);
  const names = nearest?.flatMap((element) => microdataNames(facts, element)) ?? [];
  if (names.length > 0) {
    // What no reader sees is no witness beside the rest of what the page's head states.
    const source = nearest?.every(({ tag }) => tag === 'meta') ? 'meta' : 'microdata';
    yield claim(names, 'stated', source, WEIGHT.microdata, setting);
  }

  const isNameOf = namedIn(facts);
  const named = own.filter(
    (entry) =>
      isNameOf(entry) && !isOtherHands(facts, entry) && !isOfCard(facts, entry, headlineAt),
  );
  for (const group of bylineGroups(facts, named, headlineAt)) {
    const pieces = group.flatMap((element) =>
      withoutOtherLabels(facts.piecesOf(element, LONGEST_NAMED) ?? []),
    );
    const weight = group.some(near) ? WEIGHT.named : WEIGHT.signature;
    const source = group.every((element) => isUnseen(facts, element)) ? 'meta' : 'markup';
    const read = claim(pieces, 'stated', source, weight, setting);
    const { authors, agency } = read.authorship;
    if ((authors.length === 0 && agency === null) || isListOfWords(authors)) continue;
    yield read;
    break;
  }

  for (const element of own) {
    if (
      !BYLINES.test(element) ||
      isGreeting(element, headlineAt) ||
      isOfCard(facts, element, headlineAt)
    )
      continue;
    const pieces = piecesBesideTopics(facts, element);
    if (pieces.length === 0) continue;
    const read = claim(pieces, 'shown', 'markup', WEIGHT.unlabelled, setting);
    const { authors, agency, isLabelled } = read.authorship;
    if (authors.length === 0 && agency === null) {
      // `By our staff` is the story's byline; what follows is another story's.
      if (isLabelled && pieces.length > 1 && near(element)) break;
      continue;
    }
    // Without a word that says so, a long list is one of tags or sections.
    if (!isLabelled && authors.length > 4) continue;
    const weight = isLabelled ? WEIGHT.labelled : WEIGHT.unlabelled;
    yield { ...read, weight: near(element) ? weight : weight - 0.15 };
    break;
  }
}

/** Below the text stand the cards of other stories, each with its author. */
const isOfCard = (facts: PageFacts, element: PageElement, headlineAt: number): boolean =>
  element.index > headlineAt &&
  !isAboveText(facts, element.index, headlineAt) &&
  isInCard(facts, element);

const FAR_ABOVE = 20;

/** Far above the headline a page greets who reads it, or has them sign in. */
const isGreeting = ({ names, index }: PageElement, headlineAt: number): boolean =>
  index < headlineAt - FAR_ABOVE && / (?:user ?names?|auth) /.test(names);

/** The texts of a byline without the topics that some pages set in it. */
function piecesBesideTopics(facts: PageFacts, byline: PageElement): readonly string[] {
  const pieces = withoutOtherLabels(bylinePieces(facts, byline, LONGEST_BYLINE));
  if (pieces.length < 2) return pieces;
  const topics = facts.elements
    .slice(byline.index + 1, byline.end)
    .filter((entry) => entry.tag === 'a' && relationsOf(entry).some((rel) => TOPICS.has(rel)));
  return topics.length === 0 ? pieces : [facts.textExcept(byline, topics)];
}

const TOPICS: ReadonlySet<string> = new Set(['tag', 'category']);

const isWithin = ({ index }: PageElement, around: PageElement | undefined): boolean =>
  around !== undefined && index >= around.index && index < around.end;

/** Tells the elements of a page that are a name by what they are called or where they lead. */
function namedIn(facts: PageFacts): (entry: PageElement) => boolean {
  const prose = proseIn(facts);
  return (entry) => isNamed(facts, entry, prose);
}

function isNamed(facts: PageFacts, entry: PageElement, prose: Prose): boolean {
  if (NAMED.test(entry)) return true;
  if (entry.tag !== 'a') return false;
  if (relationsOf(entry).includes('author')) return true;
  const address = entry.element.getAttributeNode('href')?.value ?? '';
  const name = () => facts.textOf(entry, LONGEST_NAMED);
  return leadsToAuthor(address, name) && !isWithinProse(facts, entry, name(), prose);
}

/**
 * `Jane Doe (photos)`, `Edited by: Jane Doe`: what stands in brackets behind a name, or just before
 * it, is what its bearer did.
 */
function isOtherHands(facts: PageFacts, entry: PageElement): boolean {
  const name = facts.textOf(entry, LONGEST_NAMED);
  const words = wordsAround(facts, entry, name);
  const at = name === '' ? -1 : words.indexOf(name);
  if (at === -1) return false;
  const [, inside] = /^\s?[(（]([^()（）]{3,30})[)）]/u.exec(words.slice(at + name.length)) ?? [];
  const before = words.slice(0, at).split(/[|•·]/).at(-1) ?? '';
  return namesOtherHands(inside ?? before);
}

/** The text of the nearest element that says more than a name. */
function wordsAround(facts: PageFacts, entry: PageElement, name: string): string {
  let around = facts.elements[entry.parent];
  for (let steps = 0; around && steps < 2; steps += 1) {
    const words = facts.textOf(around, LONGEST_BYLINE);
    if (words !== name) return words;
    around = facts.elements[around.parent];
  }
  return '';
}

const relationsOf = ({ element }: PageElement): readonly string[] =>
  element.getAttributeNode('rel')?.value.toLowerCase().split(/\s+/) ?? [];

function leadsToAuthor(address: string, name: () => string): boolean {
  if (AUTHOR_ADDRESS.test(address)) return true;
  const [, last] = PERSON_ADDRESS.exec(address) ?? [];
  return last !== undefined && isSameName(last, name());
}

/** The lines of running text by the element in which they begin. */
type Prose = ReadonlyMap<number, readonly PageLine[]>;

function proseIn({ lines }: PageFacts): Prose {
  const prose = new Map<number, PageLine[]>();
  for (const line of lines) {
    if (line.length <= LONGEST_BYLINE) continue;
    const known = prose.get(line.at);
    if (known) known.push(line);
    else prose.set(line.at, [line]);
  }
  return prose;
}

/** A paragraph may link to its people: those are whom the story is about. */
function isWithinProse(facts: PageFacts, link: PageElement, words: string, prose: Prose): boolean {
  let around: PageElement | undefined = link;
  for (; around; around = facts.elements[around.parent]) {
    const isParagraph = around.tag === 'p';
    const isWithin = prose
      .get(around.index)
      ?.some(
        (line) => line.text.includes(words) || (isParagraph && line.length > line.text.length),
      );
    if (isWithin === true) return true;
  }
  return false;
}

/** Not in a comment, a list of other stories or the page's furniture. */
const isOfStory = (facts: PageFacts, element: PageElement, headlineAt: number): boolean => {
  const zone = facts.zoneOf(element);
  if (isWithinQuotation(facts, element)) return false;
  if (zone === 'story') return true;
  return (
    zone === 'related' &&
    element.index > headlineAt &&
    headlineAt >= 0 &&
    isAboveText(facts, element.index, headlineAt) &&
    leadsToText(facts, element)
  );
};

/** Below a short text stand the lists of other stories. */
const leadsToText = (facts: PageFacts, { end }: PageElement): boolean =>
  facts.lines.some((line) => line.at >= end && isLongProse(line) && facts.zoneOf(line) === 'story');

/** Whoever a quotation names said it. */
function isWithinQuotation(facts: PageFacts, element: PageElement): boolean {
  let around: PageElement | undefined = element;
  for (let steps = 0; around && steps < 4; steps += 1) {
    if (around.tag === 'blockquote') return true;
    around = facts.elements[around.parent];
  }
  return false;
}

function microdataNames(facts: PageFacts, element: PageElement): readonly string[] {
  const name = facts.elements
    .slice(element.index + 1, element.end)
    .find(({ itemprop }) => itemprop === 'name');
  const stated = name ? statedBy(name.element) : statedBy(element.element);
  return stated.length > 0 && stated.length <= LONGEST_NAMED ? [stated] : [];
}

/** Elements that stand together as one byline, the groups nearest below the headline first. */
function bylineGroups(
  facts: PageFacts,
  named: readonly PageElement[],
  headlineAt: number,
): readonly (readonly PageElement[])[] {
  const groups: PageElement[][] = [];
  for (const element of named) {
    if (
      element.tag !== 'meta' &&
      element.itemprop === '' &&
      facts.piecesOf(element, LONGEST_NAMED)?.length === 0
    )
      continue;
    const last = groups.at(-1)?.at(-1);
    if (last && element.index < last.end) continue;
    const together =
      last &&
      (groups.at(-1)?.length ?? 0) < MOST_NAMES &&
      element.index - last.end <= WITHIN_BYLINE &&
      facts.proseBefore(element.index) === facts.proseBefore(last.index);
    if (together) groups.at(-1)?.push(element);
    else groups.push([element]);
  }
  const distance = (group: readonly PageElement[]): number => {
    const from = (group[0]?.index ?? 0) - headlineAt;
    return from >= 0 ? from : 10_000 - from;
  };
  return groups.sort((a, b) => distance(a) - distance(b));
}
