import { classOf } from '../../../dom.ts';
import { closestOf, firstWithin } from '../../../dom-search.ts';
import { textOf } from '../../../text/index.ts';
import {
  APPEAL_KINDS,
  appealsIn,
  asksToJoin,
  leadsToNetwork,
  speaksOfOwn,
} from '../../cues/appeals.ts';
import { fold } from '../../cues/fold.ts';
import { wordsOf } from '../../cues/words.ts';
import { speaksOfConsent } from '../../cues/interruptions.ts';
import { hasName } from '../blocks/names.ts';
import type { Block, Place } from '../blocks/segment.ts';
import { askedOnce } from './asked-once.ts';
import { isMinor } from './minor.ts';
import { mayNameThings } from './things.ts';

const MOST_IN_GATE = 6;
const LONGEST_IN_GATE = 800;
const LONGEST_LABEL = 40;

/**
 * A box that would load a film or a post once its reader consents to it, by a button. A paragraph
 * beside it in a short article is none of it.
 */
export function isInGate({ place, text }: Block): boolean {
  const gate = text.length > LONGEST_IN_GATE ? null : gateAround(place);
  if (gate === null) return false;
  if (speaksOfConsent(text)) return true;
  const isLabel = text.length <= LONGEST_LABEL && !/[.!?。]$/u.test(text);
  return isLabel && asksForConsent(gate);
}

const asksForConsent = askedOnce(
  (gate: Place): boolean => speaksOfConsent(textOf(gate.element)) && !holdsGate(gate),
);

/** What else stands in a gate: a label over it, its name. More is text that the gate stands in. */
const MOST_BESIDE_GATE = 100;

/** Whether a place with a button holds the gate, and much else beside it. */
function holdsGate({ element }: Place): boolean {
  let gate = firstWithin(element, 'button')?.parentElement ?? null;
  while (gate && gate !== element && !speaksOfConsent(textOf(gate))) gate = gate.parentElement;
  if (!gate || gate === element) return false;
  return textOf(element).length - textOf(gate).length > MOST_BESIDE_GATE;
}

const LONGEST_FORM = 300;

/** A small box with a button that would subscribe its reader to something, or asks for an address. */
export function isInForm({ place, text, wording }: Block): boolean {
  const form = gateAround(place);
  if (form === null || form.chars > LONGEST_FORM) return false;
  if (isFormOfOffer(form)) return true;
  const isLabel = text.length <= LONGEST_LABEL && !/[.!?。]$/u.test(text);
  return (wording.appeals & SUBSCRIBE) !== 0 || (isLabel && offersInAll(form));
}

const offers = (text: string): boolean => (appealsIn(wordsOf(fold(text))) & SUBSCRIBE) !== 0;

const offersInAll = askedOnce(({ element }: Place): boolean => offers(textOf(element)));

const isFormOfOffer = askedOnce(
  (form: Place): boolean => asksForMail(form) || isOpenedByOffer(form),
);

/** `Newsletter “The Day”`, over what it is and a button. */
function isOpenedByOffer({ element, blocks }: Place): boolean {
  if (blocks < 2) return false;
  const [label = ''] = textOf(element).split('\n');
  return label.length <= LONGEST_OFFER_LABEL && offers(label);
}

const LONGEST_OFFER_LABEL = 60;

const asksForMail = ({ element }: Place): boolean =>
  [...element.getElementsByTagName('input')].some(
    (input) =>
      input.getAttribute('type') === 'email' || /e-?mail/i.test(input.getAttribute('name') ?? ''),
  );

/** The smallest box with a button around a place, unless it is more than a box. */
function gateAround(place: Place): Place | null {
  for (let at: Place | null = place; at; at = at.parent) {
    if (at.holdsHeadline || at.blocks > MOST_IN_GATE || at.chars > LONGEST_IN_GATE) return null;
    if (at.buttons > 0) return at;
  }
  return null;
}

const LONGEST_APPEAL = 250;
const SUBSCRIBE = 1 << APPEAL_KINDS.indexOf('subscribe');
const FOLLOW = 1 << APPEAL_KINDS.indexOf('follow');
/** To join a channel on a network is to subscribe and to follow. */
const JOINING = SUBSCRIBE | FOLLOW;
const SHARE_OF_APPEAL = 0.25;

const LONGEST_PLAIN_APPEAL = 160;
const LONGEST_PLAIN_LABEL = 40;

/**
 * An invitation without a link must say whose channel or newsletter it is, or be but a label:
 * `For subscribers only`.
 */
function isPlainAppeal({ text, place, wording }: Block): boolean {
  const { furniture, appeals, weight } = wording;
  const isInvitation = furniture.has('subscribe') || furniture.has('share');
  if (!isInvitation || weight > LONGEST_PLAIN_APPEAL || isQuoted(text, place)) return false;
  const mayJoin = (appeals & FOLLOW) !== 0 && asksToJoin(wording.words);
  if (mayJoin || !furniture.has('subscribe') || (appeals & SUBSCRIBE) === 0) return mayJoin;
  const isLabel = weight <= LONGEST_PLAIN_LABEL && !mayNameThings(place);
  return isLabel || speaksOfOwn(wording.words);
}

const OPENS_QUOTATION = /^[“”„"«»‚‘'「『—–-]/u;

/** What somebody in the story says, or has posted, may ask for the same. */
const isQuoted = (text: string, place: Place): boolean =>
  OPENS_QUOTATION.test(text) || closestOf(place.element, 'blockquote') !== null;

/** A line with a link that invites and says to what: a newsletter, a channel. */
export function isAppeal(block: Block): boolean {
  const { text, links, linkChars, place, wording } = block;
  if (text.length > LONGEST_APPEAL) return false;
  if (links === 0) return isPlainAppeal(block);
  if (linkChars >= text.length * SHARE_OF_APPEAL && (wording.appeals & JOINING) === JOINING) {
    return true;
  }
  if (wording.furniture.has('share')) return leadsToNetwork(wording.words);
  // Names of networks are among the words that ask to follow.
  const mayJoin = (wording.appeals & FOLLOW) !== 0 && !isQuoted(text, place);
  if (mayJoin && asksToJoin(wording.words)) return true;
  return wording.furniture.has('subscribe') && (wording.appeals & SUBSCRIBE) !== 0;
}

/** Of what stands aside a smaller share is in links where it is the author's, an explanation. */
const SHARE_OF_TEASER = 0.25;

/** In a box that asks to subscribe, tells of the author, holds comments or other stories, by its name. */
export function isInBox({ place, wording }: Block): boolean {
  const boxed = boxedBy(place);
  return boxed === BOXED || (boxed === BARRED && wording.furniture.has('subscribe'));
}

const BOXED = 2;
/** In what is named after a barrier or a notice, which leaves but what asks to subscribe. */
const BARRED = 1;

/** What the boxes around a place say of all within: it asks the one around it rather than each. */
const boxedBy = askedOnce((place: Place): number => {
  const { names, parent } = place;
  if (place.holdsHeadline || place.name === 'body') return 0;
  if (isBox(place)) return BOXED;
  const around = parent === null ? 0 : boxedBy(parent);
  const isBarrier = hasName(names, 'paywall') || hasName(names, 'notice');
  return isBarrier ? Math.max(around, BARRED) : around;
});

function isBox(place: Place): boolean {
  const { name, names, chars, linkChars } = place;
  const isOffer = hasName(names, 'subscribe') && !isForSubscribers(place);
  if ((isOffer || (hasName(names, 'authorBox') && !isPanel(place))) && isMinor(place)) return true;
  if (name === 'aside' && isMinor(place) && !isFactBox(place)) {
    if (linkChars > chars * SHARE_OF_TEASER || asksForInput(place)) return true;
  }
  if (name === 'form' && chars < MOST_OF_FORM && isMinor(place)) return true;
  if (hasName(names, 'comments') && !isLongBody(place) && isMinor(place)) return true;
  return hasName(names, 'related') && linkChars > chars / 2 && isMinor(place);
}

/** One of several texts shown by turns, whose name is but the example's that it was copied from. */
const isPanel = ({ element }: Place): boolean => element.getAttribute('role') === 'tabpanel';

const FACT_BOX = /(?:^|[\s_-])(?:info|fact|facts|fakten|daten)-?box/iu;
const SHARE_OF_MENU = 0.7;

/** What an encyclopedia sets beside its text: data, many of them with links. */
const isFactBox = ({ element, chars, linkChars }: Place): boolean =>
  linkChars <= chars * SHARE_OF_MENU && FACT_BOX.test(classOf(element));

/** `subscriber-only`, `subscribers-content`: whom a text is for, and not what it offers. */
const AUDIENCE =
  /(?:^|\s)(?:\S*[-_])?(?:subscribers?|members?)[-_]{1,2}(?:only|preview|premium|exclusive|content|text|body|article)(?:\s|$)/iu;
const LONGEST_OFFER = 600;

/** An article's own body, or a part of it, that is named after those who may read it. */
const isForSubscribers = (place: Place): boolean =>
  AUDIENCE.test(classOf(place.element)) || isLongBody(place);

/** `article-body commentary`: a name beside it speaks of what kind of article that is. */
const isLongBody = ({ names, chars }: Place): boolean =>
  hasName(names, 'body') && chars > LONGEST_OFFER;

/** What is set around a whole page to carry its state is no form that a reader fills in. */
const MOST_OF_FORM = 1_500;

const asksForInput = ({ element }: Place): boolean =>
  element.getElementsByTagName('form').length > 0 ||
  element.getElementsByTagName('input').length > 0;
