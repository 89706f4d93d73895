// How papers say that one person wrote a story and pictured it: `Text und Fotos: Anna Berg`, `Words &
// pictures by Jane Doe`, `文/图 林海燕`. Adding a language is adding its words to each of the three.

const TEXTS =
  'texts?|words|story|report|texte|textes|textos?|testo|testi|teksten|tekst|teksti|tekstas|teksts|szöveg|besedilo|текст|тексти|тексты|текстове|κείμενο|metin|yazı|teks|tulisan|bài viết|bài|文|撰文|取材・文|글|نص|النص|טקסט|כתבה';
const PICTURES =
  "photos?|photographs|photography|pictures?|images?|photographies|foto['’]s|fotos?|fotografien?|bilder|bild|fotografías?|imágenes|fotografias?|imagens|immagini|beeld|bilete|bilde|billeder|kuvat|kuva|valokuvat|zdjęcia|fot\\.|fotky|snímky|fotók|képek|fotografije|fotografii|nuotraukos|фото|фотографии|світлини|снимки|φωτογραφίες|φωτό|fotoğraf(?:lar)?|gambar|ảnh|hình|写真|撮影|图片|图|圖片|圖|攝影|摄影|사진|صور|تصوير|צילומים|צילום";
const AND =
  "and|und|u\\.|et|y|e|en|och|og|i|a|ja|és|și|si|ir|un|in|και|и|та|і|ve|dan|và|و|ו|&|\\+|[/／,、・·]|'n'";
const BY = 'by|von|par|por|di|de|da|door|van|av|af|przez|by:|oleh|bởi|του|της';

const BOTH = String.raw`(?:(?:${TEXTS})\s*(?:${AND})\s*(?:${PICTURES})|(?:${PICTURES})\s*(?:${AND})\s*(?:${TEXTS}))(?![\p{L}\p{M}\p{N}])`;
const OPENING = new RegExp(
  String.raw`^[(（[]?\s*${BOTH}(?<mark>\s*[:：]|\s+(?:${BY})(?=\s))?\s*(?<rest>.*)$`,
  'iu',
);
/** A cheap first look: the letters in which its words begin. Most lines need none of the slow parts. */
const FIRST_LETTERS: ReadonlySet<string> = new Set(
  `${TEXTS}|${PICTURES}`.split('|').map((word) => word.slice(0, 2).replace(/[?・]$/, '')),
);

function mayOpen(line: string): boolean {
  const start = (/^[(（[]/.test(line) ? line.slice(1).trimStart() : line).slice(0, 2).toLowerCase();
  return FIRST_LETTERS.has(start) || FIRST_LETTERS.has(start.slice(0, 1));
}

/** What follows without a mark is a name. */
const NAME_NEXT = /^[\p{Lu}\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The names behind such words; null for a line that does not begin with them. */
export function namesBehindTextAndPictures(line: string): string | null {
  if (!mayOpen(line)) return null;
  const { mark, rest = '' } = OPENING.exec(line)?.groups ?? {};
  if (rest === '') return null;
  return mark !== undefined || NAME_NEXT.test(rest) ? rest : null;
}

const ALONE = new RegExp(String.raw`^${BOTH}\s*[:：]?$`, 'iu');

/** True for such words alone, as labels stand beside or above a name. */
export const isTextAndPictures = (text: string): boolean => mayOpen(text) && ALONE.test(text);
