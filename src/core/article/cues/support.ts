// How papers ask for money, or for a reader's address, in whole sentences below their articles, by
// language. Adding a language is adding a line.

const GIVING = new RegExp(
  [
    String.raw`\b(?:support|donate to|contribute to|help fund) (?:our|independent|local|quality|nonprofit) (?:work|journalism|reporting|newsroom|mission|stories)\b|\bmake a (?:tax-deductible )?(?:donation|contribution) (?:to|today|now|here)\b|\bconsider (?:donating|supporting us|becoming a (?:member|supporter|patron)|making a (?:donation|contribution))\b|\byour (?:support|donation|contribution) (?:helps|allows|enables|keeps|makes)\b`,
    String.raw`\bunterstütz(?:e|t|en sie) (?:bitte )?(?:uns\b|unsere[nr]? (?:arbeit|redaktion|journalis|magazin|projekt|crowdfunding))|\bunsere (?:arbeit|redaktion) (?:\p{Ll}+ ){0,3}unterstütz|\b(?:nur|erst) (?:mit|durch|dank) (?:ihre[rn]?|deine[rn]?|eure[rn]?) (?:unterstützung|spenden?|hilfe)\b|\bbrauch(?:t|en) (?:\p{Ll}+ )?(?:eure|deine|ihre) (?:hilfe|unterstützung|spende)|\bjournalismus kostet\b|\bunabhängige[nrs]? journalismus\b.{0,160}\b(?:unterstütz|spende|helfen sie|hilf uns|abonn)|\b(?:unterstütz|spende|helfen sie|hilf uns|sorgen möchten)\P{Lu}{0,5}.{0,80}\bunabhängige[nrs]?,? journalismus\b`,
    String.raw`\b(?:soutenez|aidez)(?:[- ]nous| notre (?:travail|journal|rédaction|média))|\bfaites un don\b|\bgrâce à (?:vos dons|votre soutien)\b`,
    String.raw`\bapoya (?:nuestro|a nuestr\p{L}+|el) (?:trabajo|periodismo|redacci\p{L}+|medio)|\bhaz una donación\b|\bhazte soci[oa]\b|\bapoie (?:o nosso|nosso|o) (?:trabalho|jornalismo)|\bfaça uma doação\b`,
    String.raw`\bsostieni(?:ci| il nostro| la nostra)|\bfai una donazione\b|\bsteun (?:ons|onze) (?:werk|journalistiek|redactie)?|\bstöd (?:oss|vår journalistik)|\bstøtt (?:oss|vår journalistikk)|\bstøt (?:os|vores journalistik)`,
    String.raw`\bwesprzyj (?:nas|nasz\p{L}*)|\bpodpořte (?:nás|naši)|(?<!\p{L})поддержите (?:нас|нашу|наш|редакцию|работу)|(?<!\p{L})підтримайте (?:нас|нашу|наш|редакцію)`,
  ].join('|'),
  'iu',
);

const LETTERS = new RegExp(
  [
    String.raw`\b(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletter|briefing|inbox|email updates)\b|\bnewsletter\b.{0,120}\b(?:inbox|sign up|subscribe)\b|\bdownload the .{2,40}\bapps?\b|\bunlimited (?:digital )?access to\b|\bif you(?:’|')?(?:re| are) (?:seeing this message|already a subscriber)|^(?:join|subscribe) now\b`,
    String.raw`\b(?:abonnier(?:e|en sie|t)|melde(?:n sie sich| dich|t euch)|registriere)\b.{0,120}\b(?:newsletter|briefing|infobrief)|\bnewsletter\b.{0,80}\b(?:abonnier|anmeld|melde)|\b(?:aktuelle|neue) (?:ausgabe|heft)\b.{0,80}\b(?:bestellen|kiosk|erhältlich|abo)\b|\bauch als (?:kostenlose )?app\b|\bapp\b.{0,60}\bzum download\b`,
    String.raw`\b(?:abonnez|inscrivez)[- ]vous\b.{0,80}\b(?:newsletter|lettre)|\b(?:suscríbete|suscríbase|apúntate)\b.{0,80}\b(?:boletín|newsletter)|\b(?:assine|inscreva-se)\b.{0,80}\bnewsletter|\biscriviti\b.{0,60}\bnewsletter|\b(?:schrijf je in|meld je aan)\b.{0,60}\bnieuwsbrief|\b(?:zapisz się|subskrybuj)\b.{0,60}\bnewsletter|(?<!\p{L})подпи(?:шитесь|сывайтесь).{0,60}рассылк`,
  ].join('|'),
  'iu',
);

const LONGEST = 700;
/** One of these is in every line that asks for money; most lines have none, and are told at once. */
const OF_GIVING =
  'support|donat|contribut|help fund|becoming a|unterstütz|spende|hilfe|journalismus|soutenez|aidez|un don|vos dons|votre soutien|apoya |apoie|donación|hazte soci|doação|sostieni|donazione|steun |stöd |støtt |støt |wesprzyj|podpořte|поддержите|підтримайте'.split(
    '|',
  );

/** True for a paragraph that asks for money: `This work depends on your support.` */
export function asksForMoney(text: string): boolean {
  if (text.length > LONGEST) return false;
  const small = text.toLowerCase();
  return OF_GIVING.some((stem) => small.includes(stem)) && GIVING.test(text);
}

/** True for one that asks to be read elsewhere as well, by letter or by a program. */
export const asksForAddress = (text: string): boolean =>
  text.length <= LONGEST && LETTERS.test(text);
