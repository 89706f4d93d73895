// How bylines join several names, and how they say where somebody writes from or for whom.

/** `and` in languages where the word is nothing else. */
const AND =
  'and|und|et|og|och|ja|és|és|si|și|şi|ve|və|dan|và|agus|eta|και|kaj|и|та|й|і|ва|және|жана|และ|ແລະ|និង|और|एवं|तथा|আর|এবং|ও|आणि|र|மற்றும்|మరియు|ಮತ್ತು|ਅਤੇ|અને|اور|و|ו|և|და|with|mit|avec|con|com|met|med|sowie|&|\\+';

/** Words that join names in these languages, and mean other things elsewhere. */
const AND_IN: Readonly<Record<string, string>> = {
  es: 'y|e',
  gl: 'e',
  ca: 'i',
  pt: 'e',
  it: 'e|ed',
  nl: 'en',
  af: 'en',
  cs: 'a',
  sk: 'a',
  pl: 'i|oraz',
  hr: 'i',
  sr: 'и|i',
  bs: 'i',
  sl: 'in',
  lt: 'ir',
  lv: 'un',
  et: 'ja',
  tl: 'at',
  sw: 'na',
  sq: 'dhe',
  is: 'og',
};

/** Before a place or an employer: `Jane Doe in London`, `Jane Doe for the Post`. */
const AWAY =
  'in|from|for|of the|at|via|aus|für|bei|im|pour|à|au|para|desde|en|em|voor|uit|från|i|fra|till|z|w|we|ze|v|ve|из|в|во|у|з|із|для|من|في|از|در|में|से|για|στο|στη|στην';

/** Surnames of two parts that a conjunction joins: `José Ortega y Gasset`. */
const WITHIN_SURNAMES: ReadonlySet<string> = new Set(['y', 'e', 'i']);

const base = (language: string | null): string => language?.split('-')[0]?.toLowerCase() ?? '';

const IN_LANGUAGE = new Map<string, { readonly joins: RegExp; readonly away: RegExp }>();

function wordsFor(language: string | null): { readonly joins: RegExp; readonly away: RegExp } {
  const tag = base(language);
  const known = IN_LANGUAGE.get(tag);
  if (known) return known;
  // Of a page without a language only the words that Spanish, Portuguese and Italian papers use count.
  const own = AND_IN[tag] ?? (tag === '' ? 'y|e' : '');
  const joining = new Set(`${AND}|${own}`.split('|'));
  const away = AWAY.split('|').filter((word) => !joining.has(word));
  const words = {
    joins: new RegExp(
      String.raw`\s*[,;/|、，；،؛]\s*(?:(?:and|und|et|y|e|og|och|и|та|ve)\s+)?|\s+(?:${[...joining].filter(Boolean).join('|')})\s+|(?<=\p{Script=Hangul})[·ㆍ](?=\p{Script=Hangul})|(?<=\p{Script=Han})[・${tag === 'ja' ? '·' : ''}](?=\p{Script=Han})`,
      'iu',
    ),
    away: new RegExp(String.raw`\s+(?:${away.join('|')})\s+(?=[\p{Lu}\p{Lo}]).*$`, 'u'),
  };
  IN_LANGUAGE.set(tag, words);
  return words;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'and|und|et|og|och|és|și|ve|και|or|y|sowie'.split('|'),
);

/** True for a word that joins names and is in none: markup may set it apart. */
export const isConjunction = (word: string): boolean => CONJUNCTIONS.has(word);

/** The parts of a text that lists names. A conjunction within a surname parts nothing. */
export function splitNames(text: string, language: string | null): readonly string[] {
  const { joins } = wordsFor(language);
  const parts: string[] = [];
  let rest = text;
  let held = '';
  for (let match = joins.exec(rest); match; match = joins.exec(rest)) {
    const before = held + rest.slice(0, match.index);
    const after = rest.slice(match.index + match[0].length);
    const word = match[0].trim().toLowerCase();
    const next = after.split(joins)[0] ?? '';
    if (WITHIN_SURNAMES.has(word) && isWithinSurname(before, next)) {
      held = before + match[0];
    } else {
      parts.push(before);
      held = '';
    }
    rest = after;
  }
  parts.push(held + rest);
  return withSuffixes(
    parts.flatMap((part) => glued(part, base(language))).map((part) => part.trim()),
  );
}

const SUFFIX = /^(?:Jr|Sr|JR|SR|II|III|IV)\.?$/;

/** `Robert Roe, Jr.` is one name. */
const withSuffixes = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((part, index) => {
    if (index > 0 && SUFFIX.test(part)) return [];
    const next = parts[index + 1] ?? '';
    return [SUFFIX.test(next) ? `${part}, ${next}` : part];
  });

/** `José Ortega y Gasset`: a full name before the conjunction, a single name after it. */
const isWithinSurname = (before: string, after: string): boolean =>
  before.trim().split(/\s+/).length >= 2 && /^\p{Lu}\S*$/u.test(after.trim());

/** Arabic and Hebrew write "and" as a letter before the next word. */
const GLUED: Readonly<Record<string, RegExp>> = {
  ar: /\s+و(?=\p{Script=Arabic}{3,}\s+\p{Script=Arabic}{2,})(?!(?:ليد|ائل|سام|فاء|داد|جدي|حيد|لاء|جيه|هيب|صفي)(?:\s|$))/u,
  he: /\s+ו(?=\p{Script=Hebrew}{2,}\s+\p{Script=Hebrew}{2,})(?!(?:רד|יקי|ולף)(?:\s|$))/u,
};

function glued(text: string, language: string): readonly string[] {
  const form = GLUED[language];
  const match = form?.exec(text);
  if (!match || text.slice(0, match.index).trim().split(/\s+/).length < 2) return [text];
  return [text.slice(0, match.index), text.slice(match.index + match[0].length)];
}

/** `JANE DOE FOR THE POST` */
const AWAY_IN_CAPITALS = /(?<=\s\S+)\s+(?:FOR|FROM|IN|AT)\s+\p{Lu}[^\p{Ll}]*$/u;

/** `Jane Doe For The Post`: no name has the word within it. */
const FOR_IN_TITLE_CASE = /(?<=\p{L}\s\S+)\s+For\s+(?:The\s+)?\p{Lu}.*$/u;

/** `Jane Doe IN Fashion`: between words that have small letters too, one in capitals is no name's. */
const CAPITALS_BETWEEN = /(?<=\p{Ll})\s+(?:IN|FOR|FROM|UNDER|FÜR|EN|DANS)\s+\p{Lu}.*$/u;

/** A name without the place or the paper that it is followed by. */
export const withoutPlace = (name: string, language: string | null): string =>
  name
    .replace(wordsFor(language).away, '')
    .replace(AWAY_IN_CAPITALS, '')
    .replace(CAPITALS_BETWEEN, '')
    .replace(FOR_IN_TITLE_CASE, '');
