// What reviews and lists print of a book or a record beside its author, by language.

const DATA: Readonly<Record<string, string>> = {
  en: 'publisher|isbn|pages|number of pages|paperback|hardcover|original title',
  de: 'verlag|isbn-13|seiten|seitenzahl|seitenanzahl|originaltitel|erscheinungsdatum|erscheinungsjahr|taschenbuch|gebundene ausgabe',
  fr: 'éditeur|éditions|nombre de pages|titre original',
  es: 'editorial|páginas|número de páginas|título original',
  pt: 'editora|número de páginas',
  it: 'editore|casa editrice|pagine|titolo originale',
  nl: 'uitgeverij|uitgever|aantal pagina’s|originele titel',
  sv: 'förlag|antal sidor|originaltitel',
  da: 'forlag|sidetal',
  pl: 'wydawnictwo|liczba stron|tytuł oryginału',
  cs: 'nakladatelství|počet stran|vydavateľstvo|počet strán',
  hu: 'kiadó|oldalszám',
  ru: 'издательство|количество страниц|видавництво',
  tr: 'yayınevi|sayfa sayısı',
};

const DATUM = new RegExp(
  String.raw`^(?:${Object.values(DATA).join('|')})(?:\s*\([^)]{1,20}\))?\s*[:：]`,
  'iu',
);

/** True for a line that says something of a work: `Publisher: Harbour Press`, `Seiten: 400`. */
export const isDatumOfWork = (line: string): boolean => DATUM.test(line);
