import type { DomDocument, DomElement } from '../../dom.ts';
import { failed, ok } from '../../result.ts';
import { serialise } from '../clean/serialise.ts';
import { countWords } from '../cues/fold.ts';
import { firstWords } from '../first-words.ts';
import { closingAgency } from '../metadata/agency.ts';
import { readOpening } from '../metadata/dateline/index.ts';
import { evidenceOf, found, guessed, type Found } from '../metadata/found.ts';
import { publishedByAddress } from '../metadata/publication/index.ts';
import { directionOf, languageOf } from '../metadata/language.ts';
import { createDocument } from '../parse/index.ts';
import { runningText } from '../running-text.ts';
import type { ExtractOptions, ExtractOutcome } from '../types.ts';
import { readTextPage } from './text-page.ts';

/** Lines have shapes alone to tell them by. */
const CONFIDENCE = 0.6;
const BULLET = /^(?:[•‣▪◦·*–-]|\d{1,2}[.)])\s+(?=\S)/u;

/** Extracts the article of a page saved as text, or of a text of any kind. */
export function extractFromText(text: string, options: ExtractOptions): ExtractOutcome {
  const page = readTextPage(text);
  const { title } = page;
  if (page.body.length === 0 && title === null) return failed('no-text', 'The file holds no text.');

  const document = createDocument();
  const body = document.body ?? document.documentElement;
  buildBody(document, body, page.body);
  const running = runningText(body);
  const url = options.url ?? null;
  const published = printed(page.published) ?? (url === null ? null : publishedByAddress(url));
  const opening = readOpening(running, published?.value ?? null);
  const language = languageOf([], running === '' ? (title ?? '') : running);
  const lang = language?.value ?? 'und';
  const agency = opening.agency ?? printed(page.agency) ?? closingAgency(running);
  const headline = printed(title) ?? guessed(firstWords(page.body.join('\n')));
  return ok({
    title: headline.value,
    standfirst: null,
    byline: page.byline,
    authors: page.authors,
    agency: agency?.value ?? null,
    dateline: opening.dateline?.value ?? null,
    published: published?.value ?? null,
    modified: null,
    outlet: page.outlet,
    section: page.section,
    lang,
    dir: directionOf(lang),
    canonicalUrl: null,
    keywords: [],
    html: serialise(body),
    text: running,
    wordCount: countWords(running),
    images: [],
    // A text holds no links that could lead elsewhere.
    pageKind: { kind: 'article', confidence: 0.5, reasons: ['is a text'] },
    bodyConfidence: CONFIDENCE,
    evidence: evidenceOf({
      title: headline,
      authors: printed(page.byline),
      agency,
      dateline: opening.dateline,
      published,
      outlet: printed(page.outlet),
      section: printed(page.section),
      lang: language,
    }),
  });
}

const printed = (text: string | null): Found<string> | null =>
  text === null ? null : found(text, 'printed-line', text);

/** Paragraphs, and lists where several lines begin with a bullet. */
function buildBody(document: DomDocument, body: DomElement, lines: readonly string[]): void {
  let list: DomElement | null = null;
  lines.forEach((line, index) => {
    const isItem = BULLET.test(line);
    const isListed = isItem && (list !== null || BULLET.test(lines[index + 1] ?? ''));
    if (!isListed) list = null;
    else if (list === null) {
      list = document.createElement(/^\d/.test(line) ? 'ol' : 'ul');
      body.appendChild(list);
    }
    const block = document.createElement(isListed ? 'li' : 'p');
    block.appendChild(document.createTextNode(isListed ? line.replace(BULLET, '') : line));
    (list ?? body).appendChild(block);
  });
}
