import type { DomText } from '../../../dom.ts';
import { agenciesIn } from '../../cues/agencies.ts';
import { APPEAL_KINDS, leadsToNetwork } from '../../cues/appeals.ts';
import { isDisclosure, isGuestNotice } from '../../cues/disclosures.ts';
import { lettersOf } from '../../cues/fold.ts';
import type { FurnitureKind } from '../../cues/furniture.ts';
import { isSignOff } from '../../cues/sign-offs.ts';
import { asksForAddress, asksForMoney } from '../../cues/support.ts';
import type { Block, Place } from '../blocks/segment.ts';
import type { Wording } from '../blocks/wording.ts';
import type { Decision } from '../decision.ts';
import { printsAddress } from '../rules/own-links.ts';
import { mayNameThings } from '../rules/things.ts';
import { isWithin } from '../blocks/within.ts';

const LONGEST_TOPIC = 40;
const ALL_IN_LINKS = 0.9;
const LONGEST_CLOSING = 450;
const FOLLOW = 1 << APPEAL_KINDS.indexOf('follow');
const SUBSCRIBE = 1 << APPEAL_KINDS.indexOf('subscribe');
/** To download a program is to subscribe and to follow. */
const JOINING = FOLLOW | SUBSCRIBE;
const CLOSING: readonly FurnitureKind[] = ['copyright', 'comments', 'author', 'share', 'subscribe'];
/** `Published in Sunrise, May 11th, 2024`. */
const LONGEST_DATE = 80;
const DAY =
  /\d{1,2}.*\d{4}|\d{1,2}\s\p{L}+,?\s\d{1,2}[.:]\d{2}|\d{4}.*\d{1,2}|\d{1,2}[./]\d{1,2}.*\d{1,2}:\d{2}/u;
const LONGEST_CALL = 120;
/** A newspaper's label before a list of other stories: `VÍDEOS: as mais vistas`. */
const POINTER = /^[^.!?:：]{3,24}[:：][^.!?。！？]{3,80}$/u;
const LONGEST_LEAD = 120;
const RIGHTS = 1 << APPEAL_KINDS.indexOf('rights');
const CONTACT = 1 << APPEAL_KINDS.indexOf('contact');

/** True for a line that papers set below their articles: notices, calls, topics, signs. */
export function isClosing({ text, texts, links, linkChars, place, wording }: Block): boolean {
  if (DECLARATION.test(text) || asksForMoney(text) || asksForAddress(text)) return true;
  if (wording.weight > LONGEST_CLOSING) return false;
  // A list of sources and of where to find somebody is an article's own.
  if (place.name === 'li' && printsAddress(text)) return false;
  if (isSignedForPhotos(texts) || INITIALS.test(text)) return true;
  if (CONTRIBUTED.test(text) || !/[\p{L}\p{N}]/u.test(text)) return true;
  const isCall = /[!！]$/u.test(text);
  if (wording.furniture.has('readAlso') && POINTER.test(text)) return true;
  // What it leads to was a film or a box of links, and is not here.
  if (/[:：]$/u.test(text) && wording.weight <= LONGEST_LEAD) return true;
  if (wording.furniture.has('readAlso') && wording.weight <= LONGEST_TOPIC) return true;
  if ((wording.appeals & RIGHTS) !== 0 && agenciesIn(text).length > 0) return true;
  if (isDisclosure(text) || isGuestNotice(text)) return true;
  if (wording.furniture.has('published') && DAY.test(text) && wording.weight <= LONGEST_DATE)
    return !BEGINS_IN_FRENCH.test(text);
  // `Here’s our email: letters@…`
  if (text.includes('@') && ((wording.appeals & CONTACT) !== 0 || REACHED.test(text))) return true;
  const isUnended = !/[.!?。！？।]$/u.test(text);
  if (links > 0 && isUnended && wording.weight <= LONGEST_CALL && leadsToNetwork(wording.words))
    return true;
  if (links > 0 && (wording.appeals & JOINING) === JOINING) return true;
  if ((wording.appeals & SUBSCRIBE) !== 0 && OWN_JOURNALISM.test(text)) return true;
  if (OF_GIVING.test(text)) return true;
  if (!/[^.][.!?。！？।]$/u.test(text) && isShortLabel(wording)) return true;
  if (wording.furniture.has('readAlso') && wording.weight <= LONGEST_CALL) {
    if (links > 0 || leadsToNetwork(wording.words)) return true;
  }
  if (isUnended && wording.furniture.has('topics') && TOPICS.test(text)) return true;
  if (isCall && (wording.appeals & FOLLOW) !== 0 && leadsToNetwork(wording.words)) return true;
  if (wording.weight <= LONGEST_TOPIC && linkChars >= text.length * ALL_IN_LINKS) return true;
  if (links === 0 && OF_NETWORK.test(text)) return false;
  return isSignOff(text) || CLOSING.some((kind) => wording.furniture.has(kind));
}

/** `Le procès reprendra le 20 mai 2026.`: what dates begin with, and sentences as well. */
const BEGINS_IN_FRENCH = /^le\s\p{Ll}.*\.$/isu;
/** `Facebook declined to comment.` */
const OF_NETWORK =
  /^(?:facebook|twitter|whatsapp|telegram|pinterest|linkedin|reddit|instagram|youtube)\s\p{Ll}.*\.$/isu;

/** `Jane Doe can be reached at j.doe@post.example` */
const REACHED = /\breach(?:ed)?\b/iu;

/** `Writer Jane Doe in Boston contributed to this report.`, `Berg reported from Charleston.` */
const CONTRIBUTED =
  /^.{3,140}\bcontributed (?:reporting|to this (?:report|story|article))\.?$|^\p{Lu}\S+ reported from \p{Lu}[\p{L} .,]{2,40}\.$/u;

/** What a paper says of itself before it asks for support. */
const OWN_JOURNALISM = /\b(?:we|our|us)\b.*\bjournalism\b|\bjournalism\b.*\b(?:we|our|us)\b/isu;
const OF_GIVING = /^by (?:contributing|donating) to\b/iu;

/** What short lines that end no sentence begin with below an article: ways on, credits. */
const SHORT: readonly FurnitureKind[] = ['navigate', 'advert', 'credit'];

const isShortLabel = ({ furniture, weight }: Wording): boolean =>
  weight <= LONGEST_TOPIC && SHORT.some((kind) => furniture.has(kind));

/** `Tags: harbour, quay, boats` */
const TOPICS = /^[^:：]{2,30}[:：][^.!?。]{2,200}$/u;

/** What a portal declares of what its users have sent in, at whatever length. */
const DECLARATION =
  /^(?:(?:特别|特別|郑重|鄭重|免责|免責|版权|版權)?[声聲]明[:：]|Notice: The (?:above )?content)/u;

/** `AGRF`, `N. D.`: who wrote or typed it. */
const INITIALS = /^(?:[-–—(]\s?)?(?:\p{Lu}{2,5}|(?:\p{Lu}\.\s?-?){2,4})\)?$/u;

/** `Фото Игоря Плешкова.`, `Foto Jane Roe`: no colon, and nothing but a name or two. */
const PHOTOS_BY =
  /^(?:фото|снимк[аи]|світлини?|photos?|fotos?|fotografije|fot\.)\s(?:by\s|von\s|de\s|di\s)?(?:автора|autora?|\p{Lu}\p{L}+(?:\s\p{Lu}\S+){0,3})[.\s]*$/u;
const MOST_SIGNED = 3;
const LONGEST_SIGNED = 40;

/** Who wrote and who took the pictures, each on a line. */
function isSignedForPhotos(texts: readonly DomText[]): boolean {
  if (texts.length > MOST_SIGNED * 2) return false;
  const lines = texts.map(({ data }) => data.trim()).filter((line) => line !== '');
  return (
    lines.length <= MOST_SIGNED &&
    lines.every(({ length }) => length <= LONGEST_SIGNED) &&
    lines.some((line) => PHOTOS_BY.test(line.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())))
  );
}

const LONGEST_OFFER = 600;
const MOST_OFFERED = 6;
const LONGEST_BUTTON = 40;

/** Praise of a paper, in a small box that ends in a link to subscribe to it. */
export function isOffered(decisions: readonly Decision[], index: number): boolean {
  const below = decisions.slice(index + 1, index + MOST_OFFERED).map(({ read }) => read.block);
  const button = below.find(isButton);
  if (!button) return false;
  for (let at = decisions[index]?.read.block.place ?? null; at; at = at.parent) {
    if (at.holdsHeadline || at.blocks > MOST_OFFERED || at.chars > LONGEST_OFFER) return false;
    if (isWithin(button.place, at)) return !holdsMost(decisions, at);
  }
  return false;
}

/** A text that is sold breaks off after a paragraph or two, and the offer stands in its box. */
function holdsMost(decisions: readonly Decision[], box: Place): boolean {
  let within = 0;
  let all = 0;
  for (const { isKept, read } of decisions) {
    if (!isKept) continue;
    const { place, wording } = read.block;
    all += wording.weight;
    if (isWithin(place, box)) within += wording.weight;
  }
  return within * 2 > all;
}

const isButton = ({ text, linkChars, wording }: Block): boolean =>
  text.length <= LONGEST_BUTTON &&
  linkChars >= text.length * ALL_IN_LINKS &&
  wording.furniture.has('subscribe');

const LONGEST_BEHIND_PAPER = 10;

/** The paper's name alone: `Harbour Post`, `Harbour Post, Bristol`. */
export function namesPaper({ text, wording }: Block, outlet: string | null): boolean {
  if (outlet === null || wording.weight > LONGEST_TOPIC || /[.!?]$/.test(text)) return false;
  const letters = lettersOf(text);
  const name = lettersOf(outlet);
  return letters.startsWith(name) && letters.length - name.length <= LONGEST_BEHIND_PAPER;
}

const SHORTEST_NAME = 6;
const LONGEST_BIOGRAPHY = 400;
/** `Mag. Dr.`, `Autor:` */
const LONGEST_BEFORE_NAME = 10;

/** An author's name, alone or with who that is: `Jane Doe is a professor of coastal studies.` */
export function tellsOfAuthor({ text, wording }: Block, authors: readonly string[]): boolean {
  const letters = lettersOf(text);
  return authors.map(lettersOf).some((name) => {
    const isBiography = name.length >= SHORTEST_NAME && wording.weight <= LONGEST_BIOGRAPHY;
    return letters === name || (isBiography && begins(letters, name));
  });
}

const begins = (letters: string, name: string): boolean =>
  letters.slice(0, LONGEST_BEFORE_NAME + name.length).includes(name);

const LONGEST_ROLE = 80;

/** `Retired teacher, Koudougou`: what an author is, on a line below the name that signs the text. */
export function tellsWhoSigns(
  { text, place, wording }: Block,
  above: readonly Block[],
  authors: readonly string[],
): boolean {
  if (wording.weight > LONGEST_ROLE || /[.!?。！？।؟]$/u.test(text) || mayNameThings(place))
    return false;
  const names = authors.map(lettersOf);
  const name = above.findLastIndex((block) => names.includes(lettersOf(block.text)));
  return (
    name !== -1 && above.slice(name + 1).every(({ wording: { weight } }) => weight <= LONGEST_ROLE)
  );
}
