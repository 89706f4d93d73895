import { fold } from './fold.ts';

/** Names of the days of the week, whole and as papers shorten them, by language. */
const WEEKDAYS: Readonly<Record<string, string>> = {
  en: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun',
  de: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so',
  fr: 'lun|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  es: 'lun|mié|jue|vie|sáb|dom|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  ca: 'dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge',
  pt: 'seg|ter|qua|qui|sex|sáb|segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira',
  it: 'gio|sab|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  nl: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  sv: 'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag',
  da: 'mandag|tirsdag|lørdag|søndag',
  fi: 'maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina',
  is: 'mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur',
  pl: 'pon|wt|śr|czw|sob|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
  cs: 'pondělí|úterý|středa|čtvrtek|pátek|neděle',
  sk: 'pondelok|utorok|streda|štvrtok|piatok|nedeľa',
  sl: 'ponedeljek|torek|sreda|četrtek|petek|nedelja',
  hr: 'ponedjeljak|ponedeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja',
  sr: 'понедељак|уторак|среда|четвртак|петак|субота|недеља',
  hu: 'hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap',
  ro: 'luni|marți|marţi|miercuri|joi|vineri|sâmbătă|duminică',
  bg: 'понеделник|вторник|сряда|четвъртък|петък|събота|неделя',
  ru: 'пн|вт|ср|чт|пт|сб|вс|понедельник|четверг|пятница|суббота|воскресенье',
  uk: 'понеділок|вівторок|середа|четвер|пʼятниця|п’ятниця|субота|неділя',
  lt: 'pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis',
  lv: 'pirm|otr|treš|cet|piekt|sest|svēt|pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena',
  et: 'esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev',
  el: 'δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή',
  tr: 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
  ar: 'الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد',
  fa: 'دوشنبه|سه‌شنبه|سه شنبه|چهارشنبه|پنجشنبه|پنج‌شنبه|جمعه|شنبه|یکشنبه',
  ur: 'پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار',
  he: 'יום|שני|שלישי|רביעי|חמישי|שישי|שבת|ראשון',
  hi: 'सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार',
  bn: 'সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রোববার|রবিবার',
  th: 'วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัสบดี|วันศุกร์|วันเสาร์|วันอาทิตย์',
  id: 'senin|selasa|rabu|kamis|jumat|sabtu|minggu|isnin|khamis|jumaat|ahad',
  sw: 'jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili',
};

const NAMES: ReadonlySet<string> = new Set(
  Object.values(WEEKDAYS).flatMap((names) => names.split('|').map(fold)),
);

/** True for a folded word that names a day of the week. */
export const isWeekday = (folded: string): boolean => NAMES.has(folded);
