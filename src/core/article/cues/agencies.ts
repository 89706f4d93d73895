import { fold } from './fold.ts';

/**
 * News agencies: the name that a clipping shows, then the other ways papers write it, in any
 * language. Adding an agency is adding a line.
 */
const AGENCIES: readonly string[] = [
  'AAP|Australian Associated Press',
  'ABNA',
  'ACN|Agència Catalana de Notícies',
  'Adnkronos|ADNKRONOS',
  'AFP|Agence France-Presse|اے ایف پی|Agence France Presse|AFP通信|AFP時事|AFPBB News|法新社|АФП|Франс Пресс|ا ف ب|أ ف ب|أ.ف.ب|ا.ف.ب|أف ب|فرانس برس|الفرنسية|وكالة الصحافة الفرنسية|خبرگزاری فرانسه|אי-אף-פי|एएफपी|এএফপি|เอเอฟพี|프랑스통신|AFP통신',
  'ACI|Agence congolaise d’information',
  'ACP|Agence congolaise de presse',
  'AGP|Agence guinéenne de presse|Agence gabonaise de presse',
  'AIB|Agence d’information du Burkina',
  'AIM|Agência de Informação de Moçambique|Agência de Informação Moçambicana',
  'AIP|Agence ivoirienne de presse',
  'AMAP|Agence malienne de presse',
  'AGERPRES|Agerpres',
  'AGI|Agenzia Italia',
  'Agencia Reforma|Agencia REFORMA',
  'Agenzia Nova|AGENZIA NOVA',
  'Agência Brasil',
  'Agência Lusa|Lusa|LUSA',
  'AKP|Agence Kampuchea Presse',
  'AKIpress|АКИpress',
  'Anadolu|Anadolu Agency|Anadolu Ajansı|Anadolu Agentur|AA|الأناضول|وكالة الأناضول|Анадолу|آناتولی|آژانس آناتولی',
  'ANGOP',
  'ANI|Asian News International|एएनआई',
  'ANKA',
  'ANP',
  'ANSA|Ansa',
  'Andina|ANDINA|Agencia Andina',
  'ANTARA|Antara|Antara News',
  'AP|Associated Press|The Associated Press|AP通信|美联社|美聯社|АП|Ассошиэйтед Пресс|أ ب|أ.ب|أسوشيتد برس|أسوشيتدبرس|אי-פי|एपी|এপি|เอพี|AP통신|آسوشیتدپرس',
  'APA|Austria Presse Agentur',
  'Associated Press of Pakistan|اے پی پی',
  'AZERTAC|AZƏRTAC|Azertac|АЗЕРТАДЖ',
  'APS|Algérie Presse Service|وأج|واج',
  'Armenpress|Արմենպրես|Арменпресс|ARMENPRESS',
  'Askanews|askanews|ASKANEWS',
  'ATSH|Agjencia Telegrafike Shqiptare',
  'ATS|Keystone-ATS|Keystone-SDA|sda|SDA|awp/sda|Agence télégraphique suisse',
  'AWP|awp',
  'Bakhtar|باختر',
  'Belga|BELGA|Agence Belga',
  'BELTA|БЕЛТА|БелТА|BelTA',
  'Beta|BETA|Бета',
  'Bernama|BERNAMA',
  'Bloomberg|Bloomberg News|Блумберг|بلومبرغ|بلومبرگ|彭博社|彭博|ブルームバーグ|블룸버그',
  'BNA|وكالة أنباء البحرين|بنا',
  'BNS',
  'BSS|বাসস',
  'BTA|БТА',
  'БГНЕС|BGNES',
  'CMC|Caribbean Media Corporation',
  'CNN Newsource|CNN Wire|CNN Newswire',
  'Canadian Press|The Canadian Press|La Presse canadienne|La Presse Canadienne',
  'Central News Agency|CNA|中央社|中央通訊社|中央社訊',
  'China News Service|中新社|中新网|中新網|中国新闻网|中國新聞網|中國新聞社|中国新闻社',
  'ČTK|CTK|Česká tisková kancelář|ЧТК',
  'Colpisa|COLPISA',
  'Colprensa|COLPRENSA',
  'DHA|Demirören Haber Ajansı',
  'dts|dts Nachrichtenagentur',
  'DJ|Dow Jones|Dow Jones Newswires',
  'dpa|dpa-AFX|dpa-infocom|Deutsche Presse-Agentur|dpa/tmn|ДПА|德新社|د ب أ|د.ب.أ|الألمانية',
  'EFE|Agencia EFE|EFEverde|EFE Verde|ЭФЕ|埃菲社|إفي',
  'ELTA',
  'Ethiopian News Agency|ኢዜአ',
  'Estadão Conteúdo|Estadao Conteudo|Agência Estado',
  'epd',
  'epdÖ',
  'Europa Press|EUROPA PRESS',
  'Fars|Fars News Agency|خبرگزاری فارس|فارس',
  'FENA|Fena',
  'fn-press',
  'Folhapress',
  'FoNet|FONET|ФоНет',
  'Ghana News Agency|GNA',
  'HINA|Hina',
  'Hindusthan Samachar|हिन्दुस्थान समाचार|हिंदुस्थान समाचार',
  'IANS|Indo-Asian News Service|आईएएनएस',
  'İHA|IHA|İhlas Haber Ajansı',
  'IKNA|ایکنا',
  'İLKHA|ILKHA',
  'ILNA|ایلنا',
  'IMEMC',
  'Inforpress',
  'INA|واع|وكالة الأنباء العراقية',
  'Interpressnews|InterPressNews|იპნ',
  'Inter Press Service|IPS',
  'Interfax|Интерфакс|INTERFAX.RU|Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна|إنترفاكس|國際文傳',
  'ISBnews',
  'IRNA|ایرنا|إرنا|ارنا|خبرگزاری جمهوری اسلامی',
  'ISNA|ایسنا',
  'Italpress|ITALPRESS',
  'Jiji|Jiji Press|JIJI|時事|時事通信|時事通信社|时事社|時事社',
  'JTA|Jewish Telegraphic Agency',
  'Kabar|Кабар|КАБАР',
  'Kazinform|Казинформ|Қазинформ|Qazinform|ҚазАқпарат|КазИнформ|Kazinform News Agency|哈萨克国际通讯社',
  'KazTAG|КазТАГ',
  'KCNA|조선중앙통신|朝中社|朝鮮中央通信',
  'KNA|Katholische Nachrichten-Agentur',
  'KUNA|كونا',
  'KPL|ຂປລ',
  'Kyodo|Kyodo News|KYODO|共同|共同通信|共同通信社|共同社|共同網|Киодо',
  'LaPresse',
  'LETA',
  'MAP|Maghreb Arabe Presse|و م ع|ومع',
  'Mehr|Mehr News Agency|خبرگزاری مهر|مهر',
  'Mediafax|MEDIAFAX',
  'MENA|أ ش أ|أ.ش.أ|أش أ|وكالة أنباء الشرق الأوسط',
  'MIA|МИА',
  'Moldpres|MOLDPRES',
  'Montsame|МОНЦАМЭ',
  'MTI',
  'NAMPA|Nampa',
  'NAN|News Agency of Nigeria',
  'NEWS1|News1|뉴스1',
  'Newsis|NEWSIS|뉴시스',
  'NNA|الوطنية|الوكالة الوطنية للإعلام',
  'Notimex|NOTIMEX',
  'Noticias Argentinas|Agencia NA',
  'RIA Novosti|РИА Новости|RIA|РИА|RIA-Novosti|РИА «Новости»|ريا نوفوستي|نوفوستي|俄新社',
  'NTB',
  'NZPA',
  'PA|PA Media|Press Association|The Press Association|PA Wire',
  'PANA|Panapress',
  'PAP|Polska Agencja Prasowa|ПАП',
  'ONA|العمانية|وكالة الأنباء العمانية',
  'Petra|بترا|PETRA',
  'PNA|Philippine News Agency',
  'Prensa Latina',
  'PTI|Press Trust of India|पीटीआई|पीटीआइ|पीटीआई-भाषा|भाषा|পিটিআই',
  'QMI|Agence QMI|QMI Agency',
  'QNA|قنا|وكالة الأنباء القطرية',
  'Quadratín|Agencia Quadratín',
  'Rastriya Samachar Samiti|रासस|राष्ट्रिय समाचार समिति',
  'Reuters|Thomson Reuters|REUTERS|rtr|Reuters News Agency|Рейтер|Рейтерс|رويترز|رویترز|路透社|路透|ロイター|ロイター通信|로이터|로이터통신|로이터 통신|रॉयटर्स|রয়টার্স|রয়টার্স|รอยเตอร์|รอยเตอร์ส|רויטרס|Ρόιτερς|Роитерс|Ройтерс|როიტერი',
  'Ritzau|RITZAU',
  'Rompres',
  'SANA|سانا',
  'SANEWS|SAnews',
  'SAPA',
  'Servimedia|SERVIMEDIA',
  'SID|sid|Sport-Informations-Dienst',
  'SITA',
  'Saba|سبأ',
  'SP-X',
  'SPA|واس|وكالة الأنباء السعودية|Saudi Press Agency',
  'SRNA|Srna|СРНА',
  'Sputnik|Спутник|سبوتنيك|اسپوتنیک|スプートニク|卫星通讯社|俄罗斯卫星通讯社',
  'STA|Slovenska tiskovna agencija',
  'STT|STT-Lehtikuva|Suomen Tietotoimisto|Lehtikuva',
  'SUNA|سونا',
  'Tanjug|Танјуг|TANJUG',
  'TAP|وات',
  'Thai News Agency|TNA|สำนักข่าวไทย',
  'TASR',
  'TASS|ТАСС|ИТАР-ТАСС|ITAR-TASS|塔斯社|俄塔社|タス通信|タス|타스|타스통신|تاس|TACC',
  'Tasnim|تسنیم|خبرگزاری تسنیم',
  'Télam|Telam|TELAM',
  'TT|TT Nyhetsbyrån',
  'Tribune News Service|TNS',
  'TürkmenTAG|TDH',
  'Ukrinform|Укрінформ|УКРІНФОРМ|Укринформ',
  'UNB|ইউএনবি',
  'UNI|यूनीवार्ता|वार्ता',
  'UNIAN|УНІАН|УНИАН',
  'UNN|УНН',
  'UPI|United Press International',
  'UzA|ЎзА|УзА|O‘zA',
  'VNA|TTXVN|Vietnam News Agency|Thông tấn xã Việt Nam|Vietnam+|VietnamPlus|越通社',
  'WAFA|وفا',
  'WAM|وام',
  'ΑΠΕ-ΜΠΕ|ΑΠΕ - ΜΠΕ|ΑΠΕ|ΑΜΠΕ|ANA-MPA|AMNA|Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων',
  'Xinhua|Xinhua News Agency|Agence Xinhua|Agence de presse Xinhua|Agencia Xinhua|Agência Xinhua|XINHUA|Xinhuanet|新华社|新華社|新华网|新華網|新华通讯社|新华|شينخوا|شینهوا|Синьхуа|Сіньхуа|신화통신|신화사|शिन्हुआ|ซินหัว|Tân Hoa Xã|Tân Hoa xã',
  'Yonhap|Yonhap News|Yonhap News Agency|YONHAP|연합뉴스|연합|聯合ニュース|聯合通訊社|联合新闻|韩联社|韓聯社|Ренхап|Ёнхап|يونهاب',
];

interface Alias {
  readonly name: string;
  /** Written in capitals, so that a word of the same letters is none: `MAP`, `PA`. */
  readonly isAcronym: boolean;
}

/** Acronyms that papers also write in small letters. */
const SMALL_TOO: ReadonlySet<string> = new Set(
  'afp ap dpa sda ats apa awp epd kna sid rtr efe ansa dapd ddp afx pap ntb tt anp belga ritzau'.split(
    ' ',
  ),
);

const ALIASES: ReadonlyMap<string, Alias> = aliasesOf(AGENCIES);

function aliasesOf(lines: readonly string[]): ReadonlyMap<string, Alias> {
  const aliases = new Map<string, Alias>();
  for (const names of lines.map((line) => line.split('|'))) {
    const [name = ''] = names;
    for (const alias of names) {
      // `Kyodo` beside `KYODO` shows that its capitals are no matter.
      const isAcronym =
        /^\p{Lu}{2,5}$/u.test(alias) && (aliases.get(key(alias))?.isAcronym ?? true);
      aliases.set(key(alias), { name, isAcronym });
    }
  }
  return aliases;
}

function key(text: string): string {
  return fold(text)
    .replace(/["'«»„“”.()[\]（）【】]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words that papers set before or after an agency's name. */
const SURROUNDING =
  /^(?:(?:news )?agency|agence(?: de presse)?|agencia(?: de noticias)?|agência|agenzia|agentur|agencja|agentúra|agentura|agenția|agencija|ajansı|haber ajansı|kantor berita|hãng tin|hãng|агентство|агенция|агенција|информагентство|агенттігі|وكالة(?: أنباء)?|خبرگزاری|آژانس|समाचार एजेंसी|এজেন্সি|สำนักข่าว|the|da|do|de|del|della|via|by|from|with(?: inputs from)?|inputs from|mit|avec(?: l)?|con|com|met|korr|корр)\.?\s+|\s+(?:news agency|agency|news|통신|通信|電|电|ajansı|haber ajansı|newswires?|wires?)$/giu;

/** Names that are words as well, and buttons: German `Mehr` is “more”. */
const WORDS_TOO: ReadonlySet<string> = new Set(['mehr']);

/** The agency that a short text names as a whole, in the form clippings show, or null. */
export function agencyNamed(text: string): string | null {
  if (text.length > 80) return null;
  const bare = text.trim().replace(/^©\s*(?:\d{4}\s*)?/, '');
  const name = bare.replace(SURROUNDING, '');
  return (WORDS_TOO.has(fold(bare)) ? null : lookUp(bare)) ?? (name === bare ? null : lookUp(name));
}

function lookUp(text: string): string | null {
  const alias = ALIASES.get(key(text));
  if (!alias) return null;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (!alias.isAcronym || letters === letters.toUpperCase()) return alias.name;
  return letters === letters.toLowerCase() && SMALL_TOO.has(letters) ? alias.name : null;
}

/** The parts of a text that name agencies, as they are written: `EFE / AFP`, `AFP-JIJI`. */
export function agenciesIn(text: string): readonly string[] {
  if (agencyNamed(text) !== null) return [text.trim()];
  for (const separator of [BETWEEN_AGENCIES, /[-–—\s]/u]) {
    const names = text.split(separator).map((part) => part.trim());
    const agencies = names.filter((name) => agencyNamed(name) !== null);
    if (agencies.length > 0) return agencies;
  }
  return [];
}

const BETWEEN_AGENCIES =
  /[/,;|·•&+、，]|\s[-–—]\s|\s(?:with|and|und|et|y|e|mit|avec|con|og|och|i|и|та|و)\s/iu;

/** The first agency among the parts of a text such as `Reuters/AFP`, `AFP, dpa` or `AFP-JIJI`. */
export function agencyAmong(text: string): string | null {
  const whole = agencyNamed(text);
  if (whole !== null || text.length > 120) return whole;
  for (const separator of [BETWEEN_AGENCIES, /[-–—\s]/u]) {
    const parts = text.split(separator);
    // A hyphen or a space alone parts names only where all of them are agencies.
    const names = parts.map(agencyNamed);
    const isList = separator === BETWEEN_AGENCIES || names.every((name) => name !== null);
    const first = names.find((name) => name !== null);
    if (isList && first) return first;
  }
  return null;
}
