/**
 * Who pays for a newsroom's work, and that they have no say in it: `The Post receives support from
 * several foundations. It is solely responsible for its content.`
 */
const DISCLOSURES =
  /\breceives? (?:financial )?(?:support|funding)\b.{0,200}\bsolely responsible\b|\b(?:supported|funded) by\b.{0,120}\beditorially independent\b|\bsolely responsible for (?:all|its|this|the) content\b|\bdo(?:es)? not work for, consult, own shares in\b|\bne travaillent? pas, ne conseillent? pas, ne poss[èe]d|\bno recibe(?:n)? salario, ni ejerce(?:n)? labores de consultor/iu;

/** True for a paragraph that tells who pays for the paper that prints it. */
export const isDisclosure = (text: string): boolean => DISCLOSURES.test(text);

/** That a paper does not share what a guest says in it, by language. Adding one is adding words. */
const GUESTS_ALONE = new RegExp(
  [
    String.raw`\b(?:views|opinions)\b.{0,80}\b(?:are|is) (?:personal|(?:his|her|their|the authors?['’]?s?) own)\b|\b(?:views|opinions)\b.{0,120}\bdo not (?:necessarily )?(?:reflect|represent)\b`,
    String.raw`nicht (?:notwendigerweise|unbedingt|zwingend|zwangsläufig) die (?:meinung|ansicht|haltung) der (?:redaktion|zeitung)`,
    String.raw`n['’]engagent? que (?:leurs?|son|l['’])\s?auteur|ne reflètent? pas (?:nécessairement|forcément|obligatoirement)`,
    String.raw`no (?:necesariamente )?(?:reflejan?|representan?|comprometen?) (?:necesariamente )?(?:la|el) (?:opinión|postura|posición|criterio|pensamiento|línea)|responsabilidad (?:exclusiva )?de (?:su|sus) autor`,
    String.raw`não (?:refletem?|representam?|expressam?) (?:necessariamente )?a (?:opinião|posição|linha)|responsabilidade (?:exclusiva )?(?:do|da|dos) (?:seus? )?autor`,
    String.raw`non (?:riflett|rispecchi|rappresent)(?:e|ono|a|ano) necessariamente`,
    String.raw`niet (?:noodzakelijk|per se|per definitie) de (?:mening|opinie) van de redactie`,
    String.raw`(?:skribentens|skribentene?s|författarens) eg[en]+a?\b.{0,20}$|for skribentens (?:egen )?regning|uttrykk for skribentens (?:meninger|holdninger)`,
    String.raw`nie (?:muszą|musi|zawsze) .{0,30}(?:redakcj|poglądy)|nemus[ií] .{0,30}(?:redakc|názor)|ne tükrözi(?:k)? (?:feltétlenül|szükségszerűen)`,
    String.raw`ne odražavaju (?:nužno )?(?:stav|mišljenj)|nužno ne odražavaju|nu reflectă neapărat|не отразяват непременно|nuk (?:pasqyrojn|përfaqësojn|shprehi)[eë]?n? (?:domosdoshmërisht|detyrimisht)`,
    String.raw`может не совпадать с (?:мнением|точкой|позицией)|могут не совпадать с|може не (?:збігатися|співпадати) з`,
    String.raw`δεν (?:εκφράζουν|απηχούν|ταυτίζ\p{L}+) (?:απαραίτητα|κατ['’]? ?ανάγκη)`,
    String.raw`(?:لا|ولا) [تي]?(?:عبر|عكس)\p{L}* (?:\S+ )?بالضرورة|بالضرورة عن (?:رأي|موقف|وجهة)`,
    String.raw`लेखक के (?:निजी|अपने) विचार|লেখকের নিজস্ব মত|লেখকের একান্তই`,
  ].join('|'),
  'iu',
);
const LONGEST_OF_GUEST = 300;

/** True for `The views expressed here are the author's own`, in a sentence or two. */
export const isGuestNotice = (text: string): boolean =>
  text.length <= LONGEST_OF_GUEST && GUESTS_ALONE.test(text);

/** That a paper earns by what its readers buy through its links, by language. */
const OF_LINKS = new RegExp(
  [
    String.raw`\b(?:post|article|page|site|blog|story|review|guide|content)\b.{0,50}\b(?:contain|include|has|have)s?\b.{0,30}\baffiliate links?`,
    String.raw`\b(?:we|i) (?:may|might|will|could|can)? ?(?:earn|receive|get|make)\b.{0,60}\bcommission\b.{0,120}\b(?:links?|buy|purchases?)\b|\b(?:links?|buy|purchase)\b.{0,160}\b(?:we|i) (?:may|might|will|could|can)? ?(?:earn|receive|get|make)\b.{0,60}\bcommission\b`,
    String.raw`(?:artikel|beitrag|text|seite|post|blog)\b.{0,40}enthält.{0,40}affiliate|affiliate-?links?.{0,220}(?:provision|vergütung)|(?:gekennzeichnet|markiert|versehen)\S* links? (?:sind|handelt|führen).{0,40}(?:affiliate|werbe|provision|partner)`,
    String.raw`(?:cet article|cette page|contien(?:t|nent)).{0,40}liens? (?:d['’])?affili|enlaces de afiliad|links? de afiliad|contiene link (?:di affiliazione|affiliat)|bevat affiliate|affiliate-?links.{0,80}commissie|innehåller (?:affiliate|annons)länkar`,
  ].join('|'),
  'iu',
);
const LONGEST_OF_LINKS = 600;
/** What each of these holds, and few other lines. */
const LIKELY_OF_LINKS = /affili|afiliad|commission|gekennzeichnet|markiert|annonslänk/iu;

/** True for `This post contains affiliate links`, in a sentence or a few. */
export const isOfAffiliates = (text: string): boolean =>
  text.length <= LONGEST_OF_LINKS && LIKELY_OF_LINKS.test(text) && OF_LINKS.test(text);
