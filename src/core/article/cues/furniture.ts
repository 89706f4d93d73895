import { oneLine } from './fold.ts';

// What newspapers print around and between the paragraphs of an article, by kind and language. A
// phrase counts where a line begins with it. Adding a language is adding a line.

export const FURNITURE_KINDS = [
  'readAlso',
  'share',
  'subscribe',
  'comments',
  'advert',
  'copyright',
  'credit',
  'byline',
  'published',
  'topics',
  'author',
  'navigate',
] as const;
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

const PHRASES: Readonly<Record<FurnitureKind, string>> = {
  readAlso: `
    read more|read also|also read|read next|read the full|read:|see also|more on this|more from|more stories|more:|related|recommended|you may also|you might also|don't miss|watch:|watch now|listen:|must read|most read|most popular|trending|top stories|up next|editor's picks|in other news|click here|learn more|continue reading|keep reading|further reading|what to read|in case you missed
    lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie|mehr zum thema|mehr dazu|mehr lesen|mehr zu|weiterlesen|weiterfuhrende|zum weiterlesen|auch interessant|das konnte sie|das konnte dich|lesetipp|siehe auch|hier geht es|hier gehts|meistgelesen|ahnliche|verwandte|weitere artikel|weitere themen|weitere meldungen|weitere news|aktuelle nachrichten|passend dazu|noch mehr|alle artikel|zum thema
    lire aussi|a lire|lire la suite|lire egalement|lisez aussi|voir aussi|a voir aussi|sur le meme sujet|en savoir plus|plus d'articles|les plus lus|nos articles|dans la meme rubrique|articles lies|a decouvrir|retrouvez
    lee tambien|leer mas|lea tambien|lea ademas|leer tambien|te puede interesar|puede interesarle|tambien te puede|ver tambien|vea tambien|mas informacion|mas noticias|noticias relacionadas|relacionado|puedes ver|mira tambien|le puede interesar|no te pierdas|sigue leyendo|lo mas leido|en contexto|ademas:
    leia tambem|leia mais|saiba mais|veja tambem|veja mais|confira tambem|mais lidas|noticias relacionadas|relacionadas|continua apos|leia ainda
    leggi anche|leggi tutto|leggi di piu|ti potrebbe interessare|potrebbe interessarti|vedi anche|articoli correlati|guarda anche|per approfondire|i piu letti|continua a leggere|scopri di piu
    lees ook|lees meer|lees verder|meer over|bekijk ook|gerelateerd|meer nieuws|ook interessant
    las mer|las ocksa|las aven|lasen mer|relaterat|mer om|fler artiklar
    les ogsa|les mer|laes ogsa|laes mere|se ogsa|mere om|relaterte|relateret
    lue myos|lue lisaa|aiheesta lisaa|katso myos|lisaa aiheesta
    czytaj tez|czytaj takze|czytaj wiecej|czytaj dalej|przeczytaj|zobacz tez|zobacz takze|zobacz rowniez|czytaj rowniez|dowiedz sie wiecej|polecamy|powiazane|wiecej na temat|sprawdz tez|najczesciej czytane
    ctete take|ctete tez|cist dal|cist vice|souvisejici|precitajte si|citajte aj|citajte tiez|suvisiace|mohlo by vas|prectete si|vice k tematu
    olvasta mar|olvassa el|kapcsolodo|ajanlott|tovabb olvas|ezek is erdekelhetik
    citeste si|citeste mai|cititi si|vezi si|articole similare|articole recomandate|te-ar putea interesa
    procitajte i|procitajte jos|citajte jos|vezane vijesti|povezani|pogledajte i|preberite tudi|preberite se|povezane|procitaj i
    прочетете още|вижте още|вижте и|свързани|още по темата|прочитајте и|повезане
    читайте также|читать далее|читайте еще|читать также|смотрите также|по теме|подробнее|похожие|материалы по теме|ранее|еще по теме|другие новости|читать полностью|самое читаемое|новости по теме
    читайте також|дивіться також|читати далі|по темі|схожі|за темою|чытайце таксама
    διαβαστε επισης|διαβαστε ακομη|διαβαστε|δειτε επισης|δειτε ακομη|σχετικα|περισσοτερα
    okumaya devam|ilgili haber|bunlar da ilginizi|ayrica bakin|devamini oku|daha fazla|ilginizi cekebilir|bakmadan gecme
    baca juga|baca selengkapnya|simak juga|lihat juga|berita terkait|artikel terkait|baca lagi|pilihan editor|berita berkaitan
    xem them|doc them|tin lien quan|bai lien quan|doc tiep|co the ban quan tam
    اقرأ أيضا|اقرا ايضا|إقرأ أيضا|اقرأ المزيد|المزيد|شاهد أيضا|مواضيع ذات صلة|موضوعات متعلقة|أخبار ذات صلة|الأكثر قراءة|بیشتر بخوانید|بیشتر بخوانيد|مطالب مرتبط|اخبار مرتبط|همچنین بخوانید|مزید پڑھیں|یہ بھی پڑھیں
    קראו גם|קרא עוד|קרא גם|עוד בנושא|כתבות נוספות
    यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|इसे भी पढ़ें|আরও পড়ুন|আরো পড়ুন|আরও খবর|மேலும் படிக்க|மேலும் வாசிக்க|ఇవి కూడా|ఇది చదవండి|हेही वाचा|వీటిని|இதையும் படிங்க
    อ่านเพิ่มเติม|อ่านข่าว|ข่าวที่เกี่ยวข้อง|อ่านต่อ|อ่านประกอบ
    相关新闻|相关阅读|相关报道|延伸阅读|延伸閱讀|相關新聞|相關閱讀|推荐阅读|更多新闻|更多|阅读全文|查看更多|猜你喜欢|热门|熱門|看更多|你可能|推薦閱讀|責任編輯|责任编辑|點我看更多|※
    関連記事|あわせて読みたい|こちらも|もっと見る|続きを読む|おすすめ|人気記事|関連ニュース|関連リンク|最新記事|合わせて読みたい|次のページ
    관련기사|관련 기사|더보기|많이 본|추천|함께 보면|관련 뉴스|인기기사`,
  share: `
    share|tweet|follow us|follow|like us|join us on|email this|print|copy link|save|facebook|twitter|whatsapp|telegram|pinterest|linkedin|reddit|instagram|youtube|listen to this article|listen to article|send to|add us on|google news|download the app|get the app
    teilen|artikel teilen|folgen sie|folge uns|drucken|merken|empfehlen|artikel versenden|auf facebook|den artikel|seite drucken|artikel drucken|artikel anhoren|kopieren
    partager|partagez|suivez-nous|suivez|imprimer|envoyer|ecouter
    compartir|comparte|siguenos|imprimir|enviar|escuchar|unete
    compartilhe|compartilhar|partilhar|siga|siga-nos|ouca
    condividi|seguici|stampa|ascolta
    deel|deel dit|volg ons|dela|folj oss|del artikel|del pa|folg oss|jaa|udostepnij|podziel sie|obserwuj|sdilet|sdilej|zdielat|sledujte|megosztas|kovess|distribuie|urmareste|podijeli|deli|sledite|сподели|последвайте
    поделиться|подписывайтесь|поделитесь|следите за|подписаться|распечатать|мы в|читайте нас|присоединяйтесь|поділитися|підписуйтесь|стежте|долучайтесь
    κοινοποιηστε|μοιραστειτε|ακολουθηστε|paylas|takip et|bizi takip|bagikan|ikuti kami|ikuti|kongsi|chia se|theo doi
    شارك|شاركها|تابعنا|تابعوا|طباعة|اشترك في قناة|به اشتراک|ما را در|شیئر|שתפו|עקבו|शेयर|साझा|फॉलो|শেয়ার|பகிர|แชร์|ติดตาม
    分享|分享到|扫一扫|微信|微博|打印|字号|收藏|追蹤|加入好友|按讚|訂閱|シェア|ツイート|フォロー|共有|印刷|공유|페이스북|카카오|구독|인쇄`,
  subscribe: `
    subscribe|sign up|sign in|log in|register|newsletter|get our|get the|join our|enter your email|your email|already a subscriber|support our|donate|become a member|start your|create an account|to continue reading|this article is for subscribers|unlock|we use cookies|this site uses cookies|by clicking|please enable|thank you for|thanks for reading|want more|stay up to date|stay informed|never miss|help us|if you like|if you value
    abonnieren|jetzt abonnieren|newsletter|anmelden|jetzt anmelden|registrieren|melden sie sich|unterstutzen sie|jetzt testen|abo|kostenlos|sie haben noch|weiterlesen mit|dieser artikel ist|mit der anmeldung|wir verwenden cookies|spenden|jetzt lesen|ihre e-mail|bitte aktivieren|verpassen sie|nichts mehr verpassen|um diesen inhalt|externer inhalt|an dieser stelle finden sie|ich bin damit einverstanden|wir benotigen ihre
    abonnez-vous|s'abonner|inscrivez-vous|recevez|newsletter|deja abonne|connectez-vous|se connecter|cet article est reserve|soutenez|faites un don|votre adresse|nous utilisons des cookies
    suscribete|suscribase|registrate|inicia sesion|boletin|recibe|apoya|hazte socio|tu correo|utilizamos cookies|recibi|suscripcion
    assine|inscreva-se|receba|cadastre-se|faca login|newsletter|subscreva|apoie|ja e assinante
    iscriviti|abbonati|registrati|accedi|sostieni|ricevi|newsletter|hai gia un account
    abonneer|schrijf je in|meld je aan|inloggen|prenumerera|logga in|abonner|logg inn|log ind|tilaa|kirjaudu|zapisz sie|subskrybuj|zaloguj|zarejestruj|wesprzyj|prihlaste|predplatte|prihlasit|odebirat|predplatit|feliratkozas|iratkozzon|aboneaza-te|abonati-va|pretplatite|narocite|абонирай|дарете
    подпишитесь|подпишись|войти|зарегистрируйтесь|рассылка|поддержите|оформить подписку|підпишіться|підтримайте|увійти
    εγγραφειτε|συνδεθειτε|abone ol|uye ol|giris yap|berlangganan|langganan|daftar|masuk|dang ky|dang nhap
    اشترك|سجل|تسجيل الدخول|النشرة|عضویت|خبرنامه|הירשמו|הצטרפו|सब्सक्राइब|सदस्यता|সাবস্ক্রাইব|சந்தா|สมัคร
    订阅|登录|注册|登入|註冊|会员|會員|免费|登録|会員|ログイン|この記事は有料|残り|メルマガ|구독하기|로그인|회원가입|뉴스레터|후원`,
  comments: `
    comments|comment|leave a comment|leave a reply|add a comment|post a comment|join the conversation|view comments|reply|what do you think|no comments|show comments|comments are closed|have your say|your email address will not be published|required fields|report abuse|log in to comment|got a tip|have a story|contact us|send us
    kommentare|kommentar|kommentieren|schreiben sie|kommentar schreiben|keine kommentare|antworten|diskutieren sie|leserbrief|ihre meinung|deine e-mail-adresse|ihre e-mail-adresse|was denken sie
    commentaires|commenter|laisser un commentaire|reagir|votre adresse e-mail|reponses|repondre
    comentarios|deja un comentario|comentar|responder|tu direccion de correo|dejar un comentario
    comentario|deixe um comentario|deixe seu comentario|o seu endereco
    commenti|lascia un commento|commenta|rispondi|il tuo indirizzo
    reacties|reageer|kommentarer|skriv en kommentar|kommentoi|kommentit|komentarze|dodaj komentarz|skomentuj|komentare|komentar|diskuse|diskusia|pridat komentar|hozzaszolasok|hozzaszolas|comentarii|lasa un comentariu|adauga un comentariu|komentari|ostavite komentar|коментари|коментар
    комментарии|комментировать|оставить комментарий|добавить комментарий|обсудить|коментарі|залишити коментар|σχολια|σχολιαστε|yorum|yorumlar|yorum yap|komentar|tulis komentar|binh luan|y kien|تعليقات|التعليقات|اترك تعليق|أضف تعليق|نظرات|دیدگاه|تبصرے|תגובות|הוסף תגובה|टिप्पणी|কমেন্ট|মন্তব্য|கருத்து|ความคิดเห็น|评论|发表评论|網友評論|留言|コメント|댓글`,
  advert: `
    advertisement|advert|ad|sponsored|sponsored content|promoted|paid content|story continues below|article continues|continue reading below|buy now|shop now|affiliate|this article contains affiliate|we may earn|commercial|loading|recommended videos
    anzeige|werbung|advertorial|sponsored|affiliate|dieser artikel enthalt|jetzt kaufen|zum angebot|transparenzhinweis|mit * gekennzeichnet|enthalt werbung|werbelink|nach der anzeige
    publicite|publi-redactionnel|la suite apres|annonce|contenu sponsorise
    publicidad|anuncio|patrocinado|continua despues|contenido patrocinado
    publicidade|anuncio|pub|continua depois|patrocinado
    pubblicita|annuncio|sponsorizzato|continua dopo
    advertentie|annons|annonse|reklame|reklaam|mainos|reklama|artykul sponsorowany|hirdetes|publicitate|reklam|oglas|реклама|на правах рекламы|διαφημιση|iklan|scroll to continue|scroll untuk|advertisement|quang cao|إعلان|اعلان|آگهی|تبلیغات|اشتہار|פרסומת|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|โฆษณา|广告|廣告|广告声明|广告、|広告|スポンサー|pr|광고`,
  copyright: `
    ©|(c)|copyright|all rights reserved|this material may not|the views expressed|the opinions expressed|disclaimer|terms of|privacy policy|reproduction|this story has been published from|this article was originally|originally published|republished
    alle rechte|nachdruck|urheberrecht|impressum|datenschutz|haftungsausschluss|alle angaben
    tous droits|reproduction interdite|mentions legales|todos los derechos|prohibida la reproduccion|derechos reservados|todos os direitos|direitos reservados|proibida a reproducao|riproduzione riservata|tutti i diritti|alle rechten|med ensamratt|kopiering|all copying|wszelkie prawa|vsechna prava|vsetky prava|minden jog|toate drepturile|sva prava|vse pravice|всички права|все права|перепечатка|использование материалов|при цитировании|всі права|απαγορευεται|tum haklari|hak cipta|ban quyen|جميع الحقوق|تمامی حقوق|کپی|כל הזכויות|सर्वाधिकार|সর্বস্বত্ব|สงวนลิขสิทธิ์|版权|版權|未经|未經|本文来源|免责声明|声明|著作権|無断|무단|저작권|ⓒ`,
  credit: `
    photo|photos|photograph|image|images|picture|pictured|credit|getty|file photo|courtesy|source:|video:|illustration|map:|graphic
    foto|fotos|bild|bilder|bildquelle|quelle|grafik|symbolbild|symbolfoto|archivbild|archivfoto|illustration|aufnahme
    photo|crédit|credit|illustration|image d'illustration|legende|foto|imagen|credito|fuente|archivo|cortesia|imagem|reproducao|fonte|divulgacao|immagine|beeld|bron|kuva|bilde|billede|zdjecie|fot|zrodlo|foto:|ilustracni|kep|forras|fotografija|izvor|sursa|снимка|източник|фото|источник|иллюстрация|джерело|φωτογραφια|πηγη|fotograf|kaynak|ilustrasi|sumber|anh|nguon|صورة|المصدر|عکس|منبع|تصویر|צילום|תמונה|फोटो|ছবি|படம்|ภาพ|ที่มา|图|图片|圖|圖片|资料图|来源|來源|摄影|攝影|記者攝|写真|画像|提供|出典|사진|자료`,
  byline: `
    by|written by|reported by|reporting by|edited by|editing by|story by|with reporting|additional reporting|compiled by|staff writer|staff reporter|associated press|reuters staff|words by|text by
    von|ein artikel von|text|autor|autorin|redaktion|ein beitrag von|aus|interview
    par|propos recueillis|ecrit par|redige par|publie par|avec|por|escrito por|redaccion|texto|di|a cura di|da|door|av|af|tekst|skrevet av|kirjoittanut|przez|opracowanie|oprac|autor:|redakcja|szerzo|irta|de|scris de|autor|pise|napisao|от|автор|автор:|текст|текст:|редактор|γραφει|του|της|yazan|haber|oleh|penulis|editor|reporter|laporan|pewarta|theo|tac gia|بقلم|كتب|كتبت|نویسنده|گزارش|מאת|लेखक|द्वारा|written|লেখক|নিজস্ব|செய்தி|โดย|记者|作者|编辑|責編|文|文/|撰文|記者|編輯|編譯|通讯员|文=|取材|執筆|聞き手|文・|기자|글`,
  published: `
    published|updated|last updated|posted|first published|date:|modified|created|originally published|min read|minutes read|reading time
    veroffentlicht|aktualisiert|erstellt|stand:|zuletzt|publiziert|lesezeit|vom|uhr
    publie|mis a jour|modifie le|le |temps de lecture|publicado|actualizado|fecha|hace|atualizado|tempo de leitura|pubblicato|aggiornato|tempo di lettura|gepubliceerd|bijgewerkt|laatst|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|julkaistu|paivitetty|opublikowano|aktualizacja|data publikacji|publikovano|aktualizovano|vydane|frissitve|megjelent|publicat|actualizat|objavljeno|azurirano|публикувано|обновена|опубликовано|обновлено|дата|опубліковано|оновлено|δημοσιευθηκε|ενημερωθηκε|yayinlanma|guncelleme|tarih|giris|diterbitkan|diperbarui|tayang|cap nhat|تاريخ النشر|نشر في|آخر تحديث|نشر|تاریخ انتشار|פורסם|עודכן|प्रकाशित|अपडेट|প্রকাশিত|আপডেট|เผยแพร่|发布时间|发布|更新|时间|時間|公開日|更新日|投稿日|配信|입력|등록|수정|기사입력|승인`,
  topics: `
    tags|tagged|topics|topic|filed under|categories|category|keywords|labels|in this article|hashtags|more about
    schlagworte|schlagworter|themen|thema|stichworte|kategorien|kategorie|rubrik|mots-cles|mots cles|themes|sujets|categorie|etiquetas|temas|palabras clave|categorias|mas sobre|assuntos|palavras-chave|topicos|argomenti|tag:|trefwoorden|onderwerpen|amnen|etiketter|emner|asiasanat|avainsanat|tagi|tematy|kategorie|temata|stitky|klicova slova|cimkek|etichete|oznake|kljucne|тагове|ключови|теги|темы|метки|ключевые слова|рубрика|рубрики|категория|теми|мітки|ετικετες|etiketler|konular|kata kunci|topik|tu khoa|chu de|الكلمات المفتاحية|كلمات|وسوم|الوسوم|تاج|برچسب|کلیدواژه|תגיות|टैग|ট্যাগ|แท็ก|标签|標籤|关键词|關鍵字|關鍵詞|分类|タグ|キーワード|カテゴリ|태그|키워드`,
  author: `
    about the author|the author|the writer|is a reporter|is a writer|is a journalist|is a senior|is the author of|follow him|follow her|contact the author|reach|email the|the author is|view all posts|all posts by|more by
    uber den autor|uber die autorin|zum autor|zur autorin|der autor|die autorin|alle beitrage|alle artikel von|zur person|a propos de l'auteur|l'auteur|sobre el autor|sobre la autora|acerca del autor|el autor|sobre o autor|sobre a autora|l'autore|sull'autore|over de auteur|om forfatteren|om skribenten|o autorze|o autorovi|a szerzo|despre autor|o autoru|об авторе|про автора|за автора|yazar hakkinda|tentang penulis|عن الكاتب|درباره نویسنده|על הכותב|लेखक के बारे|作者简介|作者簡介|著者|プロフィール|筆者|글쓴이`,
  navigate: `
    home|menu|skip to|back to|back|next|previous|prev|search|contents|table of contents|page|show more|load more|view all|see all|close|open|top|about us|contact|jump to|go to|toggle|play|pause|mute|current time|duration|enlarge|expand|hide|image gallery|view gallery|view image|full screen
    startseite|zuruck|weiter|nachster|vorheriger|suche|inhalt|inhaltsverzeichnis|seite|alle anzeigen|mehr anzeigen|schliessen|nach oben|zur startseite|ubersicht|bild vergrossern|grossansicht|zum|kontakt|bildergalerie
    accueil|retour|suivant|precedent|sommaire|haut de page|fermer|agrandir|voir plus|inicio|volver|siguiente|anterior|buscar|ver mas|ver todas|cerrar|voltar|proximo|proxima|ver mais|fechar|indietro|avanti|chiudi|successivo|precedente|vai al|terug|volgende|vorige|sluiten|tillbaka|stang|neste|forrige|lukk|luk|takaisin|seuraava|sulje|strona glowna|powrot|nastepny|poprzedni|zamknij|zpet|dalsi|predchozi|spat|dalsie|vissza|kovetkezo|elozo|inapoi|urmatorul|natrag|nazad|sljedece|назад|напред|главная|следующая|предыдущая|наверх|далее|закрыть|головна|далі|αρχικη|επομενο|anasayfa|geri|sonraki|onceki|kapat|beranda|kembali|berikutnya|selanjutnya|sebelumnya|halaman|trang chu|الرئيسية|التالي|السابق|العودة|צفحه|خانه|بعدی|قبلی|דף הבית|होम|अगला|पिछला|হোম|หน้าแรก|首页|首頁|上一篇|下一篇|返回|上一页|下一页|目录|關閉|关闭|ホーム|トップ|前へ|次へ|前の記事|次の記事|一覧|トップページ|閉じる|목록|이전|다음|닫기|홈`,
};

const LONGEST_PHRASE = 40;
const PLAIN = /^[ -~]*$/;

const OPENING = 3;
const NONE: ReadonlySet<FurnitureKind> = new Set();

/** Phrases by their first characters: a line is compared with few of them. */
const BY_OPENING: ReadonlyMap<string, readonly (readonly [string, FurnitureKind])[]> =
  indexPhrases();

function indexPhrases(): Map<string, (readonly [string, FurnitureKind])[]> {
  const index = new Map<string, (readonly [string, FurnitureKind])[]>();
  for (const kind of FURNITURE_KINDS) {
    for (const phrase of PHRASES[kind].split(/\||\n/).map((text) => foldPhrase(text))) {
      if (phrase === '') continue;
      const opening = phrase.slice(0, OPENING);
      index.set(opening, [...(index.get(opening) ?? []), [phrase, kind]]);
    }
  }
  return index;
}

/** The kinds of furniture whose phrases a line begins with, after signs such as `▶` or `»`. */
export function furnitureOf(line: string): ReadonlySet<FurnitureKind> {
  const phrase = foldPhrase(line);
  const folded = /^[a-z0-9]/.test(phrase)
    ? phrase
    : phrase.replace(/^[^\p{L}\p{N}©(]+|^\(?\*?\s*/u, '');
  let kinds: Set<FurnitureKind> | null = null;
  // A phrase shorter than an opening is indexed by all of it.
  for (let length = OPENING; length > 0; length -= 1) {
    if (folded.length < length) continue;
    for (const [known, kind] of BY_OPENING.get(folded.slice(0, length)) ?? []) {
      if (folded.startsWith(known) && endsWord(known, folded[known.length]))
        (kinds ??= new Set()).add(kind);
    }
  }
  return kinds ?? NONE;
}

/** A phrase ends where a word does; Chinese, Japanese, Korean and Thai set none apart. */
function endsWord(phrase: string, next: string | undefined): boolean {
  if (next === undefined || !/[\p{L}\p{N}]/u.test(next)) return true;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u.test(
    phrase,
  );
}

function foldPhrase(text: string): string {
  const opening = text.slice(0, LONGEST_PHRASE * 2);
  // Most lines are plain, and need none of the slow parts.
  if (PLAIN.test(opening)) return oneLine(opening.toLowerCase().replaceAll('`', "'"));
  return oneLine(
    opening
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[‘’‚‛′`´]/g, "'"),
  );
}
