import { fold } from './fold.ts';

// What a page says to its readers of itself, on a line of its own, by language: where to tell of a
// mistake, who may read on, that one may listen, that the report is being added to, that nobody may
// comment any more, where else the paper is found, when a broadcaster spoke of it. A line is such a
// notice where it begins with one of these. Adding a language is adding words.

const NOTICES = `
  enjoyed this article?|liked this article?|watch the video above|watch the video below|article sponsored message|read the original article|to get live updates|to get the latest updates|catch all the latest|get latest news|get the latest news|read all the latest|end of article|only the headline and picture|your trusted source|was this article helpful|was this story helpful|did you find this article|we welcome your comments|republish our articles|distributed by apo|this article is republished from|this article was republished from|text ad:|this is a subscriber-only|this story is exclusive to|this article is exclusive to|spotted an error|spotted a typo|for more stories like this|your subscription could not be saved|your subscription has been successful|by providing an email address|this audio is generated|this audio was generated|join the conversation|what's your view? join|what do you think? join|get all the latest news. download|got a news tip|got a tip?|have a news tip|have a tip?|do you have a tip|this article originally appeared|this story originally appeared|you appreciate our journalism|you clearly find our|spot an error|see an error|notice an error|noticed an error|have you noticed a mistake|report an error|report a typo|report a mistake|if you have spotted a mistake|article type: free|article type: paid|help keep family & friends informed|good journalism costs a lot|this advertisement has not loaded
  this article is available to subscribers|this article is for subscribers|this article is only available to|this content is for subscribers|this content is only available to|this story is for subscribers|you have read all of your free|you have reached your limit of free|you've reached your limit of free|you have reached your article limit|to continue reading, please|to continue reading this article|already a subscriber?|already have an account?|not a subscriber?|comments are closed|comments are now closed|comments on this article are closed|this discussion is closed|the comments section is closed|our journalism is made possible by|our journalism depends on|please consider making a|please consider supporting|never miss a story|save this story|save this article|listen to this article|listen to this story|listen to article
  bereits abonnent?|schon abonnent?|jetzt mitglied werden|dieser text stammt aus der ausgabe|dieser artikel stammt aus der ausgabe|dieser artikel gehort zum|dieser artikel gehort zur|dieser beitrag gehort zum|dieser beitrag gehort zur|original-content von|hat ihnen der artikel gefallen|hat dir der artikel gefallen|fehler gesehen|fehler gefunden|redaktioneller hinweis: dieser|der originalartikel|das original zu diesem|sie haben einen fehler|ich bin damit einverstanden, dass|wir freuen uns uber ihren kommentar|diskutieren sie mit|dieser artikel wurde mithilfe|dieser artikel wurde mit hilfe|dieser text wurde mithilfe|dieser text wurde mit hilfe|dieser beitrag wurde mithilfe|dieser beitrag wurde mit hilfe|haben sie einen fehler|hast du einen fehler|fehler im text gefunden|fehler melden|bildstrecke im gross|bildstrecke im groß|zur bildstrecke|zur fotostrecke
  uber dieses thema berichtete|uber dieses thema berichteten|dieses thema im programm|dieses thema im fernsehen|dieser beitrag wurde am|diese nachricht wurde am|sendung: |dieser artikel ist nur fur|dieser artikel ist exklusiv fur|dieser inhalt ist nur fur|weiterlesen mit|weiter lesen mit|jetzt weiterlesen|die kommentarfunktion|die kommentare sind geschlossen|das forum ist geschlossen|horen sie diesen artikel|artikel anhoren|diesen artikel anhoren|artikel vorlesen|wie gefallt ihnen dieser artikel|wie fanden sie diesen artikel|folgen sie uns|folge uns|lesen sie jetzt weiter
  deja abonne ?|deja abonnee ?|vous aimez cet article|vous avez aime cet article|cet article est tire du|cet article est extrait du|cet article est issu du|une erreur dans cet article|vous souhaitez reagir|pour lire l'article|article paru dans|article publie dans le numero|cet article vous a ete utile|cet article vous a plu|passer la publicite|vous avez une information ?|cet article a ete redige avec l'aide|cet article a ete traduit avec|une erreur dans l'article|une coquille dans|signaler une erreur|vous avez repere une|cet article est reserve|cet article est exclusivement|article reserve aux abonnes|contenu reserve aux abonnes|la suite est reservee|la lecture de tous les articles est reservee|pour lire la suite|deja abonne|vous etes deja abonne|ecouter l'article|ecoutez cet article|ecouter cet article|les commentaires sont fermes|les commentaires sont desactives|les commentaires sont clos|suivez-nous sur|suivez toute l'actualite|retrouvez toute l'actualite|retrouvez toutes les actualites|retrouvez-nous sur|article initialement publie
  sei gia abbonato|questo articolo fa parte dello speciale|questo articolo fa parte del dossier|hai trovato un errore|leggi l'articolo completo su|leggi anche l'articolo|se vuoi ricevere|per ricevere gli aggiornamenti|per restare aggiornato|per rimanere aggiornato|segnala un errore|per continuare a leggere|per leggere l'articolo|questo contenuto e riservato|questo articolo e riservato|contenuto riservato agli|articolo riservato agli|sei gia abbonato|hai gia un abbonamento|ascolta l'articolo|ascolta questo articolo|ascolta la versione audio|resta aggiornato|rimani aggiornato|segui tutte le notizie|seguici anche su|clicca qui per iscriverti|tempo di lettura
  ya eres suscriptor|ya es suscriptor|has visto un error|noticia en desarrollo|si quieres recibir|te gusto esta|te gusto este|escribe tu comentario|deja tu comentario|tu comentario|comentarios normas|normas ›|lee sin limites|cargando...|recibe las noticias en tu celular|has encontrado un error|reportar un error|reportar error|este contenido es exclusivo|este articulo es exclusivo|contenido exclusivo para|articulo exclusivo para|articulo solo para|para seguir leyendo|para continuar leyendo|para leer el articulo completo|quieres seguir leyendo|ya eres suscriptor|escucha este articulo|escuchar este articulo|escucha la noticia|escuchar articulo|puedes seguir nuestras noticias|puedes seguir a|sigue toda la informacion|sigue nuestras noticias|conforme a los criterios de|los comentarios estan cerrados|tu suscripcion se esta usando|accede a tu cuenta|tiempo de lectura
  clique aqui e entre|clique aqui e participe|ja e assinante|encontrou um erro|o que achou desta|o que achou da|o que voce achou|estagiaria sob|estagiario sob|quer ficar por dentro|receba conteudos|receba as noticias|encontrou algum erro|comunicar erro|reportar erro|este artigo e exclusivo|este conteudo e exclusivo|conteudo exclusivo para|artigo exclusivo para|para continuar a ler|para continuar lendo|ja e assinante|ouca este artigo|ouvir este artigo|ouca o artigo|ouca a noticia|siga-nos no|siga-nos em|siga o nosso canal|tempo de leitura|a caixa de comentarios esta
  steun onafhankelijke|al abonnee?|fout gezien|foutje gezien|heb je een tip|tip de redactie|fout gevonden|foutje gevonden|zie je een fout|zie je een taalfout|heb je een fout gezien|meld een fout|dit artikel is alleen voor|dit artikel is exclusief voor|exclusief voor abonnees|alleen voor abonnees|lees verder met|verder lezen?|luister naar dit artikel|beluister dit artikel|wilt u reageren|wil je reageren|reageren is niet meer
  hittat fel|vill du tipsa|har du ett tips|den har artikeln ar upplast|hittade du ett fel|sett ett fel|har du hittat fel|den har artikeln ar bara for|den har artikeln ar for|artikeln ar bara for|lyssna pa artikeln|lyssna pa den har|artikeln uppdateras|texten uppdateras|sa jobbar vi med nyheter|sa arbetar vi med nyheter|sa jobbar vi med journalistik|sa har jobbar|har du tips eller synpunkter|tipsa oss
  fant du en feil|har du innspill|har du et tips|tips oss|har du funnet en feil|funnet en feil|denne saken er kun for|denne artikkelen er kun for|denne saken er forbeholdt|lytt til saken|lytt til artikkelen|lytt til denne|saken oppdateres|artikkelen oppdateres|har du tips i saken|har du tips til
  har du fundet en fejl|fundet en fejl|set en fejl|denne artikel er kun for|denne artikel er for abonnenter|lyt til artiklen|lyt til denne artikel|artiklen opdateres|historien opdateres|kun for abonnenter
  huomasitko virheen|huomasitko jutussa|tama artikkeli on vain|tama juttu on vain|vain tilaajille|kuuntele juttu|kuuntele artikkeli|juttua paivitetaan|uutista paivitetaan|keskustelu on suljettu|kommentointi on suljettu
  treść dostępna dla|najważniejsze wiadomości dnia znajdziesz|najnowsze wiadomości znajdziesz|więcej informacji znajdziesz|zauważyłeś błąd|zauważyłaś błąd|zauważyłeś/aś błąd|znalazłeś błąd|widzisz błąd|zgłoś błąd|dalsza część artykułu|ten artykuł jest dostępny|ten artykuł przeczytasz|artykuł dostępny tylko|tylko dla prenumeratorów|posłuchaj artykułu|odsłuchaj artykuł|odsłuchaj artykułu|dziękujemy, że przeczyta|bądź na bieżąco|obserwuj nas|chcesz dowiedzieć się więcej|masz już prenumeratę
  našli jste chybu|našli jste v článku|nahlásit chybu|tento článek je pouze|tento článek je jen|článek je pouze pro|jen pro předplatitele|poslechněte si článek|přehrát článek|článek aktualizujeme|článek průběžně|zprávu aktualizujeme|zprávu doplňujeme|chcete číst dál|chcete číst dále|diskuse je uzavřena
  našli ste chybu|našli ste v článku|nahlásiť chybu|článok je zamknutý|tento článok je len|tento článok je určený|tento článok si môžete|článok je len pre|len pre predplatiteľov|vypočujte si článok|článok aktualizujeme|správu aktualizujeme|správu sledujeme
  hibát talált|hibát találtál|elírást talált|helyesírási hibát|a cikk folytatását|ezt a cikket csak|a cikket csak előfizető|csak előfizetőknek|csatlakozz a|csatlakozzon a|kövess minket|kövessen minket|a cikket folyamatosan frissítjük|hallgassa meg a cikket
  ai găsit o greșeală|ai observat o greșeală|ai găsit o eroare|ați găsit o greșeală|raportează o eroare|acest articol este disponibil|acest articol este rezervat|acest conținut este disponibil|urmărește știrile|urmăriți știrile|urmărește-ne|urmăriți-ne|descarcă aplicația|descărcați aplicația|ascultă articolul|știre în curs de actualizare
  забелязахте грешка|открихте грешка|намерихте грешка|сигнализирайте за|тази статия е достъпна|статията е достъпна само|само за абонати|следвайте ни|последвайте ни|материалът се допълва|новината се допълва|чуйте статията
  uočili ste grešku|uočili ste pogrešku|primetili ste grešku|primijetili ste grešku|prijavite grešku|prijavi grešku|ovaj tekst je dostupan|ovaj tekst dostupan je|ovaj sadržaj dostupan|ovaj sadržaj je dostupan|ovaj članak je dostupan|samo za pretplatnike|preuzmite našu|preuzmite aplikaciju|pratite nas|zapratite nas|želite li dopuniti temu|bonus video|slušaj vest|poslušajte članak|vest se dopunjuje|vijest se dopunjuje|tekst se dopunjuje|уочили сте грешку|пратите нас
  ste opazili napako|opazili ste napako|prijavi napako|prijavite napako|članek je dostopen|članek je na voljo samo|samo za naročnike|spremljajte nas|poslušajte prispevek|novico dopolnjujemo|članek dopolnjujemo
  βρηκατε λαθος|ακολουθηστε μας|ακουστε το αρθρο|ακουστε το κειμενο|το αρθρο ειναι μονο για|το αρθρο ειναι διαθεσιμο|μονο για συνδρομητες|διαβαστε ολες τις ειδησεις|δειτε ολες τις τελευταιες|ολες οι ειδησεις
  abonelere özel|son dakika haberleri için|hata mı gördünüz|hata bildir|bu içerik sadece abone|bu içerik abonelere|bu haber abonelere|haberin devamını okumak|haberi dinle|haberi sesli dinle|yazıyı dinle|google news'te|google haberler'de|bizi takip edin|haber güncelleniyor
  знайшли помилку|якщо ви знайшли помилку|помітили помилку|ця стаття доступна|матеріал доступний|доступно лише передплатникам|слухати статтю|слухати новину|матеріал доповнюється|новина доповнюється|новина оновлюється|підписуйтесь на|підписуйтеся на|читайте нас у|читайте нас в|долучайтесь до
  материал доступен|нашли ошибку|если вы нашли ошибку|хотите быть в курсе|хотите узнавать первыми|хочешь быть в курсе|18+ данное сообщение|18+ настоящий материал|больше новостей в|самые важные и оперативные новости|если вы заметили ошибку|заметили ошибку|заметили опечатку|нашли опечатку|увидели опечатку|выделите опечатку|данное сообщение (материал) создано|настоящий материал (информация) произведен|материал доступен только|доступно только подписчикам|слушать статью|новость дополняется|новость обновляется|материал дополняется|подписывайтесь на|подпишитесь на|читайте нас в|следите за нашими новостями|следите за новостями|присоединяйтесь к
  leidsid vea|märkasid viga|see artikkel on ainult|artikkel on ainult tellija|ainult tellijale|kuula artiklit|kuula lugu|uudist täiendatakse|lugu täiendatakse|jälgi meid
  pastebėjote klaidą|radote klaidą|pastebėjai klaidą|šis straipsnis skirtas|straipsnis skirtas tik|tik prenumeratoriams|klausytis straipsnio|klausykite straipsnio|naujienų agentūros bns informaciją|sekite mus|naujiena papildoma
  מצאתם טעות|מצאת טעות|לכתבות נוספות|לכתבה נוספת
  لمشاهدة المزيد|للاطلاع على المزيد|لمزيد من الأخبار|لمتابعة آخر
  mời bạn đọc|mời độc giả|mời các bạn|※ '당신의 제보|※ 제보
  記事に関する報告|この記事についてのお問い合わせ|打开客户端|打开app|下载客户端|제보는 카|کانال خبری ما|ما را در تلگرام|ما را دنبال کنید|この記事は会員限定|この記事は有料|ここから先は会員|ここから先は有料|信息来源:|浏览次数|阅读次数|点击次数|visitor counter|release id:
  pamanīji kļūdu|atradi kļūdu|iezīmē tekstu un spied|iezīmējiet tekstu|šis raksts pieejams|šis raksts ir pieejams|tikai abonentiem|klausīties rakstu|seko mums|sekojiet mums|ziņa tiek papildināta
`;

/** Of the forms that ask for a comment, by language. */
const COMMENT_FORMS = `
  your email address will not be published|save my name, email|notify me of new|notify me of follow|notify me when new|you must be logged in to post|you must be logged in to comment|this site uses akismet|required fields are marked
  deine e-mail-adresse wird nicht|ihre e-mail-adresse wird nicht|meinen namen, meine e-mail|name, e-mail und website in diesem browser|benachrichtige mich uber|benachrichtigen sie mich uber|du musst angemeldet sein, um
  votre adresse e-mail ne sera|votre adresse de messagerie ne sera|votre adresse courriel ne sera|enregistrer mon nom|prevenez-moi de|prévenez-moi de|vous devez vous connecter pour publier|vous devez être connecté pour
  tu direccion de correo electronico no|su direccion de correo electronico no|guarda mi nombre|guardar mi nombre|recibir un correo electronico con|debes iniciar sesion para|la teva adreça electronica no
  o seu endereco de email nao|o seu endereco de e-mail nao|seu endereco de e-mail nao|salvar meus dados neste|guardar o meu nome|notifique-me sobre|notificar-me|voce precisa fazer o login para
  il tuo indirizzo email non|il tuo indirizzo e-mail non|salva il mio nome|avvertimi via email|devi essere connesso per inviare
  je e-mailadres wordt niet|het e-mailadres wordt niet|uw e-mailadres wordt niet|mijn naam, e-mail en site|stuur mij een e-mail als|je moet ingelogd zijn op om
  din e-postadress kommer inte|spara mitt namn|din e-postadresse vil ikke|lagre mitt navn|din e-mailadresse vil ikke|gem mit navn|sahkopostiosoitettasi ei|tallenna nimeni
  twoj adres e-mail nie|twój adres e-mail nie|twój adres email nie|zapisz moje dane|powiadom mnie o nowych|vaše e-mailová adresa nebude|vaša e-mailová adresa nebude|uložit do prohlížeče jméno|az e-mail címet nem|a nevem, e-mail|adresa ta de email nu|salvează-mi numele|vaša adresa e-pošte neće|vaš email naslov ne bo
  ваш адрес email не|ваш e-mail не будет|ваш электронный адрес не будет|сохранить моё имя|сохранить мое имя|ваша e-mail адреса не|зберегти моє ім'я|вашият имейл адрес няма|η ηλ. διευθυνση σας|η διευθυνση email σας|αποθηκευσε το ονομα
  e-posta adresiniz yayınlanmayacak|e-posta hesabınız yayımlanmayacak|daha sonraki yorumlarımda|alamat email anda tidak|alamat surel anda tidak|simpan nama, email|simpan nama saya|email của bạn sẽ không|lưu tên của tôi
  メールアドレスが公開される|次回のコメントで使用|您的邮箱地址不会|您的电子邮箱地址不会|您的電子郵件地址不會|發佈留言必須填寫|发表评论前，请先|이메일은 공개되지|이메일 주소는 공개
  لن يتم نشر عنوان بريدك|احفظ اسمي|نشانی ایمیل شما منتشر|ذخیره نام، ایمیل|האימייל לא יוצג|כתובת האימייל שלך לא|आपका ईमेल पता प्रकाशित नहीं|আপনার ই-মেইল এ্যাড্রেস|อีเมลของคุณจะไม่
`;

/** Of programs: what a browser cannot show, what did not load. */
const OF_PROGRAMS = `
  javascript is disabled|javascript is required|javascript must be enabled|please enable javascript|you need to enable javascript|enable javascript to|this page requires javascript|your browser does not support|your browser doesn't support|an error occurred while|an error has occurred while|this video is not available in your|failed to load
  javascript ist deaktiviert|bitte aktivieren sie javascript|bitte javascript aktivieren|ihr browser unterstutzt|dein browser unterstutzt|beim laden ist ein fehler
  javascript est desactive|veuillez activer javascript|merci d'activer javascript|votre navigateur ne supporte|votre navigateur ne prend|javascript esta desactivado|su navegador no soporta|tu navegador no soporta|tu navegador no admite|su navegador no admite|o seu navegador nao|seu navegador nao suporta|il tuo browser non|il browser non supporta|uw browser ondersteunt|je browser ondersteunt|din webblasare stod|twoja przeglądarka nie|váš prohlížeč nepodporuje
  ваш браузер не поддерживает|для просмотра включите javascript|tarayıcınız desteklemiyor|trình duyệt của bạn không|browser anda tidak mendukung|お使いのブラウザ|您的浏览器不支持|您的瀏覽器不支援|متصفحك لا يدعم|مرورگر شما
`;

const OPENING = 5;

/** Phrases by their first characters: a line is compared with few of them. */
const BY_OPENING = new Map<string, string[]>();
for (const phrase of [NOTICES, COMMENT_FORMS, OF_PROGRAMS]
  .join('')
  .split(/\||\n/)
  .map((line) => fold(line).trim())) {
  if (phrase === '') continue;
  const opening = phrase.slice(0, OPENING);
  const known = BY_OPENING.get(opening);
  if (known) known.push(phrase);
  else BY_OPENING.set(opening, [phrase]);
}

const LONGEST = 220;
/** Marks before the first word; not those of speech. */
const MARKS = /^[¿¡*•▶►([\s]+/;
/** What no story says, anywhere in a line: the keys to tell of a mistake with, the share left to read. */
const SIGNS =
  /\bctrl ?\+ ?enter\b|\d ?% de cet article|\bnever miss our (?:top|latest|best) stories\b|^support \S.{2,40} journalism of\b|^do you rely on \S.{2,40} (?:reporting|journalism)\b|'s? (?:reporting|journalism) is (?:paid for|funded|made possible|supported) by (?:readers|our readers|people like you)|google news και μαθετε|(?:[点點][我击擊]|立即|[马馬]上|免[费費])下[载載] ?(?:app|客户端)|^the post .{3,160} appeared first on\b|^(?:a post shared by|a post by|ein beitrag geteilt von|una publicacion compartida (?:de|por)|um(?:a)? (?:post|publicacao) (?:compartilhad|partilhad)[oa] por|un post condiviso da|une publication partagee par) |^download the (?:\S+ ){1,5}app\b/;

/** The same, in words that stand so: looked for without a pattern. */
const ANYWHERE = ['erid: ', 'source on google', 'preferred on google', 'ya esta en whatsapp'];

/** True for a line that speaks of the page to its readers, by its folded words. */
export function isReaderNotice(folded: string): boolean {
  if (folded.length > LONGEST) return false;
  const line = MARKS.test(folded) ? folded.replace(MARKS, '') : folded;
  const known = BY_OPENING.get(line.slice(0, OPENING));
  if (known?.some((phrase) => line.startsWith(phrase)) === true) return true;
  return ANYWHERE.some((sign) => folded.includes(sign)) || SIGNS.test(folded);
}
