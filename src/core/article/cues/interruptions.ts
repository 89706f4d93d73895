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

const phrases: readonly string[] = CONTINUES.split(/\||\n/)
  .map((phrase) => fold(phrase))
  .filter((phrase) => phrase !== '');

const LONGEST_NOTICE = 80;

/** True for `Article continues after advertisement`. */
export function isContinuation(line: string): boolean {
  if (line.length > LONGEST_NOTICE) return false;
  const folded = fold(line);
  return phrases.some((phrase) => folded.startsWith(phrase));
}

/** True for a line that speaks of cookies or of consent. */
export const speaksOfConsent = (line: string): boolean => CONSENT.test(line);
