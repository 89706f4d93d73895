import { isElement, type DomElement } from '../dom.ts';
import { failed, ok } from '../result.ts';
import { textOf } from '../text/index.ts';
import { baseAddress, cleanTree, repairHeadings, serialise, shapeFigures } from './clean/index.ts';
import { findContent } from './content/index.ts';
import { countWords, fold, oneLine } from './cues/fold.ts';
import { firstWords } from './first-words.ts';
import { closingAgency } from './metadata/authors.ts';
import { readOpening } from './metadata/dateline.ts';
import { evidenceOf, guessed, type Found } from './metadata/found.ts';
import { readMetadata, type Metadata } from './metadata/index.ts';
import { directionOf, languageOf } from './metadata/language.ts';
import { printsOnlyFields } from './metadata/printed-fields.ts';
import { parseHtml } from './parse/index.ts';
import { picturesOf, runningText } from './running-text.ts';
import type { ExtractOptions, ExtractOutcome } from './types.ts';

/** Extracts the article of a page of HTML. NUL bytes, which damaged files hold, are no characters. */
export function extractFromHtml(html: string, options: ExtractOptions): ExtractOutcome {
  const parse = () => parseHtml(html.replaceAll('\0', ''));
  const document = parse();
  const url = options.url ?? null;
  const metadata = readMetadata(document, url);
  const base = baseAddress(
    document.querySelector('base[href]')?.getAttribute('href') ?? null,
    url ?? metadata.canonicalUrl,
  );

  // The search for the content changes the document; only a second attempt needs a new one.
  const untouched = [document];
  const content = findContent(() => untouched.pop() ?? parse());
  const clean = cleanTree(content, { base, resolvePicture: options.resolvePicture });
  shapeFigures(clean.document, clean.body);
  repairHeadings(clean.document, clean.body, metadata.title ?? '');
  dropPrintedFields(clean.body, metadata);

  if (textOf(clean.body).trim() === '') return failed('no-text', 'The page holds no text.');
  const text = runningText(clean.body);
  const opening = readOpening(text, metadata.published);
  const language = languageOf(metadata.languages, text);
  const lang = language?.value ?? 'und';
  const closing = closingAgency(text);
  const summary = unprintedSummary(metadata.description, text);
  const opened = firstWords(textOf(clean.body));
  return ok({
    title: metadata.title ?? opened,
    standfirst: metadata.standfirst ?? summary?.value ?? null,
    byline: metadata.byline,
    authors: metadata.authors,
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
    evidence: {
      ...evidenceOf({
        title: guessed(opened),
        standfirst: summary,
        agency: closing,
      }),
      ...metadata.evidence,
      ...evidenceOf({ agency: opening.agency, dateline: opening.dateline, lang: language }),
    },
  });
}

/** Removes from the top of the body what stands in fields of its own: standfirst, byline, date. */
function dropPrintedFields(body: DomElement, metadata: Metadata): void {
  const blocks = [...body.childNodes].filter(isElement);
  for (const block of blocks.slice(0, 5)) {
    const line = block.querySelector('img') === null ? oneLine(block.textContent) : '';
    if (line !== '' && blocks.length > 1 && printsOnlyFields(line, metadata)) block.remove();
  }
}

/** The summary that a page states but does not print: one that its text does not begin with. */
function unprintedSummary(description: Found<string> | null, text: string): Found<string> | null {
  if (description === null || /(?:\.{3}|…)$/.test(description.value)) return null;
  const opening = fold(text.slice(0, description.value.length * 3));
  return opening.includes(fold(description.value).slice(0, 60)) ? null : description;
}
