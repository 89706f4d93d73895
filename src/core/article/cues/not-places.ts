/** Words in capitals that open a text before a dash or a bracket and are no place's name. */
const WORDS =
  'update updated breaking exclusive watch video videos audio analysis opinion live interview interviews news sport sports report reports explainer factbox corrected correction timeline column review reviews preview editorial feature features photo photos picture pictures gallery podcast poll quiz fact check factcheck note editor advisory alert graphic obituary profile insight focus special sponsored promoted advertisement free premium new top read more also see ' +
  'kommentar eilmeldung exklusiv ticker liveticker umfrage hintergrund porträt reportage glosse leitartikel meinung anzeige werbung wichtig achtung neu faktencheck kolumne rezension ' +
  'info infos direct vidéo vidéos entretien exclusif analyse décryptage portrait tribune enquête récit témoignage alerte urgent sondage ' +
  'en vivo última hora urgente exclusiva entrevista análisis opinión reportaje crónica fotos videos atención encuesta ' +
  'ao vivo exclusivo análise opinião vídeo reportagem crônica esclusiva intervista diretta analisi ' +
  'video foto zdjęcia wywiad opinia tylko pilne sondaż rozhovor komentář exkluzivně aktualizováno ' +
  'son dakika özel haber röportaj canlı фото видео интервью эксклюзив срочно мнение обновлено опрос відео ексклюзив інтервʼю терміново ' +
  'cdu csu spd fdp afd bsw usa eu nato uno who imf iwf ceo cto q a faq diy ai ki tv dvd cd';

const NOT_PLACES: ReadonlySet<string> = new Set(WORDS.split(' '));

/** True for words such as `EXCLUSIVE`, `LIVE VIDEO`, `SON DAKİKA`. */
export const isNoPlace = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{M}ʼ'’]+/u)
    .filter((word) => word !== '')
    .every((word) => NOT_PLACES.has(word));
