import { isConjunction } from '../../cues/conjunctions.ts';
import { fold } from '../../cues/fold.ts';
import { furnitureOf } from '../../cues/furniture.ts';

const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/** Words of names that are written small. */
const PARTICLES = new Set(
  'de|del|della|dela|di|da|das|do|dos|du|des|la|le|les|el|al|los|van|von|vom|zu|zum|zur|der|den|dem|het|ter|ten|te|af|av|bin|bint|ibn|abu|ben|bat|y|e|i|und|st|san|ap|ni|o|of|the|ul|ur|und|et|und|und|for|für|pour|para|to'.split(
    '|',
  ),
);

/** Words that lead to a place or to whom a sentence quotes rather than begin a name. */
const AWAY = new Set(
  'so|laut|selon|según|segundo|secondo|volgens|enligt|ifølge|a|à|in|en|em|im|aus|at|from|bei|i|w|v|på|til|till|στην|στη|στο'.split(
    '|',
  ),
);
/** Of these and their like, those that are in no name even where it is set in capitals. */
const AWAY_IN_CAPITALS = new Set('in|for|from|aus|für|fur|pour|para|voor|för|at'.split('|'));

/** Words of pages that are never in a name. */
const NEVER = new Set(
  'comments|comment|share|shares|follow|read|more|print|email|mail|facebook|twitter|whatsapp|instagram|telegram|linkedin|youtube|photo|photos|foto|fotos|image|images|picture|source|quelle|datum|date|category|categories|tags|tag|updated|published|home|menu|search|login|register|kommentare|kommentar|teilen|drucken|artikel|article|articles|veröffentlicht|aktualisiert|posted|posts|view|all|click|here|advertisement|anzeige|subscribe|newsletter|copyright|disclaimer|this|that|with|about|lesezeit|min|minutes|uhr|url|http|https|online|website|blog|podcast|video|gallery|share|save|reply|is|are|was|were|has|have|will|not|you|your|our|his|her|ist|sind|hat|der|die|das|wird|wurde|ein|eine|une|est|dans|pour|una|que|con|son|sur|leer|más|ver|lire|suite|abonnés|read|continue|unsere|unser|ihre|nachrichten|alle|beiträge|person|uncategorized|allgemein|rss|feed|seite|seiten|page|pages|página|pagina|strona|sida|side|send|sende|e-mail|e-post|epost|yazısı|yazıları|tümü|registrieren|anmelden|einloggen|ausloggen|eintrag|einträge|logout|inscription|connexion|registrarse|registrati|accedi|zaloguj|inloggen'.split(
    '|',
  ),
);
/** Of these, words that names may begin with or hold beside others. */
const CASED_NEVER = new Set('der|die|das|con|ver|son|sur|will|is|min|mail|will'.split('|'));

/** The same in scripts without capitals. */
const NEVER_UNCASED = new Set(
  '보기|더보기|전체보기|구독|구독하기|구독중|팔로우|기사|다른기사|기사보기|기사원문|원문|요약봇|프로필|이메일|댓글|공유|المزيد|بتوقيت|توقيت|مشاهدة|مشاهدات|المشاهدات|دقائق|دقيقة|مقالات|متابعة|تابع|تابعنا|مشاركة|تعليق|بیشتر|مطالب|اشتراک|עוד|כתבות|לכל|כל|עקבו|שתפו|שיתוף|תגובות|फॉलो|करें|पढ़ें|शेयर|लेख|खबरें|ফলো|করুন|শেয়ার|পড়ুন|சந்தா|பகிர்|ดูทั้งหมด|ติดตาม|แชร์|更多|关注|關注|订阅|訂閱|分享|收藏|追蹤|フォロー|記事一覧|一覧|保存'.split(
    '|',
  ),
);

/** Perhaps with the dot that parts the words of names from other languages: `阿依古丽·买买提`. */
const HAN = /^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u;
/** What reports, papers and stations end in, and names do not. */
const HAN_PAPER =
  /(?:報導|报道|报导|報道|新聞|新闻|[电電讯訊报報网網社台摄攝組组局厅廳]|中心|委员会|委員會|办公室|政府|公司|集团|集團|大学|大學|学院|医院|法院|检察院|协会|協會)$/u;
const HANGUL_PAPER = /(?:신문|일보|뉴스|방송|통신|경제|타임스|닷컴|투데이|미디어)$/u;
const KATAKANA_OR_DOT = /[\p{Script=Katakana}・·＝]/u;
/** The letters of Georgian count as small ones, though names in it have no capitals. */
export const HAS_CASE = /(?!\p{Script=Georgian})[\p{Lu}\p{Ll}]/u;
const UNCASED = /^(?:[^\p{Lu}\p{Ll}]|\p{Script=Georgian})+$/u;
const DOMAIN =
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:[a-z]{2,6}|\p{Script=Arabic}{2,5}|рф|укр)(?:\/\S*)?$/iu;

/** What a licence or a company's form ends a name with, no person has. */
const NO_PERSON =
  /^(?:cc|CC)[\s-](?:by|BY|0)(?!\p{L})|^Creative Commons|\b(?:Lizenz|Licen[cs]e)$|(?<![\p{L}.])(?:GmbH|mbH|KG|AG|Inc|Ltd|LLC|e\.\s?V|S\.?r\.?l|S\.A|Sp\. z o)(?!\p{L})/u;

/** How sure the page is that a text is a name: it says so, or the text only stands where one may. */
export type Certainty = 'stated' | 'shown';

/** True for what can be somebody's name, or the name that somebody goes by. */
export function looksLikeName(text: string, certainty: Certainty): boolean {
  if (
    text.length < 2 ||
    text.length > LONGEST_NAME ||
    !/[\p{L}\p{M}]{2}|\p{L}\.|\p{Script=Han}/u.test(text)
  )
    return false;
  if (/https?:|www\.|[@#<>{}=?!"“”„«»…%:：©®]|[.;,]{2}/u.test(text) || DOMAIN.test(text))
    return false;
  if (furnitureOf(text).has('readAlso')) return false;
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS || NO_PERSON.test(text)) return false;
  const [first = ''] = words;
  if (PARTICLES.has(words.at(-1) ?? '') || AWAY.has(first)) return false;
  if (isConjunction(first) || (words.length > 1 && AWAY_IN_CAPITALS.has(first.toLowerCase())))
    return false;
  if (UNCASED.test(text)) return looksLikeUncasedName(text);
  if (words.length === 1) return looksLikeSingleName(text, certainty);
  // `deinen Bloggern`
  if (/^\p{Ll}{4,}$/u.test(first) && !PARTICLES.has(first)) return false;
  if (/\p{Nd}/u.test(text)) return false;
  if (words.some((word) => isNever(word, words.length))) return false;
  const cased = words.filter((word) =>
    /^[\p{Lu}\p{Lt}]|^['’‘(]?\p{Lu}|^\p{Ll}{1,3}['’-]\p{Lu}/u.test(word),
  );
  const others = words.filter((word) => !cased.includes(word) && !PARTICLES.has(fold(word)));
  if (cased.length === 0) return false;
  if (certainty === 'stated') return words.length <= 4 || others.length === 0;
  return cased.length >= 1 && others.length === 0 && cased.length >= words.length / 2;
}

function isNever(word: string, ofWords: number): boolean {
  const folded = fold(word);
  if (!NEVER.has(folded)) return false;
  return !(CASED_NEVER.has(folded) && ofWords > 1);
}

/** `Konstantin`, `Krimiblogger`; where the page says that it is a name, `happyface313` too. */
function looksLikeSingleName(word: string, certainty: Certainty): boolean {
  if (NEVER.has(fold(word))) return false;
  if (certainty === 'stated') return /^\p{L}[\p{L}\p{M}\p{N}_.'’-]+$/u.test(word);
  return /^\p{Lu}[\p{L}\p{M}.'’-]+$/u.test(word) && !/^\p{Lu}{2,4}$/u.test(word);
}

const LONGEST_DOTTED = 16;

/** Names in scripts without capitals are told by their length. */
function looksLikeUncasedName(text: string): boolean {
  if (/\p{Nd}/u.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.some((word) => NEVER_UNCASED.has(word))) return false;
  if (HAN.test(words.join(''))) {
    if (HAN_PAPER.test(text)) return false;
    const letters = words.join('').length;
    return letters >= 2 && letters <= (text.includes('·') ? LONGEST_DOTTED : 6);
  }
  if (/[\p{Script=Hangul}]/u.test(text) && HANGUL_PAPER.test(text)) return false;
  if (/[\p{Script=Hangul}]/u.test(text))
    return words.every((word) => word.length <= 5) && words.length <= 3;
  if (KATAKANA_OR_DOT.test(text) || /\p{Script=Hiragana}/u.test(text)) return text.length <= 20;
  return words.length <= 5 && text.length <= 40;
}

const INITIALS = String.raw`(?:[\p{Lo}\p{M}‌]{1,2}\.\s?)`;
/** `कुलदीप नैयर`, `என். சன்னாசி`, `கி.மகாராஜன்`. */
const UNCASED_FULL = new RegExp(
  String.raw`^(?=\P{Script=Thai}+$)(?:${INITIALS}?[\p{Lo}\p{M}‌]{2,}\.?(?:\s[\p{Lo}\p{M}‌-]{2,}){1,2}|${INITIALS}{1,2}[\p{Lo}\p{M}]{4,})$`,
  'u',
);
const DENSE_SCRIPT =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A family and a given name, perhaps an initial or a third, in a script of spaced words without capitals. */
export const isUncasedFullName = (text: string): boolean =>
  UNCASED_FULL.test(text) && !DENSE_SCRIPT.test(text) && text.length <= 30;

/** Topics stand side by side, in a word each; several people seldom do. */
export const isListOfWords = (names: readonly string[]): boolean =>
  names.length > 1 && names.every((name) => /\p{Lu}/u.test(name) && !/\s/.test(name));

/** Two characters of a Chinese name, set apart to be as wide as three: `李 建`. */
const PADDED = /(?<!\p{Script=Han})(\p{Script=Han})\s+(\p{Script=Han})(?!\p{Script=Han})/gu;

/** The names in a run of Chinese, Japanese or Korean names that only spaces part: `王小明 李 华`. */
export function spacedNames(text: string, language: string | null): readonly string[] {
  const isJapanese = /^ja/i.test(language ?? '');
  const all = (isJapanese ? text : text.replace(PADDED, '$1$2')).split(/\s+/);
  // A longer word of Korean is the paper's name.
  const isKorean = all.every((word) => /^\p{Script=Hangul}+$/u.test(word));
  const words = isKorean && all.length > 1 ? all.filter((word) => word.length <= 4) : all;
  if (words.length < 2) return words;
  const isHan = words.every(
    (word) => HAN.test(word) && word.length >= 2 && (word.length <= 5 || word.includes('·')),
  );
  // A family and a given name are of six characters at most.
  const isRun = isJapanese
    ? isHan && words.every((word) => word.length >= 3) && words.join('').length > 6
    : isHan || words.every((word) => /^\p{Script=Hangul}{3,4}$/u.test(word));
  return isRun ? words : [text];
}

const tokens = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');

const WITHIN_EAST_ASIAN =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** A name without the space that some set between family and given name: `山田 花子`. */
export const unspaced = (name: string): string => name.replace(WITHIN_EAST_ASIAN, '');

/** True for two forms of one name: `Doe, Jane`, `Jane A. Doe`, `JANE DOE`; `Jane` and `Jane Doe`. */
export function isSameName(one: string, other: string): boolean {
  if (unspaced(one) === unspaced(other)) return true;
  const [short, long] = [tokens(one), tokens(other)].sort((a, b) => a.length - b.length);
  if (!short || !long || short.length === 0) return false;
  return short.every((token) => long.includes(token));
}

/** What papers' names hold beside their own word, whole or as a part of a longer word. */
const NEWS_WORDS =
  /(?:news|times|post|zeitung|tagblatt|tageblatt|blatt|online|radio|\btv\b|television|press|media|magazin|journal|herald|tribune|gazette|daily|agency|network|diario|noticias|nachrichten|rundfunk|chronicle|observer|telegraph|forum|portal|fernsehen|verlag|haber|gazete|uutiset|nyheter|nyheder|nieuws|hirek|lajme|notizie|vijesti|vesti|novosti|новости|новини|вести|вести|wiadomosci|zpravy|spravy|stiri|ειδησεις|أخبار|اخبار|صحيفة|جريدة|חדשות|समाचार|न्यूज|संवाद|সংবাদ|ข่าว|berita)|^(?:team|tim|equipe|equipo|staff|desk|web|digital|app|sport|sports|editorial|redaktion|redaktionen|correspondent|reporters?|group|company|house|corp|gruppe|groupe|grupo|gruppo|conteudo|content|deutschland|germany|osterreich|austria|schweiz|suisse|switzerland|france|italia|italy|espana|spain|portugal|brasil|mexico|argentina|polska|nederland|belgie|belgique|india|canada|australia|uk|usa)$/;

/** True for a name that holds a word of papers' names: `Daily Herald`. */
export const holdsNewsWord = (name: string): boolean =>
  tokens(name).some((token) => NEWS_WORDS.test(token));

/**
 * Tells whether a name is the paper's own, in one of the forms in which papers sign: whole, in the
 * letters it begins with, with a word more (`BBC News Online`), or with one less.
 */
export function outletTest(
  outlets: readonly string[],
  hosts: readonly string[] = [],
): (name: string) => boolean {
  const known = [...new Set(outlets)].map(ownTokens).filter((words) => words.length > 0);
  // A host is often somebody's surname.
  const sites = new Set(hosts.map((host) => ownTokens(host).join('')));
  return (name) => {
    const own = ownTokens(name);
    const joined = own.join('');
    if (joined === '') return false;
    if (sites.has(joined)) return true;
    return known.some((theirs) => {
      const whole = theirs.join('');
      if (joined === whole) return true;
      if (UNCASED.test(name) && isPartOfUncased(own, theirs)) return true;
      const more = own.filter((token) => !theirs.includes(token));
      const holdsAll = own.length - more.length === theirs.length && whole.length >= 3;
      const isSigned =
        theirs.length > 1 ? more.length <= 2 : more.every((word) => NEWS_WORDS.test(word));
      if (holdsAll && isSigned) return true;
      const isShort = own.length === 1 || NEWS_WORDS.test(joined);
      if (isShort && own.every((token) => theirs.includes(token))) return true;
      return theirs.length > 1 && joined === theirs.map((token) => token.charAt(0)).join('');
    });
  };
}

/** What a Chinese site adds to its name: `网易订阅`. */
const HAN_PORTAL = /^(?:网|網|新闻|新聞|订阅|首页|号|号外|在线|客户端|体育|财经|科技|娱乐)$/u;

/** In scripts without capitals a name begins as the paper's does, or is its beginning. */
function isPartOfUncased(own: readonly string[], theirs: readonly string[]): boolean {
  const [joined, whole] = [own.join(''), theirs.join('')];
  if (whole.length >= 3 && joined.startsWith(whole)) return true;
  if (HAN.test(joined) && whole.startsWith(joined)) {
    if (joined.length >= 4 || HAN_PORTAL.test(whole.slice(joined.length))) return true;
  }
  const [first = ''] = own;
  return first.length >= 4 && own.length > 1 && first === theirs[0];
}

const DOMAIN_ENDING = /\.(?:com|net|org|info|online|news|\p{L}{2}(?:\.\p{L}{2})?)$/iu;

const ownTokens = (name: string): readonly string[] =>
  tokens(name.replace(DOMAIN_ENDING, '')).filter((token) => token !== 'the');
