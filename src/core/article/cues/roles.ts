import { fold } from './fold.ts';

// What newspapers call those who write for them, by language. A role beside a name is no part of it.

const ROLES: Readonly<Record<string, string>> = {
  en: 'reporter|correspondent|writer|staff writer|editor|columnist|contributor|journalist|author|analyst|producer|critic|photographer|photojournalist|blogger|intern|fellow|commentator|presenter|anchor|researcher|professor|lecturer|director|ceo|founder|co-founder|freelancer|freelance|host|staff|specialist|expert|editor-in-chief|editor in chief|co-editor|broadcaster|essayist|novelist|historian|economist|strategist|engineer|developer|consultant|attorney|physician|scientist|coach|trainer|nutritionist|dietitian',
  de: 'redakteur|redakteurin|autoren|reporter|reporterin|korrespondent|korrespondentin|autor|autorin|journalist|journalistin|volontär|volontärin|chefredakteur|chefredakteurin|ressortleiter|ressortleiterin|kolumnist|kolumnistin|experte|expertin|mitarbeiter|mitarbeiterin|leiter|leiterin|gastautor|gastautorin|chefreporter|chefreporterin|pressesprecher|pressesprecherin|redaktionsleiter|redaktionsleiterin|politikredakteur|wirtschaftsredakteur|sportredakteur|büroleiter|herausgeber|herausgeberin|redaktionsmitglied|berichterstatter|berichterstatterin|praktikant|praktikantin|lokalchef|lokalchefin',
  fr: 'journaliste|correspondant|correspondante|envoyé spécial|envoyée spéciale|rédacteur|rédactrice|rédacteur en chef|rédactrice en chef|reporter|grand reporter|chroniqueur|chroniqueuse|éditorialiste|auteur|auteure|autrice|chef de service|pigiste|stagiaire|historien|historienne|professeur',
  es: 'periodista|corresponsal|redactor|redactora|enviado especial|enviada especial|reportero|reportera|columnista|editor|editora|autor|autora|colaborador|colaboradora|jefe de sección|director|directora|analista|cronista',
  pt: 'jornalista|repórter|correspondente|enviado especial|enviada especial|colunista|editor|editora|redator|redatora|autor|autora|estagiário|estagiária|colaborador|colaboradora|diretor|diretora',
  it: 'giornalista|corrispondente|inviato|inviata|redattore|redattrice|caporedattore|direttore|autore|autrice|collaboratore|editorialista',
  nl: 'redacteur|verslaggever|verslaggeefster|correspondent|correspondente|journalist|journaliste|columnist|columniste|hoofdredacteur|auteur|medewerker',
  sv: 'reporter|journalist|korrespondent|redaktör|chefredaktör|krönikör|skribent|frilans|ledarskribent|utrikeskorrespondent|nyhetsreporter',
  da: 'journalist|korrespondent|redaktør|chefredaktør|skribent|debattør|reporter|praktikant',
  nb: 'journalist|korrespondent|redaktør|ansvarlig redaktør|kommentator|frilanser|nyhetsleder|fotograf',
  fi: 'toimittaja|kirjeenvaihtaja|päätoimittaja|kolumnisti|kirjoittaja|uutistoimittaja|vapaa toimittaja',
  et: 'toimetaja|ajakirjanik|reporter|kolumnist|korrespondent|peatoimetaja',
  lv: 'žurnālists|žurnāliste|korespondents|korespondente|redaktors',
  lt: 'žurnalistas|žurnalistė|korespondentas|korespondentė|redaktorius',
  pl: 'dziennikarz|dziennikarka|redaktor|redaktorka|korespondent|korespondentka|reporter|reporterka|publicysta|publicystka|felietonista|autor|autorka|redaktor naczelny',
  cs: 'redaktor|redaktorka|reportér|reportérka|zpravodaj|zpravodajka|komentátor|komentátorka|šéfredaktor|šéfredaktorka|novinář|novinářka|editor|editorka|autor|autorka',
  sk: 'redaktor|redaktorka|reportér|reportérka|spravodajca|spravodajkyňa|komentátor|šéfredaktor|novinár|novinárka|editor|editorka',
  hu: 'újságíró|szerkesztő|főszerkesztő|tudósító|riporter|munkatárs|rovatvezető|szerző|publicista|gyakornok',
  ro: 'redactor|redactor-șef|jurnalist|jurnalistă|reporter|corespondent|corespondentă|editor|autor',
  hr: 'novinar|novinarka|urednik|urednica|reporter|reporterka|dopisnik|dopisnica|kolumnist|kolumnistica|glavni urednik',
  sr: 'новинар|новинарка|уредник|уредница|дописник|репортер|колумниста',
  sl: 'novinar|novinarka|urednik|urednica|dopisnik|dopisnica',
  bg: 'журналист|журналистка|репортер|кореспондент|редактор|водещ|автор',
  ru: 'корреспондент|журналист|журналистка|обозреватель|редактор|главный редактор|автор|собкор|спецкор|специальный корреспондент|колумнист|репортер|политолог|эксперт',
  uk: 'кореспондент|кореспондентка|журналіст|журналістка|оглядач|оглядачка|редактор|редакторка|головний редактор|автор|авторка|колумніст|репортер|репортерка',
  be: 'карэспандэнт|журналіст|журналістка|рэдактар|аўтар',
  kk: 'тілші|журналист|редактор|шолушы',
  el: 'δημοσιογράφος|συντάκτης|συντάκτρια|ανταποκριτής|ανταποκρίτρια|αρθρογράφος|αρχισυντάκτης|αναλυτής',
  tr: 'muhabir|muhabiri|yazar|yazarı|gazeteci|editör|editörü|temsilcisi|köşe yazarı|stajyer|müdürü|genel yayın yönetmeni',
  ar: 'مراسل|مراسلة|صحفي|صحفية|صحافي|صحافية|كاتب|كاتبة|محرر|محررة|رئيس التحرير|باحث|محلل|إعلامي|مراسلنا|مراسلتنا|موفدنا|مندوبنا|مراسلونا',
  fa: 'خبرنگار|روزنامه‌نگار|نویسنده|سردبیر|گزارشگر|تحلیلگر|پژوهشگر|دبیر',
  ur: 'نامہ نگار|صحافی|رپورٹر|نمائندہ',
  he: 'כתב|כתבת|עיתונאי|עיתונאית|עורך|עורכת|פרשן|פרשנית|כתבנו|סופר|סופרת',
  hi: 'संवाददाता|पत्रकार|रिपोर्टर|संपादक|लेखक|विशेष संवाददाता|वरिष्ठ पत्रकार',
  bn: 'প্রতিবেদক|সাংবাদিক|প্রতিনিধি|সম্পাদক|জ্যেষ্ঠ প্রতিবেদক|সংবাদদাতা|লেখক|রিপোর্টার|করেসপন্ডেন্ট|করেসপনডেন্ট',
  mr: 'प्रतिनिधी|वार्ताहर|विशेष प्रतिनिधी|उपसंपादक',
  ne: 'संवादाता|पत्रकार',
  gu: 'સંવાદદાતા|પ્રતિનિધિ|પત્રકાર',
  pa: 'ਪੱਤਰਕਾਰ|ਸੰਵਾਦਦਾਤਾ',
  ta: 'நிருபர்|செய்தியாளர்|ஆசிரியர்',
  te: 'ప్రతినిధి|విలేకరి|పాత్రికేయుడు',
  kn: 'ವರದಿಗಾರ|ಪ್ರತಿನಿಧಿ|ಪತ್ರಕರ್ತ',
  ml: 'ലേഖകൻ|റിപ്പോർട്ടർ|പത്രപ്രവർത്തകൻ',
  si: 'වාර්තාකරු|මාධ්‍යවේදී',
  sq: 'gazetar|gazetare|korrespondent|korrespondente',
  mk: 'новинар|новинарка|уредник|дописник',
  hy: 'լրագրող|թղթակից|խմբագիր',
  ka: 'ჟურნალისტი|კორესპონდენტი|რედაქტორი',
  az: 'müxbir|jurnalist|redaktor',
  uz: 'muxbir|jurnalist|muharrir',
  mn: 'сэтгүүлч|сурвалжлагч',
  is: 'blaðamaður|fréttamaður|ritstjóri',
  af: 'verslaggewer|joernalis|redakteur',
  sw: 'mwandishi|mwanahabari|mhariri',
  th: 'ผู้สื่อข่าว|นักข่าว|บรรณาธิการ|คอลัมนิสต์',
  vi: 'phóng viên|biên tập viên|cộng tác viên|nhà báo|tổng biên tập',
  id: 'wartawan|reporter|jurnalis|redaktur|editor|kontributor|pewarta|koresponden|penulis',
  zh: '編譯|编译|特派記者|特派记者|记者|記者|首席记者|见习记者|见习生|实习生|實習生|特约通讯员|编辑|編輯|主编|主編|特派员|特派員|通讯员|评论员|評論員|实习记者|實習記者|专栏作家|專欄作家|撰稿人|特约记者|本报记者|本報記者|特約記者|责任编辑|责编',
  ja: '記者|編集委員|特派員|論説委員|支局長|編集長|ライター|編集者|通信員|総局長|部長|解説委員|コラムニスト|ジャーナリスト|専門記者',
  ko: '기자|특파원|논설위원|편집장|편집위원|선임기자|인턴기자|객원기자|전문기자|칼럼니스트|PD|앵커|에디터|수습기자|교수|작가',
};

/** Words that stand before a role as a part of it: `Senior Political Correspondent`. */
const QUALIFIERS =
  'senior|junior|chief|deputy|associate|assistant|managing|executive|political|politics|business|economics|economy|finance|financial|markets|health|science|technology|tech|sports|sport|education|environment|climate|energy|world|foreign|international|national|local|diplomatic|defence|defense|security|legal|crime|court|religion|culture|arts|entertainment|music|film|tv|media|travel|food|fashion|lifestyle|investigative|investigations|general|assignment|breaking|news|features|digital|data|audience|special|staff|contributing|guest|freelance|lead|white|house|washington|asia|europe|africa|middle|east|bureau|city|state|transport|housing|royal|social|affairs|opinion|magazine|online|web|former|the|bbc|north|south|east|west|northern|southern|eastern|western|midlands|regional|stellvertretende|stellvertretender|leitende|leitender|freie|freier|ständiger|senior-|grand|chef|chefe|jefe|capo|starszy|starsza|vedoucí|zástupce|специальный|главный|старший|собственный|наш|головний|спеціальний|особливий|наш|unser|unsere|unserem|unserer|notre|nuestro|nuestra|nosso|nossa|nostro|nostra|onze|vår|vores|nasz|naš|náš|özel|dış|ekonomi|spor|الأول|الخاص|کا|विशेष|वरिष्ठ|নিজস্ব|জ্যেষ্ঠ';

/** Titles of learning and courtesy after a name, which are no part of it. */
const DEGREES =
  'phd|ph.d|ph.d.|md|m.d.|md.|mba|msc|m.sc.|ma|m.a.|ba|b.a.|bsc|jd|j.d.|esq|esq.|rn|rd|cpa|mph|mag|mag.|bakk|obe|mbe|cbe|llm|ll.m.|dds|dvm|cfa|lcsw|cfp';

/** Of these in capitals alone: `Jack Ma` and `Trần Bá` are names. */
const isLearned = (word: string): boolean =>
  LEARNED.has(fold(word)) && (word.length > 2 || /^\p{Lu}{2}$/u.test(word));

const setOf = (list: string): ReadonlySet<string> => new Set(list.split('|').map(fold));

const PHRASES: ReadonlySet<string> = setOf(Object.values(ROLES).join('|'));
/** Roles of several words are found by each of their ends. */
const WORDS: ReadonlySet<string> = new Set([...PHRASES].filter((role) => !role.includes(' ')));
const QUALIFYING: ReadonlySet<string> = setOf(QUALIFIERS);
const LEARNED: ReadonlySet<string> = setOf(DEGREES);
const GERMAN_COMPOUND =
  /[\p{L}-](?:redakteur|korrespondent|reporter|experte|autor|journalist|leiter|volontär)(?:in)?$/iu;
const CJK_ROLE = new RegExp(
  `^(?:${[ROLES['zh'], ROLES['ja'], ROLES['ko']].join('|')})\\s*|\\s*(?:${[ROLES['zh'], ROLES['ja'], ROLES['ko']].join('|')})$`,
  'gu',
);

/** `ワシントン支局長 山田太郎` */
const ROLE_OF_PLACE = new RegExp(
  `^\\S{1,10}(?:${ROLES['ja'] ?? ''})\\s+(?=\\p{Script=Han}{2,5}$)`,
  'u',
);

/** Words that lead from a role to what it is of. */
const OF: ReadonlySet<string> = new Set(
  'of|at|for|in|de|del|da|do|des|du|di|della|en|em|à|chez|für|bei|beim|im|van|voor|på|hos'.split(
    '|',
  ),
);

const bare = (word: string): string => fold(word).replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '');

const isRoleWord = (word: string): boolean => {
  const folded = bare(word);
  return WORDS.has(folded) || GERMAN_COMPOUND.test(word.replace(/[^\p{L}]+$/u, ''));
};

/** Of the words that qualify roles, those that are surnames too, and what they then stand before. */
const SURNAMES_TOO: ReadonlyMap<string, RegExp> = new Map([
  ['white', /^house$/],
  ...['north', 'south', 'east', 'west'].map(
    (word) => [word, /^(?:africa|asia|europe|east|west|midlands|regional)$/] as const,
  ),
]);

/** Whether the word at this place qualifies a role: `White` in `White House Correspondent`. */
function isQualifier(words: readonly string[], index: number): boolean {
  const word = bare(words[index] ?? '');
  if (word === 'house' && bare(words[index - 1] ?? '') !== 'white') return false;
  return (
    QUALIFYING.has(word) && (SURNAMES_TOO.get(word)?.test(bare(words[index + 1] ?? '')) ?? true)
  );
}

/** True for a text that says what somebody is: `Senior Political Correspondent`, `Redakteurin Lokales`. */
export function isRole(text: string): boolean {
  if (PHRASES.has(fold(text)) || isLearned(text)) return true;
  if (text.replace(CJK_ROLE, '').trim() === '') return true;
  return text.split(/[\s/&-]+/).some((word) => isRoleWord(word));
}

/**
 * A name without the roles that stand before or after it: `Political Editor Jane Doe`,
 * `Jane Doe Senior Reporter`, `記者山田太郎`, `홍길동 특파원`.
 */
export function withoutRoles(text: string): string {
  const words = text.replace(ROLE_OF_PLACE, '').replace(CJK_ROLE, '').trim().split(/\s+/);
  const last = words.findLastIndex(isRoleWord);
  if (last === -1) return words.filter((word) => !isLearned(word)).join(' ');
  const first = words.findIndex((word, index) => isRoleWord(word) || isQualifier(words, index));
  // A role after the name reaches to the end; one before it ends where the name begins.
  const goesOn = /^\p{Ll}/u.test(words[last + 1] ?? '');
  if (first >= 2 && (last === words.length - 1 || goesOn)) return words.slice(0, first).join(' ');
  // `כתב צבאי`: in a script without capitals a word alone is rather a part of what somebody is.
  if (first === 0 && last === words.length - 2 && !/[\p{Lu}\p{Ll}]/u.test(text)) {
    return words.join(' ');
  }
  // `محرر الشؤون الاقتصادية`: and so are several that all have the article.
  if (first === 0 && words.slice(last + 1).every((word) => word.startsWith('ال'))) {
    return words.join(' ');
  }
  // `Periodista de Prensa`: what somebody is, of what.
  if (OF.has(words[last + 1] ?? '')) return words.join(' ');
  if (words.length - 1 - last >= 2 || (first === 0 && last < words.length - 1)) {
    return words.slice(last + 1).join(' ');
  }
  return first >= 2 ? words.slice(0, first).join(' ') : words.join(' ');
}
