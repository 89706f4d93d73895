import { lettersOf, oneLine } from './fold.ts';

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
    other stories|இதையும் வாசிக்கலாம்|இதையும் வாசியுங்கள்|இதையும் படிக்கலாம்|இதையும் படியுங்கள்|இதையும் பாருங்கள்|ఇది కూడా చదవండి|ఇవి కూడా చదవండి|ಇದನ್ನೂ ಓದಿ|ഇതും വായിക്കാം|ഇത് കൂടി വായിക്കൂ|આ પણ વાંચો|ही बातमी वाचा|हेही वाचा|ਇਹ ਵੀ ਪੜ੍ਹੋ|यो पनि पढ्नुहोस्|මේවත් කියවන්න|ایضاً پڑھیں|ئەمەش بخوێنەوە|տես նաև|կարդացեք նաև|წაიკითხეთ ასევე|oxuyun:|həmçinin oxuyun|bunu da oxuyun|shuningdek o'qing|o'qing:|мөн унших|baca lagi:|basahin rin|basahin:|ikke gå glip|lestu líka|akoni gjithashtu
    more top stories|suvisiaci|souvisejici clanek|you can also check|check also|horen sie dazu|horen sie auch|horen sie hier|zum podcast|ecoutez notre|ecoutez aussi|escucha nuestro|escuche nuestro|listen to our|videos:|video:|dalsza czesc artykulu|ciag dalszy
    อ่านข่าวที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม|อ่านข่าว|related stories|related articles|関連記事|関連ニュース|相关阅读|相关新闻|延伸阅读|延伸閱讀|관련기사|관련 기사
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
    관련기사|관련 기사|더보기|많이 본|추천|함께 보면|관련 뉴스|인기기사
    see more|find out more|discover more|watch more|related stories|related article|related articles|related coverage|related topics|related content|more on this story|more coverage|more news|more like this|more to read|most viewed|most shared|most commented|top news|latest news|latest stories|recommended for you|recommended stories|recommended reading|you might like|we recommend|from our archives|from the archive|explore more|read this next|explainer:|opinion:|podcast:|gallery:|in pictures:|go deeper|story continues|the story continues
    mehr aus|mehr von|das konnte ihnen|empfohlene|aus dem archiv|lesen sie dazu|mehr uber|meistgelesene|am meisten gelesen|weiterlesen auf|mehr nachrichten|bildstrecke|fotostrecke|lese-tipp|lesen sie weiter|auch lesenswert|die meistgelesenen|ahnliche artikel|weitere nachrichten|mehr lesen uber
    lire:|lire plus|nos dernieres|les articles les plus|article suivant|ecouter aussi|ecoutez aussi|notre dossier|les plus consultes|plus d'infos|plus d'actualites|pour aller plus loin|la redaction vous|vous aimerez aussi|regarder aussi|relire|lire notre|lire l'article|lire nos|sur le meme theme|contenus associes|articles similaires|les plus partages
    te recomendamos|tambien lee|tambien lea|le recomendamos|puede leer|puedes leer|lo mas visto|otras noticias|ultimas noticias|mas leidas|notas relacionadas|nota relacionada|contenido relacionado|articulos relacionados|lee mas|leer:|lea:|lee:|vea:|mire tambien|siga leyendo|podria interesarte|te podria interesar|tambien te|le sugerimos|puedes leer tambien|informacion relacionada
    leia:|veja:|mais sobre|mais noticias|as mais lidas|voce pode gostar|continue lendo|materias relacionadas|noticia relacionada|ler mais|ler tambem|artigos relacionados|outras noticias|conteudo relacionado|leia a integra
    leggi:|vedi:|piu letti|i piu visti|le piu lette|articolo precedente|ultime notizie|altre notizie|per saperne di piu|le ultime notizie|guarda il video|contenuti correlati|notizie correlate|approfondimenti
    lees ook:|meest gelezen|verder lezen|meer artikelen|het laatste nieuws|de tekst gaat verder|tekst gaat verder|tekst loopt door|het artikel gaat verder|lees het volledige
    mest lasta|mest last|senaste nytt|se ocksa|fler nyheter|las hela|relaterade artiklar|artikeln fortsatter|las vidare|mest lest|siste nytt|saken fortsetter|artikkelen fortsetter|flere saker|les hele|les videre|mest laeste|seneste nyt|flere artikler|artiklen fortsaetter|laes hele|laes videre|seneste nyheder|lesid meira|lesa meira|tengdar frettir|mest lesid|lesa einnig
    luetuimmat|suosituimmat|lue seuraavaksi|juttu jatkuu|artikkeli jatkuu|lue koko|uusimmat|tuoreimmat|katso kaikki|loe veel|loe lisaks|loe ka|vaata ka|seotud|seotud lood|loetumad|enim loetud|viimased uudised|loe lahemalt|loe edasi
    skaitykite taip pat|taip pat skaitykite|skaityti daugiau|susije straipsniai|susijusios|susije|populiariausi|skaitomiausi|taip pat skaityk|rekomenduojame|skaitykite daugiau|lasi ari|lasiet ari|lasi vel|lasi vairak|saistitie|saistitas|lasitakie|skaties ari|lasit vairak|uzzini vairak|lasi talak
    czytaj:|zobacz:|przeczytaj tez|to cie zainteresuje|najpopularniejsze|warto przeczytac|dalszy ciag|dalsza czesc|reszta artykulu|pokaz wiecej|najnowsze|zobacz wiecej|powiazane artykuly|cd. artykulu
    prectete si take|cist dale|nejctenejsi|dalsi clanky|k tematu|pokracovani clanku|viac k teme|najcitanejsie|odporucame|citajte viac|suvisiace clanky|souvisejici clanky|prectete|doporucujeme|cist cely
    kapcsolodo cikk|olvasson tovabb|olvasd el|ez is erdekelheti|tovabbi cikkek|legolvasottabb|legfrissebb|ajanljuk|cikkajanlo|a cikk folytatodik|olvasta mar?
    mai multe stiri|pe aceeasi tema|recomandari|citeste articolul|stiri similare|cele mai citite|ultimele stiri|urmareste si|citeste mai departe|lexo edhe|lexo gjithashtu|lexo me shume|te ngjashme
    procitajte|povezani clanci|povezane vijesti|povezane vesti|najcitanije|vezane teme|sorodni|sorodne|beri tudi|preberi tudi|vec o|najbolj brano|procitajte takode|прочитајте|повезане вести|најчитаније|погледајте|прочитај|поврзани|најчитани
    още новини|препоръчани|препоръчваме|най-четени|последни новини|виж още|прочети още|чети още|вижте също|прочетете|свързани новини|сподели в
    популярное|рекомендуем|новости партнеров|материал по теме|читать подробнее|смотреть также|также по теме|другие материалы|вам может быть интересно|больше новостей|читайте:|читайте подробнее|читать дальше|последние новости|вас может заинтересовать|читати ще|популярне|останні новини|більше новин|новини за темою|матеріали за темою|рекомендуємо|чытаць далей|глядзіце таксама|тағы оқыңыз|оқи отырыңыз|тағыда оқыңыз
    δειτε και|διαβαστε και|δημοφιλη|σχετικα αρθρα|ροη ειδησεων|τελευταιες ειδησεις|τα πιο διαβασμενα|διαβαστε περισσοτερα
    ilgili haberler|ilgili konular|benzer haberler|diger haberler|cok okunanlar|en cok okunan|onerilen|sizin icin sectiklerimiz|haberin devami|bunlari da|editorun sectikleri|populer haberler|oxuyun|oxsar xeberler|elaqeli
    baca:|lihat:|berita lainnya|artikel lainnya|berita populer|terpopuler|baca berita|selengkapnya|simak:|tonton juga|tonton:|berita terkini|lanjutkan membaca|artikel berkaitan|basahin|kaugnay na|soma zaidi|soma pia|habari zaidi
    xem tiep|xem nhieu|doc nhieu|tin cung chuyen muc|tin khac|bai viet lien quan|tin noi bat|xem chi tiet|mời quý
    اقرا المزيد|اقرأ كذلك|قد يهمك|قد يعجبك|ربما يعجبك|ذات صلة|مقالات ذات صلة|أخبار متعلقة|المزيد من|الأكثر مشاهدة|الأكثر تداولا|الأكثر شعبية|تابع أيضا|للمزيد|لمزيد من|آخر الأخبار|أحدث الأخبار|أهم الأخبار|مقالات مرتبطة|لقراءة المزيد|بیشتر بدانید|خبرهای مرتبط|پربازدیدترین|پربیننده|آخرین اخبار|ادامه مطلب|همچنین ببینید|مطالب پیشنهادی|پیشنهاد سردبیر|لینک های مرتبط|مزید خبریں|یہ بھی دیکھیں|متعلقہ خبریں|مزید پڑھئے
    כתבות קשורות|כתבות שאולי|עוד כתבות|אולי יעניין|הנקראות ביותר|לכתבה המלאה|לקריאה נוספת|קראו עוד|כתבות מומלצות
    ये भी देखें|यह भी देखें|इसे भी देखें|संबंधित खबरें|अन्य खबरें|ताजा खबरें|और खबरें|आगे पढ़ें|पूरी खबर|जरूर पढ़ें|और देखें|सबसे ज्यादा पढ़े|इन्हें भी पढ़ें|हे पण वाचा|आणखी वाचा|संबंधित बातम्या|यो पनि|আরও দেখুন|সর্বশেষ|সম্পর্কিত|সর্বাধিক পঠিত|மேலும் செய்திகள்|தொடர்புடைய|మరిన్ని|ఇది కూడా|આ પણ વાંચો|વધુ વાંચો|ಇದನ್ನೂ ಓದಿ|കൂടുതൽ വായിക്കുക|ഇതും വായിക്കുക|ਇਹ ਵੀ ਪੜ੍ਹੋ
    ข่าวแนะนำ|ข่าวล่าสุด|เรื่องที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ยอดนิยม|ดูเพิ่มเติม|คลิกอ่าน|อ่าน:|อ่านข่าวเพิ่มเติม
    相关推荐|相关链接|相关文章|相关专题|相關文章|相關連結|相關主題|推荐|推薦|热搜|热榜|点击排行|今日热点|精彩推荐|下一条|新闻排行|更多報導|更多新聞|更多相關|更多精彩|延伸報導|同場加映|其他人也在看|您可能|大家都在看|编辑推荐|編輯推薦|即時新聞|繼續閱讀|继续阅读|扩展阅读|擴展閱讀|深度阅读|猜您喜欢|往期
    関連する記事|関連特集|関連トピック|関連キーワード|関連動画|関連サイト|この記事に関連|この記事を読んだ|こんな記事も|オススメ|注目記事|アクセスランキング|ランキング|前のページ|もっと知りたい|他の記事|編集部のおすすめ|主要ニュース|写真特集|写真を見る|画像を見る|動画を見る|全文を読む|記事全文|新着記事|新着ニュース|よく読まれて
    관련뉴스|이 시각|가장 많이|주요뉴스|주요 뉴스|추천기사|추천뉴스|인기 기사|인기뉴스|최신기사|최신뉴스|다른 기사|더 보기|전체보기|함께 볼만한|실시간 인기|핫뉴스`,
  share: `
    like this story|enjoyed this story|enjoyed this article|hat ihnen der artikel gefallen|siganos|siganos en|sigame en|nos siga|segui-nos|siga-nos|seguici su|seguiteci|volg ons op|suivez nous
    share|tweet|follow us|follow|like us|join us on|email this|print|copy link|save|facebook|twitter|whatsapp|telegram|pinterest|linkedin|reddit|instagram|youtube|listen to this article|listen to article|send to|add us on|google news|download the app|get the app
    teilen|artikel teilen|folgen sie|folge uns|drucken|merken|empfehlen|artikel versenden|auf facebook|den artikel|seite drucken|artikel drucken|artikel anhoren|kopieren
    partager|partagez|suivez-nous|suivez|imprimer|envoyer|ecouter
    compartir|comparte|siguenos|imprimir|enviar|escuchar|unete
    compartilhe|compartilhar|partilhar|siga|siga-nos|ouca
    condividi|seguici|stampa|ascolta
    deel|deel dit|volg ons|dela|folj oss|del artikel|del pa|folg oss|jaa|udostepnij|podziel sie|obserwuj|sdilet|sdilej|zdielat|sledujte|megosztas|kovess|distribuie|urmareste|podijeli|deli|sledite|сподели|последвайте
    поделиться|подписывайтесь|поделитесь|следите за|подписаться|распечатать|мы в|читайте нас|присоединяйтесь|поділитися|підписуйтесь|стежте|долучайтесь
    δειτε ολες τις|κοινοποιηστε|μοιραστειτε|ακολουθηστε|paylas|takip et|bizi takip|bagikan|ikuti kami|ikuti|kongsi|chia se|theo doi
    شارك|شاركها|تابعنا|تابعوا|طباعة|اشترك في قناة|به اشتراک|ما را در|شیئر|שתפו|עקבו|शेयर|साझा|फॉलो|শেয়ার|பகிர|แชร์|ติดตาม
    分享|分享到|扫一扫|微信|微博|打印|字号|收藏|追蹤|加入好友|按讚|訂閱|シェア|ツイート|フォロー|共有|印刷|공유|페이스북|카카오|구독|인쇄
    share this|share on|share via|share this article|share article|share this story|follow @|find us on|connect with|whatsapp channel|join our whatsapp|join us on telegram|e-mail this|copy the link|link copied|print this|print article|add as a preferred|make us preferred|bookmark
    beitrag teilen|per e-mail|link kopieren|auf whatsapp|auf x|artikel merken|folgen|in die merkliste|vorlesen
    partager l'article|partager sur|copier le lien|suivez-nous sur|suivre|rejoignez|sauvegarder|offrir|compartir en|compartir noticia|siguenos en|sigue a|guardar|unete a nuestro|sigue nuestro|compartilhe esta|siga o|entre no canal|condividi su|copia link|segui
    dela artikeln|dela pa|kopiera lank|tipsa|del saken|kopier lenke|del pa facebook|kopier link|kopioi linkki|jaa artikkeli|jaga|jaga artiklit|dalintis|pasidalinti|dalies|dalities|padalies|podziel|skopiuj link|obserwuj nas|skomentuj|sdilet na|ulozit|zdielat na|megosztom|ossza meg|distribuie pe|podijelite|podeli|podelite|delite|сподели във|подели
    скопировать ссылку|мы в telegram|подписывайтесь на|читайте нас в|следите за нами|наш канал|наш telegram|поделиться в|telegram-канал|поширити|бөлісу|жазылыңыз
    κοινοποιηση|ακολουθηστε μας|μοιρασου|haberi paylas|whatsapp'ta|paylasmak icin|x'te paylas|bagikan:|salin tautan|ikuti berita|follow berita|chia se bai|theo doi chung
    مشاركة|شارك الخبر|شارك المقال|تابعونا|انسخ الرابط|نسخ الرابط|اشتراک گذاری|کپی لینک|لینک کوتاه|شیئر کریں|העתקת קישור|שיתוף|हमें फॉलो|शेयर करें|व्हाट्सएप|फेसबुक|गूगल न्यूज|গুগল নিউজ|ফলো করুন|แชร์ข่าว|คัดลอกลิงก์|ติดตามเรา
    分享至|分享本文|复制链接|複製連結|用微信扫|扫码|掃描|关注我们|關注我們|追蹤我們|下載|下载|加入line|字體|字体|列印|點讚|点赞|ブックマーク|はてな|リンクをコピー|lineで送る|フォローする|記事を印刷|url복사|url 복사|글자크기|글자 크기|스크랩|공유하기|네이버|기사공유|채널 추가|카카오톡|밴드|트위터`,
  subscribe: `
    thank you for reading|thanks for reading|danke furs lesen|danke, dass sie mitgelesen|danke, dass sie bis|vielen dank fur ihr interesse|merci d'avoir lu|merci de votre lecture|merci de nous lire|gracias por leer|obrigado por ler|grazie per aver letto|bedankt voor het lezen|tack for att du last|takk for at du leser|tak fordi du laeser|kiitos, etta luit|dziekujemy, ze przeczytales|dziekujemy, ze przeczytalas|dziekujemy, ze przeczytali|dziekujemy za przeczytanie|dziekujemy, ze jestescie z nami|dekujeme, ze jste docetli|koszonjuk, hogy elolvasta|multumim ca ati citit|hvala sto citate|спасибо, что дочитали|спасибо, что читаете|дякуємо, що читаєте|благодарим ви, че четете|okudugunuz icin tesekkur|terima kasih telah membaca|cam on ban da doc
    empfohlener redaktioneller inhalt|empfohlener externer inhalt|externer inhalt|to view the full story|to view the full article|to read the full story|if you are already a subscriber|if you're already a subscriber|first-time subscribers|jetzt herunterladen|app herunterladen|jetzt app laden|monatlich kundbar|jederzeit kundbar|angebot ansehen|zu den angeboten|jetzt abo|lees onbeperkt|onbeperkt lezen|probeer nu|bekijk aanbod|bekijk de aanbieding|maandelijks opzegbaar|view offers|see offers|see subscription options|cancel any time|cancel anytime|je m'abonne|voir les offres|decouvrir les offres|profitez de l'offre|ver ofertas|suscribirme|cancela cuando|scopri le offerte|vedi le offerte|disdici quando|ver planos|cancele quando|las obegransat|ingen bindningstid|avsluta nar|se erbjudande|ingen bindingstid|sprawdz oferte|zobacz oferte|kdykoli zrusit|プランを見る|プランを選ぶ|初月無料|구독 안내
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
    订阅|登录|注册|登入|註冊|会员|會員|免费|登録|会員|ログイン|この記事は有料|残り|メルマガ|구독하기|로그인|회원가입|뉴스레터|후원
    tu suscripcion se esta|quieres anadir|anadir usuario|si continuas leyendo|si quieres compartir tu cuenta|exclusivo assinantes|so para assinantes|article reserve|by providing|by signing up|by subscribing|by entering your|get unlimited|try unlimited|already have an account|create a free|subscribe now|subscribe to|subscribe for|sign up for|sign up to|support independent|support quality|support journalism|our journalism|make a donation|you have reached|you've reached|your free|for just|log in to continue|get updates|get breaking news|breaking news alerts|turn on notifications|receive the|get the latest|download our|the email address|i agree to|this video is|this content is|accept cookies|manage consent|your support
    mit ihrer anmeldung|sie haben bereits|jetzt registrieren|exklusiv fur|nur fur abonnenten|abo testen|digital-abo|jetzt weiterlesen|lesen sie diesen artikel|bestellen sie|kostenloser newsletter|fur unsere leser|ihr abo|zugang zu|zustimmen und|cookies akzeptieren|inhalte anzeigen|externe inhalte
    abonnez vous|lisez la suite|il vous reste|reserve aux abonnes|article reserve|offre speciale|testez|creez un compte|vous etes abonne|accepter les cookies|soutenez-nous|la newsletter|chaque matin
    contenido exclusivo|para suscriptores|ya eres suscriptor|suscribete a|recibe en|recibe las|accede a|crea tu cuenta|aceptar cookies|conteudo exclusivo|exclusivo para assinantes|ja tem|crie sua conta|receba as|receba no|assine a|aceitar cookies|contenuto riservato|sei gia abbonato|abbonati a|riservato agli|accetta i cookie
    voor abonnees|word abonnee|al abonnee|neem een|bli prenumerant|redan prenumerant|las vidare med|for abonnenter|bli abonnent|allerede abonnent|kob abonnement|tilaajille|oletko jo tilaaja|tilaa uutiskirje|liity|telli|tellijale|logi sisse|liitu|prenumeruok|uzsisakyk|prisijunkite|abonejies|pieraksties|parakstis|kup dostep|masz juz|zostan|dolacz do|newsletterze|pro predplatitele|mate predplatne|prihlasit se|pre predplatitelov|elofizetes|elofizetok|mar elofizeto|iratkozz fel|iratkozzon fel|regisztralj|abonament|aboneaza|ai deja|pretplati se|pretplata|vec imate|prijavite se|narocnina|абонирайте се|запишете се|бюлетин
    подписка|уже есть подписка|оформите подписку|зарегистрироваться|получайте|поддержать|регистрация|передплата|оформити|підписка|увійдіть|εγγραφη|συνδρομη|γινετε συνδρομητης|abonelik|bultene|e-bulten|uye girisi|haber bulteni|berlangganan sekarang|dapatkan berita|dapatkan update|daftarkan|dang ky nhan|nhan ban tin
    اشترك في|اشترك الآن|سجل الآن|النشرة البريدية|نشرتنا|بريدك|ثبت نام|سبسکرائب|הרשמה|הירשם|מנויים|לרכישת|न्यूज़लेटर|डाउनलोड करें|ऐप डाउनलोड|लॉगिन|ताज़ा अपडेट|সাবস্ক্রাইব করুন|สมัครสมาชิก|เข้าสู่ระบบ
    订阅本|成为会员|開通會員|加入會員|會員專享|訂戶|下载客户端|下載app|打开app|登录后|註冊會員|电子报|電子報|会員登録|無料会員|有料会員|会員限定|ログインして|メール登録|続きをお読み|有料記事|購読|お申し込み|뉴스레터 구독|구독신청|기사제보|후원하기|앱 다운|네이버에서|카카오톡 채널|제보`,
  comments: `
    submit your letter|submit a letter|submit your own
    do you have a story|do you know more|har du tips|har du et tip|har du tipset|tips oss|tipsa oss|vinkkaa|lahetä uutisvinkki|haben sie hinweise|heb je een tip|vous avez une info|tienes informacion|masz ciekawy temat|masz dla nas temat|mate tip|mate pro nas tip|ai un pont|do you have an opinion on|do you have a view on|what did you think of
    comments|comment|leave a comment|leave a reply|add a comment|post a comment|join the conversation|view comments|reply|what do you think|no comments|show comments|comments are closed|have your say|your email address will not be published|required fields|report abuse|log in to comment|got a tip|have a story|contact us|send us
    kommentare|kommentar|kommentieren|schreiben sie|kommentar schreiben|keine kommentare|antworten|diskutieren sie|leserbrief|ihre meinung|deine e-mail-adresse|ihre e-mail-adresse|was denken sie
    commentaires|commenter|laisser un commentaire|reagir|votre adresse e-mail|reponses|repondre
    comentarios|deja un comentario|comentar|responder|tu direccion de correo|dejar un comentario
    comentario|deixe um comentario|deixe seu comentario|o seu endereco
    commenti|lascia un commento|commenta|rispondi|il tuo indirizzo
    reacties|reageer|kommentarer|skriv en kommentar|kommentoi|kommentit|komentarze|dodaj komentarz|skomentuj|komentare|komentar|diskuse|diskusia|pridat komentar|hozzaszolasok|hozzaszolas|comentarii|lasa un comentariu|adauga un comentariu|komentari|ostavite komentar|коментари|коментар
    комментарии|комментировать|оставить комментарий|добавить комментарий|обсудить|коментарі|залишити коментар|σχολια|σχολιαστε|yorum|yorumlar|yorum yap|komentar|tulis komentar|binh luan|y kien|تعليقات|التعليقات|اترك تعليق|أضف تعليق|نظرات|دیدگاه|تبصرے|תגובות|הוסף תגובה|टिप्पणी|কমেন্ট|মন্তব্য|கருத்து|ความคิดเห็น|评论|发表评论|網友評論|留言|コメント|댓글
    all comments|be the first|log in to|post your comment|write a comment|start the conversation|comment on this|commenting|most liked|newest|sort by|readers' comments|letters to the editor|send your|email us|corrections:|report an error|report a correction|suggest a correction
    zur diskussion|alle kommentare|leserkommentare|beitrag kommentieren|fehler gefunden|fehler melden|haben sie einen fehler|schreiben sie uns|ecrire un commentaire|tous les commentaires|signaler|soyez le premier|voir les commentaires|escribe tu comentario|ver comentarios|se el primero|deja tu comentario|comenta|comente|seja o primeiro|os comentarios|scrivi un commento|i commenti|vedi tutti i commenti
    kommentera|alla kommentarer|skriv kommentar|lisaa kommentti|kommenteeri|kommentaarid|komentarai|komentuoti|komentari (|komentet|rasyti komentara|pievienot komentaru|wszystkie komentarze|zglos blad|napisz komentarz|zobacz komentarze|vstoupit do diskuse|prispevky|nahlasit chybu|szolj hozza|kommentek|vezi comentarii|scrie un comentariu|posalji komentar|prikazi komentare|komentiraj|вашият коментар|напиши коментар|ваш коментар|написать комментарий|показать комментарии|нашли ошибку|заметили ошибку|если вы нашли|сообщить об ошибке|выделите|помітили помилку|якщо ви|пікірлер
    γραψτε το|γραψε το σχολιο|yorum yaz|yorumunuz|ilk yorumu|tum yorumlar|beri komentar|komentar anda|tinggalkan komentar|gui binh luan|y kien ban doc|viet binh luan|شارك برأيك|أضف تعليقك|لا يوجد تعليقات|نظر شما|ارسال نظر|نظر دهید|ثبت نظر|تبصرہ|תגובה|הגב|הגיבו|कमेंट|अपनी राय|मंतव्य|মন্তব্য করুন|แสดงความคิดเห็น|ร่วมแสดง|我要评论|网友评论|查看评论|全部评论|最新评论|热门评论|我來說|留言板|发布评论|參與討論|コメントを書く|コメントする|みんなのコメント|ご意見|感想|댓글쓰기|댓글 쓰기|의견|전체 댓글|댓글달기`,
  advert: `
    advertisement|advert|ad|sponsored|sponsored content|promoted|paid content|story continues below|article continues|continue reading below|buy now|shop now|affiliate|this article contains affiliate|we may earn|commercial|loading|recommended videos
    anzeige|werbung|advertorial|sponsored|affiliate|dieser artikel enthalt|jetzt kaufen|zum angebot|transparenzhinweis|mit * gekennzeichnet|enthalt werbung|werbelink|nach der anzeige
    publicite|publi-redactionnel|la suite apres|annonce|contenu sponsorise
    publicidad|anuncio|patrocinado|continua despues|contenido patrocinado
    publicidade|anuncio|pub|continua depois|patrocinado
    pubblicita|annuncio|sponsorizzato|continua dopo
    advertentie|annons|annonse|reklame|reklaam|mainos|reklama|artykul sponsorowany|hirdetes|publicitate|reklam|oglas|реклама|на правах рекламы|διαφημιση|iklan|scroll to continue|scroll untuk|advertisement|quang cao|إعلان|اعلان|آگهی|تبلیغات|اشتہار|פרסומת|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|โฆษณา|广告|廣告|广告声明|广告、|広告|スポンサー|pr|광고
    advertising|ad feedback|skip ad|sponsored by|partner content|paid post|presented by|in association with|content continues|story continues after|continue reading after|scroll down|remaining time|this post contains|deal of|shop:
    anzeigen|anzeige:|gesponsert|sponsored post|werbung:|ende der anzeige|lesen sie nach der|publicite:|contenu partenaire|en partenariat|article sponsorise|publireportage|publicidade:|publi|conteudo patrocinado|continua apos a publicidade|in collaborazione|contenuto sponsorizzato|gesponsord|annonser|annons:|annonsorinnehall|betalt innhold|annonsorinnhold|sponsoreret|kaupallinen|reklaamid|sisuturundus|reklaminis|reklāma|sadarbibas|artykul partnera|materialy promocyjne|komercni sdeleni|inzerce|inzercia|reklama:|pr clanek|pr cikk|szponzoralt|fizetett|plaćeni|sponzorirano|sponzorisano|oglasi|платено|платена публикация|реклама:|партнерский|партнерський|promosyon|ilan|sponsorlu|reklam alani|konten promosi|tai tro|quảng cáo|إعلانات|محتوى مدفوع|برعاية|تبلیغ|اسپانسر|תוכן שיווקי|בשיתוף|प्रायोजित|विज्ञापन के बाद|স্পন্সর|โฆษณาประชาสัมพันธ์|推广|推廣|赞助|贊助|置入|スポンサーリンク|sponsored link|タイアップ|提供:|협찬`,
  copyright: `
    a version of this article|a version of this story|this article appears in|this article appeared in|this story appeared in|dieser artikel erschien|dieser artikel ist zuerst|dieser text erschien|cet article est paru|cet article a ete publie|este articulo se publico|este articulo aparecio|este texto foi publicado|questo articolo e stato|een versie van dit artikel|dit artikel verscheen|denna artikel publicerades|artykul ukazal sie|clanek vysel|статья опубликована|материал опубликован
    ©|(c)|copyright|all rights reserved|this material may not|the views expressed|the opinions expressed|disclaimer|terms of|privacy policy|reproduction|this story has been published from|this article was originally|originally published|republished
    alle rechte|nachdruck|urheberrecht|impressum|datenschutz|haftungsausschluss|alle angaben
    tous droits|reproduction interdite|mentions legales|todos los derechos|prohibida la reproduccion|derechos reservados|todos os direitos|direitos reservados|proibida a reproducao|riproduzione riservata|tutti i diritti|alle rechten|med ensamratt|kopiering|all copying|wszelkie prawa|vsechna prava|vsetky prava|minden jog|toate drepturile|sva prava|vse pravice|всички права|все права|перепечатка|использование материалов|при цитировании|всі права|απαγορευεται|tum haklari|hak cipta|ban quyen|جميع الحقوق|تمامی حقوق|کپی|כל הזכויות|सर्वाधिकार|সর্বস্বত্ব|สงวนลิขสิทธิ์|版权|版權|未经|未經|本文来源|免责声明|声明|著作権|無断|무단|저작권|ⓒ
    this article first appeared|this article was first|this story was originally|views expressed|opinions expressed|terms and conditions|privacy notice|for more information about|follow our|our standards:|editorial standards|published by|no part of|material from
    alle rechte vorbehalten|nutzungsbedingungen|das urheberrecht|mit material von|tous droits reserves|toute reproduction|prohibida su|queda prohibida|terminos y|todos los derechos reservados|proibida a|copyright ©|riproduzione|tutti i diritti riservati|alle rettigheter|alla rattigheter|alle rettigheder|kaikki oikeudet|koik oigused|visos teises|visas tiesibas|wszystkie prawa|prawa zastrzezone|kopiowanie|zadna cast|publikovani|sireni|minden jog fenntartva|a cikk|preluarea|este interzisa|prenosenje|preuzimanje|zabranjeno|sva prava pridrzana|всички права запазени|правата върху|любое использование|полное или частичное|при использовании|при копировании|редакция не|передрук|усі права|будь-яке|барлық құқық
    με την επιφυλαξη|αναδημοσιευση|izinsiz|kaynak gosterilmeden|dilarang|ghi ro nguon|khong sao chep|جميع حقوق|حقوق النشر|يمنع|کلیه حقوق|نقل مطالب|استفاده از مطالب|جملہ حقوق|אין להעתיק|© כל|सर्वाधिकार सुरक्षित|डिस्क्लेमर|এই ওয়েব|ห้าม|ลิขสิทธิ์|版权所有|版權所有|转载|轉載|未經授權|未经授权|特别声明|郑重声明|著作權|無断転載|無断複製|禁無断|転載|본 기사는|저작권자|무단전재|무단 전재|재배포|<저작권`,
  credit: `
    photo|photos|photograph|image|images|picture|pictured|credit|getty|file photo|courtesy|source:|video:|illustration|map:|graphic
    foto|fotos|bild|bilder|bildquelle|quelle|grafik|symbolbild|symbolfoto|archivbild|archivfoto|illustration|aufnahme
    photo|crédit|credit|illustration|image d'illustration|legende|foto|imagen|credito|fuente|archivo|cortesia|imagem|reproducao|fonte|divulgacao|immagine|beeld|bron|kuva|bilde|billede|zdjecie|fot|zrodlo|foto:|ilustracni|kep|forras|fotografija|izvor|sursa|снимка|източник|фото|источник|иллюстрация|джерело|φωτογραφια|πηγη|fotograf|kaynak|ilustrasi|sumber|anh|nguon|صورة|المصدر|عکس|منبع|تصویر|צילום|תמונה|फोटो|ছবি|படம்|ภาพ|ที่มา|图|图片|圖|圖片|资料图|来源|來源|摄影|攝影|記者攝|写真|画像|提供|出典|사진|자료
    photo by|photo:|image credit|image source|image caption|photo credit|video credit|footage|reuters file|ap photo|file image|representational image|representative image|image for representation
    foto ©|bild:|screenshot|symbolbild:|©|photo d'illustration|credits photo|capture|foto de|foto cortesia|captura|imagen de archivo|foto reproducao|foto divulgacao|arquivo|credito:|foto archivo|illustratie|foto anp|arkivfoto|arkivbild|foto: privat|bildetekst|arkistokuva|kuvituskuva|illustratsioon|nuotr|asociatyvi|vaizdas|attels|ekranuznemums|ilustrativs|zdjecie ilustracyjne|fot.|zdroj:|ilustracne|ilustracni foto|fotok|illusztracio|nyitokep|foto ilustrativ|sursa foto|arhiva|izvor:|ilustracija|архив|снимка:|скриншот|фото:|илюстрация|ілюстративне|колаж|скрін|кадр
    φωτο|αρχειο|arsiv|kaynak:|dokumentasi|foto dok|tangkapan layar|ảnh|anh minh hoa|nguon anh|صورة أرشيفية|أرشيف|مصدر الصورة|رويترز|عکس:|آرشیو|تصویر:|فائل فوٹو|צילום:|ארכיון|फाइल फोटो|फोटो:|ফাইল ছবি|ছবি:|ภาพจาก|ที่มา:|图源|图为|圖為|圖源|图片来源|圖片來源|資料照|资料图片|視頻截圖|视频截图|翻攝|示意圖|示意图|供图|撮影|資料写真|写真は|출처|자료사진|사진=|사진 제공|사진제공|캡처`,
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
    schlagworte|schlagworter|themen|thema|stichworte|kategorien|kategorie|rubrik|mots-cles|mots cles|themes|sujets|categorie|etiquetas|temas|palabras clave|categorias|mas sobre|assuntos|palavras-chave|topicos|argomenti|tag:|trefwoorden|onderwerpen|amnen|etiketter|emner|asiasanat|avainsanat|tagi|tematy|kategorie|temata|stitky|klicova slova|cimkek|etichete|oznake|kljucne|тагове|ключови|теги|темы|метки|ключевые слова|рубрика|рубрики|категория|теми|мітки|ετικετες|etiketler|konular|kata kunci|topik|tu khoa|chu de|الكلمات المفتاحية|كلمات|وسوم|الوسوم|تاج|برچسب|کلیدواژه|תגיות|टैग|ট্যাগ|แท็ก|标签|標籤|关键词|關鍵字|關鍵詞|分类|タグ|キーワード|カテゴリ|태그|키워드
    more topics|explore topics|read more about|related tags|in this story|on this topic|sections|hashtag|more on:
    mehr zu den themen|schlagwort|tags:|sur les memes|tags :|temas relacionados|etiquetas:|temas:|en esta nota|archivado en|mais sobre o|tags relacionadas|tag articolo|altri argomenti|teman:|taggar|emneord|stikkord|aiheet|asiasanat:|teemad|marksonad|zymos|raktiniai|birkas|atslegvardi|tagi:|wiecej na temat:|temata:|stitky:|temy|klucove slova|cimkek:|etichete:|oznake:|tagovi|kljucne reci|етикети|тагове:|теги:|темы:|ключевые|тақырып|ετικετα|etiket|anahtar kelimeler|topik terkait|tag terkait|tags berita|label:|tu khoa:|كلمات مفتاحية|الوسوم:|كلمات دالة|برچسب ها|کلمات کلیدی|برچسب‌ها|תגים|टैग्स|टॉपिक|विषय|বিষয়|ট্যাগস|แท็กที่|แท็ก:|关键字|标签：|標籤：|相關標籤|话题|話題|キーワード：|タグ：|トピックス|ジャンル|해시태그`,
  author: `
    about the author|the author|the writer|is a reporter|is a writer|is a journalist|is a senior|is the author of|follow him|follow her|contact the author|reach|email the|the author is|view all posts|all posts by|more by
    uber den autor|uber die autorin|zum autor|zur autorin|der autor|die autorin|alle beitrage|alle artikel von|zur person|a propos de l'auteur|l'auteur|sobre el autor|sobre la autora|acerca del autor|el autor|sobre o autor|sobre a autora|l'autore|sull'autore|over de auteur|om forfatteren|om skribenten|o autorze|o autorovi|a szerzo|despre autor|o autoru|об авторе|про автора|за автора|yazar hakkinda|tentang penulis|عن الكاتب|درباره نویسنده|על הכותב|लेखक के बारे|作者简介|作者簡介|著者|プロフィール|筆者|글쓴이
    about the writer|about our|contributing writer|has been a|is the founder|is an editor|is a correspondent|is a freelance|is a contributing|is based in|the reporter|your reporter|with inputs from|inputs from|(with inputs|reporting by|contributors|meet the
    mehr zum autor|uber den verfasser|unser autor|unsere autorin|der verfasser|tous ses articles|journaliste|ver mas articulos|periodista|mas articulos de|ver perfil|jornalista|mais artigos|tutti gli articoli|giornalista|biografia|lees meer van|over de auteurs|mer av|flere artikler av|flere artikler fra|toimittaja|ajakirjanik|zurnalistas|zurnaliste|wiecej tego autora|vice od autora|viac od autora|a szerzo cikkei|articole de|tekstovi autora|автор на|още от автора|все материалы автора|всі матеріали|σχετικα με τον|diger yazilari|tum yazilari|profil penulis|نبذة عن|المزيد من المقالات|درباره|מאמרים נוספים|लेखक के|ผู้เขียน|作者其他|更多作者|作者：|プロフィル|この著者|記者プロフィール|執筆者|기자 페이지|기자의 다른|이메일|구독하기 기자`,
  navigate: `
    home|menu|skip to|back to|back|next|previous|prev|search|contents|table of contents|page|show more|load more|view all|see all|close|open|top|about us|contact|jump to|go to|toggle|play|pause|mute|current time|duration|enlarge|expand|hide|image gallery|view gallery|view image|full screen
    startseite|zuruck|weiter|nachster|vorheriger|suche|inhalt|inhaltsverzeichnis|seite|alle anzeigen|mehr anzeigen|schliessen|nach oben|zur startseite|ubersicht|bild vergrossern|grossansicht|zum|kontakt|bildergalerie
    accueil|retour|suivant|precedent|sommaire|haut de page|fermer|agrandir|voir plus|inicio|volver|siguiente|anterior|buscar|ver mas|ver todas|cerrar|voltar|proximo|proxima|ver mais|fechar|indietro|avanti|chiudi|successivo|precedente|vai al|terug|volgende|vorige|sluiten|tillbaka|stang|neste|forrige|lukk|luk|takaisin|seuraava|sulje|strona glowna|powrot|nastepny|poprzedni|zamknij|zpet|dalsi|predchozi|spat|dalsie|vissza|kovetkezo|elozo|inapoi|urmatorul|natrag|nazad|sljedece|назад|напред|главная|следующая|предыдущая|наверх|далее|закрыть|головна|далі|αρχικη|επομενο|anasayfa|geri|sonraki|onceki|kapat|beranda|kembali|berikutnya|selanjutnya|sebelumnya|halaman|trang chu|الرئيسية|التالي|السابق|العودة|צفحه|خانه|بعدی|قبلی|דף הבית|होम|अगला|पिछला|হোম|หน้าแรก|首页|首頁|上一篇|下一篇|返回|上一页|下一页|目录|關閉|关闭|ホーム|トップ|前へ|次へ|前の記事|次の記事|一覧|トップページ|閉じる|목록|이전|다음|닫기|홈
    main menu|open menu|close menu|site search|skip navigation|back to home|homepage|live now|on air|watch live|listen live|live tv|today's paper|e-paper|read more articles|read previous|read next article|load more comments|1 of|slide 1|view comments|view slideshow|open image|previous article|next article|previous story|next story|view more
    nachster artikel|vorheriger artikel|zum inhalt|vergrossern|bild in|alle bilder|article precedent|menu principal|voir tout|toutes les|nota anterior|nota siguiente|ver todo|proxima noticia|noticia anterior|articolo successivo|mostra altro|volgend artikel|toon meer|visa mer|visa fler|vis mer|vis flere|vis mere|nayta lisaa|etusivu|avaleht|naita rohkem|rodyti daugiau|pagrindinis|rádīt vairāk|sakumlapa|pokaz wszystkie|nastepny artykul|poprzedni artykul|zobrazit vice|zobrazit viac|mutass tobbet|fooldal|cimlap|incarca mai|acasa|prikazi vise|ucitaj jos|pocetna|naslovnica|зареди още|показать еще|загрузить еще|показати ще|показать ещё|предыдущая новость|следующая новость|басты бет|περισσοτερα|επιστροφη|daha fazla goster|tumunu gor|sonraki haber|onceki haber|tampilkan lebih|lihat semua|lihat selengkapnya|muat lebih|xem tat ca|tai them|عرض المزيد|الصفحة الرئيسية|تحميل المزيد|نمایش بیشتر|صفحه اصلی|סגור|תפריט|लाइव टीवी|मेन्यू|और लोड|আরও লোড|โหลดเพิ่ม|ดูทั้งหมด|返回首页|返回頂部|返回顶部|回到顶部|展开全文|收起|查看原图|加载更多|載入更多|當前位置|当前位置|您的位置|您现在的位置|ページトップ|トップへ|一覧へ|一覧を見る|もっと読む|拡大|すべて見る|メニュー|맨위로|전체메뉴|이전 기사|다음 기사|이전기사|다음기사|목록보기|펼치기`,
};

const LONGEST_PHRASE = 40;
const PLAIN = /^[ -~]*$/;

/** Letters that no accent makes of plain ones. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

const OPENING = 3;
const NONE: ReadonlySet<FurnitureKind> = new Set();

/** Phrases by their first characters: a line is compared with few of them. */
const BY_OPENING: ReadonlyMap<string, readonly (readonly [string, FurnitureKind])[]> =
  indexPhrases();

/** With what phrases shorter than an opening begin. */
const BEGIN_SHORT: ReadonlySet<string> = new Set(
  [...BY_OPENING.keys()]
    .filter((opening) => opening.length < OPENING)
    .map((text) => text.charAt(0)),
);

function indexPhrases(): Map<string, (readonly [string, FurnitureKind])[]> {
  const index = new Map<string, (readonly [string, FurnitureKind])[]>();
  for (const [kind, text] of furniturePhrases()) {
    const phrase = foldPhrase(text);
    const opening = phrase.slice(0, OPENING);
    index.set(opening, [...(index.get(opening) ?? []), [phrase, kind]]);
  }
  return index;
}

/** Every phrase as it is written here, with its kind. */
export function* furniturePhrases(): Generator<readonly [FurnitureKind, string]> {
  for (const kind of FURNITURE_KINDS) {
    for (const line of PHRASES[kind].split(/\||\n/)) {
      const phrase = line.trim();
      if (phrase !== '') yield [kind, phrase];
    }
  }
}

/** `READ | …`, as others write `Read: …`. */
const STROKE_BEHIND_WORD = /^(\p{L}{2,10})\s*[|｜]\s/u;

/** The kinds of furniture whose phrases a line begins with, after signs such as `▶` or `»`. */
export function furnitureOf(line: string): ReadonlySet<FurnitureKind> {
  const phrase = foldPhrase(/[|｜]/.test(line) ? line.replace(STROKE_BEHIND_WORD, '$1: ') : line);
  const folded = /^[a-z0-9]/.test(phrase)
    ? phrase
    : phrase.replace(/^[^\p{L}\p{N}©(]+|^\(?\*?\s*/u, '');
  let kinds: Set<FurnitureKind> | null = null;
  // A phrase shorter than an opening is indexed by all of it; few lines begin like one.
  const shortest = BEGIN_SHORT.has(folded.charAt(0)) ? 1 : OPENING;
  for (let length = OPENING; length >= shortest; length -= 1) {
    if (folded.length < length) continue;
    for (const [known, kind] of BY_OPENING.get(folded.slice(0, length)) ?? []) {
      if (folded.startsWith(known) && endsWord(folded, known)) (kinds ??= new Set()).add(kind);
    }
  }
  return kinds ?? NONE;
}

/** What leads elsewhere, asks to share or to subscribe, as its letters alone. */
const LABELS: ReadonlySet<string> = new Set(
  [...furniturePhrases()]
    .filter(([kind]) => kind === 'readAlso' || kind === 'share' || kind === 'subscribe')
    .map(([, phrase]) => lettersOf(foldPhrase(phrase)))
    .filter((letters) => letters !== ''),
);

/** True for a line that is but such a phrase: `Read more`. */
export const isFurnitureLabel = (line: string): boolean =>
  line.length <= LONGEST_PHRASE && LABELS.has(lettersOf(foldPhrase(line)));

/** As many letters make a phrase that opens no sentence; Korean ones are parted into three each. */
const TELLING = 4;
const TELLING_KOREAN = 10;
/** A line with no more letters than this behind a word is no sentence. */
const FEW_LETTERS = 14;

/**
 * A phrase ends where a word does. Chinese, Japanese, Korean and Thai set no word apart, where a
 * short one may open any sentence.
 */
function endsWord(line: string, phrase: string): boolean {
  const next = line[phrase.length];
  if (next === undefined || !/[\p{L}\p{N}]/u.test(next)) return true;
  if (!UNPARTED.test(phrase)) return false;
  const telling = /\p{Script=Hangul}/u.test(phrase) ? TELLING_KOREAN : TELLING;
  return phrase.length >= telling || line.length - phrase.length <= FEW_LETTERS;
}

const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u;

function foldPhrase(text: string): string {
  const opening = text.slice(0, LONGEST_PHRASE * 2);
  // Most lines are plain, and need none of the slow parts.
  if (PLAIN.test(opening)) return oneLine(opening.toLowerCase().replaceAll('`', "'"));
  return oneLine(
    opening
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[‘’‚‛′`´]/g, "'")
      .replace(/[æđłøœßı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter),
  );
}
