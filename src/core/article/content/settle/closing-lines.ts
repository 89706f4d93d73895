import type { DomText } from '../../../dom.ts';
import { agenciesIn } from '../../cues/agencies.ts';
import { APPEAL_KINDS, leadsToNetwork, type AppealKind } from '../../cues/appeals.ts';
import { isDisclosure, isGuestNotice } from '../../cues/disclosures.ts';
import type { FurnitureKind } from '../../cues/furniture.ts';
import { isSignOff } from '../../cues/sign-offs.ts';
import { asksForAddress, asksForMoney } from '../../cues/support.ts';
import type { Block } from '../blocks/segment.ts';
import { printsAddress } from '../rules/own-links.ts';

// What papers set below their articles (notices, calls, topics, signs), told by the line alone.

/** A longer line says too much to be one of them. */
const LONGEST_CLOSING = 450;
const LONGEST_CALL = 120;
const LONGEST_LEAD = 120;
const LONGEST_DATE = 80;
const LONGEST_LABEL = 40;
const ALL_IN_LINKS = 0.9;

/** What tells whether a line closes an article or is a part of it. */
interface Sign {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isOn: (block: Block) => boolean;
}

const closing = (name: string, isOn: Sign['isOn']): Sign => ({ name, isClosing: true, isOn });
const own = (name: string, isOn: Sign['isOn']): Sign => ({ name, isClosing: false, isOn });

/**
 * In their order: the first that is on a line decides. Those that stand before the line's length is
 * asked for hold at any length.
 */
const SIGNS: readonly Sign[] = [
  closing('declaration', ({ text }) => DECLARATION.test(text)),
  closing('asks for money', ({ text }) => asksForMoney(text)),
  closing('asks for an address', ({ text }) => asksForAddress(text)),
  own('length', ({ wording }) => wording.weight > LONGEST_CLOSING),
  // A list of sources and of where to find somebody is an article's own.
  own('source in a list', ({ place, text }) => place.name === 'li' && printsAddress(text)),
  closing('writer and photographer', ({ texts }) => isSignedForPhotos(texts)),
  closing('initials', ({ text }) => INITIALS.test(text)),
  closing('who helped', ({ text }) => CONTRIBUTED.test(text)),
  closing('no words', ({ text }) => !/[\p{L}\p{N}]/u.test(text)),
  closing('label and headline', (block) => has(block, 'readAlso') && POINTER.test(block.text)),
  // What it leads to was a film or a box of links, and is not here.
  closing('leads on', (block) => /[:：]$/u.test(block.text) && fits(block, LONGEST_LEAD)),
  closing('label', (block) => has(block, 'readAlso') && fits(block, LONGEST_LABEL)),
  closing('agency’s rights', (block) => asks(block, 'rights') && agenciesIn(block.text).length > 0),
  closing('who pays', ({ text }) => isDisclosure(text)),
  closing('whose views', ({ text }) => isGuestNotice(text)),
  own('sentence of a day', (block) => isDated(block) && BEGINS_IN_FRENCH.test(block.text)),
  closing('date', isDated),
  closing('address', (block) => block.text.includes('@') && isToWriteTo(block)),
  closing('network', isLinkToNetwork),
  closing('how to join', (block) => block.links > 0 && isToJoin(block)),
  closing('own journalism', (block) => asks(block, 'subscribe') && OWN_JOURNALISM.test(block.text)),
  closing('giving', ({ text }) => OF_GIVING.test(text)),
  closing('way on or credit', isShortLabel),
  closing('pointer', isPointer),
  closing('topics', (block) => isUnended(block) && has(block, 'topics') && TOPICS.test(block.text)),
  closing('call to follow', isCallToFollow),
  closing('link alone', (block) => fits(block, LONGEST_LABEL) && isAllLinks(block)),
  own('sentence of a network', ({ links, text }) => links === 0 && OF_NETWORK.test(text)),
  closing('sign-off', ({ text }) => isSignOff(text)),
  closing('furniture', (block) => CLOSING_FURNITURE.some((kind) => has(block, kind))),
];

/** By which sign a line is one that papers set below their articles; null where it is none. */
export function closingSign(block: Block): string | null {
  const sign = SIGNS.find(({ isOn }) => isOn(block));
  return sign?.isClosing === true ? sign.name : null;
}

const CLOSING_FURNITURE: readonly FurnitureKind[] = [
  'copyright',
  'comments',
  'author',
  'share',
  'subscribe',
];

const has = ({ wording }: Block, kind: FurnitureKind): boolean => wording.furniture.has(kind);

const asks = ({ wording }: Block, kind: AppealKind): boolean =>
  (wording.appeals & (1 << APPEAL_KINDS.indexOf(kind))) !== 0;

const fits = ({ wording }: Block, longest: number): boolean => wording.weight <= longest;

const isUnended = ({ text }: Block): boolean => !/[.!?。！？।]$/u.test(text);

const isAllLinks = ({ text, linkChars }: Block): boolean => linkChars >= text.length * ALL_IN_LINKS;

/** What a portal declares of what its users have sent in, at whatever length. */
const DECLARATION =
  /^(?:(?:特别|特別|郑重|鄭重|免责|免責|版权|版權)?[声聲]明[:：]|Notice: The (?:above )?content)/u;

/** `AGRF`, `N. D.`: who wrote or typed it. */
const INITIALS = /^(?:[-–—(]\s?)?(?:\p{Lu}{2,5}|(?:\p{Lu}\.\s?-?){2,4})\)?$/u;

/** `Writer Jane Doe in Boston contributed to this report.`, `Berg reported from Charleston.` */
const CONTRIBUTED =
  /^.{3,140}\bcontributed (?:reporting|to this (?:report|story|article))\.?$|^\p{Lu}\S+ reported from \p{Lu}[\p{L} .,]{2,40}\.$/u;

/** A newspaper's label before a list of other stories: `VÍDEOS: as mais vistas`. */
const POINTER = /^[^.!?:：]{3,24}[:：][^.!?。！？]{3,80}$/u;

/** `Tags: harbour, quay, boats` */
const TOPICS = /^[^:：]{2,30}[:：][^.!?。]{2,200}$/u;

/** What a paper says of itself before it asks for support. */
const OWN_JOURNALISM = /\b(?:we|our|us)\b.*\bjournalism\b|\bjournalism\b.*\b(?:we|our|us)\b/isu;
const OF_GIVING = /^by (?:contributing|donating) to\b/iu;

const DAY =
  /\d{1,2}.*\d{4}|\d{1,2}\s\p{L}+,?\s\d{1,2}[.:]\d{2}|\d{4}.*\d{1,2}|\d{1,2}[./]\d{1,2}.*\d{1,2}:\d{2}/u;
/** `Le procès reprendra le 20 mai 2026.`: what dates begin with, and sentences as well. */
const BEGINS_IN_FRENCH = /^le\s\p{Ll}.*\.$/isu;

/** `Published in Sunrise, May 11th, 2024`. */
function isDated(block: Block): boolean {
  return has(block, 'published') && DAY.test(block.text) && fits(block, LONGEST_DATE);
}

/** `Jane Doe can be reached at j.doe@post.example` */
const REACHED = /\breach(?:ed)?\b/iu;

/** `Here’s our email: letters@…` */
const isToWriteTo = (block: Block): boolean => asks(block, 'contact') || REACHED.test(block.text);

/** `Facebook declined to comment.` */
const OF_NETWORK =
  /^(?:facebook|twitter|whatsapp|telegram|pinterest|linkedin|reddit|instagram|youtube)\s\p{Ll}.*\.$/isu;

const leadsOnNetwork = ({ wording }: Block): boolean => leadsToNetwork(wording.words);

/** `Read us on Telegram: t.me/…` */
function isLinkToNetwork(block: Block): boolean {
  if (block.links === 0 || !isUnended(block)) return false;
  return fits(block, LONGEST_CALL) && leadsOnNetwork(block);
}

/** To download a program is to subscribe and to follow. */
const isToJoin = (block: Block): boolean => asks(block, 'subscribe') && asks(block, 'follow');

/** What short lines that end no sentence begin with below an article: ways on, credits. */
const SHORT: readonly FurnitureKind[] = ['navigate', 'advert', 'credit'];

/** `Zurück zur Übersicht`, `Loading...` */
function isShortLabel(block: Block): boolean {
  if (/[^.][.!?。！？।]$/u.test(block.text) || !fits(block, LONGEST_LABEL)) return false;
  return SHORT.some((kind) => has(block, kind));
}

/** `See also our other stories of the harbour`, in links or on a network. */
function isPointer(block: Block): boolean {
  if (!has(block, 'readAlso') || !fits(block, LONGEST_CALL)) return false;
  return block.links > 0 || leadsOnNetwork(block);
}

/** `Want to know more? Follow us on Facebook!` */
function isCallToFollow(block: Block): boolean {
  return /[!！]$/u.test(block.text) && asks(block, 'follow') && leadsOnNetwork(block);
}

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
