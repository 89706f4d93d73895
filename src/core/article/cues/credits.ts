import { agencyAmong } from './agencies.ts';
import { isOfLatin } from './fold.ts';

/** Words that open a picture's credit or caption, by no particular language. */
const CREDIT_WORDS =
  /^(?:©|\(c\)|photos?\b|photograph(?:er|y)?\b|photo(?:graphie)?\b|fotos?\b|fotografía\b|fotografie\b|fotó\b|bilder?\b|bildquelle\b|image(?:s|n|m)?\b|picture\b|pictured?\b|credits?\b|crédits?\b|créditos?\b|kredit\b|copyright\b|quelle\b|zdj(?:ęcie|\.)|valokuva\b|kuva\b|autor\/allikas|allikas\b|фото|сурет|зображення|снимка|φωτογραφία|صورة|تصوير|عکس|תצלום|צילום|图片?[:：为]|圖[:：片]|摄影|攝影|写真|사진|ภาพ|լուսանկար(?:ը|ներ|ները)?(?!\p{L})|ֆոտո(?!\p{L})|ფოტო(?!\p{L}))/iu;

/** `Fot. Jan Nowak / Agencja`, `Zdj. archiwum`. */
const ABBREVIATED = /^(?:[Ff]ot|[Zz]dj|[Pp]hot|FOT|ZDJ)\.\s?(?!.*\.\s\p{Lu})\p{Lu}[^!?]{2,80}$/u;

/** `Featured image by Jane Roe`, `Photocredits Harbour: Jane Roe`, `Titelbild: Stadtarchiv`. */
const OF_PAGE =
  /^(?:(?:featured|header|cover|title|lead|main|hero) (?:image|photo|picture|foto)|(?:photo|foto|image|bild)[- ]?credits?|(?:titel|beitrags|aufmacher|header|artikel|vorschau|teaser)-?(?:bild|foto)|bildnachweise?|bildrechte|bildcredits?|illustrationen\s?\/|image à la une|photo de (?:couverture|une)|imagen (?:destacada|de portada)|foto de (?:portada|capa)|foto (?:di copertina|in apertura)|immagine di copertina)(?!\p{L}).{0,40}?(?:[:：©]|\b(?:by|von|via|par|de|di|por)\s)/iu;

const CREDIT_VERBS = /(?:摄|攝|撮影|제공|сүрет)$/u;

/** A line that is in brackets as a whole, and short. */
const BRACKETED = /^[([（【［][^()（）[\]【】]{1,90}[)\]）】］][.。]?$/u;

const ENDS_IN_BRACKET = /[)\]）】］][.。]?$/;
/** What stands in the brackets that a caption ends in. */
const CLOSING_BRACKETS = /[([（【［]([^()（）[\]【】]{2,90})[)\]）】］][.。]?$/u;

/** Asked of its last characters alone: sought from its first, each bracket within would be tried. */
const endsInBracket = (line: string): boolean => ENDS_IN_BRACKET.test(line.slice(-2));

/** A site's notice, which gives a year; a picture's credit gives a name. */
const COPYRIGHT_NOTICE = /^(?:©|\(c\)|copyright)\s*\d{4}/i;

/** What leads to whoever took a picture, in all credits behind what is seen. */
const NAMES_TAKER = /[:：©]|by\s/i;
/** A credit behind what is seen: `The quay at dawn — Foto: Jane Roe`, `… Ảnh: Văn Đông`. */
const CREDIT_BEHIND =
  /[\s.»”"—–)-](?:photo(?:graph)?|foto|fot\.|ảnh|kuva|bild|bilde|billede|zdj\.|fotó|φωτ[οό](?:γραφία)?|фото|снимка|صورة|תצלום|צילום|autor\/allikas|nuotr\.?)\s?(?:[:：©]|by\s)\s*[^.!?。]{2,60}$/iu;
/** `Bild: The council (left) and its guests. / Quelle: Harbour Post` */
const OPENS_AND_SOURCED =
  /^(?:bild|foto|photo|image|grafik|abbildung|abb\.|fig\.|imagen?|immagine)\s?:.{10,}(?:[/|(]|\s[–—-])\s?(?:bild|foto|photo|quelle|credits?|copyright|source|fuente|fonte|crédit)\s?[:：]/iu;
/** `How the kiln is fired. Video: Cửu Long` */
const FILM_CREDIT_BEHIND =
  /[.!?»”"—–)-]\s?(?:[Vv]ideo|VIDEO|Wideo|Видео|Відео)\s?[:：©]\s*\p{Lu}[^.!?。:：]{1,40}$/u;
/** `The newly repaired hall. —CONTRIBUTED PHOTO` */
const OF_PHOTOS = ['PHOTO', 'PHOTOS'];
const CREDIT_IN_CAPITALS = /[—–-]\s?\p{Lu}[\p{Lu} .,/]{0,40}\bPHOTOS?$/u;
/** How papers of East Asia end a caption: the place behind a double hyphen, who took it. */
const EAST_ASIAN_CAPTION =
  /^(?:图为|圖為)|^[▲▼△]\s?.{2,100}[（(](?:图|圖|照片|攝|摄|翻攝|資料照|示意)|＝[^。！？]{2,40}$|[^。！？](?:摄|攝|撮影|供图|供圖)$|\/\s?\p{sc=Hangul}{2,5}\s?기자$|\/\s?사진\s?[=:]|\/\s?[^.。/]{2,20}\s제공$/u;
const LONGEST_EAST_ASIAN = 160;

/** What leads from such a word to a name. */
const MARKS_CREDIT = /[:：©՝]|\(c\)|\bby\b|^(?:사진|写真)(?:\s?제공)?\s?[=＝]/i;

const LONGEST_CREDIT = 120;
const LONGEST_CAPTION = 400;

/** True for a line such as `(Xinhua/Yan Yan)`, `Foto: dpa`, `© Reuters`: who took a picture. */
export function isCredit(line: string): boolean {
  if (line.length > LONGEST_CREDIT || COPYRIGHT_NOTICE.test(line)) return false;
  if (isBracketed(line)) return namesCredit(line.slice(1, line.search(/[)\]）】］][.。]?$/u)));
  if (ABBREVIATED.test(line) || OF_PAGE.test(line)) return true;
  return CREDIT_WORDS.test(line) && !/[.!?。！？]\s+\S/.test(line) && MARKS_CREDIT.test(line);
}

/** True for a short line wholly in brackets. */
export const isBracketed = (line: string): boolean => BRACKETED.test(line);

/** `© John Brecher A nurse at work`, `The blocked plant. © Reuters / David Mercado`; no year. */
const RIGHT_IN_CAPTION =
  /^©\s?\p{L}(?!.*\b(?:19|20)\d\d\b.*all rights)|[.\s»”"]©\s*\p{L}[^.!?。]{1,60}$/iu;

/** True for a line that, below a picture, says by its sign of copyright whose that is. */
export const bearsRight = (line: string): boolean =>
  line.length <= LONGEST_CAPTION && line.includes('©') && RIGHT_IN_CAPTION.test(line);

/** True for a line that, below a picture, is its caption: a credit, or it ends in one. */
export const isCaption = (line: string): boolean =>
  isCredit(line) || endsAsCaption(line) || bearsRight(line);

const SOURCE = /^(?:quelle|allikas)\b/iu;

/** True for a credit in a word that names the source of a text as well: `Quelle: Stadtwerke`. */
export const namesSource = (line: string): boolean => SOURCE.test(line);

/** Two words or more, as of a name: `Yan Yan`. */
const NAME_OR_SIGN = /^\p{Lu}\S*(?:\s(?:\p{Ll}{2,3}\s)?\p{Lu}\S*){1,3}$/u;

/**
 * True for a line that ends in brackets which only a stroke makes a credit, with no agency and no
 * name beside it: `(Israel/Frankreich)`, `(Whitelist/Blacklist)`, `(ats/nxp)`.
 */
export function creditsBySlash(line: string): boolean {
  if (!isOfLatin(line) || isBracketed(line)) return false;
  const [, inside] = (endsInBracket(line) && CLOSING_BRACKETS.exec(line)) || [];
  if (inside === undefined || !/[/|]/.test(inside) || namesCreditInWords(inside.trim()))
    return false;
  const parts = inside.split(/[/|]/).map((part) => part.trim());
  const isCredited = parts.some((part) => NAME_OR_SIGN.test(part) || agencyAmong(part) !== null);
  return !isCredited || line.length > LONGEST_BEFORE_NAME;
}

/** A longer line that ends so is a paragraph with a reporter's sign. */
const LONGEST_BEFORE_NAME = 250;

/** True for a line that ends in a credit. */
export function endsAsCaption(line: string): boolean {
  if (line === '' || line.length > LONGEST_CAPTION) return false;
  const [, inside] = (endsInBracket(line) && CLOSING_BRACKETS.exec(line)) || [];
  if (inside !== undefined && namesCredit(inside)) return true;
  if (NAMES_TAKER.test(line) && (CREDIT_BEHIND.test(line) || FILM_CREDIT_BEHIND.test(line)))
    return true;
  if (OPENS_AND_SOURCED.test(line)) return true;
  if (OF_PHOTOS.some((word) => line.endsWith(word)) && CREDIT_IN_CAPITALS.test(line)) return true;
  if (!isOfLatin(line) && line.length <= LONGEST_EAST_ASIAN && EAST_ASIAN_CAPTION.test(line))
    return true;
  if (!/[/|©]|\s[-–—]\s/.test(line)) return false;
  const [, last = ''] = /(?:[/|©]|\s[-–—]\s)\s*([^/|©]{2,40})$/.exec(line) ?? [];
  return last !== '' && agencyAmong(last.trim()) !== null;
}

/** True for the words within a credit's brackets: `Xinhua/Yan Yan`, `AP Photo`, `Foto: dpa`. */
function namesCredit(words: string): boolean {
  const trimmed = words.trim();
  if (namesCreditInWords(trimmed)) return true;
  return /[/|]/.test(trimmed) && !/\d/.test(trimmed) && trimmed.split(/\s+/).length <= 8;
}

const namesCreditInWords = (words: string): boolean =>
  CREDIT_WORDS.test(words) ||
  CREDIT_VERBS.test(words) ||
  /\b(?:photo|foto)s?\b/i.test(words) ||
  /제공(?![가-힣])|재판매/u.test(words);
