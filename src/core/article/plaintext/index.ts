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
import type { Printed } from './facts.ts';
import { readTextPage, type BodyLine } from './text-page.ts';

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
  const language = languageOf([], running === '' ? (title ?? '') : running);
  const lang = language?.value ?? 'und';
  const published = printed(page.published) ?? publishedByAddress(options.url ?? null);
  const modified = printed(page.modified);
  const opening = readOpening(running, published?.value ?? null, { language: lang });
  const agency = opening.agency ?? printed(page.agency) ?? closingAgency(running);
  const headline =
    stated(title) ?? guessed(firstWords(page.body.map((line) => line.text).join('\n')));
  return ok({
    title: headline.value,
    standfirst: page.standfirst,
    byline: page.byline,
    authors: page.authors,
    agency: agency?.value ?? null,
    dateline: opening.dateline?.value ?? null,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    outlet: page.outlet?.value ?? null,
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
      standfirst: stated(page.standfirst),
      authors: page.byline === null ? null : found(page.authors, 'printed-line', page.bylineWords),
      agency,
      dateline: opening.dateline,
      published,
      modified,
      outlet: printed(page.outlet),
      section: stated(page.section),
      lang: language,
    }),
  });
}

const printed = (fact: Printed | null): Found<string> | null =>
  fact && found(fact.value, 'printed-line', fact.words);

const stated = (text: string | null): Found<string> | null =>
  text === null ? null : found(text, 'printed-line', text);

/** Paragraphs, subheads and captions, and lists where several lines begin with a bullet. */
function buildBody(document: DomDocument, body: DomElement, lines: readonly BodyLine[]): void {
  let list: DomElement | null = null;
  lines.forEach(({ text, part }, index) => {
    const isItem = part === 'paragraph' && BULLET.test(text);
    const isListed = isItem && (list !== null || BULLET.test(lines[index + 1]?.text ?? ''));
    if (!isListed) list = null;
    else if (list === null) {
      list = document.createElement(/^\d/.test(text) ? 'ol' : 'ul');
      body.appendChild(list);
    }
    if (part === 'caption') {
      appendCaption(document, body, text);
      return;
    }
    const block = document.createElement(isListed ? 'li' : part === 'heading' ? 'h2' : 'p');
    block.appendChild(document.createTextNode(isListed ? text.replace(BULLET, '') : text));
    (list ?? body).appendChild(block);
  });
}

/** The words below a picture that the text does not hold. */
function appendCaption(document: DomDocument, body: DomElement, text: string): void {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.appendChild(document.createTextNode(text));
  figure.appendChild(caption);
  body.appendChild(figure);
}
