import { classOf } from '../../../dom.ts';
import { closestOf, firstWithin } from '../../../dom-search.ts';
import { bearsRight, creditsBySlash, isBracketed, namesSource } from '../../cues/credits.ts';
import { hasName } from '../blocks/names.ts';
import { headingRank, type Block, type Place } from '../blocks/segment.ts';
import { isMinor } from './minor.ts';
import { mayNameThings } from './things.ts';

/** What is said of a picture: by its element, its words, its name or what stands beside it. */
export const isCaption = (block: Block): boolean =>
  isInWords(block) ||
  ((isWithinFigure(block.place) || isNamedCaption(block.place) || isAloneBesidePicture(block)) &&
    !isInSlide(block.place));

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

const MOST_SLIDES_ALIKE = 3;
const SLIDE_HEADINGS = ['h2', 'h3', 'h4'] as const;
const SENTENCE = 40;

/** One of a row of figures, each with a heading over its picture and text below: the article itself. */
function isSlide({ element, family, chars, linkChars }: Place): boolean {
  if (family.alike <= MOST_SLIDES_ALIKE || chars < SENTENCE || linkChars > chars / 2) return false;
  const heading = firstWithin(element, ...SLIDE_HEADINGS);
  return heading !== null && closestOf(heading, 'figcaption') === null;
}

function isInSlide(place: Place): boolean {
  for (let at: Place | null = place, step = 0; at && step < 5; at = at.parent, step += 1)
    if (at.name === 'figure') return isSlide(at);
  return false;
}

/**
 * A line that credits somebody, or that stands in brackets or bears a right below a picture. Where
 * no picture is, a name of who took it must be told from a source, a pair of countries or of terms.
 */
const isInWords = (block: Block): boolean => {
  const { text, wording, picturesBefore, place } = block;
  if (picturesBefore > 0 && (isBracketed(text) || bearsRight(text) || isTaker(block))) return true;
  if (text.includes('©') && isPictureText(place) && bearsRight(text)) return true;
  if (picturesBefore > 0 && text.length <= LONGEST_LINE && isPictureText(place)) return true;
  if (!wording.isCaption) return false;
  if (!namesSource(text) && !creditsBySlash(text)) return true;
  return isNamedPart(place) || (picturesBefore > 0 && !mayNameThings(place));
};

/** `Harbour Board / Jane Roe`, right below a picture. */
const isTaker = ({ text, place }: Block): boolean =>
  TAKER.test(text) && !mayNameThings(place) && place.name !== 'blockquote';

const TAKER = /^[\p{L}\p{N}.& -]{2,40}\s?\/\s?\p{Lu}\p{L}+\s\p{Lu}[\p{L}-]{1,24}$/u;

const TEXT_OF_PICTURE =
  /(?:^|[\s_-])(?:background-)?(?:image|img|photo|foto|picture|bild)[-_]*(?:annotation|note|text|title|label|name|descr\w*|source)?(?:$|[\s_-])/iu;

/** What is itself called after a picture, and not only what it stands in. */
const isPictureText = ({ element, names, blocks, name }: Place): boolean =>
  blocks === 1 && name !== 'a' && hasName(names, 'media') && TEXT_OF_PICTURE.test(classOf(element));

const NEAR = 3;

/** In a part that is called after pictures. */
function isNamedPart(place: Place): boolean {
  for (let at: Place | null = place, step = 0; at && step < NEAR; at = at.parent, step += 1) {
    if (at.blocks > MOST_CAPTIONS) return false;
    if (at.name === 'figure' || hasName(at.names, 'caption') || hasName(at.names, 'media'))
      return true;
  }
  return false;
}

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
  const box = place.name === 'p' ? place.parent : place;
  for (let at = box; at && at.blocks === 1; at = at.parent) {
    if (at.pictures > 0 && hasName(at.names, 'media'))
      return isCredited || !ENDS_SENTENCE.test(text) || isOnItsOwn(at);
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
