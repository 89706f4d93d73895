/** Lynx and w3m number the links of a page and list their addresses at its end. */
const LINK_NUMBER = /\[\d{1,4}\](?=\S)/g;
const FEWEST_LINK_NUMBERS = 4;
/** What Lynx shows first: the page's `link` elements. */
const LINK_ELEMENTS = /^\s*#\[\d+\].*\n/;
const REFERENCES =
  /\n[ \t]*(?:References|Visible links|Liens visibles|Referenzen|Verweise)[ \t]*\n[^]*$/;
const NUMBERED_ADDRESS = /^\s*\d{1,4}\.\s+\S+:\S+\s*$/;
/** Firefox and mail programs write a link's address behind its words: `Home <https://…>`. */
const ADDRESS_IN_ANGLES = /\s?<(?:https?:|mailto:|#|\/)[^<>\s]*>/g;
/** What stands for a picture: `[quay.jpg]`, `[IMG]`, `[Bild: The quay]`, `[image: The quay]`. */
const PICTURE_MARK =
  /^\s*\[(?:[^\]\n]{1,80}\.(?:jpe?g|png|gif|webp|svg)|(?:img|image|inline|bild|imagen|immagine|图片|画像)(?![\p{L}])[^\]\n]{0,160})\]\s*$/iu;

/** A text as it was read on the page, without the marks of the program that saved it. */
export function withoutSaveMarks(text: string): string {
  const isNumbered = (text.match(LINK_NUMBER)?.length ?? 0) >= FEWEST_LINK_NUMBERS;
  const unnumbered = isNumbered
    ? withoutReferences(text).replace(LINK_ELEMENTS, '').replace(LINK_NUMBER, '')
    : text;
  return unnumbered
    .replace(ADDRESS_IN_ANGLES, '')
    .split('\n')
    .filter((line) => !PICTURE_MARK.test(line))
    .join('\n');
}

/** Cuts the list of addresses at the end, where it is one. */
function withoutReferences(text: string): string {
  const list = REFERENCES.exec(text);
  if (!list) return text;
  const lines = list[0].split('\n').filter((line) => line.trim() !== '');
  const addresses = lines.filter((line) => NUMBERED_ADDRESS.test(line)).length;
  return addresses >= lines.length / 2 ? text.slice(0, list.index) : text;
}
