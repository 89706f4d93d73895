import { classOf } from '../../../dom.ts';
import { isPlayerLine } from '../../cues/players.ts';
import { remembered } from '../../remembered.ts';
import { hasName } from '../blocks/names.ts';
import type { Block, Place } from '../blocks/segment.ts';

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

function isNamedPlayer(place: Place): boolean {
  for (let at: Place | null = place; at; at = at.parent) {
    if (at.holdsHeadline || at.blocks > MOST_LINES || at.chars > LONGEST_PLAYER) return false;
    const isNamed = hasName(at.names, 'media') || hasName(at.names, 'tools');
    if (isNamed && namesPlayer(classOf(at.element))) return true;
  }
  return false;
}

/** `videoPlayer` is two words. */
const namesPlayer = remembered((names) =>
  PLAYER.test(names.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')),
);
