import type { FieldEvidence } from '../types.ts';
import { agencyNamed } from '../cues/agencies.ts';
import { printedAgency, statedAgency } from './agency.ts';
import { readAuthors } from './authors.ts';
import { evidenceOf, type Found } from './found.ts';
import { linkedTexts, type PageFacts } from './page-facts.ts';
import { readOutlet, readSource } from './outlet.ts';
import { readCanonicalUrl, readKeywords } from './placement.ts';
import { readSection } from './section.ts';
import { placeInByline } from './dateline/in-byline.ts';
import { readPublication } from './publication/index.ts';
import { readStatedBody } from './stated-body.ts';
import { readLead } from './lead.ts';
import { describedAs, readStandfirst } from './standfirst.ts';
import { statedOutlets, readHeadline } from './title.ts';

/** What a page says about its article, before the article's own text is known. */
export interface Metadata {
  readonly title: string | null;
  /** The summary that the page shows below the headline. */
  readonly standfirst: Found<string> | null;
  /** The lead that it sets apart above the text, and that may be a part of the text as well. */
  readonly lead: Found<string> | null;
  /** The place that stands beside an author's name: mostly the text says it itself. */
  readonly filedFrom: Found<string> | null;
  /** The summary that it states to others. */
  readonly description: Found<string> | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly agency: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  /** The languages it states, best first. */
  readonly languages: readonly (string | null)[];
  readonly canonicalUrl: string | null;
  readonly keywords: readonly string[];
  /** The body as its structured data has it: paragraphs as lines. */
  readonly statedBody: string | null;
  /** Why each of these has its value. */
  readonly evidence: FieldEvidence;
}

/** Reads what a page says about its article. */
export function readMetadata(facts: PageFacts): Metadata {
  const lines = facts.shortLines;
  const printedSource = readSource(lines);
  const { title, at, siteName } = readHeadline(facts);
  const headline = title?.value ?? null;
  const outlet = readOutlet(facts, siteName, printedSource);
  const outlets = [outlet?.value ?? null, siteName, ...statedOutlets(facts)].filter(
    (name) => name !== null,
  );
  const languages = statedLanguages(facts);
  const language = languages.find((stated) => stated !== null) ?? null;
  const authorship = readAuthors(facts, at, [...new Set(outlets)], language);
  const canonicalUrl = readCanonicalUrl(facts, facts.url);
  const { published, modified } = readPublication(facts, headline);
  const source = statedAgency(facts);
  const isNamed = authorship !== null && authorship.value.authors.length > 0;
  const authors = isNamed && !isPosters(facts, authorship, source) ? authorship : null;
  const agency =
    source ?? agencyAsAuthor(authorship) ?? printedAgency(facts, at) ?? agencyAsOutlet(outlet);
  const standfirst = readStandfirst(facts, headline, at);
  const section = readSection(facts, headline, at, outlet?.value ?? null);
  const keywords = readKeywords(facts);
  return {
    title: headline,
    standfirst,
    lead: readLead(facts, at, standfirst),
    filedFrom: placeInByline(facts, at, authors?.value.authors ?? [], language),
    description: describedAs(facts),
    byline: authors?.value.byline ?? null,
    authors: authors?.value.authors ?? [],
    agency: agency?.value ?? null,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    outlet: outlet?.value ?? null,
    section: section?.value ?? null,
    languages,
    canonicalUrl: canonicalUrl?.value ?? null,
    keywords: keywords?.value ?? [],
    statedBody: readStatedBody(facts),
    evidence: evidenceOf({
      title,
      authors,
      agency,
      published,
      modified,
      outlet,
      section,
      canonicalUrl,
      keywords,
    }),
  };
}

const statedLanguages = (facts: PageFacts): readonly (string | null)[] => [
  facts.document.documentElement.getAttribute('lang'),
  facts.document.documentElement.getAttribute('xml:lang'),
  linkedTexts(facts, 'inLanguage')[0] ?? null,
  facts.meta('og:locale', 'content-language', 'language', 'dc.language'),
];

/**
 * Whether only machines are told of an author, on a page that prints an agency as its source: that is
 * who put the agency's report up.
 */
function isPosters(
  { lines }: PageFacts,
  { value, evidence }: NonNullable<ReturnType<typeof readAuthors>>,
  agency: Found<string> | null,
): boolean {
  if (agency?.evidence.source !== 'printed-line') return false;
  if (evidence.source !== 'json-ld' && evidence.source !== 'meta') return false;
  return !lines.some(({ text }) => value.authors.some((name) => text.includes(name)));
}

function agencyAsAuthor(authorship: ReturnType<typeof readAuthors>): Found<string> | null {
  const agency = authorship?.value.agency ?? null;
  return authorship && agency !== null ? { value: agency, evidence: authorship.evidence } : null;
}

/** What an agency puts on its own pages is its report. */
function agencyAsOutlet(outlet: Found<string> | null): Found<string> | null {
  if (outlet === null) return null;
  const agency = agencyNamed(outlet.value);
  return agency === null ? null : { value: agency, evidence: outlet.evidence };
}
