import { agencyAmong, agencyNamed } from '../../cues/agencies.ts';
import { isBylineWord } from '../../cues/bylines.ts';
import { isDesk } from '../../cues/desks.ts';
import { asciiDigits, oneLine, withoutInvisible } from '../../cues/fold.ts';
import { isRole } from '../../cues/roles.ts';
import { isTown } from '../../cues/towns.ts';
import type { Dateline } from '../../types.ts';
import { found, type Found } from '../found.ts';
import { behindAgency, viaAgency } from './agency-first.ts';
import { beforeColon, isSpeaker } from './before-colon.ts';
import { beforeStop } from './before-stop.ts';
import { behindLead } from './behind-lead.ts';
import { eastAsianOpening } from './east-asian.ts';
import { filingDay } from './filing-day.ts';
import { dayFirst, indicOpening } from './indic.ts';
import type { OpeningWords } from './opening.ts';
import { firstOf, isInCapitals, isPlace, namesSite, placeAndDate } from './place.ts';
import { withoutLabel } from './release.ts';
import { beforeText } from './set-apart.ts';

const LONGEST_OPENING = 180;
const LONGEST_HEAD = 90;
/** A line wholly in brackets above the text: `（原标题：…）`. */
const REMARK = /^\s*[（(【[][^\n]{2,150}[)）】\]]\s*\n/u;

export interface Opening {
  readonly dateline: Found<Dateline> | null;
  readonly agency: Found<string> | null;
}

/** What is known of a text beside its words. */
export interface Surroundings {
  readonly language?: string | null;
  /** The words at its start that are set bold or italic. */
  readonly setApart?: string | null;
  /** Its headline and standfirst. */
  readonly headline?: string;
}

/**
 * What an article's first words say of where, when and by which agency it was filed:
 * `PARIS, 17 June (AFP) —`, `МОСКВА, 17 июня /ТАСС/.`, `新华社北京6月17日电`. The words stay in the text.
 * A dateline's date mostly has no year; `published` gives it.
 */
export function readOpening(
  text: string,
  published: string | null,
  { language = null, setApart = null, headline = '' }: Surroundings = {},
): Opening {
  const head = text.slice(0, LONGEST_OPENING * 2).replace(REMARK, '');
  const start = oneLine(withoutInvisible(head.replace(/\n[^]*/, '')));
  const label = withoutLabel(asciiDigits(start).slice(0, LONGEST_OPENING));
  const opening = label.rest;
  for (const form of [
    eastAsianOpening,
    inBrackets,
    afterStops,
    beforeDash,
    beforeColon,
    beforeStop,
    aloneInBrackets,
    indicOpening,
    dayFirst,
    behindAgency,
    viaAgency,
  ]) {
    const words = form(opening, text, headline);
    if (words) return openingOf({ ...words, date: words.date ?? label.date }, published, language);
  }
  const words =
    (setApart === null ? null : beforeText(setApart, start)) ?? behindLead(text, readParagraph);
  return words ? openingOf(words, published, language) : { dateline: null, agency: null };
}

/** The forms that tell a dateline in the midst of a text as well. */
function readParagraph(line: string): OpeningWords | null {
  const opening = oneLine(withoutInvisible(line)).slice(0, LONGEST_OPENING);
  return inBrackets(opening) ?? beforeDash(opening) ?? beforeStop(opening);
}

function openingOf(
  { place, date, agency, words }: OpeningWords,
  published: string | null,
  language: string | null,
): Opening {
  const day = date === null ? null : filingDay(date, published, language);
  const isFiled = place !== null || day !== null;
  return {
    dateline: isFiled ? found({ place, date: day }, 'first-words', words) : null,
    agency: agency === null ? null : found(agency, 'first-words', words),
  };
}

/** What stands in brackets or slashes behind place and date: `(AFP)`, `[Reuters]`, `/ТАСС/`. */
const BRACKETED =
  /[([（［]\s*([^()（）[\]［］]{2,60})\s*[)\]）］]|(?<=^|\s)\/\s*([^/]{2,40}?)\s*\/(?=$|[\s.,:–—-])/gu;
const TAIL = /^\s*(?:\.\s?[-–—]|[-–—]{1,3}|[.:,،]|\|)?\s*/u;
/** `(TTXVN 4/3)` */
const DAY_BEHIND = /\s\d{1,2}[/.-]\d{1,2}$/;
const PHOTO = /photo|foto|bild|صورة|фото|写真|사진|图/iu;

function inBrackets(opening: string): OpeningWords | null {
  for (const match of opening.slice(0, LONGEST_HEAD + 60).matchAll(BRACKETED)) {
    if (match.index > LONGEST_HEAD) return null;
    const inside = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    const read = placeAndDate(opening.slice(0, match.index));
    if (read === null) continue;
    // `Redacción Deportes, 4 mar (EFE)`
    const head = isDesk(read.place ?? '') ? { ...read, place: null } : read;
    const agency = PHOTO.test(inside) ? null : agencyAmong(inside.replace(DAY_BEHIND, ''));
    const tail = TAIL.exec(opening.slice(end))?.[0] ?? '';
    const words = opening.slice(0, end + tail.length).trim();
    if (agency === null) {
      // The mark of a station or a paper: `HOUSTON, Texas (KTRK) --`.
      const isFiled = head.place !== null && isInCapitals(head.place.split(',', 1)[0] ?? '');
      if (isFiled && /^\s*[-–—]/u.test(opening.slice(end))) return { ...head, agency, words };
      if (head.place !== null && isUncased(head.place) && (namesDesk(inside) || isTown(head.place)))
        return { ...head, agency, words };
      // `OSLO (VG) Regjeringen`
      if (isFiled && /^\p{Lu}{2,5}$/u.test(inside) && /^\s\p{Lu}\p{Ll}/u.test(opening.slice(end)))
        return { ...head, agency, words };
      // `دبي، الإمارات العربية المتحدة (CNN) --`
      const isStations = /^\p{Lu}{2,5}$/u.test(inside) && isTown(firstOf(head.place));
      // `London (CNN)It was …`
      if (isStations && /^(?:\s*[-–—]|\p{Lu})/u.test(opening.slice(end)))
        return { ...head, agency, words };
      continue;
    }
    if (head.place !== null || head.date !== null) return { ...head, agency, words };
    // `(ANSA) - ROMA, 17 GIU -`: the place follows.
    const behind = beforeDash(opening.slice(end + tail.length));
    return behind ? { ...behind, agency, words } : { ...head, agency, words };
  }
  return null;
}

/** Georgian has letters of one kind, which count as small ones. */
const isUncased = (place: string): boolean => !/(?!\p{Script=Georgian})[\p{Lu}\p{Ll}]/u.test(place);

/** `لاہور (نمائندہ خصوصی)`: who filed it stands behind the place. */
const namesDesk = (inside: string): boolean =>
  isBylineWord(inside) || isDesk(inside) || isRole(inside);

const STOPS = /\s*(?:\.\s?[-–—]|[-–—]{1,3}(?=\s)|[.:։|])\s*/gu;
const MOST_PARTS = 4;

/** `МОСКВА, 5 июня — РИА Новости.`, `Astana. Kazinform —`, `بيروت - رويترز -`. */
function afterStops(opening: string): OpeningWords | null {
  let start = 0;
  let parts = 0;
  // On a line of its own nothing need follow: `Bakı, 4 mart, AZƏRTAC`.
  const head = opening.length < LONGEST_HEAD ? `${opening}|` : opening.slice(0, LONGEST_HEAD);
  for (const stop of head.matchAll(STOPS)) {
    const part = opening.slice(start, stop.index);
    const agency = parts > 0 || part.includes(',') ? agencyAtEnd(part) : null;
    if (agency !== null) {
      const filed = placeAndDate(opening.slice(0, stop.index - agency.words.length));
      if (filed === null || filed.place === null) return null;
      return {
        ...filed,
        agency: agency.name,
        words: opening.slice(0, stop.index + stop[0].length).trim(),
      };
    }
    start = stop.index + stop[0].length;
    parts += 1;
    if (parts === MOST_PARTS) return null;
  }
  return null;
}

/** The agency with which words end, after a comma or alone: `TOKYO, June 17, Kyodo`. */
function agencyAtEnd(part: string): { readonly name: string; readonly words: string } | null {
  const last =
    part
      .split(/[,،]\s*|\s\/\s/u)
      .at(-1)
      ?.trim() ?? '';
  const name = agencyNamed(last);
  return name === null ? null : { name, words: last };
}

/** `Plzeň /FOTO/ –`: what else there is to the story. */
const KIND_IN_MARKS =
  /\s*[/(]\s*(?:\p{Lu}*(?:FOTO|VIDEO|GALER|ROZHOVOR|ANKET|GRAFIK|MAPA|DOPLN)\p{Lu}*[,+ ]*)+\s*[/)]\s*$/u;

/** `PARIS — `, `NEW YORK, 3 May – `, `Paris, 17 juin – `, `Lima, 17 jun. 2025.- `. */
function beforeDash(opening: string, text = ''): OpeningWords | null {
  const dash =
    /(?:\s[-–—]{1,2}(?:\s|$)|\.?\s?[–—]\s|\.\s?-\s?|(?<=\p{L})[–—](?=\p{Lu}\p{Ll})|[:៖]\s|।\s|\s[|>]\s)/u.exec(
      opening.slice(0, LONGEST_HEAD),
    );
  if (!dash || dash.index === 0) return null;
  const stop = dash[0].startsWith('.') ? 1 : 0;
  const all = opening.slice(0, dash.index + stop);
  const filed = all.replace(KIND_IN_MARKS, '');
  const head = placeAndDate(filed);
  if (head === null || head.place === null) return null;
  const isAlone = dash.index + dash[0].length === opening.length;
  const isColon = /^[:៖]/u.test(dash[0]);
  const first = firstOf(head.place);
  const isKnown = isTown(first);
  const isCertain =
    isInCapitals(first) ||
    head.date !== null ||
    isKnown ||
    isAlone ||
    filed !== all ||
    namesSite(filed.trim());
  if (!isCertain) return null;
  if (isColon && head.date === null && (!isKnown || isSpeaker(first, text))) return null;
  return {
    place: isAlone && head.date === null ? filed.trim() : withoutDesk(head.place),
    date: head.date,
    agency: null,
    words: opening.slice(0, dash.index + dash[0].length).trim(),
  };
}

/** `वाराणसी, जागरण संवाददाता`: behind the place, who filed it. */
function withoutDesk(place: string): string {
  const parts = place.split(/,\s*/);
  return isUncased(place) && namesDesk(parts.at(-1) ?? '')
    ? parts.slice(0, -1).join(', ') || place
    : place;
}

/** `(Québec) Le gouvernement`, as papers of Québec set it. */
function aloneInBrackets(opening: string): OpeningWords | null {
  const [words = '', place = ''] = /^\(([^()]{3,40})\)\s+(?=[\p{Lu}«"“])/u.exec(opening) ?? [];
  return words !== '' && isPlace(place) && isTown(firstOf(place))
    ? { place, date: null, agency: null, words: words.trim() }
    : null;
}
