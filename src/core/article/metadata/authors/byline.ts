import { agenciesIn, agencyAmong, agencyNamed } from '../../cues/agencies.ts';
import { isBylineWord, withoutBylineWords } from '../../cues/bylines.ts';
import { isCity } from '../../cues/cities.ts';
import { splitNames, withoutPlace } from '../../cues/conjunctions.ts';
import { isDateLabel } from '../../cues/date-labels.ts';
import { isDesk, isDeskAsAWhole, isForeignLogin } from '../../cues/desks.ts';
import { fold } from '../../cues/fold.ts';
import { isStation } from '../../cues/organisations.ts';
import { namesOtherHands } from '../../cues/other-hands.ts';
import { isRole, withoutRoles } from '../../cues/roles.ts';
import {
  withoutAgency,
  withoutEmployer,
  withoutPaper,
  withoutPartner,
  withoutRemarks,
} from './byline-remarks.ts';
import { partsOfByline, type BylinePart } from './byline-parts.ts';
import { HAS_CASE, looksLikeName, outletTest, spacedNames, type Certainty } from './names.ts';

const MOST_AUTHORS = 30;

/** Who a byline names. */
export interface Authorship {
  /** As printed, without "By". */
  readonly byline: string | null;
  readonly authors: readonly string[];
  /** An agency that stands where an author would. */
  readonly agency: string | null;
}

/** The names, as printed, of the agencies that sign in place of authors. */
export type AgencyNames = readonly string[];

export interface BylineContext {
  /** Tells the names of the paper itself. */
  readonly isOutlet: (name: string) => boolean;
  readonly language: string | null;
  readonly certainty: Certainty;
}

export interface ReadByline extends Authorship {
  /** Whether words such as `By` or `Text:` say that names follow. */
  readonly isLabelled: boolean;
  /** Agencies where nobody else signs, the paper included: `AFP`, not `The Post with AFP`. */
  readonly agencyNames: AgencyNames;
}

/**
 * Reads a line that names authors, or the pieces of one as markup parts it: `By Jane Doe and John
 * Roe, Political Editors | 3 May`, `Von Anna Berg, dpa`, `本报记者 王小明`. Roles, places, dates,
 * addresses, the paper's own name and its desks are no names.
 */
export function readByline(pieces: readonly string[], context: BylineContext): ReadByline {
  const { parts: given, agency: inBrackets } = partsOfByline(pieces);
  const parts = labelsFirst(given);
  const named: NamedPart[] = [];
  let agency = inBrackets;
  let isLabelled = false;
  let isNext = false;
  let isElse = false;
  let isPapers = false;
  // `Ana Ruiz / EFE - Toledo`: in one piece, behind a name and an agency, is where.
  let signedFor = -1;
  // `Redacción / El Norte`: behind a desk, whose it is.
  let deskIn = -1;
  const agencyNames: string[] = [];
  for (const { text, piece } of parts) {
    if (isBylineWord(text)) {
      isLabelled = true;
      isNext = true;
      isElse = false;
      continue;
    }
    // Who edited or pictured it stands up to the next label.
    isElse ||= namesOtherHands(text);
    if (isElse && !withoutBylineWords(text, null).isLabelled) continue;
    isElse = false;
    const { names: all, isLabelled: own } = withoutBylineWords(text, languageFor(text, context));
    const names = own ? withoutPartner(all, text.slice(0, -all.length)) : all;
    isLabelled ||= own;
    const isOwn = own || isNext;
    const read = namesIn(names, { ...context, certainty: isOwn ? 'stated' : context.certainty });
    agency ??= read.agency;
    agencyNames.push(...read.agencyNames);
    isPapers ||= read.isPapers;
    const isPlaceOrPaper =
      (signedFor === piece && !isOwn) || (deskIn === piece && PAPERS_ARTICLE.test(names));
    const authors = isPlaceOrPaper ? [] : read.authors;
    named.push({ words: names, names: authors, isLabelled: isOwn, piece });
    if (read.isPapers) deskIn = piece;
    const isSigned = named.some((part) => part.piece === piece && part.names.length > 0);
    if (read.agency !== null && isSigned) signedFor = piece;
    isNext = false;
  }
  const kept = (
    context.certainty === 'stated'
      ? named.filter((part) => !isLooseInPiece(part, named))
      : withoutLooseWords(withoutNeighbours(named))
  ).filter(({ names }) => names.length > 0);
  const authors = new Map<string, string>();
  for (const name of kept.flatMap(({ names }) => names)) {
    const known = authors.get(fold(name));
    if (known === undefined || !/\p{Ll}/u.test(known)) authors.set(fold(name), name);
  }
  return {
    byline: authors.size > 0 ? kept.map(({ words }) => words).join(', ') : null,
    authors: [...authors.values()].slice(0, MOST_AUTHORS),
    agency,
    isLabelled,
    agencyNames: isPapers || authors.size > 0 ? [] : agencyNames,
  };
}

/**
 * `Lisa Åkesson` above `Text` and `Adam Ihse` above `Foto`: where labels follow their names, they are
 * put before them.
 */
function labelsFirst(parts: readonly BylinePart[]): readonly BylinePart[] {
  const isLabel = ({ text }: BylinePart): boolean =>
    isBylineWord(text) || (namesOtherHands(text) && !/\s/.test(text));
  const isAlternating =
    parts.length >= 2 &&
    parts.length % 2 === 0 &&
    parts.every((part, index) => isLabel(part) === (index % 2 === 1) && !/[:：]$/.test(part.text));
  if (!isAlternating || new Set(parts.map(({ piece }) => piece)).size !== parts.length)
    return parts;
  return parts.map((part, index) => parts[index % 2 === 0 ? index + 1 : index - 1] ?? part);
}

interface NamedPart {
  readonly words: string;
  readonly names: readonly string[];
  readonly isLabelled: boolean;
  readonly piece: number;
}

/**
 * In one run of text, what stands beside labelled names is a place or a section (`By Ana Souza — São
 * Paulo`), and so is a single word beside a desk (`Redacción / Madrid`).
 */
function withoutNeighbours(parts: readonly NamedPart[]): readonly NamedPart[] {
  return parts.filter((part) => {
    const beside = parts.filter((other) => other !== part && other.piece === part.piece);
    if (part.isLabelled) return true;
    const labelled = beside.find(({ names, isLabelled }) => isLabelled && names.length > 0);
    if (labelled) return isBehind(labelled, part, parts) && part.names.every(isArabicName);
    const isAlone = beside.every(({ names }) => names.length > 0);
    return isAlone || part.names.some((name) => isFullName(name) || HAN_NAME.test(name));
  });
}

const isBehind = (first: NamedPart, part: NamedPart, parts: readonly NamedPart[]): boolean =>
  part.names.length > 0 && parts.indexOf(part) > parts.indexOf(first);

/**
 * Beside a name that a label announces, or one of several words, a single word of the same line is a
 * section, a keyword or a button.
 */
function withoutLooseWords(parts: readonly NamedPart[]): readonly NamedPart[] {
  const all = parts.flatMap(({ names }) => names);
  const isSure = ({ names, isLabelled }: NamedPart) =>
    isLabelled || names.some((name) => isFullName(name) && !isEmployerAfter(name, all));
  if (!parts.some(isSure)) return parts;
  return parts.filter((part) => isSure(part) || part.names.every(isUncasedName));
}

/** `Ana Ruiz | Madrid`, `Por Ana Ruiz, g1 — São Paulo`: in one statement, a place beside a name. */
function isLooseInPiece(part: NamedPart, parts: readonly NamedPart[]): boolean {
  if (part.isLabelled) return false;
  const beside = parts.filter((other) => other !== part && other.piece === part.piece);
  if (beside.some(({ names, isLabelled }) => isLabelled && names.length > 0)) return true;
  const isSingle = part.names.every((name) => HAS_CASE.test(name) && !isFullName(name));
  // `Dziennikarz Onetu`: what somebody is, and where.
  const around = isRole(part.words) ? parts.filter((other) => other !== part) : beside;
  return isSingle && around.some(({ names }) => names.some(isFullName));
}

/** `كتب عبد الله صلاح - هبة الشافعي`: a name of two or three words, and of no place or desk. */
const isArabicName = (name: string): boolean =>
  /^(?!(?:كفر|دير|بني|أم|رأس|عين|مدينة|قرية|محافظة|مركز|وكالة|قسم|مكتب|شبكة|صحيفة|موقع|قناة)\s)(?!\S*ي?ة\s\S*ة$)\p{Script=Arabic}{3,}(?:\s\p{Script=Arabic}{2,}){1,2}$/u.test(
    name,
  );

/** A full name in a script without capitals: of several words, where it sets words apart. */
const isUncasedName = (name: string): boolean =>
  !HAS_CASE.test(name) && (isFullName(name) || UNSPACED_NAME.test(name));

/** Of spaced words in a script without capitals. */
const IS_UNCASED = /^[^\p{Lu}\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]+$/u;
const UNSPACED_NAME =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}・]+$/u;
const HAN_NAME = /^\p{Script=Han}{3,4}$/u;
const isFullName = (name: string): boolean => /\s/.test(name);

/** A stated name may begin as a byline does: `Di Stefano`. */
const languageFor = (part: string, { certainty, language }: BylineContext): string | null =>
  certainty === 'stated' && part.split(/\s+/).length < 3 ? null : language;

interface NamesRead {
  readonly authors: readonly string[];
  readonly agency: string | null;
  readonly agencyNames: AgencyNames;
  /** Whether the paper itself or one of its desks is named. */
  readonly isPapers: boolean;
}

function namesIn(text: string, context: BylineContext): NamesRead {
  const { isOutlet, language, certainty } = context;
  const parts = splitNames(text, language);
  const none = { authors: [], agencyNames: [] };
  if (parts.length === 1 && isOutlet(text))
    return { ...none, agency: agencyAmong(text), isPapers: true };
  const alone = agencyNamed(text);
  if (alone !== null) return { ...none, agency: alone, agencyNames: [text], isPapers: false };
  if (parts.length === 1 && (isDesk(withoutRoles(text)) || isDeskAsAWhole(text))) {
    return { ...none, agency: agencyAmong(text), isPapers: true };
  }
  const inverted = invertedName(parts, text, certainty);
  if (inverted !== null) return { ...none, authors: [inverted], agency: null, isPapers: false };

  const authors: string[] = [];
  const agencyNames: string[] = [];
  let agency: string | null = null;
  let isAway = false;
  let isPapers = false;
  let isBehindDesk = false;
  for (const part of parts) {
    if (authors.length + agencyNames.length > 0 && namesOtherHands(part)) break;
    const { names } = withoutBylineWords(part, null);
    const named = agencyNamed(names) ?? agencyAmong(names);
    if (named !== null) {
      agency ??= named;
      agencyNames.push(...agenciesIn(names));
      continue;
    }
    const { name: whole, agency: employer } = withoutAgency(withoutRemarks(names));
    agency ??= employer;
    const near = withoutPaper(withoutRemarks(withoutPlace(whole, language)), isOutlet);
    // `JANE DOE Daily Post Staff Writer`
    const name = withoutEmployer(
      withoutPaper(withoutRoles(near), isOutlet),
      near,
      isOutlet,
    ).replace(/^[\s.,:*"“”'‘]+|[\s,:*"“”‘]+$/gu, '');
    // `Kontributor Nunukan, Yohanes Kurnia`: behind what somebody is, where; then who.
    if (parts.length > 1 && name !== near && HAS_CASE.test(name) && !isFullName(name)) continue;
    // `Jane Doe in Film, Music`: single words after a place or a section are more of the kind.
    if (isAway && HAS_CASE.test(name) && !isFullName(name)) continue;
    // `न्यूज डेस्क, अमर उजाला`: behind a desk stands whose it is.
    if (isBehindDesk && (!HAS_CASE.test(name) || PAPERS_ARTICLE.test(name))) continue;
    // `יוסי כהן, כתב לענייני צבא`: behind a name, what its bearer is.
    if (authors.length > 0 && isRole(near) && IS_UNCASED.test(near)) continue;
    isBehindDesk ||= isDesk(name);
    isPapers ||= isOutlet(name) || isDesk(name);
    isAway = near !== whole || isPapers;
    for (const single of spacedNames(name, language)) {
      if (isNobody(single, context) || !looksLikeName(single, certainty)) continue;
      if (isPlaceAfter(single, authors) || isEmployerAfter(single, authors)) continue;
      authors.push(tidy(once(single)));
    }
  }
  return { authors, agency, agencyNames, isPapers };
}

/** `Redacción / El Norte` */
const PAPERS_ARTICLE = /^(?:El|La|Los|Las|Il|Le|Les|The|O|Diario|Periódico|Jornal)\s\p{Lu}/u;

const isNobody = (name: string, { isOutlet, language }: BylineContext): boolean =>
  name === '' ||
  isRole(name) ||
  isDesk(name) ||
  isOutlet(name) ||
  isStation(name) ||
  isCity(name) ||
  isDateLabel(name) ||
  isForeignLogin(name, language);

/** `Doe, Jane`, as library records have it. */
function invertedName(parts: readonly string[], text: string, certainty: Certainty): string | null {
  const [family, given] = parts;
  if (certainty !== 'stated' || parts.length !== 2 || family === undefined || given === undefined)
    return null;
  const isPlain = [family, given].every((part) => /^\p{Lu}[\p{Ll}\p{M}'’-]+\.?$/u.test(part));
  return isPlain && /^\S+, \S+$/.test(text) ? `${given} ${family}` : null;
}

/** `Jane Doe, London`, `Ana Souza, do Recife`: after a full name where somebody writes from. */
const isPlaceAfter = (name: string, authors: readonly string[]): boolean =>
  (!(isFullName(name) || UNSPACED_NAME.test(name)) || /^\p{Ll}{1,3}\s\S+$/u.test(name)) &&
  authors.some(isFullName);

/** `Anna Berg, ARD-Studio Kiew`, `Jane Doe, The Post`, `Ana Ruiz / El Sol de Puebla`: after a name, a station or a paper. */
const isEmployerAfter = (name: string, authors: readonly string[]): boolean =>
  (/^\p{Lu}{3,5}(?:-\p{L}+)?\s/u.test(name) ||
    name.startsWith('The ') ||
    /^(?:El|La|Los)\s\p{Lu}\S+\sdel?\s/u.test(name)) &&
  /\p{Ll}/u.test(name) &&
  authors.some((author) => author !== name && /\p{Ll}/u.test(author));

/** `Jane Doe Jane Doe`: once as a picture's text or a link, and once more as words. */
function once(name: string): string {
  const words = name.split(/\s+/);
  const half = words.length / 2;
  const first = words.slice(0, half).join(' ');
  return half >= 2 && words.slice(half).join(' ') === first ? first : name;
}

/** `Jane.Doe`, as accounts are called */
const DOTTED = /(?<=^\p{Lu}\p{Ll}+)\.(?=\p{Lu}\p{Ll}[\p{L}’'-]*$)/u;

/** Names in capitals throughout are a matter of style. */
const tidy = (name: string): string =>
  name
    .replace(DOTTED, ' ')
    .replace(/[.,]$/, (mark) => (/\b\p{Lu}\.$|(?:Jr|Sr|St|JR|SR)\.$/u.test(name) ? mark : ''));

/** Who a printed line names, on a page of this outlet. */
export function authorsOf(
  line: string,
  outlet: string | null,
  language: string | null = null,
): Authorship {
  const { byline, authors, agency } = readByline([line], {
    isOutlet: outletTest(outlet === null ? [] : [outlet]),
    language,
    certainty: 'shown',
  });
  return { byline, authors, agency };
}
