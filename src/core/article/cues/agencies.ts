import { fold } from './fold.ts';

/** News agencies: the name that a clipping shows, and the other ways papers write it. */
const AGENCIES: readonly (readonly [name: string, ...aliases: string[]])[] = [
  ['AAP', 'Australian Associated Press'],
  ['ABNA'],
  ['Adnkronos'],
  [
    'AFP',
    'Agence France-Presse',
    'Agence France Presse',
    'ا ف ب',
    'أ ف ب',
    'فرانس برس',
    '法新社',
    'АФП',
  ],
  ['AGERPRES'],
  ['AGI', 'Agenzia Italia'],
  ['Agência Brasil'],
  ['Agência Lusa', 'Lusa'],
  ['AKIpress', 'АКИpress'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'AA', 'الأناضول'],
  ['ANI'],
  ['ANP'],
  ['ANSA'],
  ['ANTARA', 'Antara News'],
  ['AP', 'Associated Press', 'The Associated Press', 'أ ب', '美联社'],
  ['APA'],
  ['ATS', 'Keystone-ATS', 'Keystone-SDA', 'sda', 'SDA'],
  ['Belga'],
  ['Bernama'],
  ['Bloomberg', 'Bloomberg News'],
  ['BNS'],
  ['BTA', 'БТА'],
  ['Canadian Press', 'The Canadian Press', 'La Presse canadienne'],
  ['Central News Agency', 'CNA', '中央社', '中央通訊社'],
  ['China News Service', '中新社', '中新网', '中國新聞社', 'CNS'],
  ['ČTK', 'CTK'],
  ['DHA', 'Demirören Haber Ajansı'],
  ['dpa', 'dpa-AFX', 'Deutsche Presse-Agentur'],
  ['EFE', 'Agencia EFE'],
  ['epd'],
  ['Europa Press'],
  ['Fars', 'Fars News Agency', 'خبرگزاری فارس'],
  ['HINA', 'Hina'],
  ['IANS'],
  ['IHA', 'İhlas Haber Ajansı'],
  ['Interfax', 'Интерфакс'],
  ['IRNA', 'ایرنا', 'إرنا'],
  ['ISNA', 'ایسنا'],
  ['Jiji', 'Jiji Press', '時事', '時事通信', '時事通信社'],
  ['Kabar', 'Кабар'],
  ['Kazinform', 'Казинформ', 'Қазинформ', 'Qazinform'],
  ['KCNA', '조선중앙통신'],
  ['KNA'],
  ['KUNA', 'كونا'],
  ['Kyodo', 'Kyodo News', '共同', '共同通信', '共同通信社', '共同社'],
  ['LETA'],
  ['MAP', 'Maghreb Arabe Presse'],
  ['MENA', 'أ ش أ'],
  ['MTI'],
  ['NINA', 'واع'],
  ['Notimex'],
  ['NTB'],
  ['PA', 'PA Media', 'Press Association'],
  ['PAP'],
  ['Petra', 'بترا'],
  ['PNA', 'Philippine News Agency'],
  ['Prensa Latina'],
  ['PTI', 'Press Trust of India'],
  ['QNA', 'قنا'],
  ['Reuters', 'Thomson Reuters', 'Рейтер', 'رويترز', '路透社', '路透', 'ロイター'],
  ['RIA Novosti', 'РИА Новости', 'RIA'],
  ['Ritzau'],
  ['SANA', 'سانا'],
  ['SPA', 'واس'],
  ['Sputnik'],
  ['STT', 'STT-Lehtikuva'],
  ['Tanjug', 'Танјуг'],
  ['TAP', 'وات'],
  ['TASR'],
  ['TASS', 'ТАСС', 'ИТАР-ТАСС', 'ITAR-TASS'],
  ['Tasnim', 'تسنیم'],
  ['Télam', 'Telam'],
  ['TT'],
  ['Ukrinform', 'Укрінформ', 'Укринформ'],
  ['UNB'],
  ['UNI'],
  ['UPI'],
  ['VNA', 'TTXVN', 'Vietnam News Agency', 'Vietnam+'],
  ['WAFA', 'وفا'],
  ['WAM', 'وام'],
  [
    'Xinhua',
    'Xinhua News Agency',
    'Agence Xinhua',
    'Agence de presse Xinhua',
    'Agencia Xinhua',
    'Xinhuanet',
    '新华社',
    '新華社',
    '新华网',
    '新華網',
    'شينخوا',
    'Синьхуа',
  ],
  ['Yonhap', 'Yonhap News', 'Yonhap News Agency', '연합뉴스', '聯合通訊社', '韩联社'],
];

const BY_FOLDED_NAME: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([name, ...aliases]) =>
    [name, ...aliases].map((alias) => [fold(alias), name] as const),
  ),
);

/** The agency that a short text names as a whole, in the form clippings show, or null. */
export function agencyNamed(text: string): string | null {
  const folded = fold(text).replace(/^[\s([（【]+|[\s)\]）】.:]+$/g, '');
  return BY_FOLDED_NAME.get(folded) ?? null;
}

/** The first agency among the parts of a text such as `Reuters/AFP` or `AFP, dpa`. */
export function agencyAmong(text: string): string | null {
  const whole = agencyNamed(text);
  if (whole !== null) return whole;
  for (const part of text.split(/[/,;|·•&+]|\s[-–—]\s|\s(?:with|and|und|et|y|e|mit|avec|con)\s/i)) {
    const agency = agencyNamed(part);
    if (agency !== null) return agency;
  }
  return null;
}
