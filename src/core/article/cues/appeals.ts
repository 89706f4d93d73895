import { fold } from './fold.ts';

// What a paper asks of its readers or tells them about itself, anywhere in a line: furniture that no
// first word gives away. Words are compared by their beginnings; Chinese, Japanese and Thai, which
// set no words apart, by pairs of letters. Adding a language is adding words.

export const APPEAL_KINDS = ['subscribe', 'follow', 'contact', 'rights', 'notice'] as const;
export type AppealKind = (typeof APPEAL_KINDS)[number];

/** Networks and messengers on which papers ask to be followed. */
const NETWORKS =
  'twitter facebook instagram telegram whatsapp youtube linkedin tiktok viber threads bluesky mastodon телеграм телеграмм вайбер вконтакте одноклассник фейсбук ютуб تلغرام تيليجرام تليجرام تلجرام تيليغرام انستغرام انستجرام فيسبوك تويتر واتساب يوتيوب تلگرام اینستاگرام פייסבוק טלגרם וואטסאפ ווטסאפ אינסטגרם טוויטר יוטיוב व्हाट्सएप व्हाट्सऐप वॉट्सऐप व्हॉट्सॲप व्हॉट्सअॅप फेसबुक इंस्टाग्राम टेलीग्राम टेलिग्राम यूट्यूब ফেসবুক হোয়াটসঅ্যাপ টেলিগ্রাম ইউটিউব வாட்ஸ்அப் வாட்ஸ்ஆப் வாட்ஸப் பேஸ்புக் டெலிகிராம் யூடியூப் వాట్సాప్ వాట్సప్ టెలిగ్రామ్ యూట్యూబ్ വാട്സ്ആപ്പ് വാട്സാപ്പ് ഫേസ്ബുക്ക് ടെലിഗ്രാം യൂട്യൂബ് ವಾಟ್ಸಾಪ್ ವಾಟ್ಸ್‌ಆ್ಯಪ್ ಟೆಲಿಗ್ರಾಂ ಯೂಟ್ಯೂಬ್ વોટ્સએપ ટેલિગ્રામ ફેસબુક યુટ્યુબ ٹیلیگرام یوٹیوب ფეისბუქ ტელეგრამ տելեգրամ ֆեյսբուք ቴሌግራም ፌስቡክ 微信 微博 카카오톡 유튜브 페이스북';

const WORDS: Readonly<Record<AppealKind, string>> = {
  subscribe: `
    newsletter subscri signup membership donat unsubscribe
    abonnier abonnent registrier anmeld spende abonnez abonne inscrivez suscri boletin assine assinant cadastre iscrivi abbona
    nieuwsbrief nyhetsbrev nyhedsbrev prenumer abonner uutiskir tilaa tilaaj uudiskir telli naujienlaisk prenumeruo abonejie
    prenumerat subskry newslettera predplat odebir hirlevel elofizet feliratkoz aboneaz abonati pretplat narocnin
    абонира абонамент подписк подпишит подписыва рассылк підписк підпиш жазылыңыз εγγραφειτε συνδρομη bulten abone langganan
    اشترك اشتراك نشرتنا النشرة خبرنامه سبسکرائب הירשמו הצטרפו ניוזלטר सब्सक्राइब डाउनलोड जुड़ें जुड़ने ज्वाइन जॉइन जॉईन ডাউনলোড সাবস্ক্রাইব இணையுங்கள் இணைந்திட பெறுவதற்கு చేరండి జాయిన్ ലഭിക്കാൻ ലഭിക്കുന്നതിന് അംഗമാകൂ അംഗമാകുക ജോയിൻ ಸೇರಿಕೊಳ್ಳಿ ಜಾಯಿನ್ જોડાઓ જોડાવા جوائن 订阅 訂閱 会员 會員 電子報 登録 購読 会員 メルマガ 구독 뉴스레터 สมัคร`,
  follow: `
    ${NETWORKS} follow app apps ऐप अ‍ॅप अॅप
    folgen suivez siguenos seguici volg folj folg jalgi sekite obserwuj sledujte kovess urmarest urmariti pratite zapratite spremljajte
    teilen partagez compartir compartilhe condividi поделитесь udostepnij paylas bagikan dela deel شارك 分享 シェ 공유
    последвайте подписывайтесь стежте ακολουθηστε takip ikuti
    تابعنا تابعوا تطبيق עקבו फॉलो ফলো பின்தொடர ఫాలో ഫോളോ ಫಾಲೋ ફોલો فالو
    公众 扫码 掃描 追蹤 粉絲 粉丝 客户 フォ 公式 友だち アプ 카카오 네이버 ไลน์ ติดตาม`,
  contact: `
    email mail reporter contact comment comments feedback letters tips
    leserbrief kontakt schreiben kommentar ecrivez contactez commentaire escribenos contactanos comentario escreva contato scriveteci commenti
    kontakta kommentera kontaktiraj komment napisz napiste irjon scrieti pisite posaljite komentar rasykite rakstiet kirjuta
    пишите присылайте комментар редакци пишіть надсилайте редакці коментар σχολι γραψτε yorum iletisim hubungi komentar
    راسلنا للتواصل تعليق تعليقات تماس نظرات כתבו תגובות संपर्क टिप्पणी যোগাযোগ মন্তব্য 爆料 留言 评论 投稿 联系 聯絡 寄せ 意見 제보 문의 댓글 카톡`,
  rights: `
    © copyright rights republish reproduc syndicat licens
    urheberrecht rechte nachdruck droits reproduction derechos prohibida direitos proibida diritti riproduzione rechten
    rattighet rettighet rettighed oikeud oigused teises tiesib prawa vyhrazena vyhradene jogok fenntartva drepturi prava pravice
    права перепечат авторск гиперссылк копирован захищен гіперпосилан құқық δικαιωματ αναδημοσιευση haklari atgamint draudziam parpublic izinsiz cipta dilarang
    الحقوق حقوق محفوظة הזכויות सर्वाधिकार স্বত্ব 版权 版權 转载 轉載 授权 授權 著作 無断 転載 저작권 전재 재배포 무단 ลิขสิทธิ์`,
  notice: `
    cookie cookies javascript browser privacy disclaimer affiliate commission sponsored sponsor advertis paywall
    datenschutz werbung anzeige provision werbelink confidentialite publicite privacidad publicidad privacidade publicidade informativa pubblicita
    privacyverklaring advertentie personvern annons annonse tietosuoja mainos reklaam reklam polityk prywatnosci ochrana adatvedel hirdetes publicitate kolacic oglas
    бисквит реклам конфиденциальн персональн απορρητου διαφημισ gizlilik reklam kebijakan iklan
    الخصوصية إعلان حریم تبلیغ פרטיות פרסומת विज्ञापन বিজ্ঞাপন 隐私 免责 聲明 声明 広告 個人 ブラ 개인정보 광고 คุกกี้ โฆษณา`,
};

/** The letters that a word is looked up by; shorter ones count whole. */
const OPENING = 4;

const BY_OPENING: ReadonlyMap<string, readonly (readonly [string, number])[]> = indexWords();

function indexWords(): Map<string, (readonly [string, number])[]> {
  const index = new Map<string, (readonly [string, number])[]>();
  APPEAL_KINDS.forEach((kind, bit) => {
    for (const word of fold(WORDS[kind]).split(' ')) {
      const opening = word.slice(0, OPENING);
      index.set(opening, [...(index.get(opening) ?? []), [word, 1 << bit]]);
    }
  });
  return index;
}

const NETWORK_NAMES: ReadonlySet<string> = new Set(fold(NETWORKS).split(' '));

const LONGEST_ENDING = 3;

/** Articles and prepositions that Hebrew and Arabic write as a part of the word: `הוואטסאפ`. */
const PREFIX = /^(?:[ולבשכ]?ה|[לבמכ](?=\p{Script=Hebrew})|[وبلك]?ال)(?=\p{L}{4})/u;

/** A network's name, with the ending of a case where the language has them: `Facebooku`. */
function isNetwork(given: string): boolean {
  const word = given.replace(PREFIX, '');
  for (let end = word.length; end >= Math.max(6, word.length - LONGEST_ENDING); end -= 1) {
    if (NETWORK_NAMES.has(word.slice(0, end))) return true;
  }
  return NETWORK_NAMES.has(word);
}

/** Whether folded words, in their order, name a network behind the first: `Follow us on Facebook`. */
export function leadsToNetwork(words: Iterable<string>): boolean {
  let isFirst = true;
  for (const word of words) {
    if (isNetwork(word)) return !isFirst;
    isFirst = false;
  }
  return false;
}

/** A paper's own, and words by which readers are asked to join. */
const OWN_OR_JOIN: ReadonlySet<string> = new Set(
  fold(`
  our unser unsere unserem unseren unserer notre nos nuestro nuestra nuestros nuestras nosso nossa nossos nostro nostra onze ons vår vårt våra vores nasz nasza naszym naszego naszej naše našem naší nášho naš našu naša nostru noastră noastre
  наш нашу нашем нашому нашого нашия нашата нашият kami kanalımız kanalımıza bizi قناتنا صفحتنا حسابنا تابعونا हमारे हमसे आमच्या हाम्रो আমাদের எங்கள் எங்களது మా ഞങ്ങളുടെ ನಮ್ಮ અમારા ہمارے
  únete únase síguenos síganos suscríbete suscríbase seguici iscriviti unisciti rejoignez dołącz obserwuj sledujte pratite zapratite подписывайтесь подпишитесь присоединяйтесь підписуйтесь підписуйтеся приєднуйтесь приєднуйтеся последвайте ακολουθήστε
`).split(' '),
);

/** Whether folded words speak of what is the paper's own, or ask to join. */
export const speaksOfOwn = (words: ReadonlySet<string>): boolean =>
  [...words].some((word) => OWN_OR_JOIN.has(word));

/** Whether folded words ask to join a paper on a network: `Find us in our Telegram channel`. */
export const asksToJoin = (words: ReadonlySet<string>): boolean =>
  leadsToNetwork(words) && speaksOfOwn(words);

/** Which kinds of appeal some folded words make, as bits in the order of `APPEAL_KINDS`. */
export function appealsIn(words: Iterable<string>): number {
  let kinds = 0;
  for (const word of words) {
    kinds |= kindsOf(word);
    const bare = word.replace(PREFIX, '');
    if (bare !== word) kinds |= kindsOf(bare);
  }
  return kinds;
}

function kindsOf(word: string): number {
  let kinds = 0;
  for (const [stem, bit] of BY_OPENING.get(word.slice(0, OPENING)) ?? []) {
    if (word === stem || (stem.length >= OPENING && word.startsWith(stem))) kinds |= bit;
  }
  return kinds;
}
