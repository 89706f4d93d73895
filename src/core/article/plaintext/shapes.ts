import { agencyAmong } from '../cues/agencies.ts';
import { breadcrumbSteps } from '../cues/breadcrumbs.ts';
import { isCredit } from '../cues/credits.ts';
import { furnitureOf, type FurnitureKind } from '../cues/furniture.ts';
import { opensAsByline, sourceLabelled } from '../cues/labels.ts';
import {
  ARABIC_STOP_WORDS,
  BENGALI_STOP_WORDS,
  CYRILLIC_STOP_WORDS,
  DEVANAGARI_STOP_WORDS,
  HEBREW_STOP_WORDS,
  LATIN_STOP_WORDS,
} from '../cues/stop-words.ts';
import { parseDate } from '../metadata/dates/index.ts';

/**
 * What a line of a page saved as text is, told by its shape and its first words:
 * - `sentence`: running text: long, or closed by a full stop
 * - `credit`: who took a picture
 * - `caption`: what a picture shows, with its credit
 * - `facts`: date, source, byline
 * - `path`: where the page stands in its site
 * - `label`: opens a list of links: `Read also:`
 * - `menu`: short items side by side
 * - `furniture`: a button, a prompt, the title of a list
 * - `notice`: addresses, registration numbers, copyright
 * - `phrase`: anything else that is short: a heading, a list item, a headline
 */
export type LineShape =
  | 'sentence'
  | 'credit'
  | 'caption'
  | 'facts'
  | 'path'
  | 'label'
  | 'menu'
  | 'furniture'
  | 'notice'
  | 'phrase';

/** A sentence's end, perhaps in quotation marks, perhaps with a word in brackets behind it. */
const TERMINAL = /[.!?…。！？｡؟۔।॥։።][)\]"'”’“‘»›」』）]*(?:\s?[(（][^()（）]{1,16}[)）])?$/u;
const DENSE_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

const SENTENCE = 60;
const LONG_LINE = 160;
const LONGEST_FACTS = 160;
const LONGEST_LABEL = 40;
const LONGEST_BYLINE = 90;

/** The length of a line in letters of an alphabet: a Chinese character says as much as three. */
export function weightOf(line: string): number {
  const dense = line.match(DENSE_SCRIPT)?.length ?? 0;
  return line.length + dense * 2;
}

/** What a line is, told by its shape and its first words: the first kind that fits, in this order. */
export function shapeOf(line: string): LineShape {
  if (SIGNED_WITH_NUMBER.test(line)) return 'notice';
  if (isCredit(line) || isNamedCredit(line) || isLabelledCredit(line)) return 'credit';
  if (isCaption(line)) return 'caption';
  if (pathOf(line)) return 'path';
  if (isFacts(line)) return 'facts';
  const weight = weightOf(line);
  if (isNotice(line, weight)) return 'notice';
  if (/[:：]$/.test(line) && weight <= LONGEST_LABEL) return 'label';
  if (isFurniture(line, weight)) return 'furniture';
  if (TERMINAL.test(line)) return 'sentence';
  if (isMenu(line)) return 'menu';
  return weight >= LONG_LINE ? 'sentence' : 'phrase';
}

/** How German agencies sign: `© dpa-infocom, dpa:250617-99-123456/3`. */
const SIGNED_WITH_NUMBER = /\b(?:dpa|apa|sda|afp|kna|epd)[:#]\s?\d{6}/i;

/** True for a line that ends as a sentence does, in any script. */
export const endsSentence = (line: string): boolean => TERMINAL.test(line);

/** True for a sentence of running text, rather than a prompt or a caption that ends like one. */
export const isLongSentence = (line: string): boolean =>
  TERMINAL.test(line) && weightOf(line) >= SENTENCE;

/** The steps of a path: `Home > Business`, `トップ ＞ 国際`, `Home / Business`. */
export function pathOf(line: string): readonly string[] | null {
  const steps = breadcrumbSteps(line.replace(/[＞〉]/g, '>'));
  if (steps) return steps;
  const [first = '', ...rest] = line.split(/\s\/\s/);
  const isPath = rest.length > 0 && rest.length < 5 && furnitureOf(first).has('navigate');
  return isPath && line.length <= LONGEST_FACTS ? [first, ...rest] : null;
}

/** `PEDRO GÓMEZ (EFE)`: a name, and the agency in brackets, alone on a line. */
function isNamedCredit(line: string): boolean {
  const [, name = '', agency = ''] =
    /^(\p{Lu}[^()\d.,:;!?]{3,40})\s\(([^()]{2,40})\)$/u.exec(line) ?? [];
  return agency !== '' && name.split(' ').length <= 5 && agencyAmong(agency) !== null;
}

const PICTURE_WORDS = String.raw`photo(?:graph)?s?|foto(?:graf|ğraf|s)?|bild|bilder|picture|image|crédit|credit|crédito|kuva|zdjęcie|φωτογραφία|фото|снимок|صورة|تصوير|عکس|צילום|फोटो|छायाचित्र|ছবি|ảnh|ภาพ|写真|사진|图片?|摄影|攝影|提供`;
/** `… the quay. Photograph: John Roe/PA`, `… (AP Photo/John Roe)`, `… [사진=연합뉴스]`. */
const CREDITED = new RegExp(
  [
    String.raw`(?:^|[\s.。|/])(?:${PICTURE_WORDS})\s?[:：=|]\s?[^.:。]{2,60}\.?$`,
    String.raw`[([（［【](?:[^()[\]（）【】]{0,40}[\s/])?(?:${PICTURE_WORDS})(?:[\s:：=/|][^()[\]（）【】]{1,60})?[)\]）］】]\.?$`,
    String.raw`(?:摄|攝|撮影)[。）)]?$`,
    String.raw`\S\s©\s?[^\d.:©][^.:©]{1,60}$`,
  ].join('|'),
  'iu',
);
const PICTURED = new RegExp(String.raw`^(?:${PICTURE_WORDS})\s?[:：]\s?\S`, 'iu');
const LONGEST_CAPTION = 400;
const LONGEST_CREDIT = 60;

/** A word for a picture and who took it: `Ảnh: Reuters`. */
const isLabelledCredit = (line: string): boolean =>
  line.length <= LONGEST_CREDIT && PICTURED.test(line) && !TERMINAL.test(line);

/** Words with the credit of the picture that they describe. */
function isCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION || weightOf(line) < SENTENCE / 2) return false;
  return CREDITED.test(line) || PICTURED.test(line);
}

/** `4 min read`, `4–5 minutes`, `約3分`, `432 words`. */
const READING_TIME =
  /^(?:約|约|약)?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?(?:min\b|mins\b|minut|Min\.|分|분|мин|хв|dakika|دقائق|דקות)|^\d{2,5}\s(?:words|mots|wörter|palabras|palavras|parole)$/iu;

/** A short line that states a date, a source or an author, and is no sentence. */
function isFacts(line: string): boolean {
  if (line.length > LONGEST_FACTS || (TERMINAL.test(line) && line.length > SENTENCE)) return false;
  if (sourceLabelled(line) !== null) return true;
  if (line.length <= LONGEST_BYLINE && !TERMINAL.test(line) && opensAsByline(line)) return true;
  if (READING_TIME.test(line) && line.length < SENTENCE) return true;
  if (parseDate(line) === null) return false;
  const words = line
    .replace(/[\d\s·|•:./,-]+/g, ' ')
    .trim()
    .split(' ');
  return words.length <= 12;
}

/** Items of one to three words, each with a capital, and no sentence's punctuation between them. */
function isMenu(line: string): boolean {
  if (/[,;.!?，。；]/.test(line)) return /^\S{1,12}[:：]$/.test(line);
  const words = line.split(/[\s|·•/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < 3) return false;
  if (/\s[|·•]\s.*\s[|·•]\s/.test(line)) return true;
  if (!/[\p{Lu}\p{Ll}]/u.test(line)) return isMenuWithoutCase(words);
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  const average = words.reduce((sum, word) => sum + weightOf(word), 0) / words.length;
  return capitals / words.length > 0.6 && words.length >= 4 && average <= LONGEST_MENU_WORD;
}

const LONGEST_MENU_WORD = 13;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  [
    LATIN_STOP_WORDS,
    CYRILLIC_STOP_WORDS,
    ARABIC_STOP_WORDS,
    HEBREW_STOP_WORDS,
    DEVANAGARI_STOP_WORDS,
    BENGALI_STOP_WORDS,
  ]
    .flatMap((lists) => Object.values(lists))
    .flatMap((list) => list.split(' ')),
);

/** Names of sections in a row; a headline in capitals has small words between the large. */
export function isRowOfNames(line: string): boolean {
  const words = line.toLowerCase().split(/\s+/);
  return words.length >= FEWEST_IN_ROW && !words.some((word) => SMALL_WORDS.has(word));
}

const FEWEST_IN_ROW = 5;

/** Names of sections alone: without the small words of a sentence, or of two characters or three. */
function isMenuWithoutCase(words: readonly string[]): boolean {
  if (words.length < 4 || words.some((word) => SMALL_WORDS.has(word))) return false;
  const isHan = words.every((word) => /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(word));
  if (isHan) return words.every((word) => word.length <= 4);
  return !words.some((word) => /\p{Script=Hangul}/u.test(word));
}

const FURNITURE: ReadonlySet<FurnitureKind> = new Set([
  'readAlso',
  'share',
  'subscribe',
  'comments',
  'advert',
  'topics',
  'navigate',
] as const);
const MOST_WORDS = 6;

/** A button, a prompt, the title of a list: a short line that begins as these do, no sentence. */
function isFurniture(line: string, weight: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  const kinds = [...furnitureOf(line)].filter((kind) => FURNITURE.has(kind));
  if (kinds.length === 0) return false;
  if (kinds.includes('readAlso') && /[:：]/.test(line.slice(0, LONGEST_LABEL))) return true;
  if (TERMINAL.test(line)) return kinds.includes('subscribe') && weight <= SENTENCE * 1.5;
  return weight <= SENTENCE && line.split(/\s+/).length <= MOST_WORDS;
}

const COPYRIGHT =
  /(?:^|\s)(?:©|ⓒ|\(c\)|copyright|all rights reserved|版权所有|版權所有|許可証|许可证|ICP[备備证證])/iu;
const RIGHTS =
  /^(?:저작권자|無断転載|جميع الحقوق|כל הזכויות|все права|всі права|tous droits|todos los derechos|todos os direitos|alle rechte|wszelkie prawa|tüm hakları)/iu;

function isNotice(line: string, weight: number): boolean {
  if (COPYRIGHT.test(line) || RIGHTS.test(line)) return true;
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(line) || /^\S+@\S+\.\S+$/.test(line)) return true;
  if (weight > LONG_LINE * 2) return false;
  const digits = line.match(/\d/g)?.length ?? 0;
  // A telephone, a postal code, a registration: many digits, and not a sentence that counts.
  return digits >= 6 && digits / line.length > 0.2 && !TERMINAL.test(line);
}
