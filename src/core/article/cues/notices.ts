// What a page tells its readers about what it prints, on a line of its own. Adding a language is
// adding words.

/** A summary, and by what verbs it was made, where a line begins so. */
const SUMMARY_MADE = [
  String.raw`(?:this|the) (?:article |news )?summary (?:was|is|has been) (?:created|generated|written|produced|made)|summary (?:created|generated|produced)`,
  String.raw`(?:diese |die )?zusammenfassung (?:wurde |ist )?(?:automatisch )?(?:erstellt |generiert )?(?:mit|von|durch)`,
  String.raw`(?:ce )?résumé (?:a été )?(?:généré|réalisé|créé)|(?:este )?resumen (?:fue |ha sido )?(?:generado|creado|elaborado|hecho)|(?:este )?resumo (?:foi )?(?:gerado|criado|feito)`,
  String.raw`(?:questo |questa )?(?:riassunto|sintesi|sommario) (?:è )?(?:stat[oa] )?(?:generat|creat|realizzat)[oa]|(?:deze )?samenvatting (?:is )?(?:gemaakt|gegenereerd)`,
  String.raw`(?:den här |denna )?sammanfattning(?:en)? (?:är |har )?(?:gjord|gjorts|skapad|skapats|genererad)|(?:denne )?op+summering(?:en)? (?:er )?(?:laget|lavet|generert|genereret|skabt)`,
  String.raw`(?:skrót|podsumowanie|streszczenie) (?:został[ao] )?(?:przygotowan|wygenerowan|stworzon)[ey]?|(?:shrnutí|souhrn|zhrnutie) (?:bylo )?(?:vytvoř|vygenerov|vytvor)\S*`,
];
const MACHINE =
  /\b(?:ai|ki|ia)\b|artificial intelligence|künstliche|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale|kunstmatige|sztuczn|umělou|umelou|chatgpt/iu;
const OPENING = new RegExp(`^(?:${SUMMARY_MADE.join('|')})`, 'iu');
const LABEL =
  /^(?:ai[- ](?:assisted|generated|powered) (?:summary|highlights|key points|takeaways)|ki-(?:generierte |erstellte )?zusammenfassung|résumé (?:par )?ia|resumen (?:por|con) ia|ai[- ]?(?:samenvatting|sammanfattning|oppsummering)|aiによる要約|ai\s?要約|ai\s?摘要|ai\s?요약)$/iu;

/** Under which headline an article was printed first, as portals in Chinese say. */
const FIRST_HEADLINE = /^[（(【[]?原(?:标题|標題|题目|題目)\s*[:：]/u;

/** What stands for a film or a post that a network would show, in the words of the German press. */
const EXTERNAL =
  /^an dieser stelle find(?:en sie|est du|et ihr) (?:einen |ein )?(?:extern|relevant|weiter)|^(?:hinweis: )?wenn sie (?:dieses|das) video .{0,30}abspielen, erfolgt/iu;
const LONGEST_EXTERNAL = 400;

/** What stands in the place of a network's post or moving picture until its script has run. */
const STUB =
  /^(?:view this (?:post|photo|profile) on \S+|sieh dir diesen beitrag (?:auf|bei) \S+ an|ver (?:esta publicación|este post|esta foto) (?:en|no) \S+|ver essa foto no \S+|voir cette publication sur \S+|visualizza questo post su \S+|dit bericht op \S+ bekijken|wyświetl ten post na \S+|zobrazit příspěvek na \S+|посмотреть эту публикацию в \S+|переглянути цей допис в \S+|bu gönderiyi \S+ gör|この投稿を\S+で見る|عرض هذا المنشور على \S+|via (?:giphy|tenor)|(?:video|karte|galerie|bildergalerie|anzeige) überspringen|skip (?:the )?(?:video|map|gallery|ad)|passer la (?:vidéo|galerie))[.\s]*$/iu;
const LONGEST_STUB = 60;

/** What a server says of its own programs, in the midst of a page. */
const OF_SERVER =
  /^(?:(?:PHP )?(?:Warning|Notice|Deprecated|Fatal error|Parse error|Strict Standards)): .+ in \S+ on line \d+/u;
const LONGEST_OF_SERVER = 600;

const LONGEST = 200;
/** What every such line holds; most lines do not, and need none of the slow parts. */
const TELLING = /AI|KI|IA|ntell?ig[eê]n|sztuczn|um[eě]lou|原[标標题題]|ai[ 要摘요]/u;

/** True for a line that tells how a page came by what it prints, and nothing of the story. */
export const isNotice = (line: string): boolean =>
  (line.length <= LONGEST_STUB && STUB.test(line)) ||
  (line.length <= LONGEST_OF_SERVER && line.includes(' on line ') && OF_SERVER.test(line)) ||
  (line.length <= LONGEST_EXTERNAL && EXTERNAL.test(line)) ||
  (line.length <= LONGEST && TELLING.test(line) && isTold(line));

/** True for what stands over a summary that a machine has made. */
export const headsMachineSummary = (line: string): boolean =>
  line.length <= LONGEST && (LABEL.test(line) || (OPENING.test(line) && MACHINE.test(line)));

const isTold = (line: string): boolean =>
  LABEL.test(line) || FIRST_HEADLINE.test(line) || (OPENING.test(line) && MACHINE.test(line));
