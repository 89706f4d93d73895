import { isBylineWord, mayHoldByline } from '../../cues/bylines.ts';
import { statedBy, type PageFacts } from '../page-facts.ts';
import type { PageElement, PageLine } from '../page-walk.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';

const LONGEST_NAMED = 100;
const LONGEST_BYLINE = 200;
const LONGEST_PRINTED = 160;
/** So many elements lie between the names of one byline, at most. */
const WITHIN_BYLINE = 30;
/** A byline stands above the running text, or after its first paragraph. */
const PROSE_ABOVE = 900;

/** Elements that are the name itself. */
const NAMED =
  / (?:author|byline|writer|reporter|journalist|contributor|autor|auteur|autore|skribent|redakteur|signature|columnist) (?:full )?(?:name|names|link|title|nom|nome|nombre)s? | (?:author|byline) [a-z]+ name | vcard | fn | post author | entry author | meta author | article author | author url | story author | news author | author ?names? | autor ?name /;
/** Elements that hold a byline. */
const BYLINES =
  / (?:bylines?|by line|authors?|author info|autor|autoren|autores|auteurs?|autore|autori|autoria|authored|writer|writers|reporter|reporters|journalist|journaliste|contributors?|signature|firma|firmante|firmado|verfasser|redakteur|skribent|forfatter|författare|kirjoittaja|szerzo|yazar|muhabir|penulis|reporterinfo|pubauthor|submitted|username|zuozhe|article writer|txt writer) /;
/** Parts about an author rather than his or her name. */
const BESIDE =
  / (?:bio|biography|description|desc|social|avatar|image|photo|img|picture|follow|job|role|position|email|mail|twitter|location|comment author|commentauthor|count|count|posts?count|more|related|book|quote|quotes|blockquote|caption|credit|cite|copyright) /;
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es|in|a)?|autore|auteurs?|auteur|writers?|by|bylines?|profiles?|people|persons?|redakteure?|redaktion\/[\w-]+|journalists?|journaliste|reporters?|contributors?|columnists?|staff|team|our-team|news-?team|profil|redakcja|autorzy|users?|members?|redacteurs?|skribenter|firmas?|autoria|yazar(?:lar)?|penulis|kirjoittaja|szerzo|toimittajat?|avtor|avtory)\/[^/?#]+/i;

/** The authors whom elements name that are made for it. */
export function* markupClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): Generator<Claim> {
  const near = (element: PageElement): boolean => isAboveText(facts, element.index, headlineAt);
  const own = facts.elements.filter(
    (element) => !BESIDE.test(element.names) && isOfStory(facts, element, headlineAt),
  );
  const microdata = own.filter(({ itemprop }) => itemprop === 'author' || itemprop === 'creator');
  const [nearest] = bylineGroups(facts, microdata, headlineAt);
  const names = nearest?.flatMap((element) => microdataNames(facts, element)) ?? [];
  if (names.length > 0) yield claim(names, 'stated', 'microdata', WEIGHT.microdata, setting);

  const named = own.filter((element) => isNamed(element));
  for (const group of bylineGroups(facts, named, headlineAt)) {
    const pieces = group.flatMap((element) => facts.piecesOf(element, LONGEST_NAMED) ?? []);
    const weight = group.some(near) ? WEIGHT.named : WEIGHT.signature;
    const read = claim(pieces, 'stated', 'markup', weight, setting);
    if (read.authorship.authors.length === 0 && read.authorship.agency === null) continue;
    yield read;
    break;
  }

  for (const element of own) {
    if (!BYLINES.test(element.names)) continue;
    const pieces = facts.piecesOf(element, LONGEST_BYLINE);
    if (pieces === null || pieces.length === 0) continue;
    const read = claim(pieces, 'shown', 'markup', WEIGHT.unlabelled, setting);
    const { authors, agency, isLabelled } = read.authorship;
    if (authors.length === 0 && agency === null) continue;
    // Without a word that says so, a long list is one of tags or sections.
    if (!isLabelled && authors.length > 4) continue;
    const weight = isLabelled ? WEIGHT.labelled : WEIGHT.unlabelled;
    yield { ...read, weight: near(element) ? weight : weight - 0.15 };
    break;
  }
}

function isNamed({ tag, names, element }: PageElement): boolean {
  if (NAMED.test(names)) return true;
  if (tag !== 'a') return false;
  if (/(?:^|\s)author(?:\s|$)/i.test(element.getAttribute('rel') ?? '')) return true;
  return AUTHOR_ADDRESS.test(element.getAttribute('href') ?? '');
}

/** Not in a comment, a list of other stories or the page's furniture. */
const isOfStory = (facts: PageFacts, element: PageElement, headlineAt: number): boolean => {
  const zone = facts.zoneOf(element);
  if (zone === 'story') return true;
  return (
    zone === 'related' &&
    element.index > headlineAt &&
    isAboveText(facts, element.index, headlineAt) &&
    headlineAt >= 0
  );
};

const isAboveText = (facts: PageFacts, index: number, headlineAt: number): boolean => {
  const prose = facts.proseBefore(index) - facts.proseBefore(Math.max(0, headlineAt));
  return prose >= 0 && prose <= PROSE_ABOVE;
};

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

/** Lines that are a byline as they stand, above the text: `Von Anna Berg`; or label one anywhere. */
export function* printedClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): Generator<Claim> {
  const headline = facts.elements[headlineAt];
  let labelled: Claim | null = null;
  for (const [index, line] of facts.lines.entries()) {
    if (line.length > LONGEST_PRINTED || line.length < 3) continue;
    const isAbove = line.at >= headlineAt - 60 && isAboveText(facts, line.at, headlineAt);
    if (!isAbove && !/[:：]/.test(line.text.slice(0, 30))) continue;
    if (headline && line.at >= headline.index && line.at < headline.end) continue;
    const zone = facts.zoneOf(line);
    if (zone === 'comments' || zone === 'picture' || (!isAbove && zone !== 'story')) continue;
    if (!mayHoldByline(line.text, setting.language)) continue;
    const weight = isAbove ? WEIGHT.printed : WEIGHT.signature;
    const read = bylineLine(line, facts.lines[index + 1], weight, setting);
    if (read === null) continue;
    if (isAbove) {
      yield read;
      return;
    }
    labelled ??= read;
  }
  if (labelled) yield labelled;
}

function bylineLine(
  line: PageLine,
  next: PageLine | undefined,
  weight: number,
  setting: Setting,
): Claim | null {
  // A label on a line of its own speaks of the next line.
  const isLabel = isBylineWord(line.text) && next !== undefined && next.length <= LONGEST_NAMED;
  const pieces = isLabel ? [line.text, next.text] : [line.text];
  const read = claim(pieces, 'shown', 'printed-line', weight, setting);
  const { authors, isLabelled } = read.authorship;
  if (!isLabelled || authors.length === 0) return null;
  // A sentence may begin with "by" or hold names; a byline is hardly more than its names.
  const names = authors.join(' ');
  const share = /[\p{Lu}\p{Ll}]/u.test(names) ? 0.25 : 0.05;
  const isMostlyNames = names.length >= line.length * share;
  const isList =
    authors.length > 1 && authors.every((name) => /\p{Lu}/u.test(name) && !/\s/.test(name));
  const ends = (pieces.at(-1) ?? '').replace(/\b\p{Lu}\.$|(?:Jr|Sr)\.$/u, '');
  return isMostlyNames && !isList && !/[.!?。！？]$/u.test(ends) ? read : null;
}

const EMPHASIS: ReadonlySet<string> = new Set(['strong', 'b', 'em', 'i']);
const LONGEST_SIGNATURE = 60;
const LINES_BELOW_TEXT = 3;

/** A full name, set bold, italic or to the right, in the lines below the text: its signature. */
export function* signatureClaims(facts: PageFacts, setting: Setting): Generator<Claim> {
  const isProse = (line: PageLine): boolean => line.length >= 120 && facts.zoneOf(line) === 'story';
  const last = facts.lines.findLastIndex(isProse);
  if (last === -1) return;
  for (const line of facts.lines.slice(last + 1, last + 1 + LINES_BELOW_TEXT)) {
    if (line.length > LONGEST_SIGNATURE || facts.zoneOf(line) !== 'story') continue;
    if (!isSetApart(facts, line)) continue;
    const read = claim([line.text], 'shown', 'markup', WEIGHT.signature, setting);
    const { authors } = read.authorship;
    if (authors.length > 0 && authors.every((name) => /\s/.test(name))) {
      yield read;
      return;
    }
  }
}

function isSetApart(facts: PageFacts, line: PageLine): boolean {
  const inner = facts.elements[line.at];
  const around = inner && facts.elements[inner.parent];
  if (inner && EMPHASIS.has(inner.tag)) return true;
  return [inner, around].some((entry) => {
    const style = entry?.element.getAttribute('style') ?? '';
    return (
      /text-align:\s*(?:right|end)/.test(style) || entry?.element.getAttribute('align') === 'right'
    );
  });
}
