// The most frequent small words of a language, which with the letters of its alphabet (alphabets.ts)
// tell it from others of the same script. Adding a language is adding a line to each table.

export const LATIN_STOP_WORDS: Readonly<Record<string, string>> = {
  af: 'die van en is nie het vir aan met wat sy hulle ook deur maar toe dat by hy na om sal kan ’n was',
  az: 've və bir bu ilə üçün olan da də ki edib onun olub etdi daha edən olduğunu bildirib tərəfindən görə',
  ca: 'de la que el els i a les un una amb per del no és dels ha més com al va han però aquest seva són',
  ceb: 'ang sa nga og mga si ni ug kay nila iyang niini wala usa',
  cs: 'a se na je v že s z do o k by za ale jako jsem jeho který pro po od jsou také podle bude která aby byl než',
  cy: 'y yr yn a o i ar mae ei gan wedi am bod na hyn fod oedd eu',
  da: 'og i at det er en til af på for med den der som de ikke har et var fra blev efter også men om kan ved vil være siger mellem',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  en: 'the of and to in a is that for it as was with be by on not he his at from have said are has been were its after which their an this but who will',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más este pero sus fue ha esta ya entre cuando según',
  et: 'ja on ei et ka see kui oma mis ta aga oli selle kes ning või pärast kuid sest mida ole ütles',
  eu: 'eta da du ez dira baina ere izan den bat dute zuen dela bere egin zen dio baino',
  fi: 'ja on ei että se hän oli ovat mutta kun myös joka sen mukaan sekä ole tai kuin jo niin voi ollut jotka',
  fo: 'og í at á er ein til av við ikki fyri hann sum tað hevur',
  fr: "de la le et les des en un une du dans qui que pour au sur par est a plus ne pas avec l'a d'un il ce se sont son aux cette mais été ont après à",
  fy: 'de it en fan in is dat yn op te foar mei net hat wie ek oan by',
  ga: 'an na agus ar i ag a go is le do sé bhí tá ach as don mar',
  gl: 'de a que o e en do da os un unha para por con non se as dos das no na máis ao como súa pola polo foi tamén',
  ha: 'da a na ya ta ne ba ce an su wanda domin amma cewa kuma shi wani daga kan zai',
  hr: 'je i u na se da za su od s a koji što nije kao iz bi sam ali te će nakon koja također prije tijekom',
  ht: 'yo nan ak pou yon ki te la li pa sou gen ap sa',
  hu: 'a az és hogy nem is egy van volt meg csak már ez de ha mint után el szerint pedig lesz még kell vagy azt',
  id: 'yang dan di ini itu dengan untuk dari dalam pada tidak akan oleh juga kata ke adalah bahwa karena tersebut bisa dapat telah menurut para sudah setelah saat',
  ig: 'na nke ya ndị bụ ka a ọ maka nwere ahụ site mgbe',
  is: 'og í að á er sem til við um en það ekki hefur var af fyrir með því hann',
  it: 'di e il la che in a per un del è non con le si da una dei al della i come ha sono gli più nel alla anche dal delle ma dopo',
  ku: 'û li ku de bi ji di bû ye jî wî hat ev ser kir',
  la: 'et in est non ad cum ut ex quod qui',
  lb: 'de den an d’ vun a mat ass en net fir dat op vum gouf och hunn ze',
  lt: 'ir kad į iš su tai yra ne apie bei savo buvo kaip bet jau dėl nuo po per už tik o iki pagal',
  lv: 'un ir ka ar no par uz tas arī kas bet nav lai pēc gan kā pie tiek savu',
  mg: 'ny sy dia ho amin fa izay tsy ao no mba',
  ms: 'yang dan di itu ini dengan untuk tidak dalam kepada pada oleh beliau adalah berkata ialah bahawa kerana akan turut serta boleh iaitu telah katanya daripada lagi',
  mt: 'li ta il u ma fil dan għal minn kien biex huwa tal f',
  nb: 'og i er det på som til en av for at med har de ikke den om et var fra etter ble også men kan vil sier blir mellom skal',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als door bij naar heeft hij wordt werd dit maar nog meer uit zich',
  nn: 'og i er det på som til ein av for at med har dei ikkje den om eit var frå etter vart også men kan vil seier blir mellom skal',
  oc: 'de la e los lo que en un las per dins amb una es al del non',
  pl: 'w i na z się do nie że przy to o jest jak za po przez od ale są dla który oraz ze było tym także już jego przed może czy',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos foi ao à também são como segundo pelo pela nos das',
  ro: 'de și în a la cu care pe nu din o pentru că un este mai au fost să sunt prin după s-a cel al se fi',
  sk: 'a na sa je v že s z do o k aj by za ale ako pre po od ktorý sú alebo však bude podľa ktorá aby bol ktoré',
  sl: 'je in v na se da za so ki z pa po ne bi tudi kot pri od ter bil bo ali še s',
  so: 'oo iyo ka ku ee waxaa in uu ay la ayaa waa soo si',
  sq: 'të e në dhe një i për që me nga është së më se nuk ka do ishte ai janë u si',
  'sr-Latn':
    'je i u na se da za su od sa a koji što nije kao iz bi ali će posle koja pre takođe šta predsednik srbije gde',
  sv: 'och i att det som en på är av för med den till inte har de ett om var från efter också men kan vid vill säger mellan ska eller blev',
  sw: 'ya na wa kwa ni la katika za cha kuwa hiyo hii alisema huo hayo wake baada yake ambao',
  tk: 'we bilen bu üçin bir hem bolup we boýunça',
  tl: 'ang ng sa na mga at si ni ay para hindi ito kay nang niya sinabi ni mula isang',
  tr: 've bir bu da de için ile olarak olan daha çok gibi sonra kadar ise en dedi ancak olduğu olduğunu tarafından günü göre yeni yeniden yapılan ettiği türkiye etti',
  uz: "va bu bilan uchun ham bir deb edi emas bo'lgan bo‘lgan o‘z qildi bo‘yicha",
  vi: 'của và là các có được cho trong không một những với người này đã để khi về từ tại ở cũng theo',
  xh: 'ukuba kwaye le kwi ngo yi ku u',
  yo: 'ni ti àwọn ọdún náà sí fún tó pé wọ́n ń',
  zu: 'ukuthi ngo ku le futhi uma yi e kanye',
};

export const CYRILLIC_STOP_WORDS: Readonly<Record<string, string>> = {
  ba: 'һәм был менән өсөн да дә бер',
  be: 'і ў на што не з да як па гэта за ад для але таксама яго ён быў якія пра у паводле',
  bg: 'на и да за се от в е че с не са по като ще си този която след но това обяви със към',
  kk: 'және мен бұл бір деп үшін болды туралы де да еді бойынша осы кейін деді бар еді осы',
  ky: 'жана менен бул бир деп үчүн болгон да эле боюнча деди кийин ошол',
  mk: 'на и да се од во за е со не ќе што ја го дека која по ги но ова беше',
  mn: 'нь байна энэ ба бол гэж юм тэр оны дээр гэсэн болон байсан улсын',
  ru: 'и в на не после что с по как это он для из к но о от его же был было также за который том при у они',
  sr: 'је и у се на да за су од са које није као из би али који што ће после са рекао',
  tg: 'ва дар ба аз ки ин бо то барои аст буд дорад',
  tt: 'һәм белән бу өчен да дә бер ул иде',
  uk: 'і в на що не з та до як за у для але про від його це був також після які за й є',
  'uz-Cyrl': 'ва бу билан учун ҳам бир деб эди бўлган бўйича',
};

export const ARABIC_STOP_WORDS: Readonly<Record<string, string>> = {
  ar: 'في من على أن إلى عن التي الذي هذا هذه كان مع ما لا بعد قال وقال خلال قد كما أنه بين',
  ckb: 'لە و بۆ کە بە ئەو هەر لەسەر دوای ئەم',
  fa: 'و در به از که این را با است برای آن یک می های شد پس خود کرد شده بود بر تا گفت',
  ps: 'د په او چې له کې دي ته دی يې سره کړي',
  sd: 'جي ۾ جو کي آهي سان ۽ تي جا',
  ug: 'بىلەن ۋە بۇ بىر ئۈچۈن دەپ',
  ur: 'کے میں کی ہے سے کا اور کو نے پر کہ ہیں کیا بھی اس ان تھا بعد',
};

export const HEBREW_STOP_WORDS: Readonly<Record<string, string>> = {
  he: 'של את על לא הוא כי עם זה גם היא אל כל בין אחרי יש אך',
  yi: 'און אין די דער איז פון צו האט אַז נישט',
};

export const DEVANAGARI_STOP_WORDS: Readonly<Record<string, string>> = {
  hi: 'के में की है से का और को ने पर कि हैं भी इस बाद एक था गया',
  mr: 'आणि आहे या ते मध्ये व हे की तर केली असून त्यांनी आले होते',
  ne: 'र छ को मा ले का भने पनि गर्न गरेको भएको गरेका छन् थियो',
};

export const BENGALI_STOP_WORDS: Readonly<Record<string, string>> = {
  as: 'আৰু কৰা হৈছে পৰা যে এই কৰে লগত',
  bn: 'এবং করে এই থেকে ও না হয়েছে করা তার জন্য যে বলেন',
};

export const ETHIOPIC_STOP_WORDS: Readonly<Record<string, string>> = {
  am: 'ነው እና ላይ ውስጥ ግን ጋር ነበር እንደ ይህ',
  ti: 'እዩ ኣብ ካብ ናይ እዮም ነቲ ድማ ምስ',
};

/** A script of the press. */
export interface PressScript {
  readonly letters: RegExp;
  /** Its one language, or the likeliest of several. */
  readonly language: string;
  /** Small words by language, where several use the script. */
  readonly words?: Readonly<Record<string, string>>;
  /** Letters that all of these languages have; empty where alphabets tell nothing. */
  readonly shared?: string;
}

const ABJAD = 'ابتثجحخدذرزسشصضطظعغفقلمن';

export const SCRIPTS: readonly PressScript[] = [
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { letters: /\p{Script=Han}/gu, language: 'zh' },
  {
    letters: /\p{Script=Cyrillic}/gu,
    language: 'ru',
    words: CYRILLIC_STOP_WORDS,
    shared: 'абвгдезклмнопрсту',
  },
  { letters: /\p{Script=Arabic}/gu, language: 'ar', words: ARABIC_STOP_WORDS, shared: ABJAD },
  { letters: /\p{Script=Hebrew}/gu, language: 'he', words: HEBREW_STOP_WORDS },
  { letters: /\p{Script=Devanagari}/gu, language: 'hi', words: DEVANAGARI_STOP_WORDS },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
  { letters: /\p{Script=Thai}/gu, language: 'th' },
  { letters: /\p{Script=Bengali}/gu, language: 'bn', words: BENGALI_STOP_WORDS },
  { letters: /\p{Script=Tamil}/gu, language: 'ta' },
  { letters: /\p{Script=Telugu}/gu, language: 'te' },
  { letters: /\p{Script=Kannada}/gu, language: 'kn' },
  { letters: /\p{Script=Malayalam}/gu, language: 'ml' },
  { letters: /\p{Script=Gujarati}/gu, language: 'gu' },
  { letters: /\p{Script=Gurmukhi}/gu, language: 'pa' },
  { letters: /\p{Script=Sinhala}/gu, language: 'si' },
  { letters: /\p{Script=Georgian}/gu, language: 'ka' },
  { letters: /\p{Script=Armenian}/gu, language: 'hy' },
  { letters: /\p{Script=Khmer}/gu, language: 'km' },
  { letters: /\p{Script=Lao}/gu, language: 'lo' },
  { letters: /\p{Script=Myanmar}/gu, language: 'my' },
  { letters: /\p{Script=Tibetan}/gu, language: 'bo' },
  { letters: /\p{Script=Ethiopic}/gu, language: 'am', words: ETHIOPIC_STOP_WORDS },
  { letters: /\p{Script=Oriya}/gu, language: 'or' },
  { letters: /\p{Script=Thaana}/gu, language: 'dv' },
  {
    letters: /\p{Script=Latin}/gu,
    language: 'und',
    words: LATIN_STOP_WORDS,
    shared: 'abcdefghijklmnopqrstuvwxyz',
  },
];

/** Characters that only one of the two Chinese scripts has, the same words in the same order. */
export const TRADITIONAL =
  '這個們來時對說國會過還後學現發經種樣與無開關長問間點體區業電產實當將從進動員機關報導價歲邊車門東馬書話語讓應該總統議黨選舉團隊';
export const SIMPLIFIED =
  '这个们来时对说国会过还后学现发经种样与无开关长问间点体区业电产实当将从进动员机关报导价岁边车门东马书话语让应该总统议党选举团队';

/** Languages written from right to left. */
export const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'azb',
  'ckb',
  'dv',
  'fa',
  'glk',
  'he',
  'ks',
  'lrc',
  'mzn',
  'nqo',
  'pnb',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);
