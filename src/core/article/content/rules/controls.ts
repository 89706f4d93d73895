import { classOf } from '../../../dom.ts';
import { firstWithin } from '../../../dom-search.ts';
import { remembered } from '../../remembered.ts';
import { hasName } from '../blocks/names.ts';
import type { Block, Place } from '../blocks/segment.ts';
import { askedOnce } from './asked-once.ts';
import { isMinor } from './minor.ts';

const LONGEST_NETWORK = 25;
const MOST_NETWORKS = 12;
const ENDS_SENTENCE = /[.!?…。！？।؟۔:："”»)]$/u;

/** `WhatsApp`, `Mail`, `Print`: ways to share, in a box that is named after them and holds no more. */
export function isWayToShare({ text, place }: Block): boolean {
  if (text.length > LONGEST_NETWORK || ENDS_SENTENCE.test(text)) return false;
  for (let at: Place | null = place; at && !at.holdsHeadline; at = at.parent) {
    if (at.blocks > MOST_NETWORKS || at.chars > at.blocks * LONGEST_NETWORK) return false;
    // A post of a network is named after it as well.
    if (hasName(at.names, 'embed') || at.name === 'blockquote') return false;
    if (hasName(at.names, 'share')) return true;
  }
  return false;
}

const LONGEST_LABEL = 40;
const BOXES: ReadonlySet<string> = new Set(['div', 'section', 'aside']);

/** A label alone with a button in a box: `Key points`, above what the button would show. */
export function isLabelOfButton({ text, place }: Block): boolean {
  if (text.length > LONGEST_LABEL || ENDS_SENTENCE.test(text)) return false;
  for (let at: Place | null = place; at?.blocks === 1 && BOXES.has(at.name); at = at.parent)
    if (at.buttons > 0) return !at.holdsHeadline;
  return false;
}

const MOST_ANSWERS = 12;
const LONGEST_POLL = 600;
const CHOICES = ['ul', 'ol', 'input', 'button', 'label', 'form'] as const;
const POLL =
  /(?:^|[\s_-])(?:poll(?:s|daddy|-?box|-?widget)?|voting|vote-?box|survey|quiz|umfrage(?:-?box)?|abstimmung|sondage|encuesta|enquete|sondaggio|sonda|ankieta|anketa?|anket|hlasovanie|szavazas|opros|golosovanie|stemming|omrostning|afstemning|avstemning)(?:$|[\s_-])/iu;

/** A question to readers with the answers that they may choose from, in a box that is named so. */
export const isInPoll = ({ place }: Block): boolean => isWithinPoll(place);

const isWithinPoll = askedOnce((place: Place): boolean => {
  const { element, parent } = place;
  if (place.holdsHeadline || place.blocks > MOST_ANSWERS || place.chars > LONGEST_POLL)
    return false;
  if (namesPoll(classOf(element)))
    return isMinor(place) && firstWithin(element, ...CHOICES) !== null;
  return parent !== null && isWithinPoll(parent);
});

const namesPoll = remembered((names) => POLL.test(names));
