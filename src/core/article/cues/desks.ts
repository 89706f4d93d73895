import { fold } from './fold.ts';

// Names that stand where an author's does and name nobody: accounts of publishing systems, and a
// paper's own desks. A clipping says who wrote it, or says nothing.

const ACCOUNTS =
  'ez systems|super user|joomla|typo3|drupal|admin|administrator|administrateur|administrador|amministratore|administrátor|adminstrator|root|user|username|guest|guest author|guest writer|gastautor|webmaster|web master|webadmin|wpadmin|wordpress|wp|system|sysop|superuser|default|test|tester|editor|editors|the editor|the editors|author|autor|autorin|auteur|no author|unknown|unknown author|anonymous|anonym|anonyme|anónimo|anonimo|publisher|red|red.|none|null|undefined|n/a|na|false|true|not specified|staff|contributor|contributors|contributing writer|special correspondent|our correspondent|correspondent|own correspondent|special to|agencies|agency|agenturen|agences|agencias|agenzie|agentschappen|agencje|agentury|agencies and staff|wire|wires|wire reports|wire services|newswire|press release|pressemitteilung|pressemeldung|communiqué|comunicado|adm|админ|администратор|адміністратор|агентства|مدير|المدير|ادمین|مدیر|وكالات|ב"מ|סוכנויות|סוכנויות הידיעות|एजेंसी|एजेंसियां|এজেন্সি|관리자|管理员|管理員|未知|佚名|匿名|superadmin|moderator|webmistress|noreply|contentmanager|content manager|web editor|webeditor|online editor|submitted|contributed|from staff reports|staff and wire reports|from wire reports|agence|assessoria|assessoria de imprensa|com agências|nota de prensa|ufficio stampa|comunicato stampa|redazionale|наш корр|соб. инф|собинф|пресс-служба|прес-служба|вл. інф|متابعات|متابعة|وكالات الأنباء|ਏਜੰਸੀ|एजेंसीज|वृत्तसंस्था|বিজ্ঞপ্তি|সংবাদ বিজ্ঞপ্তি';

const DESKS =
  'letters|letters to the editor|letter to the editor|readers’ letters|leserbriefe|leserbrief|lettres des lecteurs|courrier des lecteurs|cartas al director|cartas al editor|cartas dos leitores|lettere al direttore|listy do redakcji|ingezonden brieven|lezersbrieven|نامہ نگار|نامہ نگار خصوصی|نمائندہ خصوصی|خصوصی رپورٹر|نامہ نگاران|স্বতন্ত্র প্রতিবেদক|নিজস্ব সংবাদদাতা|স্টাফ করেসপন্ডেন্ট|స్టాఫ్ రిపోర్టర్|స్టాఫ్‌ రిపోర్టర్|ಸಿಬ್ಬಂದಿ ವರದಿಗಾರ|ನಮ್ಮ ವರದಿಗಾರ|newsroom|news room|newsdesk|news desk|news team|editorial|editorial team|editorial staff|editorial board|editorial desk|digital desk|digital team|digital staff|web desk|webdesk|web team|online desk|online team|sports desk|sports team|business desk|entertainment desk|international desk|city desk|news bureau|news service|news network|news staff|staff reporter|staff reporters|staff writer|staff writers|staff correspondent|staff report|staff reports|our reporter|our reporters|our bureau|our staff|our special correspondent|special correspondent|bureau report|desk report|online staff|redaktion|die redaktion|onlineredaktion|online-redaktion|nachrichtenredaktion|rédaction|la rédaction|redaction|web redaction|redacción|la redacción|redaccion|redação|da redação|redacao|redazione|la redazione|redazione web|redactie|de redactie|webredactie|onlineredactie|redaktionen|redaktion online|nyhetsredaktion|nyhetsdesk|toimitus|uutistoimitus|redakcja|redakce|redakcia|szerkesztőség|szerk|redacția|redacţia|redactia|uredništvo|uredništvo portala|redakcija|редакция|редакцията|редакція|редакција|redaksi|tim redaksi|tim liputan|tim redaksi online|sidang redaksi|ban biên tập|tòa soạn|haber merkezi|dış haberler|internet haber|σύνταξη|newsroom team|συντακτική ομάδα|التحرير|هيئة التحرير|فريق التحرير|قسم التحرير|المحرر|محرر|تحریریه|گروه خبر|سرویس خبر|ویب ڈیسک|نیوز ڈیسک|ویب ڈسک|מערכת|המערכת|מערכת האתר|חדשות|न्यूज डेस्क|न्यूज़ डेस्क|वेब डेस्क|डेस्क|टीम|ऑनलाइन डेस्क|স্টাফ রিপোর্টার|স্টাফ করেসপন্ডেন্ট|অনলাইন ডেস্ক|নিজস্ব প্রতিবেদক|ডেস্ক|নিউজ ডেস্ক|กองบรรณาธิการ|ทีมข่าว|ผู้สื่อข่าว|编辑部|本报讯|本報訊|本报记者|本報記者|综合报道|綜合報導|編集部|ニュース編集部|編集局|オンライン編集部|편집부|온라인뉴스팀|온라인 뉴스팀|뉴스팀|디지털뉴스팀|온라인이슈팀|취재팀|디지털뉴스부|온라인편집부|mwandishi wetu|our writer|our correspondents|служба новостей|отдел новостей|отдел информации|новостная служба|відділ новин|служба новин|pv|p.v|bbt|nhóm pv|nhóm phóng viên|toà soạn|ban biên tập|تحریریه|غرفة الأخبار|أسرة التحرير|اسٹاف رپورٹر|مانیٹرنگ ڈیسک|നമ്മുടെ ലേഖകൻ|സ്വന്തം ലേഖകൻ|പ്രത്യേക ലേഖകൻ|ലേഖകൻ|செய்திப்பிரிவு|செய்திப் பிரிவு|இணையதள செய்திப்பிரிவு|செய்திக் குழு|ஆசிரியர் குழு|நமது நிருபர்|எமது நிருபர்|செய்தியாளர்|ऑनलाइन टीम|वेब टीम|न्यूज टीम|ब्यूरो|हाम्रा संवाददाता|অনলাইন রিপোর্টার|অনলাইন রিপোর্ট|বিশেষ প্রতিনিধি|জেলা প্রতিনিধি|ნიუსრუმი|ახალი ამბების სამსახური|լրատվական ծառայություն|xəbər mərkəzi|haber servisi|yazı işleri|editör masası';

/** Any of these words makes a name a desk's: `Redaktion GIGA`, `The Hindu Bureau`. */
const DESK_WORDS =
  'redaktion|onlineredaktion|redaktionsteam|newsroom|newsdesk|desk|webdesk|bureau|staff|rédaction|redacción|redação|redazione|redactie|webredactie|redaktionen|toimitus|redakcja|redakce|redakcia|szerkesztőség|redacția|redacția|uredništvo|redakcija|редакция|редакція|редакција|redaksi|editorial|editors|reporters|correspondents|agencies|agenturen|admin|administrator|डेस्क|ডেস্ক|ڈیسک|گروه|سرویس|تحریریه|التحرير|מערכת|דסק|ब्यूरो|टीम|नेटवर्क|वृत्तसेवा|ન્યૂઝ|న్యూస్|ನ್ಯೂಸ್|ડેસ્ક|ਡੈਸਕ|డెస్క్|ಡೆಸ್ಕ್|ഡെസ്ക്|டெஸ்க்|деск|екип|рэдакцыя|խմբագրություն|რედაქცია|redaksiya|redaksia|toimetus|servisi|masası|redakcije';

/** Where pictures come from. */
const PICTURE_SOURCES =
  'pixabay|getty|getty images|gettyimages|shutterstock|istock|istockphoto|unsplash|pexels|wikimedia|wikimedia commons|wikipedia|adobe stock|adobestock|fotolia|alamy|depositphotos|123rf|picture alliance|picture-alliance|imago|imago images|flickr|twitter|facebook|instagram|youtube|tiktok|screenshot|archiv|archive|archivo|handout|فائل فوٹو|file photo|stock photo';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split('|').map(fold));

const NOBODY = new Set([...setOf(ACCOUNTS), ...setOf(DESKS), ...setOf(PICTURE_SOURCES)]);
const WORDS = setOf(DESK_WORDS);

/** In scripts that set no spaces, and in the long words of some that do, a desk is told by an end. */
const DESK_BY_ITS_WORD =
  /(?:编辑部|編集部|편집부|뉴스팀|취재팀|取材班|報道部|新聞組|新闻组|\p{L}{3}(?:redaktion(?:en)?|redactie|toimitus|szerkesztőség))$|^(?:กองบรรณาธิการ|ทีมข่าว|ฝ่ายข่าว|กองบก)|\s(?:News Service|News ?wire|Newsource|Media Wire|Wire Services?)$|[\s-]Team$/iu;
/** `Lokalredaktion Süd` */
const LOCAL_DESK = /^\p{L}{3,}redaktion$/u;
/** What accounts that several share are called before a number: `region4`, `news-2`. */
const NUMBERED =
  /^(?:region(?:al)?|local|lokal|news|noticias|noticia|nachrichten|notizie|web|online|portal|sport|desk|team|tim|press|presse|prensa|media|content|writer|reporter|corresponsal|user|usuario|publisher|pub|post)$/;

/** True for a name that is as a whole one of these: `Letters to the Editor`, of which a role is a part. */
export const isDeskAsAWhole = (name: string): boolean => NOBODY.has(fold(name));

/** True for an account of a publishing system or a paper's desk: `admin`, `Redaktion`, `Web Desk`. */
export function isDesk(name: string): boolean {
  const folded = fold(name).replace(/^(?:the|die|la|de|el|a) (?=\S)/, '');
  if (NOBODY.has(fold(name)) || NOBODY.has(folded)) return true;
  if (/^\S*admin\d*$|^admin\S*$/.test(folded) || DESK_BY_ITS_WORD.test(name)) return true;
  const unnumbered = folded.replace(/[\s._-]*\d+$/, '');
  if (unnumbered !== folded && (NOBODY.has(unnumbered) || NUMBERED.test(unnumbered))) return true;
  return unnumbered.split(/[\s/.:_-]+/).some((word) => WORDS.has(word) || LOCAL_DESK.test(word));
}

const IN_OTHER_LETTERS =
  /^(?:ar|fa|ur|ps|ckb|he|hi|mr|ne|bn|as|pa|gu|or|ta|te|kn|ml|si|th|lo|km|my|zh|ja|ko|ru|uk|be|bg|mk|sr-cyrl|kk|ky|mn|tg|el|hy|ka|am)(?![a-z])/i;
const LOGIN = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/;

/** True for what somebody signs in by rather than is called: `j.perez`, `region4`. */
export const isLogin = (name: string): boolean => LOGIN.test(name) && /[\d._]/.test(name);

/** True for a word in small Latin letters, as accounts are called, and perhaps people who like it so. */
export const isSignIn = (name: string): boolean => LOGIN.test(name);

/** True for a word in small Latin letters where a language has other ones, in which its names are. */
export const isForeignLogin = (name: string, language: string | null): boolean =>
  LOGIN.test(name) && IN_OTHER_LETTERS.test(language ?? '');
