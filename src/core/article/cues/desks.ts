import { fold } from './fold.ts';

// Names that stand where an author's does and name nobody: accounts of publishing systems, and a
// paper's own desks. A clipping says who wrote it, or says nothing.

const ACCOUNTS =
  'admin|administrator|administrateur|administrador|amministratore|administrátor|adminstrator|root|user|username|guest|guest author|guest writer|gastautor|webmaster|web master|webadmin|wpadmin|wordpress|wp|system|sysop|superuser|default|test|tester|editor|editors|the editor|the editors|author|autor|autorin|auteur|no author|unknown|unknown author|anonymous|anonym|anonyme|anónimo|anonimo|publisher|red|red.|none|null|undefined|n/a|na|false|true|not specified|staff|contributor|contributors|contributing writer|special correspondent|our correspondent|correspondent|own correspondent|special to|agencies|agency|agenturen|agences|agencias|agenzie|agentschappen|agencje|agentury|agencies and staff|wire|wires|wire reports|wire services|newswire|press release|pressemitteilung|pressemeldung|communiqué|comunicado|adm|админ|администратор|адміністратор|агентства|مدير|المدير|ادمین|مدیر|وكالات|ב"מ|סוכנויות|एजेंसी|एजेंसियां|এজেন্সি|관리자|管理员|管理員|未知|佚名|匿名';

const DESKS =
  'newsroom|news room|newsdesk|news desk|news team|editorial|editorial team|editorial staff|editorial board|editorial desk|digital desk|digital team|digital staff|web desk|webdesk|web team|online desk|online team|sports desk|sports team|business desk|entertainment desk|international desk|city desk|news bureau|news service|news network|news staff|staff reporter|staff reporters|staff writer|staff writers|staff correspondent|staff report|staff reports|our reporter|our reporters|our bureau|our staff|our special correspondent|special correspondent|bureau report|desk report|online staff|redaktion|die redaktion|onlineredaktion|online-redaktion|nachrichtenredaktion|rédaction|la rédaction|redaction|web redaction|redacción|la redacción|redaccion|redação|da redação|redacao|redazione|la redazione|redazione web|redactie|de redactie|webredactie|onlineredactie|redaktionen|redaktion online|nyhetsredaktion|nyhetsdesk|toimitus|uutistoimitus|redakcja|redakce|redakcia|szerkesztőség|szerk|redacția|redacţia|redactia|uredništvo|uredništvo portala|redakcija|редакция|редакцията|редакція|редакција|redaksi|tim redaksi|tim liputan|tim redaksi online|sidang redaksi|ban biên tập|tòa soạn|haber merkezi|dış haberler|internet haber|σύνταξη|newsroom team|συντακτική ομάδα|التحرير|هيئة التحرير|فريق التحرير|قسم التحرير|المحرر|محرر|تحریریه|گروه خبر|سرویس خبر|ویب ڈیسک|نیوز ڈیسک|ویب ڈسک|מערכת|המערכת|מערכת האתר|חדשות|न्यूज डेस्क|न्यूज़ डेस्क|वेब डेस्क|डेस्क|टीम|ऑनलाइन डेस्क|স্টাফ রিপোর্টার|স্টাফ করেসপন্ডেন্ট|অনলাইন ডেস্ক|নিজস্ব প্রতিবেদক|ডেস্ক|নিউজ ডেস্ক|กองบรรณาธิการ|ทีมข่าว|ผู้สื่อข่าว|编辑部|本报讯|本報訊|本报记者|本報記者|综合报道|綜合報導|編集部|ニュース編集部|編集局|オンライン編集部|편집부|온라인뉴스팀|온라인 뉴스팀|뉴스팀|디지털뉴스팀|온라인이슈팀|취재팀|디지털뉴스부|온라인편집부|mwandishi wetu|our writer|our correspondents';

/** Any of these words makes a name a desk's: `Redaktion GIGA`, `The Hindu Bureau`. */
const DESK_WORDS =
  'redaktion|onlineredaktion|redaktionsteam|newsroom|newsdesk|desk|webdesk|bureau|staff|rédaction|redacción|redação|redazione|redactie|webredactie|redaktionen|toimitus|redakcja|redakce|redakcia|szerkesztőség|redacția|redacția|uredništvo|redakcija|редакция|редакція|редакција|redaksi|editorial|editors|reporters|correspondents|agencies|agenturen|admin|administrator|डेस्क|ডেস্ক|ڈیسک|گروه|سرویس|تحریریه|التحرير|תחריר';

/** Where pictures come from. */
const PICTURE_SOURCES =
  'pixabay|getty|getty images|gettyimages|shutterstock|istock|istockphoto|unsplash|pexels|wikimedia|wikimedia commons|wikipedia|adobe stock|adobestock|fotolia|alamy|depositphotos|123rf|picture alliance|picture-alliance|imago|imago images|flickr|twitter|facebook|instagram|youtube|tiktok|screenshot|archiv|archive|archivo|handout|file photo|stock photo';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split('|').map(fold));

const NOBODY = new Set([...setOf(ACCOUNTS), ...setOf(DESKS), ...setOf(PICTURE_SOURCES)]);
const WORDS = setOf(DESK_WORDS);

/** True for an account of a publishing system or a paper's desk: `admin`, `Redaktion`, `Web Desk`. */
export function isDesk(name: string): boolean {
  const folded = fold(name).replace(/^(?:the|die|la|de|el|a) (?=\S)/, '');
  if (NOBODY.has(fold(name)) || NOBODY.has(folded)) return true;
  if (/^\S*admin\d*$|^admin\S*$/.test(folded)) return true;
  if (/(?:编辑部|編集部|편집부|뉴스팀|취재팀|取材班|報道部|新聞組|新闻组)$/u.test(name))
    return true;
  return folded.split(/[\s/.:-]+/).some((word) => WORDS.has(word));
}
