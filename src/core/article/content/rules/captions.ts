import { bearsRight, isBracketed } from '../../cues/credits.ts';
import { hasName } from '../blocks/names.ts';
import { headingRank, type Block, type Place } from '../blocks/segment.ts';
import { isMinor } from './minor.ts';

/** What is said of a picture: by its element, its words, its name or what stands beside it. */
export const isCaption = (block: Block): boolean =>
  isWithinFigure(block.place) ||
  isInWords(block) ||
  isNamedCaption(block.place) ||
  isAloneBesidePicture(block);

const HOLDS_TEXT: ReadonlySet<string> = new Set(['table', 'blockquote', 'pre', 'ul', 'ol']);

/** A figure holds pictures and their words; one without, set around a table or a list, does not count. */
function isWithinFigure(place: Place): boolean {
  for (let at: Place | null = place, step = 0; at && step < 6; at = at.parent, step += 1) {
    if (at.name === 'figcaption') return true;
    if (at.name === 'figure') return at.blocks <= 3 || at.pictures > 0;
    if (HOLDS_TEXT.has(at.name)) return false;
  }
  return false;
}

/** A line that credits somebody, or that stands in brackets or bears a right below a picture. */
const isInWords = ({ text, wording, picturesBefore }: Block): boolean =>
  wording.isCaption || (picturesBefore > 0 && (isBracketed(text) || bearsRight(text)));

const MOST_CAPTIONS = 4;

/** What the page itself calls a caption, beside a picture or in the place of one. */
function isNamedCaption(place: Place): boolean {
  let isNamed = false;
  for (let at: Place | null = place, step = 0; at && step < 4; at = at.parent, step += 1) {
    if (at.blocks > MOST_CAPTIONS) return false;
    if (isNamed && hasName(at.names, 'media') && !at.holdsHeadline) return true;
    isNamed ||= hasName(at.names, 'caption');
    if (isNamed && at.pictures > 0) return true;
  }
  return false;
}

const LONGEST_LINE = 200;
const ENDS_SENTENCE = /[.!?…。！？।]["'”’»」』）)]*$/u;

/** `Harbour Post/Jane Roe`, on a line of its own above the caption. */
const CREDIT_ABOVE = /^[\p{L}\p{N}. ]{2,30}\/\s?\p{Lu}[\p{L}. ]{1,40}$/u;

/** A short line, alone with a picture in what the page calls a part for pictures. */
function isAloneBesidePicture({ text, texts, place }: Block): boolean {
  if (headingRank(place) > 0) return false;
  const isCredited = texts.length > 1 && CREDIT_ABOVE.test(texts[0]?.data.trim() ?? '');
  if (!isCredited && text.length > LONGEST_LINE) return false;
  const isSentence = !isCredited && ENDS_SENTENCE.test(text);
  const box = place.name === 'p' ? place.parent : place;
  for (let at = box; at && at.blocks === 1; at = at.parent) {
    if (at.pictures > 0 && hasName(at.names, 'media')) return !isSentence || isOnItsOwn(at);
  }
  return false;
}

/** Among paragraphs, and none of a row of pictures, each of which tells a part of the story. */
const isOnItsOwn = (box: Place): boolean => box.family.alike <= MOST_ALIKE && isMinor(box);
const MOST_ALIKE = 2;

const MOST_IN_FIGURE = 3;
const LONGEST_FIGURE = 400;
const LONGEST_BESIDE = 150;

/** A small box of pictures and lines, one of which is a caption: so are the others. */
export function isBesideCaption(block: Block, captions: ReadonlySet<Place>): boolean {
  if (block.text.length > LONGEST_BESIDE) return false;
  for (let at: Place | null = block.place; at && isFigure(at); at = at.parent) {
    if (at.pictures > 0 && captions.has(at)) return true;
  }
  return false;
}

/** The boxes that hold these captions: the figure of one in a figure, and what is but around that. */
export function boxesOf(captions: readonly Block[]): ReadonlySet<Place> {
  const boxes = new Set<Place>();
  for (const { place } of captions) {
    let isOutside = false;
    for (let at: Place | null = place; at && isFigure(at); at = at.parent) {
      if (isOutside && !hasName(at.names, 'media') && !hasName(at.names, 'caption')) break;
      boxes.add(at);
      isOutside ||= at.name === 'figure';
    }
  }
  return boxes;
}

const isFigure = ({ blocks, chars, holdsHeadline, name }: Place): boolean =>
  blocks <= MOST_IN_FIGURE && chars <= LONGEST_FIGURE && !holdsHeadline && name !== 'body';
