import { isTextAndPictures, namesBehindTextAndPictures } from './text-and-pictures.ts';

// The words that newspapers set around authors' names, by language. Adding a language is adding a line.
// - `before` stands before the names, as a word: `By Jane Doe`, `Von Anna Berg`, `بقلم أحمد علي`
// - `label` does so with a colon or on a line of its own: `Text: Jane Doe`, `Autor: Jan Nowak`
// - `after` follows the names: `홍길동 기자`
// - `own` is as `before`, but is so often a part of a name (`Di Stefano`, `De Backer`) or a name
//   itself (`Oleh Melnyk`, `Theo Maas`) that it only counts on a page in that language.

interface BylineWords {
  readonly before?: string;
  readonly label?: string;
  readonly after?: string;
  readonly own?: string;
}

const BYLINES: Readonly<Record<string, BylineWords>> = {
  en: {
    before:
      'post author by|post author|added by|by|author,|written by|reported by|reporting by|writing by|words by|story by|text by|posted by|published by|created by|submitted by|article by|a report by|report by|analysis by|opinion by|commentary by|review by|interview by|compiled by|authored by|contributed by|as told to|view all posts by|all posts by|more posts by|posts by|more articles by|more stories by|more by|articles by|about the author|about the authors|exclusive by|edited and written by|guest essay by|essay by|an essay by|a column by|column by|guest post by|special report by|investigation by|news analysis by|story and photos by|words and photos by|text and photos by',
    label: 'author|authors|author name|writer|byline|reporter|words|text|story|report|posted|name',
    own: 'from',
  },
  de: {
    before:
      'hinzugefügt von|beitragsautor von|beitragsautor|beitrags-autor von|von|geschrieben von|verfasst von|veröffentlicht von|eingestellt von|gespeichert von|gepostet von|erstellt von|publiziert von|ein artikel von|artikel von|ein beitrag von|beitrag von|ein text von|text von|eine kolumne von|kolumne von|ein kommentar von|kommentar von|ein gastbeitrag von|gastbeitrag von|eine analyse von|analyse von|ein essay von|essay von|eine glosse von|eine reportage von|reportage von|ein interview von|interview von|das interview führte|das interview führten|ein bericht von|bericht von|eine rezension von|rezension von|beiträge von|alle beiträge von|alle artikel von|zeige alle beiträge von|alle beiträge anzeigen von|mehr beiträge von|mehr von|aufgezeichnet von|protokolliert von|protokoll von|text und fotos von|text & fotos von|über den autor|über die autorin|aus dem englischen von',
    label:
      'autor|autorin|autor/in|autor*in|autor:in|autoren|verfasser|verfasserin|text|texte|text und fotos|text & fotos|text und foto|text & foto|text/fotos|text/foto|bericht|redakteur|redakteurin|redaktion|beitrag|interview|protokoll|gespräch|das gespräch führte|ein artikel',
  },
  fr: {
    before:
      'auteur de l’article par|auteur de la publication par|ajouté par|par|soumis par|écrit par|publié par|rédigé par|posté par|signé par|article de|un article de|une enquête de|un reportage de|reportage de|texte de|propos recueillis par|recueilli par|publié le par|voir tous les articles de|tous les articles de|articles de|de notre correspondant|de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale|à propos de l’auteur',
    label:
      'auteur|auteure|autrice|auteurs|texte|textes|texte et photos|rédaction|rédacteur|rédactrice|journaliste',
  },
  es: {
    before:
      'autor de la entrada por|añadido por|por|enviado por|escribe|escriben|escrito por|publicado por|redactado por|elaborado por|realizado por|texto de|un texto de|una crónica de|un artículo de|un reportaje de|entrevista de|ver todas las entradas de|todas las entradas de|entradas de|más de|artículos de|sobre el autor|sobre la autora',
    label:
      'autor|autora|autores|texto|textos|texto y fotos|redactor|redactora|periodista|reportaje|firma',
  },
  pt: {
    before:
      'autor do post por|autor do artigo por|adicionado por|por|enviado por|submetido por|escrito por|publicado por|postado por|redigido por|elaborado por|texto de|um texto de|reportagem de|uma reportagem de|entrevista de|ver todos os posts de|todos os artigos de|sobre o autor|sobre a autora',
    label: 'autor|autora|autores|texto|reportagem|redação|repórter|jornalista',
  },
  it: {
    before:
      'autore articolo di|aggiunto da|a cura di|inviato da|scritto da|pubblicato da|redatto da|inserito da|articolo di|un articolo di|testo di|testi di|servizio di|intervista di|dal nostro inviato|dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente|tutti gli articoli di|visualizza tutti gli articoli di|leggi tutti gli articoli di',
    label: 'autore|autrice|autori|testo|testi|redattore|giornalista|articolo a cura di',
    own: 'di|da',
  },
  nl: {
    before:
      'berichtauteur door|bericht auteur door|toegevoegd door|door|door onze redacteur|door onze verslaggever|van onze verslaggever|van onze verslaggeefster|van onze redacteur|van onze correspondent|van onze correspondente|geschreven door|geplaatst door|gepubliceerd door|tekst van|een artikel van|een interview van|bekijk alle berichten van|alle artikelen van|meer van',
    label: 'auteur|auteurs|tekst|redactie|redacteur|verslaggever|journalist',
  },
  af: { before: 'deur|geskryf deur', label: 'skrywer' },
  sv: {
    before:
      'inläggsförfattare av|tillagd av|skriven av|text av|publicerad av|skrivet av|av vår reporter|av vår korrespondent',
    label: 'text|texter|av|författare|skribent|reporter|text och bild|text och foto|text & foto',
    own: 'av',
  },
  da: {
    before: 'indlægsforfatter af|tilføjet af|skrevet af|tekst af|udgivet af|oprettet af',
    label: 'tekst|forfatter|af|journalist|skribent|tekst og foto',
    own: 'af',
  },
  nb: {
    before: 'innleggsforfatter av|lagt til av|skrevet av|tekst av|publisert av',
    label: 'tekst|forfatter|av|journalist|skribent|tekst og foto',
    own: 'av',
  },
  am: { before: 'በ', label: 'ዘጋቢ|ጸሐፊ|ሪፖርተር' },
  is: { before: 'skrifar', label: 'höfundur|texti', after: 'skrifar', own: 'eftir' },
  fi: {
    before: 'kirjoittanut',
    label: 'teksti|kirjoittaja|toimittaja|tekijä|kirjoittajat|teksti ja kuvat|teksti & kuvat|juttu',
  },
  et: { before: 'kirjutas', label: 'autor|autorid|tekst|kirjutas|toimetas' },
  lv: { before: 'iesniedza|sagatavoja', label: 'autors|autore|autori|teksts' },
  lt: { before: 'parašė|parengė|pateikė', label: 'autorius|autorė|autoriai|tekstas' },
  pl: {
    before:
      'autor wpisu przez|autor wpisu|dodał|dodała|przez|napisane przez|napisał|napisała|opublikowane przez|dodane przez|opracował|opracowała|rozmawiał|rozmawiała|zobacz wszystkie wpisy|wszystkie wpisy|oprac|opr',
    label:
      'autor|autorka|autorzy|autor tekstu|tekst|tekst i zdjęcia|tekst i foto|oprac|opracowanie|opr|redaktor|dziennikarz|relacja|materiał',
  },
  cs: {
    before:
      'autor příspěvku od|autor příspěvku|napsal|napsala|napsali|zpracoval|zpracovala|publikoval|publikovala|připravil|připravila|vložil|vložila',
    label: 'autor|autorka|autoři|text|redaktor|text a foto|zpracoval|napsal',
    own: 'od',
  },
  sk: {
    before: 'napísal|napísala|spracoval|spracovala|pripravil|pripravila|publikoval',
    label: 'autor|autorka|autori|text|redaktor|text a foto',
    own: 'od',
  },
  hu: {
    before: 'bejegyzés szerzője|írta|szerkesztette|közzétette|beküldte',
    label: 'szerző|szerzők|írta|szöveg|riporter|újságíró|szerkesztő',
  },
  ro: {
    before:
      'scris de|trimis de|a consemnat|publicat de|postat de|autor articol|articol de|un articol de|articol scris de|realizat de|vezi toate articolele de',
    label: 'autor|autori|autoare|text|redactor|reporter|jurnalist',
    own: 'de',
  },
  ca: { before: 'escrit per|publicat per|text de', label: 'autor|autora|text', own: 'per' },
  gl: { before: 'escrito por', label: 'autor|autora|texto' },
  eu: { before: 'egilea', label: 'egilea|testua' },
  sl: {
    before: 'piše|pišejo|napisal|napisala|objavil|objavila',
    label: 'avtor|avtorica|avtorji|besedilo|piše|tekst|novinar',
    own: 'od',
  },
  hr: {
    before:
      'piše|pišu|napisao|napisala|objavio|objavila|priredio|priredila|razgovarao|razgovarala|pripremio|pripremila',
    label: 'autor|autorica|autorka|autori|tekst|piše|pišu|novinar|novinarka|priredio|priredila',
    own: 'od',
  },
  sr: {
    before: 'пише|пишу|написао|написала|приредио|приредила|објавио|објавила',
    label: 'аутор|ауторка|аутори|текст|пише|новинар|приредио',
    own: 'од',
  },
  mk: { before: 'пишува|напишано од|објавено од', label: 'автор|текст|пишува|новинар', own: 'од' },
  bg: {
    before: 'написано от|публикувано от|публикувана от|написа|подготви',
    label: 'автор|автори|текст|репортер|журналист',
    own: 'от',
  },
  ru: {
    before:
      'автор записи|добавил|добавила|написал|написала|подготовил|подготовила|подготовили|материал подготовил|материал подготовила|беседовал|беседовала|опубликовал|опубликовала|опубликовано пользователем|автор статьи',
    label:
      'автор|авторы|автор текста|автор статьи|автор материала|текст|тексты|корреспондент|журналист|редактор|записал|записала|текст и фото',
    own: 'от',
  },
  uk: {
    before:
      'автор запису|написав|написала|підготував|підготувала|підготували|розмовляв|розмовляла|опублікував|опублікувала|додав|додала',
    label:
      'автор|авторка|автори|авторка тексту|автор тексту|текст|журналіст|журналістка|кореспондент|редактор|редакторка',
    own: 'від',
  },
  be: { before: 'падрыхтаваў|падрыхтавала|напісаў|напісала', label: 'аўтар|аўтарка|аўтары|тэкст' },
  kk: { before: 'дайындаған|жазған', label: 'автор|авторы|мәтін|дайындаған' },
  ky: { label: 'автор|автору|даярдаган' },
  mn: { label: 'сурвалжилсан|бичсэн|зохиогч|сэтгүүлч' },
  uz: { label: 'muallif|muxbir|муаллиф' },
  az: { label: 'müəllif|yazar|mətn|hazırladı' },
  tr: {
    before: 'hazırlayan|haberi yazan',
    label: 'yazan|yazar|haber|muhabir|hazırlayan|yazı|haberi hazırlayan|haber merkezi',
    after: 'tarafından|tarafından yazıldı|yazdı',
    own: 'yazan',
  },
  el: {
    before:
      'γράφει ο|γράφει η|γράφει|γράφουν οι|γράφουν|από τον|από την|του|της|των|επιμέλεια|ρεπορτάζ|συντάκτης|συντάκτρια|αρθρογράφος|κείμενο',
    label:
      'συντάκτης|συντάκτρια|συγγραφέας|κείμενο|επιμέλεια|ρεπορτάζ|γράφει|γράφει ο|γράφει η|αρθρογράφος',
  },
  sq: { before: 'shkruar nga|nga gazetari|shkruan', label: 'autor|autori|nga|shkruan', own: 'nga' },
  hy: { label: 'հեղինակ|հեղինակը' },
  ka: { label: 'ავტორი|ავტორები' },
  ar: {
    before: 'بقلم|كتب|كتبت|كتبه|كتبها|بواسطة|إعداد|نشر بواسطة|نشرت بواسطة|أعده|تقرير',
    label:
      'بقلم|حاوره|حاورته|حاورها|حاورتها|أجرى الحوار|أجرت الحوار|كتب|كتبت|كتبه|الكاتب|الكاتبة|كاتب|إعداد|بواسطة|المؤلف|الصحفي|تقرير|المحرر|مراسل',
  },
  fa: {
    before: 'به قلم|نوشته|نوشتهٔ|نوشته‌ی|به گزارش|توسط|ارسال توسط|نویسنده',
    label: 'نویسنده|خبرنگار|نگارنده|گزارش|به قلم|گزارشگر|نویسندگان',
  },
  ps: { before: 'لیکوال|لیکنه', label: 'لیکوال|لیکنه' },
  ur: {
    before: 'تحریر|از قلم|مصنف,',
    label: 'تحریر|مصنف|رپورٹ|مصنفہ|نمائندہ خصوصی|نامہ نگار|رپورٹر|خصوصی رپورٹ',
  },
  ckb: { label: 'نووسەر|نوسەر' },
  he: {
    before: 'מאת|נכתב על ידי|פורסם על ידי|ע"י|על ידי',
    label: 'מאת|כתב|כתבה|מחבר|כותב|כותבת|עריכה',
  },
  hi: {
    before: 'द्वारा',
    label: 'लेखक|लेखिका|रिपोर्ट|रिपोर्टर|रिपोर्टिंग|द्वारा|written by|पत्रकार',
    after: 'द्वारा|की रिपोर्ट',
  },
  mr: { label: 'लेखक|लेखिका|प्रतिनिधी', after: 'यांनी' },
  ne: { label: 'लेखक|संवाददाता' },
  bn: { before: 'লিখেছেন', label: 'লেখক|প্রতিবেদক|রিপোর্ট|লিখেছেন|লেখা|প্রতিবেদন' },
  pa: { label: 'ਲੇਖਕ|ਰਿਪੋਰਟ' },
  gu: { label: 'લેખક' },
  ta: { before: 'எழுதியவர்', label: 'எழுதியவர்|எழுதியது|ஆசிரியர்', after: 'எழுதியது' },
  te: { label: 'రచయిత|రచన' },
  kn: { label: 'ಲೇಖಕ|ಲೇಖಕರು' },
  ml: { label: 'ലേഖകൻ|എഴുതിയത്' },
  si: { label: 'ලේඛකයා' },
  th: {
    before: 'โดย|ผู้เขียน|เขียนโดย|เรื่องโดย|รายงานโดย|บทความโดย|เผยแพร่โดย',
    label: 'ผู้เขียน|เรื่อง|โดย|ผู้สื่อข่าว|นักเขียน|เขียน',
  },
  lo: { before: 'ໂດຍ', label: 'ໂດຍ|ຜູ້ຂຽນ' },
  km: { before: 'ដោយ', label: 'ដោយ|អ្នកនិពន្ធ' },
  my: { label: 'ရေးသားသူ' },
  vi: {
    before: 'bởi|viết bởi|đăng bởi|bài viết của|thực hiện bởi',
    label:
      'tác giả|bài|bài, ảnh|tin, ảnh|bài viết|tin bài|người viết|phóng viên|bài và ảnh|thực hiện|biên tập',
    own: 'theo',
  },
  id: {
    before: 'penulis|ditulis oleh|dilaporkan oleh|diposting oleh|dipublikasikan oleh',
    label: 'penulis|oleh|reporter|pewarta|laporan|wartawan|jurnalis|kontributor',
    own: 'oleh',
  },
  ms: {
    before: 'ditulis oleh|laporan oleh',
    label: 'penulis|oleh|laporan|wartawan|teks',
    own: 'oleh',
  },
  tl: { before: 'ulat ni|isinulat ni|sulat ni', label: 'ulat ni|isinulat ni', own: 'ni|nina' },
  fil: { own: 'ni|nina' },
  sw: { before: 'imeandikwa na|na mwandishi wetu', label: 'mwandishi', own: 'na' },
  zh: {
    label:
      '作者|原作者|作者/来源|记者|記者|文|撰文|撰文者|采写|采写者|撰稿|撰稿人|文字|本报记者|本報記者|通讯员|文/图|图文|文・圖|採訪|採訪撰文|作者名|報導|报道|文字记者',
    after: '文|撰文|报道|報導|綜合報導|采写|撰|记者|記者',
  },
  ja: {
    label:
      '文|執筆|取材|著者|筆者|記者|文責|ライター|取材・文|執筆者|作者|文/写真|構成・文|取材・執筆|寄稿',
  },
  ko: {
    before: '기자명|글|글쓴이|글·사진|글ㆍ사진|글/사진|취재·사진|글·그림',
    label: '기자명|글|작성자|글쓴이|기자|저자|취재|글·사진',
    after: '기자|특파원|선임기자|인턴기자|객원기자|전문기자|논설위원',
  },
};

const wordsOf = (kind: keyof BylineWords): readonly string[] =>
  Object.values(BYLINES).flatMap((words) => words[kind]?.split('|') ?? []);

/** Longest first, so that `written by` is found before `by`. */
const alternatives = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');

const LETTER = String.raw`\p{L}\p{N}\p{M}`;
/** Chinese, Japanese and Thai set no space between a label and a name. */
const UNSPACED =
  '记者|記者|作者|本报记者|本報記者|通讯员|撰文|執筆|ผู้เขียน|โดย|เขียนโดย|เรื่องโดย|รายงานโดย|ໂດຍ|ដោយ';

const BEFORE = new RegExp(
  String.raw`^(?:${alternatives(wordsOf('before'))})(?![${LETTER}])\s*[:：៖.,،]?\s*|^(?:${UNSPACED})\s*[:：៖/／|]?\s*|^\p{Script=Han}{1,8}(?:报|報|社|网|網|台|刊|体|新闻|新聞|在线|中心|部|客户端)\s?(?:记者|記者)\s*[:：]?\s*(?=\p{Script=Han})|^\p{Script=Han}{2,6}(?:记者|記者)\s+(?=\p{Script=Han}{2,4}(?:[\s、，]|$))|^(?:聞き手|聞き手・構成|構成|文|取材|執筆)・(?=\p{Script=Han})`,
  'iu',
);
/** A cheap first look: what ends a label. */
const LABEL_SIGN = /[:：/／=＝՝៖]/;
const LABEL = new RegExp(
  String.raw`^[(（【[]?\s*(?:(?:${alternatives([...wordsOf('label'), ...wordsOf('before')])})\s*[:：/／=＝՝៖]|(?:${alternatives(wordsOf('own'))})\s*[:：])\s*`,
  'iu',
);
/** `Autoren Jan Berg und Anna Roe`: the label needs no mark before full names. */
const AUTHORS =
  /^(?:Autor(?:in|en|innen)?|Authors?|Auteure?s?|Autrices?|Autora|Autores|Autor[ei]|Autrice|Autorka|Autorzy|Автор(?:ы|и)?)\s+(?=\p{Lu}[\p{L}’'-]+\s+\p{Lu}[\p{L}’'-]+(?:$|[\s,:]))/u;
/** `Aus Kiew berichtet Anna Berg`. */
const REPORTS_FROM = /^aus\s+\p{Lu}[\p{L} -]{1,30}\s+berichte(?:t|n|te|ten)(?:\s+|$)/iu;
const LABEL_ALONE = new RegExp(
  String.raw`^(?:${alternatives([...wordsOf('label'), ...wordsOf('before'), ...wordsOf('own')])})\s*[:：/／,،]?$`,
  'iu',
);
const AFTER = new RegExp(
  String.raw`(?:(?<=\p{Script=Hangul})\s*|\s+|\s*[/／]\s*)(?:${alternatives(wordsOf('after'))})$`,
  'iu',
);
/** A cheap first look: the characters in which words that follow names end. */
const AFTER_ENDS: ReadonlySet<string> = new Set(wordsOf('after').map((word) => word.slice(-1)));
const OWN: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(BYLINES).flatMap(([lang, { own }]) =>
    own === undefined ? [] : [[lang, new RegExp(String.raw`^(?:${own})\s+(?=\p{Lu})`, 'iu')]],
  ),
);

/** Amharic writes "by" as a letter before the name; not every name with that letter first has it. */
const GLUED: ReadonlyMap<string, RegExp> = new Map([
  [
    'am',
    /^በ(?!ቀለ|ላይ|ረከት|ኃይሉ|ሀይሉ|እምነት|ዛብህ|ፍቃዱ|ድሉ|ዕውቀቱ|እውቀቱ|ርሄ|ለጠ|ላቸው|ኩረ)(?=\p{Script=Ethiopic}{2,}\s\p{Script=Ethiopic})/u,
  ],
]);

const baseOf = (language: string | null): string => language?.split('-')[0]?.toLowerCase() ?? '';

export interface Labelled {
  /** The rest of the text. */
  readonly names: string;
  /** Whether there was such a word. */
  readonly isLabelled: boolean;
}

/** Takes the words that open or close a byline from it: `By`, `Autor:`, `기자`. */
export function withoutBylineWords(text: string, language: string | null): Labelled {
  const ofBoth = namesBehindTextAndPictures(text.trim());
  let names = ofBoth ?? text.trim();
  let isLabelled = ofBoth !== null;
  const take = (form: RegExp): boolean => {
    const rest = names.replace(form, '').trim();
    if (rest === names) return false;
    names = rest;
    isLabelled = true;
    return true;
  };
  // `Text: By Jane Doe` has two.
  const takeLabel = (): boolean => LABEL_SIGN.test(names) && take(LABEL);
  for (
    let count = 0;
    count < 3 && (takeLabel() || take(BEFORE) || take(AUTHORS) || take(REPORTS_FROM));
    count += 1
  );
  const own = OWN.get(baseOf(language));
  if (own) take(own);
  const glued = GLUED.get(baseOf(language));
  if (glued) take(glued);
  if (AFTER_ENDS.has(names.slice(-1).toLowerCase())) take(AFTER);
  return { names, isLabelled };
}

/** True for a line that names authors in full behind a word for them alone: `Autoren Jan Berg und …`. */
export const labelsAuthors = (line: string): boolean => AUTHORS.test(line);

/** True for a text that is nothing but such a word. */
export const isBylineWord = (text: string): boolean =>
  LABEL_ALONE.test(text.trim()) ||
  isTextAndPictures(text.trim()) ||
  (REPORTS_FROM.exec(text)?.[0] ?? ' ') === text;

const ALL = [...wordsOf('before'), ...wordsOf('label'), ...wordsOf('after')];
const BY_FIRST_WORD = new Map<string, string[]>();
for (const words of ALL) {
  const [first = ''] = words.toLowerCase().split(/[\s/&·・*:]/);
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), words.toLowerCase()]);
}
const IN_UNSPACED = new RegExp(
  ALL.filter((word) =>
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(word),
  ).join('|'),
  'u',
);

/** A cheap first look: whether a byline's word can be in a line at all. */
export function mayHoldByline(line: string, language: string | null): boolean {
  if (IN_UNSPACED.test(line) || namesBehindTextAndPictures(line) !== null) return true;
  if (OWN.get(baseOf(language))?.test(line) || REPORTS_FROM.test(line)) return true;
  const text = line.toLowerCase();
  return text
    .split(/[^\p{L}\p{M}'"’]+/u)
    .some((word) => BY_FIRST_WORD.get(word)?.some((words) => text.includes(words)));
}
