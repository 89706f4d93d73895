/** Stories invented for the pictures: a library of thirty, with the saved pages of the tests. */
export interface Story {
  readonly lang: string;
  readonly outlet: string;
  readonly section: string;
  readonly date: string;
  readonly author: string;
  readonly title: string;
  readonly lead: string;
}

type Row = readonly [
  lang: string,
  outlet: string,
  section: string,
  date: string,
  author: string,
  title: string,
  lead: string,
];

const ROWS: readonly Row[] = [
  [
    'en',
    'The Quayside Courier',
    'Business',
    '2026-03-09',
    'Tom Rowe',
    'Boatyard takes on twelve apprentices as orders for electric ferries fill two years',
    'The yard on the east bank has not hired at this rate since the seventies, its foreman says.',
  ],
  [
    'fr',
    'Le Phare du Ponant',
    'Économie',
    '2026-03-08',
    'Anne Kermarrec',
    'La conserverie relance la sardine à l’ancienne et embauche trente saisonniers',
    'Fermée depuis 2009, l’usine du port rouvre avec ses machines d’origine, remises en état par d’anciens ouvriers.',
  ],
  [
    'ja',
    '港湾新報',
    '地域',
    '2026-03-07',
    '佐藤美咲',
    '灯台守の日誌、百年分をデジタル公開 海の記録を次世代へ',
    '市立図書館は七日、明治期からの灯台日誌三百冊の公開を始めた。',
  ],
  [
    'es',
    'El Faro del Norte',
    'Cultura',
    '2026-03-06',
    'Lucía Prieto',
    'El museo marítimo recupera la campana del vapor hundido en 1912',
    'Un equipo de buzos voluntarios localizó la pieza a treinta metros de profundidad.',
  ],
  [
    'ko',
    '항구일보',
    '사회',
    '2026-03-05',
    '김서연',
    '새벽 어시장 첫 경매, 열한 달 만에 다시 울린 종소리',
    '상인들은 새벽 네 시 반부터 줄을 섰다.',
  ],
  [
    'de',
    'Nordkai-Zeitung',
    'Wirtschaft',
    '2026-03-04',
    'Uwe Brandt',
    'Reederei stellt Fähre auf Wasserstoff um: erste Fahrt im Herbst',
    'Der Umbau dauert sechs Monate und kostet nach Angaben der Reederei elf Millionen Euro.',
  ],
  [
    'ru',
    'Портовый вестник',
    'Общество',
    '2026-03-03',
    'Ирина Соколова',
    'Старый маяк откроют для посетителей после пяти лет реставрации',
    'Смотритель обещает показать журнал наблюдений, который вели с 1874 года.',
  ],
  [
    'it',
    'La Gazzetta del Molo',
    'Cronaca',
    '2026-03-02',
    'Marco Bellini',
    'Torna il mercato del pesce sul molo nord: in mille all’apertura',
    'I banchi hanno esaurito la prima pescata prima delle sette.',
  ],
  [
    'he',
    'עיתון הנמל',
    'מקומי',
    '2026-03-01',
    'נועה ברק',
    'שוק הדגים חוזר לרציף הצפוני אחרי אחד עשר חודשים',
    'הסוחרים חזרו עם שחר אל אולם ששופץ כולו.',
  ],
  [
    'pt',
    'Diário do Cais',
    'Local',
    '2026-02-27',
    'Rui Tavares',
    'Pescadores e cientistas contam juntos as sardinhas da baía',
    'A contagem deste ano aponta para o melhor resultado em duas décadas.',
  ],
  [
    'en',
    'Harbour & Hinterland',
    'Environment',
    '2026-02-26',
    'Priya Nair',
    'Seagrass returns to the estuary, and with it the first seahorses anyone has counted since records began in 1987',
    'Divers logged nineteen animals in a single afternoon.',
  ],
  [
    'pl',
    'Kurier Portowy',
    'Region',
    '2026-02-25',
    'Ewa Zielińska',
    'Latarnia na cyplu znów świeci po jedenastu miesiącach remontu',
    'Nowa soczewka waży mniej niż jedna dziesiąta poprzedniej.',
  ],
  [
    'zh-Hant',
    '港灣時報',
    '社會',
    '2026-02-24',
    '陳雅文',
    '渡輪時刻表下週一調整 首班船提早二十分鐘',
    '渡輪公司表示,超過九百名乘客曾提出要求。',
  ],
  [
    'tr',
    'Liman Gazetesi',
    'Yerel',
    '2026-02-23',
    'Deniz Aydın',
    'Balık hali on bir ay sonra kapılarını yeniden açtı',
    'Esnaf sabahın ilk ışıklarıyla yenilenen salona döndü.',
  ],
  [
    'nl',
    'De Kadebode',
    'Stad',
    '2026-02-20',
    'Sanne de Wit',
    'Oude visafslag wordt bibliotheek met uitzicht op zee',
    'De gemeenteraad stemde gisteravond in met het plan.',
  ],
  [
    'el',
    'Η Προκυμαία',
    'Τοπικά',
    '2026-02-19',
    'Ελένη Παππά',
    'Ξανάνοιξε η ιχθυόσκαλα στη βόρεια προβλήτα',
    'Οι έμποροι επέστρεψαν τα ξημερώματα του Σαββάτου.',
  ],
  [
    'sv',
    'Kajposten',
    'Lokalt',
    '2026-02-18',
    'Karin Lind',
    'Räddningsbåten får nytt namn efter stadens första kvinnliga lots',
    'Namnet valdes bland fyrahundra förslag.',
  ],
  [
    'hi',
    'बंदरगाह समाचार',
    'स्थानीय',
    '2026-02-17',
    'अनिता जोशी',
    'ग्यारह महीने बाद फिर खुला उत्तरी घाट का मछली बाज़ार',
    'व्यापारी सुबह होते ही नए हॉल में लौट आए।',
  ],
  [
    'fa',
    'روزنامه اسکله',
    'محلی',
    '2026-02-16',
    'نگار رضایی',
    'بازار ماهی پس از یازده ماه دوباره گشوده شد',
    'فروشندگان سپیده‌دم شنبه به تالار نوساز بازگشتند.',
  ],
  [
    'uk',
    'Портовий кур’єр',
    'Місто',
    '2026-02-13',
    'Оксана Гончар',
    'Рятувальники відзначили сто років станції на північному причалі',
    'За цей час екіпажі виходили в море понад дві тисячі разів.',
  ],
  [
    'fi',
    'Laituriviesti',
    'Kotimaa',
    '2026-02-12',
    'Aino Lehto',
    'Jäänmurtaja palasi kotisatamaan ennätystalven jälkeen',
    'Miehistö avusti talven aikana 312 alusta.',
  ],
  [
    'ro',
    'Gazeta Cheiului',
    'Actualitate',
    '2026-02-12',
    'Ioana Dumitru',
    'Farul de pe dig a fost aprins din nou după unsprezece luni',
    'Lucrările au costat mai puțin decât se anunțase, spune primăria.',
  ],
  [
    'vi',
    'Báo Bến Cảng',
    'Địa phương',
    '2026-02-11',
    'Nguyễn Minh Anh',
    'Chợ cá bến bắc mở cửa trở lại sau mười một tháng',
    'Tiểu thương xếp hàng từ bốn giờ rưỡi sáng.',
  ],
];

export const stories: readonly Story[] = ROWS.map(
  ([lang, outlet, section, date, author, title, lead]) => ({
    ...{ lang, outlet, section, date, author, title, lead },
  }),
);

/** A saved page of the story, as a browser would have written it. */
export function savedPage({ lang, outlet, section, date, author, title, lead }: Story): string {
  const url = `https://${encodeURIComponent(outlet)}.example/${date}`;
  const paragraph = `<p>${lead} ${lead} ${lead}</p>`;
  return `<!DOCTYPE html>
<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->
<html lang="${lang}"><head><meta charset="utf-8"><title>${title} – ${outlet}</title>
<meta property="og:site_name" content="${outlet}"><meta name="author" content="${author}">
<meta property="article:section" content="${section}">
<meta property="article:published_time" content="${date}T08:00:00Z"></head>
<body><article><h1>${title}</h1>${paragraph.repeat(6)}</article></body></html>`;
}
