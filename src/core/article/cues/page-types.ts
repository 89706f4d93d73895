// Words by which pages say what they are: an article, or a page that leads to articles.

/** schema.org types, and values of `og:type`, of a single article. */
export const ARTICLE_TYPES =
  /(?:^|[/#:])(?:\w*article|\w*blogposting|report|review|liveblogposting|opinion\w*|recipe|claimreview|qapage|faqpage|article|blog_?post|news)$/i;
/** Types of pages that list others' contents or speak of the site. */
export const PAGE_TYPES =
  /(?:^|[/#:])(?:collectionpage|searchresultspage|profilepage|contactpage|aboutpage|imagegallery|videogallery|mediagallery|checkoutpage|itemlist|realestatelisting|profile|video\.\w+)$/i;

/** What blog and news systems call the kinds of their pages in the class of `body`. */
export const BODY_OF_ARTICLE =
  / (?:single|single post|postid|node type (?:article|news|story|blog)|page node type (?:article|news|story)|article page|articlepage|story page|post template default|item view|is article|type article|template article) /;
export const BODY_OF_PAGE =
  / (?:home|homepage|front|frontpage|front page|path frontpage|archive|category|tag|search|search results|blog|author|section page|sectionpage|section front|listing|index page|error404|page template) /;

/** Addresses of lists and searches: `/tag/`, `/search?q=`, `/page/2`. */
export const ADDRESS_OF_PAGE =
  /^\/(?:(?:[a-z]{2}(?:-[a-z]{2})?)\/?)?$|^\/(?:index|default|home)\.\w+$|\/(?:tags?|topics?|categor(?:y|ies|ie|ia)|kategorie|rubrik(?:en)?|rubrique|themen|search|suche|recherche|buscar|busca|cerca|archiv(?:e|es|o|i)?|authors?|autor(?:en|es)?|videos?|mediathek|galler(?:y|ies)|latest|newest)\/?(?:[^/]{0,40}\/?)?$|\/page\/\d+\/?$/i;
/** A long name of several words, or a number, as addresses of articles have. */
export const ADDRESS_OF_ARTICLE = /(?:[\p{L}\d]+[-_]){3,}[\p{L}\d]+|\d{6,}|\/\d{4}\/\d{1,2}\//u;
