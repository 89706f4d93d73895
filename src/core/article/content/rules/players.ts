import { classOf } from '../../../dom.ts';
import { isPlayerLine } from '../../cues/players.ts';
import { remembered } from '../../remembered.ts';
import { hasName } from '../blocks/names.ts';
import type { Block, Place } from '../blocks/segment.ts';
import { askedOnce } from './asked-once.ts';

const PLAYER =
  /(?:^|[\s_-])(?:videos?|wideo|(?:jw|video|audio)?-?player|audio|podcast|vid|tts|text-?to-?speech)(?:$|[\s_-])/iu;
/** `[Gambas:Video 20detik]`, `[embed]`. */
const PLACEHOLDER = /^\[[^\]]*(?:video|gambas|embed|gallery|galeri|instagram|tweet)[^\]]*\]$/iu;
const LONGEST_LINE = 200;
const LONGEST_PLAYER = 300;
const MOST_LINES = 6;

/** What is left of a film or a recording that a page would play: its name, `Play video`. */
export function isInPlayer({ text, place, wording }: Block): boolean {
  if (wording.weight > LONGEST_LINE) return false;
  if (text.startsWith('[') && PLACEHOLDER.test(text)) return true;
  return isPlayerLine(text) || isNamedPlayer(place);
}

const isNamedPlayer = askedOnce((place: Place): boolean => {
  const { names, element, parent } = place;
  if (place.holdsHeadline || place.blocks > MOST_LINES || place.chars > LONGEST_PLAYER)
    return false;
  const isNamed = hasName(names, 'media') || hasName(names, 'tools');
  if (isNamed && namesPlayer(classOf(element))) return true;
  return parent !== null && isNamedPlayer(parent);
});

/** `videoPlayer` is two words. */
const namesPlayer = remembered((names) =>
  PLAYER.test(names.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')),
);
