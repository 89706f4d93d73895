// How blogs close an entry: when it was put up and what it is filed under, as the themes of their
// systems word it in many languages. Adding a language is adding words.

/** What such a line begins with, in plain words, and what it says of that, as a pattern. */
const FILINGS: readonly (readonly [subjects: string, said: string])[] = [
  [
    'this entry|this post|this article|this item|the entry|the post|the article|the item',
    String.raw`(?:was|has been|is) (?:posted|published|written|created|filed)`,
  ],
  ['posted in|posted on|posted by', String.raw`.{2,60} (?:and tagged|filed under)`],
  [
    'dieser beitrag|dieser eintrag|dieser artikel|der beitrag|der eintrag|der artikel',
    String.raw`(?:wurde|ist) (?:am|unter|von|in)\b(?!.{0,80}(?:aktualisier|geändert|bearbeitet))`,
  ],
  [
    'cette entrée|cet article|ce billet|ce contenu',
    '(?:a été|est) (?:publiée?|postée?|écrite?|classée?)',
  ],
  [
    'esta entrada|este artículo|este post',
    '(?:fue|ha sido|se) (?:publicad[oa]|postead[oa]|escrit[oa]|publicó)',
  ],
  ['aquesta entrada', "(?:s'ha publicat|ha estat publicada)"],
  [
    'esta entrada|este artigo|este post|esta postagem|essa entrada',
    'foi (?:publicad[oa]|postad[oa]|escrit[oa]|colocad[oa])',
  ],
  [
    'questo articolo|questa voce|questo post',
    'è stat[oa] (?:pubblicat[oa]|scritt[oa]|inserit[oa])',
  ],
  ['dit bericht|dit artikel|dit item', '(?:werd|is) (?:geplaatst|gepubliceerd)'],
  ['detta inlägg|det här inlägget|inlägget', '(?:postades|publicerades|skrevs|är postat)'],
  [
    'denne oppføringen|dette innlegget|dette indlæg|indlægget',
    '(?:ble|blev|er) (?:publisert|skrevet|udgivet|posta?et)',
  ],
  [
    'tämä artikkeli|tämä kirjoitus|artikkeli|kirjoitus|merkintä',
    '(?:on )?(?:julkaistu|kirjoitettu|lisätty)',
  ],
  ['ten wpis|wpis', '(?:został )?(?:opublikowan[yo]|zamieszczon[yo]|umieszczon[yo])'],
  ['tento příspěvek|příspěvek', 'byl (?:publikován|vložen)'],
  ['tento príspevok|príspevok', 'bol (?:publikovaný|uverejnený)'],
  ['эта запись|запись', '(?:была )?(?:опубликована|размещена|добавлена)'],
  ['цей запис|запис', '(?:було |був )?(?:оприлюднено|опублікован(?:о|ий))'],
  ['acest articol', 'a fost (?:publicat|postat)'],
  ['αυτή η καταχώρηση|η καταχώρηση|καταχώριση|η ανάρτηση', 'δημοσιεύτηκε'],
  ['ez a bejegyzés', ''],
  ['bu yazı|bu gönderi', '.{2,80}(?:tarihinde|kategorisin|tarafından)'],
  ['tulisan ini|entri ini|pos ini|artikel ini', '(?:dipos|dikirim|ditulis|dipublikasikan)'],
  ['このエントリー|この投稿|この記事', 'は'],
  ['本文|本篇文章|此条目|此條目|本条目|本條目', '(?:发表于|發表於|发布在|發布在|发布于|發佈於|由)'],
  ['이 글|이 항목', '은'],
  ['تم نشر|نُشرت|نشرت', 'هذ[اه] (?:المقالة?|التدوينة|المنشور)'],
  ['هذا المنشور', '(?:نشر|نُشر)'],
  ['רשומה זו|הפוסט', 'פורסמה?'],
];

const FIRST = 2;

/** Each by the letters in which it may begin: most lines begin in others, and need none of the rest. */
const BY_FIRST_LETTERS = new Map<string, RegExp[]>();
for (const [subjects, said] of FILINGS) {
  const form = new RegExp(String.raw`^(?:${subjects})\s*${said}`, 'iu');
  for (const letters of new Set(subjects.split('|').map((words) => words.slice(0, FIRST)))) {
    BY_FIRST_LETTERS.set(letters, [...(BY_FIRST_LETTERS.get(letters) ?? []), form]);
  }
}

/** What it says besides: stories say the one or the other. */
const FILED =
  /\brss\b|schlagw[oö]rte?\b|\bfeeds?\b|trackback|\bpings?\b|bookmark|perma-?l|enlace permanente|link permanente|lien permanent|legătura permanentă|filed under|\btagged\b|abgelegt|kategori|categor|catégorie|classée? dans|archivad[oa] en|arquivado em|archiviat[oa] in|gearchiveerd|permalänk|kestolinkki|zakładk|odnośnik|záložk|закладк|закладок|рубрик|категор|κατηγορί|μόνιμο|közvetlen link|kalıcı bağlantı|カテゴリー|パーマリンク|分类|分類|链接|連結|카테고리|고유주소|تصنيف|الرابط الدائم|קטגורי|קישור קבוע/iu;

const LONGEST = 480;

/** True for `This entry was posted on 3 May and is filed under Local.`, in the words of a theme. */
export function isFiling(line: string): boolean {
  return line.length <= LONGEST && tellsWhenPutUp(line) && FILED.test(line);
}

/** True for a line that begins as such a one does: its first date is that of the entry. */
export function tellsWhenPutUp(line: string): boolean {
  const forms = BY_FIRST_LETTERS.get(line.slice(0, FIRST).toLowerCase());
  return forms?.some((form) => form.test(line)) === true;
}
