// How blogs close an entry: when it was put up and what it is filed under, as the themes of their
// systems word it in many languages. Adding a language is adding words.

/** With what such a line begins. */
const OPENINGS = [
  String.raw`(?:this|the) (?:entry|post|article|item) (?:was|has been|is) (?:posted|published|written|created|filed)|posted (?:in|on|by) .{2,60} (?:and tagged|filed under)`,
  String.raw`(?:dieser|der) (?:beitrag|eintrag|artikel) (?:wurde|ist) (?:am|unter|von|in)\b`,
  String.raw`(?:cette entrée|cet article|ce billet|ce contenu) (?:a été|est) (?:publiée?|postée?|écrite?|classée?)`,
  String.raw`(?:esta entrada|este artículo|este post) (?:fue|ha sido|se) (?:publicad[oa]|postead[oa]|escrit[oa]|publicó)|aquesta entrada (?:s'ha publicat|ha estat publicada)`,
  String.raw`(?:esta entrada|este artigo|este post|esta postagem|essa entrada) foi (?:publicad[oa]|postad[oa]|escrit[oa]|colocad[oa])`,
  String.raw`(?:questo articolo|questa voce|questo post) è stat[oa] (?:pubblicat[oa]|scritt[oa]|inserit[oa])`,
  String.raw`dit (?:bericht|artikel|item) (?:werd|is) (?:geplaatst|gepubliceerd)`,
  String.raw`(?:detta inlägg|det här inlägget|inlägget) (?:postades|publicerades|skrevs|är postat)|(?:denne oppføringen|dette innlegget|dette indlæg|indlægget) (?:ble|blev|er) (?:publisert|skrevet|udgivet|posta?et)`,
  String.raw`(?:tämä )?(?:artikkeli|kirjoitus|merkintä) (?:on )?(?:julkaistu|kirjoitettu|lisätty)`,
  String.raw`(?:ten )?wpis (?:został )?(?:opublikowan[yo]|zamieszczon[yo]|umieszczon[yo])|(?:tento )?příspěvek byl (?:publikován|vložen)|(?:tento )?príspevok bol (?:publikovaný|uverejnený)`,
  String.raw`(?:эта )?запись (?:была )?(?:опубликована|размещена|добавлена)|(?:цей )?запис (?:було |був )?(?:оприлюднено|опублікован[ио]й?)`,
  String.raw`acest articol a fost (?:publicat|postat)|(?:αυτή η |η )?(?:καταχώρηση|καταχώριση|ανάρτηση) δημοσιεύτηκε|ez a bejegyzés`,
  String.raw`bu (?:yazı|gönderi) .{2,80}(?:tarihinde|kategorisin|tarafından)|(?:tulisan|entri|pos|artikel) ini (?:dipos|dikirim|ditulis|dipublikasikan)`,
  String.raw`この(?:エントリー|投稿|記事)は|(?:本文|本篇文章|此条目|此條目|本条目|本條目)(?:发表于|發表於|发布在|發布在|发布于|發佈於|由)|이 (?:글|항목)은`,
  String.raw`(?:تم نشر|نُشرت|نشرت) هذ[اه] (?:المقالة?|التدوينة|المنشور)|هذا المنشور (?:نشر|نُشر)|רשומה זו פורסמה|הפוסט פורסם`,
];
const OPENING = new RegExp(`^(?:${OPENINGS.join('|')})`, 'iu');

/** What it says besides: stories say the one or the other. */
const FILED =
  /\brss\b|\bfeeds?\b|trackback|\bpings?\b|bookmark|perma-?l|enlace permanente|link permanente|lien permanent|legătura permanentă|filed under|\btagged\b|abgelegt|kategori|categor|catégorie|classée? dans|archivad[oa] en|arquivado em|archiviat[oa] in|gearchiveerd|permalänk|kestolinkki|zakładk|odnośnik|záložk|закладк|закладок|рубрик|категор|κατηγορί|μόνιμο|közvetlen link|kalıcı bağlantı|カテゴリー|パーマリンク|分类|分類|链接|連結|카테고리|고유주소|تصنيف|الرابط الدائم|קטגורי|קישור קבוע/iu;

const LONGEST = 480;

/** A cheap first look: the letters in which such lines begin. Most lines need none of the slow parts. */
const FIRST_LETTERS: ReadonlySet<string> = new Set(
  'thi,the,pos,die,der,cet,ce ,est,aqu,ess,que,dit,det,inl,den,inn,ind,täm,art,kir,mer,ten,wpi,pří,tat,pri,prí,зап,эта,цей,ace,αυτ,η κ,η α,κατ,ανά,ez ,bu ,tul,ent,この投,この記,このエ,本文发,本文發,本文由,本篇文,此条目,此條目,本条目,本條目,이 글,이 항,تم ,نُش,نشر,هذا,רשו,הפו'.split(
    ',',
  ),
);

/** True for `This entry was posted on 3 May and is filed under Local.`, in the words of a theme. */
export const isFiling = (line: string): boolean =>
  line.length <= LONGEST &&
  FIRST_LETTERS.has(line.slice(0, 3).toLowerCase()) &&
  OPENING.test(line) &&
  FILED.test(line);
