import type { FieldSource } from '../../types.ts';
import { isBylineWord, mayHoldByline } from '../../cues/bylines.ts';
import { decodeEntities } from '../../cues/entities.ts';
import { oneLine } from '../../cues/fold.ts';
import { objectsOf, textsOf, type JsonObject } from '../json-ld.ts';
import { statedBy, type PageFacts } from '../page-facts.ts';
import type { PageElement, PageLine } from '../page-walk.ts';
import { readByline, type BylineContext, type ReadByline } from './byline.ts';
import type { Certainty } from './names.ts';

/** What one part of a page says of who wrote its article. */
export interface Claim {
  readonly authorship: ReadByline;
  readonly source: FieldSource;
  /** How far it is to be trusted, 0 to 1. */
  readonly weight: number;
  readonly words: string;
}

type Setting = Omit<BylineContext, 'certainty'>;

/** `meta` names that hold authors, and how often they are right. */
const AUTHOR_META: readonly (readonly [name: string, weight: number])[] = [
  ['parsely-author', 0.75],
  ['sailthru.author', 0.7],
  ['byl', 0.75],
  ['article:author_name', 0.7],
  ['article:author', 0.6],
  ['og:article:author', 0.6],
  ['og:author', 0.6],
  ['author', 0.58],
  ['article.author', 0.6],
  ['dc.creator', 0.6],
  ['dcterms.creator', 0.6],
  ['dc.contributor', 0.5],
  ['citation_author', 0.75],
  ['cxenseparse:author', 0.6],
  ['cxenseparse:pageauthor', 0.6],
  ['twitter:creator:name', 0.5],
  ['mediator_author', 0.7],
  ['rbauthors', 0.6],
  ['authors', 0.6],
  ['article_author', 0.6],
  ['lp:author', 0.6],
  ['shareaholic:article_author_name', 0.6],
  ['vr:author', 0.6],
  ['swiftype-author', 0.6],
  ['page.content.author', 0.6],
  ['writer', 0.6],
  ['creator', 0.5],
];
const WEIGHT = {
  person: 0.8,
  organisation: 0.4,
  microdata: 0.7,
  named: 0.66,
  labelled: 0.64,
  unlabelled: 0.5,
  printed: 0.62,
  signature: 0.5,
} as const;

const LONGEST_NAMED = 100;
const LONGEST_BYLINE = 200;
const LONGEST_PRINTED = 160;
/** So many elements lie between the names of one byline, at most. */
const WITHIN_BYLINE = 30;
/** A byline stands above the running text, or after its first paragraph. */
const PROSE_ABOVE = 900;

/** Everything that a page says of who wrote its article, with `headlineAt` its headline's element. */
export function authorClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): readonly Claim[] {
  return [
    ...linkedClaims(facts, setting),
    ...metaClaims(facts, setting),
    ...markupClaims(facts, headlineAt, setting),
    ...printedClaims(facts, headlineAt, setting),
  ].filter(({ authorship }) => authorship.authors.length > 0 || authorship.agency !== null);
}

function claim(
  pieces: readonly string[],
  certainty: Certainty,
  source: FieldSource,
  weight: number,
  setting: Setting,
): Claim {
  const texts = pieces.map(decodeEntities);
  const authorship = readByline(texts, { ...setting, certainty });
  return { authorship, source, weight, words: texts.map(oneLine).join(' · ') };
}

function* linkedClaims({ linked }: PageFacts, setting: Setting): Generator<Claim> {
  const stated = linked.article?.['author'] ?? linked.article?.['creator'];
  const people: string[] = [];
  const organisations: string[] = [];
  for (const author of objectsOf(stated).map(linked.resolve)) {
    (isOrganisation(author) ? organisations : people).push(...textsOf(author));
  }
  const plain = (Array.isArray(stated) ? stated.flat() : [stated]).filter(
    (item) => typeof item === 'string',
  );
  people.push(...textsOf(plain));
  if (people.length > 0) yield claim(people, 'stated', 'json-ld', WEIGHT.person, setting);
  if (organisations.length > 0) {
    yield claim(organisations, 'stated', 'json-ld', WEIGHT.organisation, setting);
  }
}

const isOrganisation = (author: JsonObject): boolean => {
  const types = textsOf(author['@type']);
  return (
    types.some((type) => /Organization$/.test(type)) && !types.some((type) => /Person$/.test(type))
  );
};

function* metaClaims(facts: PageFacts, setting: Setting): Generator<Claim> {
  for (const [name, weight] of AUTHOR_META) {
    const values = [...new Set(facts.metaAll(name))];
    if (values.length > 0) yield claim(values, 'stated', 'meta', weight, setting);
  }
  // A card's facts are pairs of a label and a value: `Written by`, `Jane Doe`.
  for (const number of ['1', '2']) {
    const label = facts.meta(`twitter:label${number}`);
    const value = facts.meta(`twitter:data${number}`);
    if (label === null || value === null || !isAuthorLabel(label)) continue;
    yield claim([value], 'stated', 'meta', 0.64, setting);
  }
}

const isAuthorLabel = (label: string): boolean =>
  /^(?:written by|author|by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|napisane przez|автор|yazan|penulis|ditulis oleh|作者|投稿者|skriven av|skrevet av)\s*:?$/i.test(
    label,
  );

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

function* markupClaims(facts: PageFacts, headlineAt: number, setting: Setting): Generator<Claim> {
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
function* printedClaims(facts: PageFacts, headlineAt: number, setting: Setting): Generator<Claim> {
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
