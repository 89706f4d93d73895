import { isElement, type DomDocument, type DomElement } from '../dom.ts';
import { failed, ok, type Failure, type Result } from '../result.ts';
import { textOf } from '../text/index.ts';
import {
  baseAddress,
  cleanTree,
  joinFigures,
  repairHeadings,
  serialise,
  shapeFigures,
  type CleanOptions,
  type CleanTree,
} from './clean/index.ts';
import {
  findContent,
  fullerBody,
  hintsOf,
  wholePage,
  type Content,
  type Decision,
  type Judges,
} from './content/index.ts';
import { countWords, oneLine } from './cues/fold.ts';
import { firstWords } from './first-words.ts';
import { hiddenBodies } from './hidden-bodies/index.ts';
import { closingAuthors, openingAuthors } from './metadata/authors.ts';
import { closingAgency } from './metadata/agency.ts';
import { readOpening } from './metadata/dateline/index.ts';
import { evidenceOf, guessed } from './metadata/found.ts';
import { pageKind, signsOf } from './kind.ts';
import { readMetadata, type Metadata } from './metadata/index.ts';
import { gatherFacts } from './metadata/page-facts.ts';
import { directionOf, languageOf } from './metadata/language.ts';
import { printsOnlyFields } from './metadata/printed-fields.ts';
import { parseHtml } from './parse/index.ts';
import { reveal } from './reveal/index.ts';
import { picturesOf, runningText } from './running-text.ts';
import { unprintedSummary } from './summary.ts';
import type { Article, ExtractFailureCode, ExtractOptions } from './types.ts';

/** An article, and how the blocks of its page were read. */
export interface HtmlExtraction {
  readonly article: Article;
  readonly decisions: readonly Decision[];
}

/**
 * Extracts the article of a page of HTML; `judges` are forests to read it by instead of the trained
 * ones. NUL bytes, which damaged files hold, are no characters.
 */
export function extractFromHtml(
  html: string,
  options: ExtractOptions,
  judges?: Judges,
): Result<HtmlExtraction, Failure<ExtractFailureCode>> {
  const parse = () => reveal(parseHtml(html.replaceAll('\0', '')));
  const document = parse();
  const url = options.url ?? null;
  const facts = gatherFacts(document, url);
  const metadata = readMetadata(facts);
  const base = baseAddress(
    document.querySelector('base[href]')?.getAttribute('href') ?? null,
    url ?? metadata.canonicalUrl,
  );

  const hints = hintsOf(metadata);
  const shown = findContent(document, hints, options.choices, judges);
  const bodies = hiddenBodies(document, facts, metadata.title);
  const fuller = fullerBody(shown, bodies, hints, options.choices);
  const content = fuller ?? shown;
  const cleaning = { base, resolvePicture: options.resolvePicture };
  const clean = fuller
    ? joinedContent(fuller, shown, cleaning)
    : shownContent(shown, document, parse, cleaning);
  repairHeadings(clean.document, clean.body, metadata.title ?? '');
  dropPrintedFields(clean.body, metadata, putBackLines(content.decisions));

  if (textOf(clean.body).trim() === '') return failed('no-text', 'The page holds no text.');
  const text = runningText(clean.body);
  const opening = readOpening(text, metadata.published);
  const language = languageOf(metadata.languages, text);
  const lang = language?.value ?? 'und';
  const closing = closingAgency(text);
  const signed =
    metadata.authors.length > 0
      ? null
      : (openingAuthors(text) ?? closingAuthors(text, metadata.outlet));
  const summary = unprintedSummary(metadata.description, text);
  const opened = firstWords(textOf(clean.body));
  const article: Article = {
    title: metadata.title ?? opened,
    standfirst: metadata.standfirst ?? summary?.value ?? null,
    byline: metadata.byline ?? signed?.value.byline ?? null,
    authors: signed?.value.authors ?? metadata.authors,
    agency: opening.agency?.value ?? metadata.agency ?? closing?.value ?? null,
    dateline: opening.dateline?.value ?? null,
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
    images: picturesOf(clean.body),
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
        title: guessed(opened),
        standfirst: summary,
        authors: signed,
        agency: closing,
      }),
      ...metadata.evidence,
      ...evidenceOf({ agency: opening.agency, dateline: opening.dateline, lang: language }),
    },
  };
  return ok({ article, decisions: content.decisions });
}

/** The clean tree of what a page shows of its article, else of all that it shows. */
function shownContent(
  content: Content,
  document: DomDocument,
  parse: () => DomDocument,
  options: CleanOptions,
): CleanTree {
  const clean = cleanFigures(content, options);
  if (textOf(clean.body).trim() !== '') return clean;
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

/** Removes from the top of the body what stands in fields of its own: standfirst, byline, date. */
function dropPrintedFields(
  body: DomElement,
  metadata: Metadata,
  putBack: ReadonlySet<string>,
): void {
  const blocks = [...body.childNodes].filter(isElement);
  for (const block of blocks.slice(0, 5)) {
    const line = block.querySelector('img') === null ? oneLine(block.textContent) : '';
    if (line === '' || blocks.length < 2 || putBack.has(line)) continue;
    if (printsOnlyFields(line, metadata)) block.remove();
  }
}

/** The lines that a person wants in the body, whatever they say. */
const putBackLines = (decisions: readonly Decision[]): ReadonlySet<string> =>
  new Set(
    decisions
      .filter(({ ground, isKept }) => ground === 'person' && isKept)
      .map(({ read }) => read.block.text),
  );
