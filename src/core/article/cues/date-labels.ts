import { isDense } from './dense-scripts.ts';
import { withoutInvisible } from './fold.ts';

// Words that newspapers set beside a date to say what happened then. Adding a language is adding words.

const PUBLISHED =
  // Germanic
  'published|publication date|date published|first published|posted|posted on|post date|created|released|issued|filed|submitted on|online since|' +
  'veröffentlicht|erschienen|erstellt|publiziert|erstveröffentlichung|online seit|datum|gepubliceerd|geplaatst|verschenen|aangemaakt|' +
  'publicerad|publicerat|publicerades|skapad|publisert|publiseringsdato|publiceret|offentliggjort|oprettet|udgivet|útgefið|birt|' +
  // Romance
  'publié|publiée|publié le|paru|paru le|mis en ligne|créé|date de publication|publicado|publicada|publicación|fecha|fecha de publicación|creado|publicado em|publicado el|data de publicação|criado|postado|divulgado|' +
  'pubblicato|pubblicata|pubblicazione|data di pubblicazione|publicat|publicată|publicat la|data publicării|postat|data publicació|argitaratua|' +
  // Slavic and Baltic
  'opublikowano|opublikowany|data publikacji|dodano|utworzono|data dodania|data utworzenia|publikacja|publikováno|vydáno|zveřejněno|vytvořeno|publikované|zverejnené|vydané|publikovano|objavljeno|objava|objavljen|objavljena|dodano|datum objave|' +
  'опубликовано|опубликована|дата публикации|размещено|создано|опубліковано|дата публікації|розміщено|апублікавана|публикувано|публикувана|публикуван|публикувано на|објављено|објавено|paskelbta|publikuota|publicēts|avaldatud|avaldatud|' +
  // Finno-Ugric, Greek, Turkic, Caucasian
  'julkaistu|julkaisuaika|megjelent|közzétéve|létrehozva|publikálva|megjelenés|δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία δημοσίευσης|ανάρτηση|' +
  'yayınlanma|yayınlandı|yayın tarihi|yayınlanma tarihi|oluşturulma|oluşturulma tarihi|giriş|giriş tarihi|eklenme|eklenme tarihi|haber giriş|dərc olunub|yayımlanıb|жарияланды|жарияланған|жарыяланды|eʼlon qilingan|chop etilgan|გამოქვეყნდა|გამოქვეყნებულია|հրապարակվել|հրապարակված|' +
  // Semitic, Iranian, Indic
  'نشر|نشرت|تاريخ النشر|تم النشر|نُشر|نشر في|منشور|تاریخ انتشار|تاریخ نشر|زمان نشر|انتشار|زمان انتشار|منتشر شده|تاريخ الإضافة|شائع|شائع شدہ|شائع ہوا|اشاعت|تاریخ اشاعت|פורסם|תאריך פרסום|פרסום|' +
  'प्रकाशित|प्रकाशन|प्रकाशित तिथि|पब्लिश|प्रकाशित किया|প্রকাশ|প্রকাশিত|প্রকাশের সময়|প্রকাশের তারিখ|வெளியிடப்பட்டது|பதிவு|பதிவு செய்த நாள்|ప్రచురణ|ప్రచురించబడింది|ಪ್ರಕಟ|പ്രസിദ്ധീകരിച്ചത്|પ્રકાશિત|ਪ੍ਰਕਾਸ਼ਿਤ|' +
  // South-East and East Asian
  'เผยแพร่|เผยแพร่เมื่อ|วันที่เผยแพร่|ลงวันที่|โพสต์|ngày đăng|đăng ngày|đăng lúc|xuất bản|diterbitkan|terbit|dipublikasikan|tayang|diunggah|disiarkan|tarikh|tarikh terbit|inilathala|' +
  '发布|发表|发布时间|发布日期|发表时间|发文时间|刊发时间|刊登|出版时间|上传时间|時間|时间|日期|發布|發布時間|發佈|發佈時間|刊登時間|發表|發表時間|上稿|上架時間|公開|公開日|公開日時|掲載|掲載日|配信|配信日|投稿|投稿日|発行|発表|入稿|登録日|登録|입력|기사입력|등록|기사등록|작성|작성일|게재|승인|발행|발행일|게시';

const MODIFIED =
  'updated|last updated|update|as of|modified|last modified|edited|last edited|revised|corrected|changed|' +
  'aktualisiert|zuletzt aktualisiert|geändert|bearbeitet|letzte änderung|letzte aktualisierung|stand|zuletzt bearbeitet|bijgewerkt|laatst bijgewerkt|gewijzigd|laatst gewijzigd|laatste update|aangepast|uppdaterad|uppdaterat|senast uppdaterad|ändrad|oppdatert|sist oppdatert|sist endret|opdateret|sidst opdateret|ændret|uppfært|' +
  'mis à jour|mise à jour|actualisé|modifié|màj|maj|dernière modification|actualizado|actualizada|última actualización|actualización|modificado|atualizado|atualizada|última atualização|modificado em|aggiornato|aggiornata|aggiornamento|ultimo aggiornamento|modificato|modifica|actualizat|actualizată|ultima actualizare|modificat|actualitzat|actualització|eguneratua|' +
  'aktualizacja|zaktualizowano|zaktualizowany|zaktualizowana|ostatnia aktualizacja|data aktualizacji|data modyfikacji|zmodyfikowano|modyfikacja|aktualizováno|aktualizován|aktualizována|upraveno|naposledy upraveno|aktualizované|upravené|ažurirano|posljednja izmjena|izmenjeno|izmjena|posodobljeno|zadnja sprememba|обновлено|обновлён|обновлен|обновлена|изменено|отредактировано|дата обновления|оновлено|змінено|абноўлена|обновено|обновена|обновен|редактирано|актуализирано|последна промяна|ажурирано|ажурирана|измењено|atnaujinta|atjaunots|atjaunināts|uuendatud|muudetud|' +
  'päivitetty|muokattu|viimeksi päivitetty|frissítve|frissítés|módosítva|utolsó módosítás|ενημερώθηκε|τελευταία ενημέρωση|ενημέρωση|τροποποιήθηκε|güncelleme|güncellendi|son güncelleme|güncellenme|güncelleme tarihi|yenilənib|жаңартылды|жаңыланды|yangilangan|განახლდა|განახლებულია|թարմացվել|' +
  'آخر تحديث|تحديث|تم التحديث|حدث|بروزرسانی|به روز رسانی|به‌روزرسانی|آخرین به‌روزرسانی|اپ ڈیٹ|اپڈیٹ|תאריך עדכון|עודכן|עדכון אחרון|עדכון|अपडेट|अपडेटेड|अपडेट किया|संशोधित|अद्यतन|আপডেট|হালনাগাদ|সর্বশেষ আপডেট|புதுப்பிக்கப்பட்டது|నవీకరించబడింది|ಅಪ್ಡೇಟ್|અપડેટ|ਅਪਡੇਟ|' +
  'อัปเดต|อัพเดท|ปรับปรุง|แก้ไข|แก้ไขล่าสุด|cập nhật|cập nhật lúc|sửa|diperbarui|diperbaharui|dikemas kini|pemutakhiran|' +
  '更新|更新时间|更新日期|最后更新|更新時間|最後更新|修改时间|更新日|更新日時|最終更新|最終更新日|修正|수정|최종수정|기사수정|업데이트|최종 업데이트';

/** What has nothing to do with the article's own appearance. */
const ELSEWHERE =
  'copyright|©|release date|erscheinungsdatum|erscheinungstermin|date de sortie|data di uscita|fecha de lanzamiento|発売日|발매일|retrieved|accessed|archived|archive|born|died|deadline|expires|valid until|event|event date|when|starts|ends|joined|member since|registered|est|established|founded|last login|' +
  'termin|termine|abgerufen|geboren|gestorben|gültig bis|gültig seit|gültig ab|gültig vom|anmeldeschluss|registriert|mitglied seit|dabei seit|consulté|né|née|membre depuis|inscrit|nacido|nato|scade|född|född|asti|dołączył|' +
  'дата регистрации|регистрация|зарегистрирован|版权|版權|截止|有效期|成立|生年月日|締切|期限|まで|마감|창간|창간일|등록일자|등록번호|발행일자';
/** Beside a day in words, it is that of the visit; beside a moment for machines, that of the moment. */
const TODAY =
  'today|heute|aujourd|hoy|hoje|oggi|vandaag|bugün|сегодня|сьогодні|今日|今天|오늘|اليوم|امروز|आज|আজ';

export type DateRole = 'published' | 'modified' | 'elsewhere';

const ROLES: readonly (readonly [role: DateRole, words: string])[] = [
  ['modified', MODIFIED],
  ['published', PUBLISHED],
  ['elsewhere', ELSEWHERE],
  ['elsewhere', TODAY],
];

const fold = (text: string): string => withoutInvisible(text).normalize('NFC').toLowerCase();

const TODAYS: ReadonlySet<string> = new Set(TODAY.split('|').map(fold));

const LONGEST_LABEL = 40;

/** Longest first, so that `last updated` is found before `updated`. */
const LABELS: readonly (readonly [label: string, role: DateRole])[] = ROLES.flatMap(
  ([role, words]) => words.split('|').map((word) => [fold(word), role] as const),
).sort((a, b) => b[0].length - a[0].length);

const ALONE: ReadonlySet<string> = new Set(LABELS.map(([label]) => label));

/** True for a text that is nothing but such words: `Updated`, `입력`. */
export const isDateLabel = (text: string): boolean => ALONE.has(fold(text.trim()));

/** What may stand between a label and its date: marks, and words such as `on`, `at`, `den`. */
const TO_THE_DATE = /^[^\p{L}\p{N}]{0,4}(?:(?:[\p{L}\p{M}]{1,12}[^\p{L}\p{N}]{1,3}){0,3})$/u;
const FROM_THE_DATE = /^[^\p{L}\p{N}]{0,4}$/u;
/** `Atualizado há 2 dias`, `Updated 3 hrs ago`: the label is of what follows it. */
const GOES_ON = /^[^\p{L}\p{N}]{0,3}(?:há\s|hace\s|vor\s|il y a\s|(?:\p{L}{1,4}\s){0,2}\p{N})/u;

/** Most dates stand beside signs alone. */
const HOLDS_LABEL = /[\p{L}©]/u;

/** What the words that lead to a date say happened then. */
export const roleBefore = (words: string): DateRole | null =>
  !HOLDS_LABEL.test(words) ? null : labelBefore(fold(words.slice(-LONGEST_LABEL)));

/** What the words that lead to a moment for machines say happened then. */
export const roleBeforeMoment = (words: string): DateRole | null =>
  roleBefore(words.replace(/[\p{L}\p{M}]+/gu, (word) => (TODAYS.has(fold(word)) ? '' : word)));

/** What the words that follow a date say happened then: `2025年6月17日公開`. */
export const roleAfter = (words: string): DateRole | null =>
  !HOLDS_LABEL.test(words) ? null : labelAfter(fold(words.slice(0, LONGEST_LABEL)));

function labelBefore(text: string): DateRole | null {
  let nearest: { readonly end: number; readonly role: DateRole } | null = null;
  for (const [label, role] of LABELS) {
    const start = text.lastIndexOf(label);
    if (start < 0 || !isWhole(text, start, label)) continue;
    const end = start + label.length;
    if (nearest !== null && end <= nearest.end) continue;
    if (TO_THE_DATE.test(text.slice(end))) nearest = { end, role };
  }
  return nearest?.role ?? null;
}

function labelAfter(text: string): DateRole | null {
  for (const [label, role] of LABELS) {
    const start = role === 'elsewhere' ? -1 : text.indexOf(label);
    if (start < 0 || !isWhole(text, start, label)) continue;
    if (!FROM_THE_DATE.test(text.slice(0, start))) continue;
    if (!GOES_ON.test(text.slice(start + label.length))) return role;
  }
  return null;
}

/** A label is no part of a longer word, except where a script sets no spaces. */
function isWhole(text: string, start: number, label: string): boolean {
  if (isDense(label)) return true;
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{M}]/u.test(character);
  return !isLetter(text[start - 1]) && !isLetter(text[start + label.length]);
}
