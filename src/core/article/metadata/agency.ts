import { agencyAmong, agencyNamed } from '../cues/agencies.ts';
import { isCredit } from '../cues/credits.ts';
import { isDateLabel } from '../cues/date-labels.ts';
import { sourceLabelled } from '../cues/labels.ts';
import { isTown } from '../cues/towns.ts';
import { linesAbove } from './authors/byline-place.ts';
import { withoutDates } from './authors/date-words.ts';
import { found, type Found } from './found.ts';
import { namesAmong } from './names-pattern.ts';
import { linkedTexts, type PageFacts } from './page-facts.ts';
import type { PageElement, PageLine } from './page-walk.ts';

const LONGEST_SOURCE_LINE = 160;
/** Names of `meta` that some papers give the source of a report. */
const SOURCE_META = [
  'source',
  'article:source',
  'news_source',
  'agency',
  'news_agency',
  'wire',
  'creditline',
  'dc.source',
  'article.source',
  'contentsource',
];

/** Who has the rights in a text, and from whom: `© Nordkai/dpa/jd`. */
const RIGHTS = /^©\s*(\D{1,20}\/\D{2,30})$/u;

/**
 * The agency from which a page says that it has its report: in structured data, in `meta`, or in a
 * line such as `来源：新华社`. What stands in a picture's caption is the picture's source.
 */
export function statedAgency(facts: PageFacts): Found<string> | null {
  for (const property of ['sourceOrganization', 'provider', 'creator']) {
    for (const organisation of linkedTexts(facts, property)) {
      const agency = agencyAmong(organisation);
      if (agency !== null) return found(agency, 'json-ld', organisation);
    }
  }
  const meta = facts.meta(...SOURCE_META);
  const named = meta === null ? null : agencyAmong(meta);
  if (meta !== null && named !== null) return found(named, 'meta', meta);
  for (const line of facts.lines) {
    if (line.length > LONGEST_SOURCE_LINE || isCaptionLine(facts, line)) continue;
    const source = sourceLabelled(line.text) ?? RIGHTS.exec(line.text)?.[1] ?? null;
    const agency = source === null ? null : (agencyAmong(source) ?? firstOfHan(source));
    if (source !== null && agency !== null) return found(agency, 'printed-line', line.text);
  }
  return null;
}

/** `新华社 福建 举报`: without marks between them other facts and buttons follow. */
const firstOfHan = (source: string): string | null =>
  agencyNamed(/^\p{Script=Han}+(?=\s)/u.exec(source)?.[0] ?? '');

const LONGEST_NAME = 60;
const LONGEST_AGENCY = 30;

/** An agency that is a line of its own, or alone with the date, between headline and text: `共同通信`. */
export function printedAgency(facts: PageFacts, headlineAt: number): Found<string> | null {
  for (const line of linesAbove(facts, headlineAt)) {
    if (line.length > LONGEST_NAME || isOfPicture(facts, line)) continue;
    const agency =
      agencyNamed(line.text) ??
      besideDate(line.text) ??
      beforePlace(line.text) ??
      behindPaper(line.text);
    if (agency !== null) return found(agency, 'printed-line', line.text);
  }
  return agencyNamedSo(facts);
}

const SOURCE_NAMES = / (?:sources?|agency|agencies|quelle|fuente|fonte|bron|kilde|zrodlo|zdroj) /;

/** A part that is called a source and holds an agency's name alone: `<div class="source">dpa</div>`. */
function agencyNamedSo(facts: PageFacts): Found<string> | null {
  for (const line of facts.lines) {
    if (line.length > LONGEST_AGENCY) continue;
    const part = facts.elements[line.at];
    const around = facts.elements[part?.parent ?? -1];
    if (![part, around].some((one) => one && SOURCE_NAMES.test(one.names))) continue;
    const agency = isCaptionLine(facts, line) ? null : agencyNamed(line.text);
    if (agency !== null) return found(agency, 'markup', line.text);
  }
  return null;
}

/** `2019/5/22 20:14 (共同通信)` */
function besideDate(line: string): string | null {
  const [words = '', ...others] = withoutDates(line);
  if (words === line || others.length > 0) return null;
  const [name = '', ...labels] = words.split(/\s*[|·•/]\s*/u).filter((part) => part !== '');
  if (!labels.every((label) => isDateLabel(label.replace(/\s*[:：]$/, '')))) return null;
  return agencyNamed(name.replace(/^[\s|(（–—-]+|[\s|)）–—,-]+$/gu, ''));
}

/** `EFE / Madrid` */
function beforePlace(line: string): string | null {
  const [name = '', place = '', ...others] = line.split(/\s*[|·•/,،]\s*|\s+[-–—]\s+/u);
  return others.length === 0 && isTown(place) ? agencyNamed(name) : null;
}

/** `Le Post avec AFP` */
function behindPaper(line: string): string | null {
  const [, name = ''] =
    /\s(?:avec|mit|con|com|with|med|met)\s([^\s,.][^,.]{1,20})$/u.exec(line) ?? [];
  return name === '' ? null : agencyNamed(name.replace(/^l['’]/u, ''));
}

const PICTURE_NAMES = namesAmong(
  'caption|figcaption|figure|image|img|photo|picture|pic|credits?|copyright|bild|bildunterschrift|foto|legende|media|gallery|slide|slideshow|carousel',
);

/** Within a figure, or a part named for pictures, or in the words of a credit. */
function isCaptionLine(facts: PageFacts, line: PageLine): boolean {
  if (facts.zoneOf(line) === 'comments' || facts.zoneOf(line) === 'related') return true;
  return isWithinPicture(facts, facts.elements[line.at]);
}

/** What is called a credit above the text may be the text's own, unless a picture's part holds it. */
const isOfPicture = (facts: PageFacts, line: PageLine): boolean =>
  isWithinPicture(facts, facts.elements[facts.elements[line.at]?.parent ?? -1]);

function isWithinPicture(facts: PageFacts, part: PageElement | undefined): boolean {
  let entry = part;
  for (let steps = 0; entry && steps < 4; steps += 1) {
    if (entry.tag === 'figure' || entry.tag === 'figcaption') return true;
    if (PICTURE_NAMES.test(entry)) return true;
    entry = facts.elements[entry.parent];
  }
  return false;
}

const LONGEST_SIGNATURE = 60;
const LAST_LINES = 3;
const LONGEST_CLOSING = 110;

/** `(AFP)`, `[Reuters]`, `（新华社）`. */
const IN_BRACKETS = /[([（【]\s*([^()（）[\]【】]{2,70})\s*[)\]）】]\s*[.。]?$/u;
/** `– dpa`, `— Reuters`, `/ AFP`. */
const AFTER_DASH = /(?:^|[\s.!?"”»])[-–—/]{1,2}\s*([^-–—/()\s][^–—()]{1,40}?)\.?$/u;
/** How Reuters names its people: `(Reporting by Jane Doe; Editing by John Roe)`. */
const REUTERS_STAFF =
  /^[([]?\s*(?:Additional )?Reporting by .{3,300}?(?:[Ee]diting|[Ww]riting) by\b/u;
/** The marks of desks and editors behind an agency's name: `PTI SKL SKL RT`. */
const WITH_DESKS = /^(\p{Lu}{2,5})(?:\s+\p{Lu}{2,4}){1,5}$/u;
/** `dpa:250617-99-123456/3`, `© dpa-infocom, dpa:…`. */
const WITH_NUMBER = /[:,]?\s*(?:dpa|apa|sda|afp|kna|epd)[:#]\s?[\d/-]{6,}.*$/i;
const LABELLED =
  /^(?:text|source|quelle|fuente|fonte|bron|kilde|källa|zdroj|źródło|источник|джерело|kaynak|sumber|nguồn|来源|來源|出典|출처|المصدر|منبع)\s*[:：]\s*/iu;
/** `Με πληροφορίες από ΑΠΕ-ΜΠΕ`, `Con información de EFE`. */
const FROM_AGENCY =
  /^(?:with (?:inputs|reporting|files|information) from|mit (?:material|informationen) (?:von|der)|avec|con informaci[óo]n(?:es)? de|com informações d[aeo]s?|con informazioni (?:di|da)|με πληροφορίες (?:από|του)|με πληροφορίες|по материалам|по информации|за матеріалами)\s+/iu;
const PICTURE_WORDS =
  /\b(?:photos?|fotos?|pictures?|images?|bild(?:er)?|pool|via)\b|фото|写真|사진|صورة|عکس|摄|攝/iu;

/** The agency that an article's last words name: `(AFP)`, `© AFP`, `dpa/rtr`, `– Reuters`. */
export function closingAgency(text: string): Found<string> | null {
  const lines = text.trimEnd().split('\n').slice(-LAST_LINES).reverse();
  for (const [index, line] of lines.entries()) {
    const words = line.trim();
    const agency = agencyEnding(IN_BRACKETS, words) ?? signedBy(words, index === 0);
    if (agency !== null) return found(agency, 'last-words', words.slice(-LONGEST_CLOSING));
    // Below it only other signatures and footnotes may stand.
    if (words.length > LONGEST_SIGNATURE && !/^[*†]/.test(words)) return null;
  }
  return null;
}

function signedBy(line: string, isLast: boolean): string | null {
  if (REUTERS_STAFF.test(line)) return 'Reuters';
  if (line.length <= LONGEST_SIGNATURE && !isPictureCredit(line)) {
    const bare = line
      .replace(LABELLED, '')
      .replace(FROM_AGENCY, '')
      .replace(/^[(（[【]|[)）\]】][.。]?$/gu, '');
    const whole =
      agencyAmong(bare.replace(WITH_NUMBER, '')) ?? agencyAmong(WITH_DESKS.exec(bare)?.[1] ?? '');
    if (whole !== null) return whole;
    if (WITH_NUMBER.test(bare))
      return agencyAmong(/(dpa|apa|sda|afp|kna|epd)[:#]/i.exec(bare)?.[1] ?? '');
  }
  return isLast ? agencyEnding(AFTER_DASH, line) : null;
}

/** `(KNA 19.11.21)`, `(dpa, 3.5.)` */
const DAY_BEHIND = /[\s,]+\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{2,4})?)?$/;

function agencyEnding(form: RegExp, line: string): string | null {
  const [, named] = form.exec(line.slice(-LONGEST_CLOSING)) ?? [];
  return named === undefined || PICTURE_WORDS.test(named)
    ? null
    : agencyAmong(named.replace(FROM_AGENCY, '').replace(DAY_BEHIND, ''));
}

/** `Photo: AFP`, `AP Photo/John Roe`: whose picture it is, not whose text. */
const isPictureCredit = (line: string): boolean =>
  PICTURE_WORDS.test(line) || (isCredit(line) && !/^[(（[©]/u.test(line) && !LABELLED.test(line));
