import { fold, lettersOf } from './fold.ts';
import { openingTest } from './openings.ts';

// What a page prints where it breaks an article off for an advertisement or for what it may not show
// yet, by language. A line is such a notice where it begins with one of these. Adding a language is
// adding words.

const CONTINUES = `
  article continues|story continues|the article continues|content continues|continues below|continue reading below|scroll to continue
  artikel wird fortgesetzt|artikel wird nach der|der artikel nach der anzeige|der artikel geht|weiter nach der anzeige|nach der anzeige geht
  la suite apres|la suite sous cette|suite de l'article|l'article continue|suite apres la publicite
  el articulo continua|la nota continua|la noticia continua|continua despues|continua tras la publicidad|sigue debajo
  continua apos|o artigo continua|a materia continua|l'articolo continua|continua dopo|continua a leggere dopo|continua sotto
  artikel gaat verder|lees verder na|het artikel gaat verder|artikeln fortsatter|artiklen fortsætter|artikkelen fortsetter|saken fortsetter|juttu jatkuu|artikkeli jatkuu|artikkel jatkub
  poniżej dalsza część|poniżej dalszy ciąg|dalsza część artykułu|ciąg dalszy|artykuł kontynuowany|dalszy ciag|clanek pokracuje|pokracovani clanku|clanok pokracuje|a cikk folytatodik|a cikk a hirdetes utan|articolul continua|continuarea articolului|nastavak teksta|tekst se nastavlja|clanak se nastavlja|nadaljevanje clanka
  lesen sie nach der|text geht weiter|der text geht weiter|hier geht der artikel|weiterlesen nach der|nach dem video geht|texte continue|el texto continua|el articulo sigue|la nota sigue|o texto continua|continua depois da|il testo continua|de tekst gaat|de tekst loopt|tekst gaat verder|tekst loopt door|het verhaal gaat|verhaal gaat verder|texten fortsatter|fortsatter efter|teksten fortsætter|fortsætter efter|teksten fortsetter|fortsetter under|teksti jatkuu|lugu jatkub|raksta turpinajums|straipsnis tęsiasi|tekstas tęsiasi
  dalsza czesc tekstu|dalsza czesc materialu|dalszy ciag|reszta tekstu|ciag dalszy|text pokracuje|text clanku pokracuje|a szoveg folytatodik|textul continua|prica se nastavlja|nastavak clanka|artikulli vazhdon|текст се наставља|чланак се наставља|наставак текста|текстът продължава|материал продолжится|продолжение статьи|читать дальше после|далі після реклами|текст продовжується|το κειμενο συνεχιζεται|συνεχεια μετα|haber devam ediyor|yazi devam ediyor|haberin devamı|scroll untuk|lanjut ke bawah|artikel lanjut|bài viết tiếp tục|bài tiếp tục
  請繼續往下|请继续往下|廣告後請繼續|廣告 請繼續|文章未完|下方還有|記事は広告の後|記事が続きます|広告の後に|この後も記事|기사는 광고|광고 후 계속|기사 계속|المقال مستمر|يستمر المقال|تابع القراءة بعد|ادامه مطلب پس از|הכתבה ממשיכה|המשך הכתבה|המשך הידיעה|विज्ञापन के बाद|খবর চলছে|ข่าวต่อด้านล่าง|ipagpatuloy ang
  продолжение ниже|продолжение после|материал продолжается|продовження після|статията продължава|το αρθρο συνεχιζεται|haberin devamı|devami reklamdan|lanjutkan membaca|artikel berlanjut|gulir untuk
`;

/** What is printed over an advertisement. */
const ADVERT_LABELS = `
  advertisement|advertisements|skip advertisement|advertising|advert|ad|ads|ad feedback|skip ad|sponsored|sponsored content|promoted|paid content|paid post|anzeige|anzeigen|ende der anzeige|werbung|publicité|contenu sponsorisé|publicidad|anuncio|publicidade|anúncio|pubblicità|annuncio pubblicitario
  advertentie|advertenties|annons|annonser|annonse|reklame|reklam|mainos|mainokset|reklaam|reklāma|reklama|hirdetés|publicitate|inzerce|inzercia|oglas|oglasi|реклама|διαφήμιση|διαφημίσεις|iklan|quảng cáo|patalastas|anunsyo|โฆษณา
  إعلان|إعلانات|اعلان|آگهی|تبلیغات|اشتہار|اشتہارات|פרסומת|פרסומות|विज्ञापन|जाहिरात|বিজ্ঞাপন|விளம்பரம்|ప్రకటన|പരസ്യം|ಜಾಹೀರಾತು|જાહેરાત|广告|廣告|広告|スポンサーリンク|スポンサードリンク|광고
`;

const KNOWN_LABELS: ReadonlySet<string> = new Set(
  ADVERT_LABELS.split(/\||\n/)
    .map(lettersOf)
    .filter((label) => label !== ''),
);
const mayBeLabel = openingTest(KNOWN_LABELS);
const LONGEST_LABEL = 40;

/** True for `Advertisement` or `– Publicidad –`, with nothing else on the line. */
export const isAdvertLabel = (line: string): boolean =>
  line.length <= LONGEST_LABEL && mayBeLabel(line) && KNOWN_LABELS.has(lettersOf(line));

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
export function isContinuation(folded: string): boolean {
  if (folded.length > LONGEST_NOTICE) return false;
  const line = folded.startsWith('(') || folded.startsWith('[') ? folded.slice(1) : folded;
  return BY_OPENING.get(line.slice(0, OPENING))?.some((phrase) => line.startsWith(phrase)) ?? false;
}

/** True for a line that speaks of cookies or of consent. */
export const speaksOfConsent = (line: string): boolean => CONSENT.test(line);
