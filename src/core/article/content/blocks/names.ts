import type { DomElement } from '../../../dom.ts';
import { remembered } from '../../remembered.ts';

// What a page's authors call its parts, in class, id, role, itemprop and data-* names. The words are
// those that templates of many sites and languages share; each is a hint that the model weighs.

/** The kinds of part that names tell apart. The order is that of the bits in `Names`. */
export const NAME_KINDS = [
  'body',
  'article',
  'content',
  'headline',
  'standfirst',
  'byline',
  'authorBox',
  'date',
  'caption',
  'media',
  'quote',
  'share',
  'related',
  'list',
  'navigation',
  'breadcrumb',
  'sidebar',
  'header',
  'footer',
  'comments',
  'advert',
  'subscribe',
  'paywall',
  'notice',
  'tags',
  'teaser',
  'tools',
  'infobox',
  'embed',
  'hidden',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A set of kinds, one bit each. */
export type Names = number;

const WORDS: Readonly<Record<NameKind, RegExp>> = {
  body: /article-?body|articlebody|article[-_]*(?:text|content)|story-?(?:body|text|content)|post-?(?:body|text|content)|entry-?content|body-?(?:text|copy|content)|article__body|content__body|artikeltext|texto-?(?:nota|noticia)|cuerpo|contenido-?(?:nota|noticia)|detail-?(?:text|content)|news-?(?:text|content|body)|field--?name-body|detail-?(?:desc|konten|body)|isi-?berita|read__content|newsbody|news-?detail|haber-?(?:metni|detay|icerik)|broodtekst|brodtext|brodtekst|leipateksti|texte-?article|corps-?article|corpo-?(?:articolo|testo)|testo-?articolo|texto-?(?:articulo|materia)|materia-?(?:texto|conteudo)|tresc|artykul-?tresc|clanek-?text|text-?clanku|honbun|article-?main|richtext|rich-text|maintext|main-text|wysiwyg|zhengwen|正文|prose/,
  article:
    /(?:^|[-_ ])(?:article|story|post|entry|hentry|artikel|artykul|articulo|articolo|noticia|nota|nachricht|beitrag|haber|berita|news|blogpost)(?:[-_ ]|$)/,
  content: /content|inhalt|contenu|contenido|conteudo|contenuto|main|(?:^|[-_ ])text/,
  headline:
    /headline|(?:^|[-_ ])(?:title|titel|titre|titulo|titolo)|heading|überschrift|hed(?:$|[-_ ])/,
  standfirst:
    /standfirst|lead(?!er|ing|er)|(?:^|[-_ ])lede|intro|teaser-?text|summary|subtitle|sub-?title|subhead|sub-?headline|deck|dek(?:$|[-_ ])|abstract|excerpt|chapo|vorspann|sommario|bajada|sumario|entradilla|description|kicker|ingress|perex|manchet|underrubrik|ondertitel|ozet|spot-?metin|catenaccio|occhiello|bigode|linha-?fina|zajawka/,
  byline:
    /byline|by-line|author|muallif|penulis|pewarta|yazar|kirjoittaja|toimittaja|skribent|forfatter|reporter|autor|auteur|autore|writer|redakteur|journalist|signature|firma(?:$|[-_ ])/,
  authorBox:
    /(?:author|autor|auteur|writer)[-_ ]*(?:box|bio|info|profile|card|about|desc|detail|wrap)|about-?(?:the-?)?author|bio(?:$|[-_ ])|biograph|contributor|profile/,
  date: /date|datum|fecha|(?:^|[-_ ])time|publish|pubdate|posted|timestamp|updated|aktualis|zeit(?:$|[-_ ])/,
  caption:
    /caption|credit|legend|bildunterschrift|copyright|image-?(?:text|desc|info|source)|photo-?(?:text|desc|info)|pie-?(?:de-?)?foto|fig-?cap|img-?(?:desc|txt|caption)|pic-?(?:desc|info|txt)|photo-?credit|bildtext|bildetekst|billedtekst|kuvateksti|opis-?(?:zdjecia|foto)|alairas|leyenda|didascalia|bu(?:$|[-_ ])|source(?:$|[-_ ])|cutline/,
  media:
    /image|img|photo|foto|picture|figure|gallery|galerie|galeria|slide|carousel|lightbox|video|player|media(?:$|[-_ ])|bild(?:$|[-_ ])/,
  quote: /quote|zitat|citation|cita(?:$|[-_ ])|citat/,
  share:
    /share|sharing|social|teilen|partage|compart|condivid|addthis|addtoany|a2a|sns|twitter|facebook|whatsapp|telegram|follow|sharedaddy|vkontakte|weibo|wechat|weixin|kakao|hatena|viber|copy-?link|paylas|bagikan|udostepn|condivi|jp-relatedposts|likes?(?:$|[-_ ])/,
  related:
    /related|recommend|similar|more-?(?:on|news|stories|from|articles)|also|read-?(?:more|next|also)|further|outbrain|taboola|mgid|dable|popin|logly|revcontent|smi2|lentainform|relaterad|relatert|relateret|relation|related|gerelateerd|liittyv|kapcsolod|souvise|suvis|povezan|ilgili|terkait|baca-?juga|lees-?ook|les-?ogsa|las-?mer|lien-?quan|leia-?(?:mais|tambem)|saiba-?mais|leggi-?anche|lea-?(?:tambien|mas)|te-?puede|mas-?leid|mais-?lid|mest-?l|kanren|tuijian|tui-?jian|xiangguan|xg-?news|hot-?(?:news|list)|more-?like|links?-?block|you-?may|recirc|trending|popular|most-?(?:read|viewed|popular)|latest|next-?(?:article|post|story)|previous|prev(?:$|[-_ ])|weiter|mehr-?zum|verwandt|aehnlich|relacionad|correlat|connexe|associe|lire-?aussi|suggest|promo|onward|crosslink|inline-?(?:link|related|story)|see-?also|yarpp|ranking|powiazan|czytaj/,
  list: /(?:^|[-_ ])(?:list|items?|grid|cards?|feed|archive|loop|stream|river|overview|collection|listing)(?:[-_ ]|$)/,
  navigation:
    /nav(?!al)|menu|pagination|pager|paging|skip|jump|toc(?:$|[-_ ])|table-?of-?contents|sitemap|tabs?(?:$|[-_ ])|submenu|toolbar/,
  breadcrumb: /breadcrumb|crumb|brotkr|ariane|you-?are-?here|position|path(?:$|[-_ ])/,
  sidebar:
    /side-?bar|sidebar|aside|(?:left|right|side)-?(?:col|rail|column|bar)|rail(?:$|[-_ ])|column-?(?:right|left|side)|marginal|secondary|widget/,
  header: /header|masthead|top-?bar|banner|kopf|topbar/,
  footer: /footer|foot(?:$|[-_ ])|bottom|colophon|impressum|fuss/,
  comments:
    /comment|disqus|respond|reply|kommentar|comentario|commentaire|forum|discussion|diskussion|livefyre|replies|reader-?letters|opinions?-?list|guestbook|yorum|komment|komentar|comentar|commenti|reacties|pinglun|spot-?im|viafoura|hyvor/,
  advert:
    /(?:^|[-_ ])ads?(?:[-_ ]|$)|advert|adsense|adslot|ad-?(?:container|wrapper|unit|box|slot|label)|sponsor|anzeige|werbung|publicidad|publicite|reklam|dfp|banner-?ad|affiliate|commercial|anuncio|annons|mainos|reklaam|hirdetes|inzerce|oglas(?:$|[-_ ])|guanggao|adbox|advt|mpu(?:$|[-_ ])|leaderboard|googlead|partner|shopping|product|deal|buy/,
  subscribe:
    /newsletter|subscri|sign-?up|signup|abonn|abo(?:$|[-_ ])|suscri|assin|membership|donat|support-?us|spende|mailing|push-?notif|app-?(?:promo|download|banner)|cta(?:$|[-_ ])|call-?to-?action|bulten|predplat|prenumer|langganan|boletin|engagement-?banner|app-?store|whatsapp-?channel|telegram-?(?:channel|link|box)|follow-?us/,
  paywall:
    /paywall|premium|pay-?wall|piano|regwall|meter|login|log-?in|signin|sign-?in|register|account|plus-?(?:teaser|box)|subscriber-?only|barrier|unlock|truncat/,
  notice:
    /cookie|consent|gdpr|privacy|disclaimer|notice|alert|legal|message|error|warning|popup|modal|overlay|dialog|toast|tooltip|noscript/,
  tags: /(?:^|[-_ ])tags?(?:[-_ ]|$)|tag-?(?:list|cloud)|keyword|topics?(?:$|[-_ ])|categor|rubrik|schlagw|label|cat-?links|labels|hashtag|thema|filed-?under/,
  teaser: /teaser|card|tile|promo|snippet|preview|thumb|blurb|link-?(?:box|list)|linkbox|linklist/,
  tools:
    /print|drucken|imprimir|font-?size|text-?size|bookmark|save(?:$|[-_ ])|merken|utility|action|button|btn|icon|control|audio|listen|tts|speech|vorlesen|rating|vote|rate|star(?:s|$)|feedback|correction|report-?(?:error|problem)|view-?count|views|counter|reading-?time|meta(?:$|[-_ ]|data)|info(?:$|[-_ ])/,
  infobox:
    /info-?box|fact-?box|factbox|faktenbox|box(?:$|[-_ ])|background-?info|key-?(?:facts|points)|highlights?(?:$|[-_ ])|at-?a-?glance|accordion|faq/,
  embed: /embed|tweet|instagram|youtube|iframe|oembed|social-?embed|twitter-?tweet/,
  hidden:
    /(?:^|[-_ ])(?:hidden|hide|invisible|sr-only|screen-?reader|visually-?hidden|visuallyhidden|offscreen|print-?only|d-none|noprint|no-print|assistive)(?:[-_ ]|$)/,
};

/** The kinds that an element's names tell. */
export function namesOf(element: DomElement): Names {
  // A custom element's own name says what it is: `related-stories`.
  const isCustom = element.localName.includes('-');
  let kinds = isCustom ? kindsOfName(element.localName) : 0;
  if (!element.hasAttributes()) return kinds;
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttributeNode(attribute)?.value ?? '';
    if (value !== '') kinds |= kindsIn(value);
  }
  return kinds;
}

const ATTRIBUTES = [
  'id',
  'role',
  'itemprop',
  'data-component',
  'data-testid',
  'data-type',
  'data-module',
  'aria-label',
  'class',
];

const LONGEST_NAMES = 300;

/** Of the names in an attribute: each is read once, as pages have many sets of names, made of few. */
const kindsIn = remembered((value): Names => {
  const given = value.slice(0, LONGEST_NAMES);
  let kinds = 0;
  for (const name of given.split(/\s+/)) if (name !== '') kinds |= kindsOfName(name);
  // The one kind that two names together may tell: `author box`.
  return (kinds & BIT_OF.byline) !== 0 && WORDS.authorBox.test(given.toLowerCase())
    ? kinds | BIT_OF.authorBox
    : kinds;
});

const PATTERNS = NAME_KINDS.map((kind, bit) => [1 << bit, WORDS[kind]] as const);
/** Most names tell of no kind, which one search shows. */
const ANY_PATTERN = new RegExp(PATTERNS.map(([, { source }]) => source).join('|'));

const kindsOfName = remembered((name): Names => {
  const lowered = name.toLowerCase();
  const words =
    lowered === name ? name : name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-').toLowerCase();
  let kinds = 0;
  if (!ANY_PATTERN.test(words)) return kinds;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(words)) kinds |= bit;
  return kinds;
});

const BIT_OF = Object.fromEntries(NAME_KINDS.map((kind, bit) => [kind, 1 << bit])) as Readonly<
  Record<NameKind, number>
>;

export const hasName = (names: Names, kind: NameKind): boolean => (names & BIT_OF[kind]) !== 0;
