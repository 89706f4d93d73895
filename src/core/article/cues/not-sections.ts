// What paths, labels and menus say that is no section's name. Adding a language is adding words.

/** Where a page is shown, or what a button says, rather than what it is about. */
const NO_SECTION =
  /^(?:ok|start|menü|menu|suche|search|kontakt|contact|kommentare|comments|teilen|share|drucken|print|imprimer|imprimir|stampa|einbetten|embed|mehr|more|rss|article|artikel|aktuelle seite|current page|you are here|sie sind hier|https?:.*|home|home ?page|front ?page|startseite|accueil|inicio|portada|all|articles?|posts?|uncategorized|allgemein|non classé|sin categoría|sem categoria|senza categoria|без рубрики|未分类|未分類)$/i;

/** `Zurück zur Startseite`, `Back to overview`, `Erweiterte Suche`: a way somewhere else. */
const WAY_ELSEWHERE =
  /^(?:zurück|back to|return to|retour|volver|voltar|torna (?:a|al|alla)|terug|tilbage|tillbaka|powrót|wróć|zpět|назад|вернуться)(?:$|\s)|^(?:(?:erweiterte|detail|advanced|site)[\s-]?(?:suche|search)|suchergebnisse?|search results?|recherche avancée|búsqueda avanzada|ricerca avanzata|расширенный поиск)(?:$|\s)/i;

/** What a path may end in or be labelled with: an article, in any language, or the path itself. */
const NO_STEP =
  /^(?:story|detail|details|beitrag|artículo|articulo|artigo|articolo|artikkel|artikkeli|artykuł|článek|clanek|статья|статия|стаття|haber|haberler|记事|記事|記事詳細|正文|全文|本文|内容|查看内容|查看文章|文章内容|文章正文|正文内容|新闻内容|新闻|新聞|내용|기사|خبر|مقال|ข่าว|berita|tin tức|hindi news|pfadnavigation|breadcrumbs?|navigation|main navigation|申请入驻|申請入駐)$/i;

export const isNoSection = (words: string): boolean =>
  NO_SECTION.test(words) || WAY_ELSEWHERE.test(words);

export const isNoStep = (words: string): boolean => NO_STEP.test(words);

/** `2022-02-01 · Kategorie: Grundlagen`, `Rubrique : Culture`: what a page is filed under. */
const FILED_UNDER =
  /(?:^|[\s|·•])(?:kategorien?|categor(?:y|ies)|rubrik|ressort|rubrique|catégories?|categor[ií]as?|categori[ae]|categorie|kategoria|рубрика|категория|категорія|kategori)\s?[:：]\s*([^|·•,;:]{2,40}?)\s*(?=$|[|·•,;]|\s(?:tags?|schlagw(?:ort|örter))\s?:)/iu;

/** `By Jane Doe on 2 March. Published in Economy.`: the same as a sentence, which ends with it. */
const PUBLISHED_IN =
  /(?:^|[.|·•]\s+)(?:(?:published|posted|filed) in|veröffentlicht in|erschienen in|publié dans|publicado en|publicado em|pubblicato in|gepubliceerd in|geplaatst in|opublikowano w|опубликовано в)\s+([^|·•,;:.]{2,40}?)\.?$/iu;

/** The first category that a line names so, or null. */
export const filedUnder = (line: string): string | null =>
  (/[:：]/.test(line) ? FILED_UNDER.exec(line)?.[1] : null) ?? PUBLISHED_IN.exec(line)?.[1] ?? null;
