import { appealNames, cueNames, partNames } from './parts.ts';

// What the extractor measures of a block, as phrases. A measure's name is a word, or a word and what
// it applies to: `near:share`, `cue:advert`, `asks:follow`, `tag:p`, `weight@-1`, `first±5`.

const phrases: Readonly<Partial<Record<string, string>>> = {
  weight: 'its length',
  words: 'its number of words',
  meanWord: 'the length of its words',
  linkDensity: 'how much of it is links',
  links: 'its number of links',
  strongShare: 'how much of it is bold',
  sentenceEnds: 'its number of sentences',
  commas: 'its commas',
  endsSentence: 'that it ends as a sentence',
  endsColon: 'that it ends with a colon',
  endsEllipsis: 'that it breaks off',
  startsLower: 'that it begins in lower case',
  startsQuote: 'that it begins with a quotation',
  capitals: 'its capital letters',
  digits: 'its figures',
  upper: 'its upper case',
  isLink: 'that it is but a link',
  isCaption: 'that it reads as a caption',
  isCredit: 'that it reads as a credit',
  hasUrl: 'a web address in it',
  hasEmail: 'an e-mail address in it',
  hasYear: 'a year in it',
  hasClock: 'a time in it',
  bars: 'bars and arrows in it',
  bracketed: 'that it stands in brackets',
  startsSign: 'that it begins with a sign',
  secondPerson: 'that it speaks to the reader',
  headingRank: 'its rank as a heading',
  hidden: 'that the page hides it',
  depth: 'how deep in the page it stands',
  cues: 'how many kinds of notice it resembles',
  titleOverlap: 'words of the headline in it',
  isTitle: 'that it repeats the headline',
  descriptionOverlap: 'words of the page’s summary in it',
  namesAuthor: 'the author’s name in it',
  statedBody: 'the text that the page’s data states',
  repeated: 'that the page says it more than once',
  pictures: 'the pictures before it',
  parentChars: 'how much text stands around it',
  parentLinks: 'the links around it',
  parentBlocks: 'how many blocks stand beside it',
  parentShare: 'how much of the page stands around it',
  grandShare: 'how much of the page its part holds',
  parentMean: 'the length of the blocks beside it',
  toHeadline: 'how near to the headline it stands',
  alike: 'parts of the same form',
  alikeBlocks: 'the size of parts of the same form',
  alikeShare: 'how much of the page has its form',
  alikeStep: 'where the page repeats itself',
  position: 'its place on the page',
  charsBefore: 'how much text comes before it',
  blocksAfterTitle: 'its distance from the headline',
  charsAfterTitle: 'the text since the headline',
  pageBlocks: 'the number of blocks on the page',
  pageChars: 'the length of the page',
  kindCount: 'how many blocks look like it',
  kindMean: 'the length of blocks that look like it',
  kindShare: 'how much of the page looks like it',
  kindLinks: 'the links in blocks that look like it',
  holderProse: 'the running text beside it',
  grandProse: 'the running text around it',
  proseBefore: 'the running text before it',
  proseAfter: 'the running text after it',
  nearProse: 'the running text near it',
  first: 'how it reads at first sight',
  'first:holder': 'how its part of the page reads',
  'first:holder+1': 'how the part around it reads',
  'first:holder+2': 'how the larger part around it reads',
  holderHolds: 'how much of the article its part holds',
  'holder+1Holds': 'how much of the article the part around it holds',
  stepsToBest: 'how near to the main text it stands',
  inRun: 'that it stands in the main stretch of text',
  toRun: 'its distance from the main stretch of text',
  massBefore: 'how much of the article comes before it',
  afterFirstStrong: 'its distance from the first sure paragraph',
  beforeLastStrong: 'its distance from the last sure paragraph',
  toNextStrong: 'the next sure paragraph',
  toLastStrong: 'the sure paragraph before it',
  mass: 'how much text the page seems to have',
  massShare: 'how much of the page is an article',
  sameHolder: 'that it stands in the same part',
  'tag:heading': 'that it is a heading',
  'in:article': 'that it stands in the page’s article',
  'in:main': 'that it stands in the page’s main part',
  'in:aside': 'that it stands in an aside',
  'in:nav': 'that it stands in navigation',
  'in:header': 'that it stands in a header',
  'in:footer': 'that it stands in a footer',
  'in:form': 'that it stands in a form',
  'in:figure': 'that it stands with a picture',
  'in:list': 'that it stands in a list',
  'in:table': 'that it stands in a table',
  'in:blockquote': 'that it stands in a quotation',
  'in:body-mark': 'that it stands in what the page names its text',
};

/** `first±5`: how what stands around reads. */
const AROUND = /^first±\d+$/u;
/** `weight@-1`, `first@2`: a measure of a block nearby. */
const NEARBY = /^(.+)@(-?\d+)$/u;
const NAMED = /^(near|far|cue|asks|tag):(.+)$/u;

/** What a measure is about, in words; null for one that has none. */
export function measurePhrase(measure: string): string | null {
  const own = phrases[measure];
  if (own !== undefined) return own;
  if (AROUND.test(measure)) return 'how the blocks around it read';
  const nearby = NEARBY.exec(measure);
  if (nearby !== null) return nearbyPhrase(nearby[1] ?? '', Number(nearby[2]));
  const named = NAMED.exec(measure);
  return named === null ? null : namedPhrase(named[1] ?? '', named[2] ?? '');
}

function nearbyPhrase(measure: string, step: number): string | null {
  if (measurePhrase(measure) === null) return null;
  const side = step < 0 ? 'before' : 'after';
  return measure === 'first' ? `how the text ${side} it reads` : `what stands ${side} it`;
}

function namedPhrase(relation: string, kind: string): string | null {
  const part = (partNames as Readonly<Partial<Record<string, string>>>)[kind];
  const cue = (cueNames as Readonly<Partial<Record<string, string>>>)[kind];
  const appeal = (appealNames as Readonly<Partial<Record<string, string>>>)[kind];
  switch (relation) {
    case 'near':
      return part === undefined ? null : `that the page names it ${part}`;
    case 'far':
      return part === undefined ? null : `that it stands in what the page names ${part}`;
    case 'cue':
      return cue === undefined ? null : `that it begins as ${cue}`;
    case 'asks':
      return appeal === undefined ? null : `that it has words of ${appeal}`;
    default:
      return 'the element that it is';
  }
}
