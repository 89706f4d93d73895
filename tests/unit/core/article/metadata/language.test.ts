import { describe, expect, it } from 'vitest';
import { directionOf, languageOf } from '../../../../../src/core/article/metadata/language.ts';

/** One sentence of news, in each language. */
const SAMPLES = {
  en: 'The council said on Tuesday that the market would open again in the spring.',
  fr: 'Le conseil municipal a annoncé mardi que le marché rouvrira au printemps prochain.',
  de: 'Der Stadtrat teilte am Dienstag mit, dass der Markt im Frühjahr wieder öffnet.',
  es: 'El ayuntamiento anunció el martes que el mercado volverá a abrir en primavera.',
  pt: 'A câmara municipal anunciou na terça-feira que o mercado não vai reabrir na primavera.',
  it: 'Il consiglio comunale ha annunciato martedì che il mercato riaprirà in primavera.',
  nl: 'De gemeenteraad heeft dinsdag gezegd dat de markt in het voorjaar weer opengaat.',
  af: 'Die raad het Dinsdag gesê dat die mark in die lente weer sal oopmaak vir die publiek.',
  sv: 'Kommunen meddelade på tisdagen att marknaden öppnar igen till våren, säger ordföranden.',
  nb: 'Kommunen opplyste tirsdag at markedet skal åpne igjen etter at arbeidet ble ferdig til våren.',
  da: 'Kommunen oplyste tirsdag, at markedet vil åbne igen, efter at arbejdet blev færdigt til foråret.',
  fi: 'Kaupunginhallitus ilmoitti tiistaina, että tori avataan uudelleen keväällä ja työt ovat valmiit.',
  is: 'Bæjarstjórnin sagði á þriðjudag að markaðurinn verði opnaður aftur í vor og það er gleðiefni.',
  et: 'Linnavalitsus teatas teisipäeval, et turg avatakse kevadel uuesti ja tööd on lõpetatud.',
  lv: 'Pilsētas dome otrdien paziņoja, ka tirgus pavasarī tiks atvērts no jauna un darbi ir pabeigti.',
  lt: 'Miesto taryba antradienį pranešė, kad turgus pavasarį vėl bus atidarytas ir darbai yra baigti.',
  pl: 'Rada miasta poinformowała we wtorek, że targ zostanie ponownie otwarty wiosną przez władze.',
  cs: 'Rada města v úterý oznámila, že se tržiště na jaře znovu otevře, protože práce jsou hotové.',
  sk: 'Mestská rada v utorok oznámila, že trh sa na jar znovu otvorí, pretože práce sú hotové.',
  hu: 'A városi tanács kedden közölte, hogy a piac tavasszal ismét megnyílik, mert a munkák elkészültek.',
  ro: 'Consiliul local a anunțat marți că piața se va redeschide în primăvară, după ce lucrările au fost terminate.',
  hr: 'Gradsko vijeće priopćilo je u utorak da će se tržnica ponovno otvoriti u proljeće nakon što su radovi završeni.',
  sl: 'Mestni svet je v torek sporočil, da bo tržnica spomladi spet odprta, ker so dela končana.',
  sq: 'Këshilli bashkiak njoftoi të martën se tregu do të rihapet në pranverë dhe punimet janë kryer.',
  tr: 'Belediye meclisi salı günü pazarın ilkbaharda yeniden açılacağını ve çalışmaların bittiğini duyurdu.',
  az: 'Bələdiyyə çərşənbə axşamı bildirib ki, bazar yazda yenidən açılacaq və işlər başa çatıb.',
  uz: 'Shahar kengashi seshanba kuni bozor bahorda qayta ochilishini va ishlar tugaganini ma’lum qildi, deb yozadi nashr.',
  vi: 'Hội đồng thành phố cho biết hôm thứ Ba rằng chợ sẽ mở cửa trở lại vào mùa xuân.',
  id: 'Dewan kota mengatakan pada Selasa bahwa pasar akan dibuka kembali pada musim semi karena pekerjaan telah selesai.',
  ms: 'Majlis bandaran berkata pada Selasa bahawa pasar akan dibuka semula pada musim bunga kerana kerja telah siap.',
  tl: 'Sinabi ng konseho ng lungsod noong Martes na muling bubuksan ang palengke sa tagsibol.',
  sw: 'Baraza la mji lilisema Jumanne kuwa soko litafunguliwa tena katika majira ya kuchipua baada ya kazi.',
  ca: 'L’ajuntament va anunciar dimarts que el mercat tornarà a obrir a la primavera amb els treballs acabats.',
  gl: 'O concello anunciou o martes que o mercado abrirá de novo na primavera, cando as obras rematen nunha zona máis.',
  eu: 'Udalak asteartean jakinarazi du merkatua udaberrian berriro irekiko dela eta lanak amaitu direla.',
  cy: 'Dywedodd y cyngor ddydd Mawrth y bydd y farchnad yn ailagor yn y gwanwyn ar ôl y gwaith.',
  ga: 'Dúirt an chomhairle Dé Máirt go n-athosclófar an margadh san earrach agus go bhfuil na hoibreacha déanta.',
  mt: 'Il-kunsill qal nhar it-Tlieta li s-suq se jerġa’ jiftaħ fir-rebbiegħa u li x-xogħol lest għal kulħadd.',
  ru: 'Городской совет сообщил во вторник, что рынок снова откроется весной после завершения работ.',
  uk: 'Міська рада повідомила у вівторок, що ринок знову відкриється навесні після завершення робіт.',
  be: 'Гарадскі савет паведаміў у аўторак, што рынак зноў адкрыецца вясной пасля завяршэння работ.',
  bg: 'Общинският съвет съобщи във вторник, че пазарът ще отвори отново през пролетта след ремонта.',
  sr: 'Градско веће саопштило је у уторак да ће пијаца поново бити отворена на пролеће после радова.',
  mk: 'Градскиот совет соопшти во вторник дека пазарот ќе се отвори повторно на пролет по работите.',
  kk: 'Қалалық кеңес сейсенбі күні базардың көктемде қайта ашылатынын және жұмыстың аяқталғанын хабарлады.',
  ky: 'Шаардык кеңеш шейшемби күнү базар жазында кайра ачыларын жана иштер бүткөнүн билдирди.',
  mn: 'Хотын зөвлөл мягмар гарагт зах хавар дахин нээгдэнэ гэж мэдэгдсэн бөгөөд ажил дууссан байна.',
  tg: 'Шӯрои шаҳр рӯзи сешанбе хабар дод, ки бозор дар баҳор аз нав кушода мешавад ва кор анҷом ёфт.',
  el: 'Το δημοτικό συμβούλιο ανακοίνωσε την Τρίτη ότι η αγορά θα ανοίξει ξανά την άνοιξη.',
  ar: 'أعلن المجلس البلدي يوم الثلاثاء أن السوق سيفتح أبوابه من جديد في الربيع بعد انتهاء الأعمال.',
  fa: 'شورای شهر روز سه‌شنبه اعلام کرد که بازار پس از پایان کار در بهار دوباره باز می‌شود.',
  ur: 'شہر کی کونسل نے منگل کو کہا کہ بازار بہار میں دوبارہ کھولا جائے گا کیونکہ کام مکمل ہو گیا ہے۔',
  ps: 'د ښار شورا د سې شنبې په ورځ وویل چې بازار به په پسرلي کې بیا پرانیستل شي.',
  ckb: 'ئەنجومەنی شار ڕۆژی سێشەممە ڕایگەیاند کە بازاڕ لە بەهاردا دووبارە دەکرێتەوە و کارەکان تەواو بوون.',
  he: 'מועצת העיר הודיעה ביום שלישי כי השוק ייפתח מחדש באביב לאחר סיום העבודות.',
  hi: 'नगर परिषद ने मंगलवार को कहा कि बाजार वसंत में फिर से खुलेगा और काम पूरा हो गया है।',
  mr: 'नगर परिषदेने मंगळवारी सांगितले की बाजार वसंत ऋतूत पुन्हा सुरू होणार आहे आणि काम पूर्ण झाले आहे.',
  ne: 'नगर परिषदले मंगलबार बजार वसन्तमा फेरि खुल्ने र काम पूरा भएको जनाएको छ भने थप जानकारी दियो।',
  bn: 'নগর পরিষদ মঙ্গলবার জানিয়েছে যে কাজ শেষ হওয়ায় বসন্তে বাজার আবার খুলবে।',
  ta: 'வசந்த காலத்தில் சந்தை மீண்டும் திறக்கப்படும் என்று நகர சபை செவ்வாயன்று தெரிவித்தது.',
  te: 'వసంతంలో మార్కెట్ మళ్లీ తెరుచుకుంటుందని నగర మండలి మంగళవారం తెలిపింది.',
  th: 'สภาเทศบาลแถลงเมื่อวันอังคารว่าตลาดจะเปิดอีกครั้งในฤดูใบไม้ผลิ',
  km: 'ក្រុមប្រឹក្សាក្រុងបាននិយាយនៅថ្ងៃអង្គារថាផ្សារនឹងបើកឡើងវិញ',
  my: 'မြို့တော်ကောင်စီက ဈေးကို နွေဦးတွင် ပြန်ဖွင့်မည်ဟု အင်္ဂါနေ့တွင် ပြောကြားခဲ့သည်',
  ka: 'საქალაქო საბჭომ სამშაბათს განაცხადა, რომ ბაზარი გაზაფხულზე კვლავ გაიხსნება.',
  hy: 'Քաղաքային խորհուրդը երեքշաբթի հայտնեց, որ շուկան գարնանը կրկին կբացվի։',
  am: 'የከተማው ምክር ቤት ገበያው በጸደይ እንደገና እንደሚከፈት ማክሰኞ ዕለት አስታውቋል እና ሥራው ነበር።',
  ja: '市議会は火曜日、工事の完了に伴い市場が春に再開すると発表した。',
  ko: '시의회는 화요일에 공사가 끝나면서 시장이 봄에 다시 문을 연다고 밝혔다.',
  zh: '市议会星期二表示，由于工程完工，市场将于春季重新开放，这对居民来说是好消息。',
  'zh-Hant': '市議會星期二表示，由於工程完工，市場將於春季重新開放，這對居民來說是好消息。',
  'sr-Latn':
    'Gradsko veće saopštilo je u utorak da će pijaca posle radova ponovo biti otvorena na proleće.',
  so: 'Golaha deegaanka ayaa sheegay Talaadadii in suuqa dib loo furi doono oo shaqada ay dhammaatay.',
  ha: 'Majalisar birni ta ce a ranar Talata cewa kasuwar za ta sake buɗewa a lokacin bazara.',
  ku: 'Şaredariyê roja sêşemê ragihand ku bazar dê di biharê de ji nû ve were vekirin û kar qediya ye.',
} as const;

describe('the language of a page', () => {
  it.each(Object.entries(SAMPLES))('is told from the text: %s', (lang, text) => {
    expect(languageOf([], text)?.value).toBe(lang);
  });

  it('is what the page states, in its usual form', () => {
    expect(languageOf([null, 'en_gb'], SAMPLES.en)?.value).toBe('en-GB');
  });

  it('is not what a forgotten template states', () => {
    expect(languageOf(['en-US'], SAMPLES.de)?.value).toBe('de');
    expect(languageOf(['en'], SAMPLES.zh)?.value).toBe('zh');
  });

  it.each(Object.entries(SAMPLES))('stays what the page rightly states: %s', (lang, text) => {
    expect(languageOf([lang], text)?.value).toBe(lang);
  });

  it('is not taken from the page where only a near neighbour is heard', () => {
    expect(languageOf(['hr'], SAMPLES['sr-Latn'])?.value).toBe('hr');
    expect(languageOf(['id'], SAMPLES.ms)?.value).toBe('id');
    expect(languageOf(['no'], SAMPLES.nb)?.value).toBe('no');
  });

  it('is undetermined for a text too short to tell', () => {
    expect(languageOf([], '42')).toBeNull();
  });

  it('gives the direction', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('fa-IR')).toBe('rtl');
    expect(directionOf('fr')).toBe('ltr');
  });
});
