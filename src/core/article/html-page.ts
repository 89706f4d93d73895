import type { DomDocument, DomElement } from '../dom.ts';
import { holdsWords } from '../dom-search.ts';
import { failed, ok, type Failure, type Result } from '../result.ts';
import { textOf } from '../text/index.ts';
import {
  baseAddress,
  cleanTree,
  joinFigures,
  markDirections,
  repairBody,
  serialise,
  shapeFigures,
  type CleanOptions,
  type CleanTree,
} from './clean/index.ts';
import {
  findContent,
  fullerBody,
  hintsOf,
  signOffsBelow,
  wholePage,
  type Content,
  type Decision,
  type Judges,
} from './content/index.ts';
import { countWords } from './cues/fold.ts';
import { firstWords } from './first-words.ts';
import { hiddenBodies } from './hidden-bodies/index.ts';
import { signedAuthors } from './metadata/authors.ts';
import { closingAgency } from './metadata/agency.ts';
import { readOpening } from './metadata/dateline/index.ts';
import { setApartAtStart } from './metadata/dateline/set-apart.ts';
import { evidenceOf, guessed, type Found } from './metadata/found.ts';
import { pageKind, signsOf } from './kind.ts';
import { readMetadata, type Metadata } from './metadata/index.ts';
import { gatherFacts, type PageFacts } from './metadata/page-facts.ts';
import { directionOf, languageOf } from './metadata/language.ts';
import { parseHtml } from './parse/index.ts';
import { reveal, type ReadStyleSheet } from './reveal/index.ts';
import { dropPrintedHead } from './printed-head.ts';
import { picturesOf, runningText } from './running-text.ts';
import { readSummary } from './summary.ts';
import type { Article, Dateline, ExtractFailureCode, ExtractOptions } from './types.ts';

/** An article, and how the blocks of its page were read. */
export interface HtmlExtraction {
  readonly article: Article;
  readonly decisions: readonly Decision[];
}

/**
 * NUL bytes, which damaged files hold, and soft hyphens, which only say where a line may break and
 * part words for search and quotation.
 */
const SILENT = /\0|\u00ad|&shy;|&#0{0,5}173;|&#x0{0,5}ad;/gi;

/**
 * Extracts the article of a page of HTML; `judges` are forests to read it by instead of the trained
 * ones.
 */
export function extractFromHtml(
  html: string,
  options: ExtractOptions,
  judges?: Judges,
): Result<HtmlExtraction, Failure<ExtractFailureCode>> {
  const parse = () => parsePage(html, options.readStyleSheet);
  const document = parse();
  const facts = gatherFacts(document, options.url ?? null);
  const metadata = readMetadata(facts);
  const shown = findContent(document, hintsOf(metadata), options, judges);
  return composeArticle({ parse, facts, metadata, shown }, options);
}

/** A page's tree, as all readers of it are given it. */
export const parsePage = (html: string, readStyleSheet?: ReadStyleSheet): DomDocument =>
  reveal(parseHtml(html.replace(SILENT, '')), readStyleSheet);

const isBase = (element: DomElement): boolean =>
  element.localName === 'base' && element.hasAttribute('href');

/** What was read in a page, before an article is made of it. */
export interface PageFindings {
  /** Parses the page anew, where its tree has to be changed. */
  readonly parse: () => DomDocument;
  readonly facts: PageFacts;
  readonly metadata: Metadata;
  /** What it shows of its article. */
  readonly shown: Content;
}

/** Builds the clean body of what was found in a page, and reads in it what the page does not state. */
export function composeArticle(
  { parse, facts, metadata, shown }: PageFindings,
  options: ExtractOptions,
): Result<HtmlExtraction, Failure<ExtractFailureCode>> {
  const { document } = facts;
  const base = baseAddress(
    facts.unshown.find(isBase)?.getAttribute('href') ?? null,
    options.url ?? metadata.canonicalUrl,
  );
  const fuller = fullerBody(
    shown,
    (fewestLetters) => hiddenBodies(facts, metadata.title, fewestLetters),
    hintsOf(metadata),
    options.choices,
  );
  const content = fuller ?? shown;
  const cleaning = { base, resolvePicture: options.resolvePicture };
  const clean = fuller
    ? joinedContent(fuller, shown, cleaning)
    : shownContent(shown, document, parse, cleaning);
  repairBody(clean.document, clean.body, metadata.title ?? '');
  dropPrintedHead(clean.body, metadata, content.decisions);

  if (!holdsWords(clean.body)) standIn(clean, document, metadata);
  if (!holdsWords(clean.body) && (metadata.title === null || !holdsPicture(clean.body))) {
    return failed('no-text', 'The page holds no text.');
  }
  const text = runningText(clean.body);
  const language = languageOf(metadata.languages, text);
  const lang = language?.value ?? 'und';
  const opening = readOpening(text, metadata.published, {
    language: lang,
    setApart: setApartAtStart(clean.body),
    headline: [metadata.title, metadata.standfirst?.value].filter(Boolean).join('\n'),
  });
  const dateline = opening.dateline ?? datelineOf(metadata.filedFrom);
  markDirections(clean.body, directionOf(lang));
  const signedText = [text, ...signOffsBelow(content.decisions)].join('\n');
  const closing = closingAgency(signedText);
  const signed = signedAuthors(metadata, { text, signedText });
  const images = picturesOf(clean.body);
  const standfirst = readSummary(metadata, {
    text,
    captions: images.flatMap(({ caption }) => caption ?? []),
  });
  const title = metadata.title ?? firstWords(textOf(clean.body));
  const article: Article = {
    title,
    standfirst: standfirst?.value ?? null,
    byline: signed?.value.byline ?? metadata.byline,
    authors: signed?.value.authors ?? metadata.authors,
    agency: opening.agency?.value ?? metadata.agency ?? closing?.value ?? null,
    dateline: dateline?.value ?? null,
    published: metadata.published,
    modified: metadata.modified,
    outlet: metadata.outlet,
    section: metadata.section,
    lang,
    dir: directionOf(lang),
    canonicalUrl: metadata.canonicalUrl,
    keywords: metadata.keywords,
    html: serialise(clean.body),
    text,
    wordCount: countWords(text),
    images,
    pageKind: pageKind(
      signsOf(facts, {
        isDated: metadata.published !== null,
        isSigned: metadata.authors.length > 0 || signed !== null,
      }),
      { text },
    ),
    bodyConfidence: content.confidence,
    evidence: {
      ...evidenceOf({
        title: guessed(title),
        agency: closing,
      }),
      ...metadata.evidence,
      ...evidenceOf({
        standfirst,
        authors: signed,
        agency: opening.agency,
        dateline,
        lang: language,
      }),
    },
  };
  return ok({ article, decisions: content.decisions });
}

const datelineOf = (place: Found<string> | null): Found<Dateline> | null =>
  place && { value: { place: place.value, date: null }, evidence: place.evidence };

const holdsPicture = (body: DomElement): boolean => body.getElementsByTagName('img').length > 0;

/**
 * Of a page of pictures, films or scripts alone, what it says of itself is its text: its summary;
 * where it shows no pictures, its headline, if it prints one.
 */
function standIn({ document, body }: CleanTree, page: DomDocument, metadata: Metadata): void {
  const prints = page.body !== null && holdsWords(page.body);
  const headline = prints && !holdsPicture(body) ? metadata.title : null;
  const words = metadata.description?.value ?? headline;
  if (words === null) return;
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  body.appendChild(paragraph);
}

/** The clean tree of what a page shows of its article, else of all that it shows. */
function shownContent(
  content: Content,
  document: DomDocument,
  parse: () => DomDocument,
  options: CleanOptions,
): CleanTree {
  const clean = cleanFigures(content, options);
  if (holdsWords(clean.body)) return clean;
  const whole = cleanTree(wholePage(document, parse), options);
  shapeFigures(whole.document, whole.body);
  return whole;
}

/** The clean tree of a body that the page does not show, with the figures that it shows. */
function joinedContent(fuller: Content, shown: Content, options: CleanOptions): CleanTree {
  const clean = cleanFigures(fuller, options);
  joinFigures(clean.body, cleanFigures(shown, options).body);
  return clean;
}

function cleanFigures({ root, kept }: Content, options: CleanOptions): CleanTree {
  const clean = cleanTree(root, { ...options, kept });
  shapeFigures(clean.document, clean.body);
  return clean;
}
