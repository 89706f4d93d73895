import { fold } from './fold.ts';

// What a page says to its readers of itself, on a line of its own, by language: where to tell of a
// mistake, who may read on, that one may listen, that the report is being added to, that nobody may
// comment any more, where else the paper is found, when a broadcaster spoke of it. A line is such a
// notice where it begins with one of these. Adding a language is adding words.

const NOTICES = `
  spotted an error|spotted a typo|for more stories like this|your subscription could not be saved|your subscription has been successful|by providing an email address|this audio is generated|this audio was generated|join the conversation|what's your view? join|what do you think? join|get all the latest news. download|got a news tip|got a tip?|have a news tip|have a tip?|do you have a tip|this article originally appeared|this story originally appeared|you appreciate our journalism|you clearly find our|spot an error|see an error|notice an error|noticed an error|have you noticed a mistake|report an error|report a typo|report a mistake|if you have spotted a mistake|article type: free|article type: paid|help keep family & friends informed|good journalism costs a lot|this advertisement has not loaded
  this article is available to subscribers|this article is for subscribers|this article is only available to|this content is for subscribers|this content is only available to|this story is for subscribers|you have read all of your free|you have reached your limit of free|you've reached your limit of free|you have reached your article limit|to continue reading, please|to continue reading this article|already a subscriber?|already have an account?|not a subscriber?|comments are closed|comments are now closed|comments on this article are closed|this discussion is closed|the comments section is closed|our journalism is made possible by|our journalism depends on|please consider making a|please consider supporting|never miss a story|save this story|save this article|listen to this article|listen to this story|listen to article
  fehler gesehen|fehler gefunden|sie haben einen fehler|ich bin damit einverstanden, dass|wir freuen uns uber ihren kommentar|diskutieren sie mit|dieser artikel wurde mithilfe|dieser artikel wurde mit hilfe|dieser text wurde mithilfe|dieser text wurde mit hilfe|dieser beitrag wurde mithilfe|dieser beitrag wurde mit hilfe|haben sie einen fehler|hast du einen fehler|fehler im text gefunden|fehler melden|bildstrecke im gross|bildstrecke im groß|zur bildstrecke|zur fotostrecke
  uber dieses thema berichtete|uber dieses thema berichteten|dieses thema im programm|dieses thema im fernsehen|dieser beitrag wurde am|diese nachricht wurde am|sendung: |dieser artikel ist nur fur|dieser artikel ist exklusiv fur|dieser inhalt ist nur fur|weiterlesen mit|weiter lesen mit|jetzt weiterlesen|die kommentarfunktion|die kommentare sind geschlossen|das forum ist geschlossen|horen sie diesen artikel|artikel anhoren|diesen artikel anhoren|artikel vorlesen|wie gefallt ihnen dieser artikel|wie fanden sie diesen artikel|folgen sie uns|folge uns|lesen sie jetzt weiter
  une erreur dans cet article|passer la publicite|vous avez une information ?|cet article a ete redige avec l'aide|cet article a ete traduit avec|une erreur dans l'article|une coquille dans|signaler une erreur|vous avez repere une|cet article est reserve|cet article est exclusivement|article reserve aux abonnes|contenu reserve aux abonnes|la suite est reservee|la lecture de tous les articles est reservee|pour lire la suite|deja abonne|vous etes deja abonne|ecouter l'article|ecoutez cet article|ecouter cet article|les commentaires sont fermes|les commentaires sont desactives|les commentaires sont clos|suivez-nous sur|suivez toute l'actualite|retrouvez toute l'actualite|retrouvez toutes les actualites|retrouvez-nous sur|article initialement publie
  hai trovato un errore|leggi l'articolo completo su|leggi anche l'articolo|se vuoi ricevere|per ricevere gli aggiornamenti|per restare aggiornato|per rimanere aggiornato|segnala un errore|per continuare a leggere|per leggere l'articolo|questo contenuto e riservato|questo articolo e riservato|contenuto riservato agli|articolo riservato agli|sei gia abbonato|hai gia un abbonamento|ascolta l'articolo|ascolta questo articolo|ascolta la versione audio|resta aggiornato|rimani aggiornato|segui tutte le notizie|seguici anche su|clicca qui per iscriverti|tempo di lettura
  has visto un error|comentarios normas|normas ›|lee sin limites|cargando...|recibe las noticias en tu celular|has encontrado un error|reportar un error|reportar error|este contenido es exclusivo|este articulo es exclusivo|contenido exclusivo para|articulo exclusivo para|articulo solo para|para seguir leyendo|para continuar leyendo|para leer el articulo completo|quieres seguir leyendo|ya eres suscriptor|escucha este articulo|escuchar este articulo|escucha la noticia|escuchar articulo|puedes seguir nuestras noticias|puedes seguir a|sigue toda la informacion|sigue nuestras noticias|conforme a los criterios de|los comentarios estan cerrados|tu suscripcion se esta usando|accede a tu cuenta|tiempo de lectura
  encontrou um erro|o que achou desta|o que achou da|o que voce achou|estagiaria sob|estagiario sob|quer ficar por dentro|receba conteudos|receba as noticias|encontrou algum erro|comunicar erro|reportar erro|este artigo e exclusivo|este conteudo e exclusivo|conteudo exclusivo para|artigo exclusivo para|para continuar a ler|para continuar lendo|ja e assinante|ouca este artigo|ouvir este artigo|ouca o artigo|ouca a noticia|siga-nos no|siga-nos em|siga o nosso canal|tempo de leitura|a caixa de comentarios esta
  fout gezien|foutje gezien|heb je een tip|tip de redactie|fout gevonden|foutje gevonden|zie je een fout|zie je een taalfout|heb je een fout gezien|meld een fout|dit artikel is alleen voor|dit artikel is exclusief voor|exclusief voor abonnees|alleen voor abonnees|lees verder met|verder lezen?|luister naar dit artikel|beluister dit artikel|wilt u reageren|wil je reageren|reageren is niet meer
  hittat fel|vill du tipsa|har du ett tips|den har artikeln ar upplast|hittade du ett fel|sett ett fel|har du hittat fel|den har artikeln ar bara for|den har artikeln ar for|artikeln ar bara for|lyssna pa artikeln|lyssna pa den har|artikeln uppdateras|texten uppdateras|sa jobbar vi med nyheter|sa arbetar vi med nyheter|sa jobbar vi med journalistik|sa har jobbar|har du tips eller synpunkter|tipsa oss
  fant du en feil|har du innspill|har du et tips|tips oss|har du funnet en feil|funnet en feil|denne saken er kun for|denne artikkelen er kun for|denne saken er forbeholdt|lytt til saken|lytt til artikkelen|lytt til denne|saken oppdateres|artikkelen oppdateres|har du tips i saken|har du tips til
  har du fundet en fejl|fundet en fejl|set en fejl|denne artikel er kun for|denne artikel er for abonnenter|lyt til artiklen|lyt til denne artikel|artiklen opdateres|historien opdateres|kun for abonnenter
  huomasitko virheen|huomasitko jutussa|tama artikkeli on vain|tama juttu on vain|vain tilaajille|kuuntele juttu|kuuntele artikkeli|juttua paivitetaan|uutista paivitetaan|keskustelu on suljettu|kommentointi on suljettu
  zauważyłeś błąd|zauważyłaś błąd|zauważyłeś/aś błąd|znalazłeś błąd|widzisz błąd|zgłoś błąd|dalsza część artykułu|ten artykuł jest dostępny|ten artykuł przeczytasz|artykuł dostępny tylko|tylko dla prenumeratorów|posłuchaj artykułu|odsłuchaj artykuł|odsłuchaj artykułu|dziękujemy, że przeczyta|bądź na bieżąco|obserwuj nas|chcesz dowiedzieć się więcej|masz już prenumeratę
  našli jste chybu|našli jste v článku|nahlásit chybu|tento článek je pouze|tento článek je jen|článek je pouze pro|jen pro předplatitele|poslechněte si článek|přehrát článek|článek aktualizujeme|článek průběžně|zprávu aktualizujeme|zprávu doplňujeme|chcete číst dál|chcete číst dále|diskuse je uzavřena
  našli ste chybu|našli ste v článku|nahlásiť chybu|článok je zamknutý|tento článok je len|tento článok je určený|tento článok si môžete|článok je len pre|len pre predplatiteľov|vypočujte si článok|článok aktualizujeme|správu aktualizujeme|správu sledujeme
  hibát talált|hibát találtál|elírást talált|helyesírási hibát|a cikk folytatását|ezt a cikket csak|a cikket csak előfizető|csak előfizetőknek|csatlakozz a|csatlakozzon a|kövess minket|kövessen minket|a cikket folyamatosan frissítjük|hallgassa meg a cikket
  ai găsit o greșeală|ai observat o greșeală|ai găsit o eroare|ați găsit o greșeală|raportează o eroare|acest articol este disponibil|acest articol este rezervat|acest conținut este disponibil|urmărește știrile|urmăriți știrile|urmărește-ne|urmăriți-ne|descarcă aplicația|descărcați aplicația|ascultă articolul|știre în curs de actualizare
  забелязахте грешка|открихте грешка|намерихте грешка|сигнализирайте за|тази статия е достъпна|статията е достъпна само|само за абонати|следвайте ни|последвайте ни|материалът се допълва|новината се допълва|чуйте статията
  uočili ste grešku|uočili ste pogrešku|primetili ste grešku|primijetili ste grešku|prijavite grešku|prijavi grešku|ovaj tekst je dostupan|ovaj tekst dostupan je|ovaj sadržaj dostupan|ovaj sadržaj je dostupan|ovaj članak je dostupan|samo za pretplatnike|preuzmite našu|preuzmite aplikaciju|pratite nas|zapratite nas|želite li dopuniti temu|bonus video|slušaj vest|poslušajte članak|vest se dopunjuje|vijest se dopunjuje|tekst se dopunjuje|уочили сте грешку|пратите нас
  ste opazili napako|opazili ste napako|prijavi napako|prijavite napako|članek je dostopen|članek je na voljo samo|samo za naročnike|spremljajte nas|poslušajte prispevek|novico dopolnjujemo|članek dopolnjujemo
  βρηκατε λαθος|ακολουθηστε μας|ακουστε το αρθρο|ακουστε το κειμενο|το αρθρο ειναι μονο για|το αρθρο ειναι διαθεσιμο|μονο για συνδρομητες|διαβαστε ολες τις ειδησεις|δειτε ολες τις τελευταιες|ολες οι ειδησεις
  hata mı gördünüz|hata bildir|bu içerik sadece abone|bu içerik abonelere|bu haber abonelere|haberin devamını okumak|haberi dinle|haberi sesli dinle|yazıyı dinle|google news'te|google haberler'de|bizi takip edin|haber güncelleniyor
  знайшли помилку|якщо ви знайшли помилку|помітили помилку|ця стаття доступна|матеріал доступний|доступно лише передплатникам|слухати статтю|слухати новину|матеріал доповнюється|новина доповнюється|новина оновлюється|підписуйтесь на|підписуйтеся на|читайте нас у|читайте нас в|долучайтесь до
  нашли ошибку|если вы нашли ошибку|18+ данное сообщение|18+ настоящий материал|больше новостей в|самые важные и оперативные новости|если вы заметили ошибку|заметили ошибку|заметили опечатку|нашли опечатку|увидели опечатку|выделите опечатку|данное сообщение (материал) создано|настоящий материал (информация) произведен|материал доступен только|доступно только подписчикам|слушать статью|новость дополняется|новость обновляется|материал дополняется|подписывайтесь на|подпишитесь на|читайте нас в|следите за нашими новостями|следите за новостями|присоединяйтесь к
  leidsid vea|märkasid viga|see artikkel on ainult|artikkel on ainult tellija|ainult tellijale|kuula artiklit|kuula lugu|uudist täiendatakse|lugu täiendatakse|jälgi meid
  pastebėjote klaidą|radote klaidą|pastebėjai klaidą|šis straipsnis skirtas|straipsnis skirtas tik|tik prenumeratoriams|klausytis straipsnio|klausykite straipsnio|naujienų agentūros bns informaciją|sekite mus|naujiena papildoma
  מצאתם טעות|מצאת טעות|לכתבות נוספות|לכתבה נוספת
  لمشاهدة المزيد|للاطلاع على المزيد|لمزيد من الأخبار|لمتابعة آخر
  mời bạn đọc|mời độc giả|mời các bạn|※ '당신의 제보|※ 제보
  信息来源:|浏览次数|阅读次数|点击次数|visitor counter|release id:
  pamanīji kļūdu|atradi kļūdu|iezīmē tekstu un spied|iezīmējiet tekstu|šis raksts pieejams|šis raksts ir pieejams|tikai abonentiem|klausīties rakstu|seko mums|sekojiet mums|ziņa tiek papildināta
`;

const OPENING = 5;

/** Phrases by their first characters: a line is compared with few of them. */
const BY_OPENING = new Map<string, string[]>();
for (const phrase of NOTICES.split(/\||\n/).map((line) => fold(line).trim())) {
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
  /\bctrl ?\+ ?enter\b|\d ?% de cet article|\bnever miss our (?:top|latest|best) stories\b|^support \S.{2,40} journalism of\b|^do you rely on \S.{2,40} (?:reporting|journalism)\b|'s? (?:reporting|journalism) is (?:paid for|funded|made possible|supported) by (?:readers|our readers|people like you)|google news και μαθετε|(?:[点點][我击擊]|立即|[马馬]上|免[费費])下[载載] ?(?:app|客户端)|\berid: ?\w|^the post .{3,160} appeared first on\b|^(?:a post shared by|a post by|ein beitrag geteilt von|una publicacion compartida (?:de|por)|um(?:a)? (?:post|publicacao) (?:compartilhad|partilhad)[oa] por|un post condiviso da|une publication partagee par) |^download the (?:\S+ ){1,5}app\b|\bya esta en whatsapp\b/;

/** True for a line that speaks of the page to its readers, by its folded words. */
export function isReaderNotice(folded: string): boolean {
  if (folded.length > LONGEST) return false;
  const line = MARKS.test(folded) ? folded.replace(MARKS, '') : folded;
  const known = BY_OPENING.get(line.slice(0, OPENING));
  return known?.some((phrase) => line.startsWith(phrase)) === true || SIGNS.test(folded);
}
