// What a page counts of itself: its readers, their comments, votes and shares, and the minutes that it
// takes to read, each on a line of its own. Adding a language is adding words.

/** `1,234`, `1.2k`, `12 345`, in any script's digits. */
const NUMBER = String.raw`\p{Nd}[\p{Nd}.,٬'’\u00a0 ]{0,11}\s?(?:k|m|тыс\.?|mila|mil|tis\.?|tys\.?|万|萬|만)?`;

const COMMENTS = String.raw`comments?|replies|responses|kommentar(?:e|er)?|commentaires?|réactions?|comentários?|comentarios?|respuestas?|commenti|reacties|opmerkingen|komentar\p{L}*|komentář\p{L}*|комментари\p{L}*|коментар\p{L}*|yorum|hozzászólás|σχόλι[αο]|コメント|評論|评论|留言|댓글|تعليقات?|نظر|תגובות|bình luận|ความคิดเห็น`;

/** What else is counted, after its number. */
const COUNTED = String.raw`views?|reads?|hits|aufrufe|klicks|vues|lectures|visualiza(?:tions|ções|ciones)|visualizzazioni|lecturas|visitas|weergaven|visningar|visninger|katselukertaa|wyświetle\p{L}*|odsłon\p{L}*|zobrazení|přečtení|megtekintés|vizualizări|просмотр\p{L}*|перегляд\p{L}*|прочтени\p{L}*|görüntülen?me|okunma|lượt xem|kali dilihat|kali dibaca|次?閲覧|次?浏览|次?瀏覽|次?阅读|次?閱讀|조회|مشاهدة|مشاهدات|بازدید|צפיות|votes?|stimmen|votos|voti|głos\p{L}*|голос\p{L}*|shares?|partages?|condivisioni|udostępni\p{L}*|репост\p{L}*|likes?`;

/** With what the line begins, before the number. */
const LABELS = String.raw`hits|views?|page ?views|post views|total views|read|reads|shares|comments|aufrufe|zugriffe|klicks|gelesen|leser|vues|lectures|lu|nombre de (?:vues|lectures)|visitas|vistas|lecturas|leído|visto|visualizações|lido|visualizzazioni|letto|letture|bekeken|gelezen|läst|visningar|lest|luettu|odsłon(?:y)?|wyświetleń|liczba (?:wyświetleń|odsłon)|przeczytan[oay]|zobrazeno|přečteno|prečítané|megtekintve|olvasva|citit|vizualizări|čitano|pregleda|прочитано|просмотров|просмотры|переглядів|прегледи|okunma(?: sayısı)?|görüntülenme(?: sayısı)?|lượt xem|dibaca|dilihat|閲覧数|アクセス数|阅读(?:量|数|次数)?|浏览(?:量|数|次数)?|点击(?:量|数|次数)?|閱讀(?:數|次數)?|瀏覽(?:數|次數)?|人氣|조회(?:수)?|المشاهدات|عدد (?:المشاهدات|القراءات)|بازدید|תגובות|צפיות`;

const TIMES = String.raw`(?:times?|mal|fois|veces|volte|vezes|keer|gånger|ganger|gange|kertaa|raz\p{L}*|krát|x|alkalommal|ori|puta|раз(?:а|ів)?|пъти|kez|kali|lần|次|回|회|مرة|بار)`;

const MINUTES = String.raw`(?:minutes?|minuten|minutos?|minuti|minuut|minuter|minutter|minuuttia|minut\p{L}*|perc|минут\p{L}*|хвилин\p{L}*|dakika|phút|menit|mins?|分钟|分鐘|分|분|دقائق|دقيقة|دقیقه|דקות)\.?`;

const READING = String.raw`(?:estimated )?read(?:ing)? time|(?:geschätzte )?lese(?:zeit|dauer)|(?:temps|durée) de lecture(?: estimée?)?|tiempo (?:estimado )?de lectura|tempo (?:estimado )?de leitura|tempo (?:stimato )?di lettura|leestijd|läs(?:ningst|t)id|lesetid|læsetid|lukuaika|czas (?:czytania|lektury)|doba čtení|čas čítania|olvasási idő|timp de citire|время (?:на )?чтени[яе]|час читання|okun?ma süresi|thời gian đọc|waktu baca|阅读时间|閱讀時間|预计阅读|讀完需|読了時間|읽는 시간|وقت القراءة|مدة القراءة|زمان مطالعه|זמן קריאה`;
const TO_READ = String.raw`(?:read|reading|to read|lesen|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura|leestijd|lezen|läsning|lästid|lesing|lesetid|læsning|læsetid|lukuaika|czytania|čtení|čítania|olvasás|чтения|читання|okuma|đọc|baca|阅读|閱讀|で読めます|읽기|قراءة|مطالعه|קריאה)`;

const COMMENTS_COUNTED = new RegExp(String.raw`^\(?${NUMBER}\)?\s?(?:${COMMENTS})\)?$`, 'iu');

const COUNT = new RegExp(
  [
    String.raw`\(?${NUMBER}\)?\s?(?:${COUNTED})\)?`,
    String.raw`(?:${LABELS})\s?[:：(]?\s?${NUMBER}\s?(?:${TIMES})?\)?`,
    String.raw`(?:${READING})\s?[:：(]?\s?(?:ca\.|about|approx\.|environ|circa|около|约|約|<|~)?\s?${NUMBER}\s?(?:${MINUTES})?(?: read)?\)?`,
    String.raw`(?:ca\. )?${NUMBER}[\s-]?${MINUTES}[\s-]?${TO_READ}`,
  ]
    .map((shape) => `^(?:${shape})$`)
    .join('|'),
  'iu',
);

const LONGEST = 60;
const DIGIT = /\p{Nd}/u;

/** True for `37 comments`, `Gelesen: 1234 mal` or `3 min read`, with nothing else on the line. */
export const isCount = (line: string): boolean =>
  mayCount(line) && (COMMENTS_COUNTED.test(line) || COUNT.test(line));

/** True for `37 comments`, with nothing else on the line. */
export const countsComments = (line: string): boolean =>
  mayCount(line) && COMMENTS_COUNTED.test(line);

const mayCount = (line: string): boolean => line.length <= LONGEST && DIGIT.test(line);
