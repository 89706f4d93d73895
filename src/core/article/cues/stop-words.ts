// The most frequent small words of a language, which tell it from its neighbours. Adding a language
// is adding a line.
export const LATIN_STOP_WORDS: Readonly<Record<string, string>> = {
  af: 'die van en is nie het vir aan met wat sy hulle ook deur maar toe',
  az: 've bir bu ilə üçün olan da də ki edib onun olub etdi daha',
  ca: 'de la que el els i a les un una amb per del no és dels ha més com',
  cs: 'a se na je v že s z do o k by za ale jako jsem jeho který pro po od',
  da: 'og i at det er en til af på for med den der som de ikke har et var fra',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es',
  en: 'the of and to in a is that for it as was with be by on not he his at from have said',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más',
  et: 'ja on ei et ka see kui oma mis ta aga oli selle kes',
  eu: 'eta da du ez dira baina ere izan den bat dute zuen',
  fi: 'ja on ei että se hän oli ovat mutta kun myös joka sen mukaan',
  fr: "de la le et les des en un une du dans qui que pour au sur par est a plus ne pas avec l'a d'un",
  ha: 'da a na ya ta ne ba ce an su wanda domin amma',
  hr: 'je i u se na da za su od s a koji što nije kao iz bi sam ali',
  hu: 'a az és hogy nem is egy van volt meg csak már ez de ha mint',
  id: 'yang dan di ini itu dengan untuk dari dalam pada tidak akan oleh juga kata ke adalah',
  it: 'di e il la che in a per un del è non con le si da una dei al della i come',
  lt: 'ir kad į iš su tai yra ne apie bei savo buvo kaip',
  lv: 'un ir ka ar no par uz tas arī kas bet nav lai',
  ms: 'yang dan di itu ini dengan untuk tidak dalam kepada pada oleh beliau adalah berkata ialah',
  nb: 'og i er det på som til en av for at med har de ikke den om et var',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als',
  pl: 'w i na z się do nie że przy to o jest jak za po przez od ale są dla który oraz',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos foi ao',
  ro: 'de și în a la cu care pe nu din o pentru că un este mai au fost să',
  sk: 'a na sa je v že s z do o k aj by za ale ako pre po od ktorý',
  sl: 'je in v na se da za so ki z pa po ne bi tudi kot pri',
  sq: 'të e në dhe një i për që me nga është së më',
  sv: 'och i att det som en på är av för med den till inte har de ett om var',
  sw: 'ya na wa kwa ni la katika za cha kuwa hiyo hii alisema',
  tl: 'ang ng sa na mga at si ni ay para hindi ito kay',
  tr: 've bir bu da de için ile olarak olan daha çok gibi sonra kadar ise',
  uz: "va bu bilan uchun ham bir deb edi emas bo'lgan",
  vi: 'của và là các có được cho trong không một những với người này đã',
};

export const CYRILLIC_STOP_WORDS: Readonly<Record<string, string>> = {
  be: 'і ў на што не з да як па гэта за ад для але таксама',
  bg: 'на и да за се от в е че с не са по като ще си този която',
  kk: 'және мен бұл бір деп үшін болды туралы де да еді бойынша осы',
  ky: 'жана менен бул бир деп үчүн болгон да эле боюнча',
  mk: 'на и да се од во за е со не ќе што ја го дека',
  mn: 'нь байна энэ ба бол гэж юм тэр оны',
  ru: 'и в на не после что с по как это он для из к но о от его же был',
  sr: 'је и у се на да за су од са које није као из би али',
  tg: 'ва дар ба аз ки ин бо то барои аст',
  uk: 'і в на що не з та до як за у для але про від його це був',
};

export const ARABIC_STOP_WORDS: Readonly<Record<string, string>> = {
  ar: 'في من على أن إلى عن التي الذي هذا هذه كان مع ما لا بعد قال',
  ckb: 'لە و بۆ کە بە ئەو هەر',
  fa: 'و در به از که این را با است برای آن یک می های شد',
  ps: 'د په او چې له کې دي ته',
  ug: 'بىلەن ۋە بۇ بىر',
  ur: 'کے میں کی ہے سے کا اور کو نے پر کہ ہیں',
};

export const HEBREW_STOP_WORDS: Readonly<Record<string, string>> = {
  he: 'של את על לא הוא כי עם זה גם היא אל כל',
  yi: 'און אין די דער איז פון צו האט',
};

export const DEVANAGARI_STOP_WORDS: Readonly<Record<string, string>> = {
  hi: 'के में की है से का और को ने पर कि हैं',
  mr: 'आणि आहे या ते मध्ये व हे की तर',
  ne: 'र छ को मा ले का भने पनि गर्न',
};

/** Scripts that one language of the press uses, or whose choice needs words. */
export const SCRIPTS: readonly {
  readonly letters: RegExp;
  readonly language: string;
  readonly words?: Readonly<Record<string, string>>;
}[] = [
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { letters: /\p{Script=Han}/gu, language: 'zh' },
  { letters: /\p{Script=Cyrillic}/gu, language: 'ru', words: CYRILLIC_STOP_WORDS },
  { letters: /\p{Script=Arabic}/gu, language: 'ar', words: ARABIC_STOP_WORDS },
  { letters: /\p{Script=Hebrew}/gu, language: 'he', words: HEBREW_STOP_WORDS },
  { letters: /\p{Script=Devanagari}/gu, language: 'hi', words: DEVANAGARI_STOP_WORDS },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
  { letters: /\p{Script=Thai}/gu, language: 'th' },
  { letters: /\p{Script=Bengali}/gu, language: 'bn' },
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
  { letters: /\p{Script=Ethiopic}/gu, language: 'am' },
  { letters: /\p{Script=Latin}/gu, language: 'und', words: LATIN_STOP_WORDS },
];

/** Languages written from right to left. */
export const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);
