/** What a page's address says of its kind. */
export type AddressKind = 'home' | 'search' | 'list' | 'story' | 'other';

/** The whole path of a home page, perhaps in one of a site's languages. */
const HOME =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|main|start)(?:\.\w{2,5})?\/?)?$/i;

/** A part of the path that the results of a search have, by language. */
const SEARCH =
  /\/(?:search(?:results?)?|suche|suchergebnisse?|recherche|rechercher|buscar|busca|busqueda|pesquisa|ricerca|cerca|zoeken|szukaj|wyszukiwarka|hledat|hledani|kereses|cauta|arama|ara|sok|soek|haku|poisk|tim-kiem|sousuo|so)(?:[/.]|$)/i;
/** Parameters that hold a reader's words. */
const ASKED = /^(?:q|query|s|search|keywords?|kw|wd|suchbegriff|buscar)$/i;

/** A part of the path that lists have: of a subject, a section, a writer, a month. */
const LIST =
  /\/(?:tags?|tagged|categor(?:y|ies|ia|ie|ias)|kategorien?|rubri(?:k|que|ca|cs)s?|topics?|themen?|themas?|temas?|sections?|secciones|seccion|authors?|autor(?:en|es)?|auteurs?|archives?|archiv|archivo|page|seite|latest|newsticker|ticker|most-read|sitemap|label)\/[^/]*\/?(?:page\/\d+\/?)?$/i;
const LAST_PAGE = /\/(?:page|seite|pagina)[/-]\d+\/?$/i;

/** `/2025/06/17/…`, a long number, or a name of several words: what addresses of stories end with. */
const STORY =
  /\/(?:19|20)\d{2}[/-]?\d{2}[/-]?\d{2}[/-]|\d{5,}|[^/]+(?:[-_][^/-]+){3,}\/?(?:\.\w{3,5})?$/;

/** Tells a page's kind by its address alone, as far as that goes. */
export function addressKind(url: string): AddressKind {
  if (!URL.canParse(url)) return 'other';
  // An archive's address holds that of the page.
  const own = /^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/i.exec(new URL(url).pathname)?.[1];
  const { pathname, searchParams } = new URL(own && URL.canParse(own) ? own : url);
  const isSearch = [...searchParams.keys()].some((name) => ASKED.test(name));
  if (isSearch || SEARCH.test(pathname)) return 'search';
  if (HOME.test(pathname)) return searchParams.size > 0 ? 'other' : 'home';
  if (LAST_PAGE.test(pathname) || LIST.test(pathname)) return 'list';
  return STORY.test(pathname) ? 'story' : 'other';
}
