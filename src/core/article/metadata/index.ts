import type { DomDocument } from '../../dom.ts';
import { agencyAmong } from '../cues/agencies.ts';
import { readAuthors } from './authors.ts';
import { gatherFacts, linkedTexts, type PageFacts } from './page-facts.ts';
import {
  readCanonicalUrl,
  readKeywords,
  readOutlet,
  readSection,
  readSource,
} from './placement.ts';
import { readPublication } from './publication.ts';
import { shownLines } from './shown-lines.ts';
import { describedAs, readStandfirst } from './standfirst.ts';
import { readHeadline } from './title.ts';

/** What a page says about its article, before the article's own text is known. */
export interface Metadata {
  readonly title: string | null;
  /** The summary that the page shows below the headline. */
  readonly standfirst: string | null;
  /** The summary that it states to others. */
  readonly description: string | null;
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
}

/** Reads what a page says about its article. Leaves the document as it was. */
export function readMetadata(document: DomDocument, url: string | null): Metadata {
  const facts = gatherFacts(document);
  const lines = shownLines(document);
  const source = readSource(lines);
  const { title, siteName } = readHeadline(facts);
  const outlet = readOutlet(facts, siteName, source);
  const { byline, authors, agency } = readAuthors(facts, outlet);
  const canonicalUrl = readCanonicalUrl(facts, url);
  return {
    title,
    standfirst: readStandfirst(facts, title),
    description: describedAs(facts),
    byline,
    authors,
    agency: statedAgency(facts, source) ?? agency,
    ...readPublication(facts, lines, url ?? canonicalUrl),
    outlet,
    section: readSection(facts, title, lines),
    languages: [
      document.documentElement.getAttribute('lang'),
      document.documentElement.getAttribute('xml:lang'),
      linkedTexts(facts, 'inLanguage')[0] ?? null,
      facts.meta('og:locale', 'content-language', 'language', 'dc.language'),
    ],
    canonicalUrl,
    keywords: readKeywords(facts),
  };
}

function statedAgency(facts: PageFacts, source: string | null): string | null {
  const labelled = source === null ? null : agencyAmong(source);
  return (
    labelled ?? linkedTexts(facts, 'sourceOrganization').map(agencyAmong).find(Boolean) ?? null
  );
}
