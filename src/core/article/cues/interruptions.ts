import { fold } from './fold.ts';

// What a page prints where it breaks an article off for an advertisement or for what it may not show
// yet, by language. A line is such a notice where it begins with one of these. Adding a language is
// adding words.

const CONTINUES = `
  article continues|story continues|the article continues|content continues|continues below|continue reading below|scroll to continue
  artikel wird fortgesetzt|der artikel geht|weiter nach der anzeige|nach der anzeige geht
  la suite apres|suite de l'article|l'article continue|suite apres la publicite
  el articulo continua|la nota continua|la noticia continua|continua despues|continua tras la publicidad|sigue debajo
  continua apos|o artigo continua|a materia continua|l'articolo continua|continua dopo|continua sotto
  artikel gaat verder|lees verder na|het artikel gaat verder|artikeln fortsatter|artiklen fortsætter|artikkelen fortsetter|saken fortsetter|juttu jatkuu|artikkeli jatkuu|artikkel jatkub
  dalsza część artykułu|ciąg dalszy|artykuł kontynuowany|dalszy ciag|clanek pokracuje|pokracovani clanku|clanok pokracuje|a cikk folytatodik|a cikk a hirdetes utan|articolul continua|continuarea articolului|nastavak teksta|tekst se nastavlja|clanak se nastavlja|nadaljevanje clanka
  продолжение ниже|продолжение после|материал продолжается|продовження після|статията продължава|το αρθρο συνεχιζεται|haberin devamı|devami reklamdan|lanjutkan membaca|artikel berlanjut|gulir untuk
`;

/** What asks for leave to show a film, a post or a map, of which the page holds nothing. */
const CONSENT =
  /\bcookies?\b|\bconsent\b|cookie|zustimm|einwillig|datenschutz|externe[rn]? inhalt|consentement|consentimiento|consenso|toestemming|samtycke|samtykke|suostumus|zgod[aęy]|souhlas|súhlas|hozzájárul|consimț|piškotk|kolačić|куки|печив|бисквитк|çerez|クッキー|쿠키/iu;

const OPENING = 5;

/** Phrases by their first characters: a line is compared with few of them. */
const BY_OPENING = new Map<string, string[]>();
for (const phrase of CONTINUES.split(/\||\n/).map(fold)) {
  if (phrase === '') continue;
  const opening = phrase.slice(0, OPENING);
  BY_OPENING.set(opening, [...(BY_OPENING.get(opening) ?? []), phrase]);
}

const LONGEST_NOTICE = 80;

/** True for `Article continues after advertisement`, as its folded words. */
export const isContinuation = (folded: string): boolean =>
  folded.length <= LONGEST_NOTICE &&
  (BY_OPENING.get(folded.slice(0, OPENING))?.some((phrase) => folded.startsWith(phrase)) ?? false);

/** True for a line that speaks of cookies or of consent. */
export const speaksOfConsent = (line: string): boolean => CONSENT.test(line);
