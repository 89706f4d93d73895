import { describe, expect, it } from 'vitest';
import { articleOf } from '../story-page.ts';
import { readOpening } from '../../../../../../src/core/article/metadata/dateline/index.ts';

const PUBLISHED = '2025-06-18T08:00:00Z';

describe('the first words of a report', () => {
  it.each([
    ['PARIS (AFP) — The minister said', 'PARIS', null, 'AFP'],
    ['PARIS, June 17 (Reuters) - The', 'PARIS', '2025-06-17', 'Reuters'],
    ['(Reuters) - The company said', null, null, 'Reuters'],
    ['WASHINGTON (AP) — The', 'WASHINGTON', null, 'AP'],
    ['HAYWARD, Calif. (AP) — The', 'HAYWARD, Calif.', null, 'AP'],
    ['ST. JOSEPH, Mich., June 17 (AP) — The', 'ST. JOSEPH, Mich.', '2025-06-17', 'AP'],
    ['BUFFALO, N.Y. — Hours before', 'BUFFALO, N.Y.', null, null],
    ['Berlin (dpa/tmn) - Die', 'Berlin', null, 'dpa'],
    ['Berlin/Paris (dpa) – Die', 'Berlin/Paris', null, 'dpa'],
    ['MADRID, 17 Jun. (EUROPA PRESS) - El', 'MADRID', '2025-06-17', 'Europa Press'],
    ['Madrid, 17 jun (EFE).- El', 'Madrid', '2025-06-17', 'EFE'],
    ['(ANSA) - ROMA, 17 GIU - Il', 'ROMA', '2025-06-17', 'ANSA'],
    ['ROMA (ITALPRESS) - Il', 'ROMA', null, 'Italpress'],
    ['Milano, 17 giu. (Adnkronos) - Il', 'Milano', '2025-06-17', 'Adnkronos'],
    ['Lisboa, 17 jun 2025 (Lusa) – O', 'Lisboa', '2025-06-17', 'Agência Lusa'],
    ['Jakarta (ANTARA) - Presiden', 'Jakarta', null, 'ANTARA'],
    ['KUALA LUMPUR, June 17 (Bernama) -- The', 'KUALA LUMPUR', '2025-06-17', 'Bernama'],
    ['New Delhi [India], June 17 (ANI): The', 'New Delhi', '2025-06-17', 'ANI'],
    ['NEW DELHI, June 17 (PTI) The', 'NEW DELHI', '2025-06-17', 'PTI'],
    ['Warszawa, 17.06.2025 (PAP) - Rząd', 'Warszawa', '2025-06-17', 'PAP'],
    ['Praha 17. června (ČTK) - Vláda', 'Praha', '2025-06-17', 'ČTK'],
    ['Bratislava 17. júna (TASR) - Vláda', 'Bratislava', '2025-06-17', 'TASR'],
    ['Budapest, 2025. június 17., kedd (MTI) - A', 'Budapest', '2025-06-17', 'MTI'],
    ['București, 17 iun /Agerpres/ - Guvernul', 'București', '2025-06-17', 'AGERPRES'],
    ['BEOGRAD, 17. juna 2025. (Tanjug) - Vlada', 'BEOGRAD', '2025-06-17', 'Tanjug'],
    ['ZAGREB, 17. lipnja 2025. (Hina) - Vlada', 'ZAGREB', '2025-06-17', 'HINA'],
    ['Ljubljana, 17. junija (STA) – Vlada', 'Ljubljana', '2025-06-17', 'STA'],
    ['SEOUL, June 17 (Yonhap) -- The', 'SEOUL', '2025-06-17', 'Yonhap'],
    ['TOKYO, June 17, Kyodo - The', 'TOKYO', '2025-06-17', 'Kyodo'],
    ['ANKARA (AA) - Cumhurbaşkanı', 'ANKARA', null, 'Anadolu'],
    ['İSTANBUL, (DHA) - Fatih', 'İSTANBUL', null, 'DHA'],
    ['МОСКВА, 17 июня /ТАСС/. Президент', 'МОСКВА', '2025-06-17', 'TASS'],
    ['МОСКВА, 17 июн — РИА Новости. Президент', 'МОСКВА', '2025-06-17', 'RIA Novosti'],
    ['Москва. 17 июня. INTERFAX.RU - Президент', 'Москва', '2025-06-17', 'Interfax'],
    ['АСТАНА. КАЗИНФОРМ – Глава', 'АСТАНА', null, 'Kazinform'],
    ['МИНСК, 17 июня /Корр. БЕЛТА/. Президент', 'МИНСК', '2025-06-17', 'BELTA'],
    ['КИЇВ. 17 червня. Укрінформ. Президент', 'КИЇВ', '2025-06-17', 'Ukrinform'],
    ['پاريس (أ ف ب) - قال', 'پاريس', null, 'AFP'],
    ['باريس (أ ف ب) - قال', 'باريس', null, 'AFP'],
    ['القاهرة 17 يونيو (أ ش أ) - قال', 'القاهرة', '2025-06-17', 'MENA'],
    ['دبي في 17 يونيو / وام / قال', 'دبي', '2025-06-17', 'WAM'],
    ['الكويت - 17 - 6 (كونا) -- قال', 'الكويت', '2025-06-17', 'KUNA'],
    ['بيروت - رويترز - قال', 'بيروت', null, 'Reuters'],
    ['تهران - ایرنا - رئیس', 'تهران', null, 'IRNA'],
    ['新华社北京6月17日电（记者王小明）国务院', '北京', '2025-06-17', 'Xinhua'],
    ['新华社莫斯科12月5日电 俄罗斯', '莫斯科', '2025-12-05', 'Xinhua'],
    ['中新社莫斯科6月17日电 俄罗斯', '莫斯科', '2025-06-17', 'China News Service'],
    ['中新网6月17日电 据', null, '2025-06-17', 'China News Service'],
    ['（中央社記者王小明台北17日電）行政院', '台北', '2025-06-17', 'Central News Agency'],
    ['（中央社台北17日電）行政院', '台北', '2025-06-17', 'Central News Agency'],
    ['【ロンドン共同】英政府は', 'ロンドン', null, 'Kyodo'],
    ['【ワシントン時事】米政府は', 'ワシントン', null, 'Jiji'],
    ['〔記者黃詩涵／金門報導〕熄燈22年的燈塔', '金門', null, null],
    ['〔記者黃詩涵／綜合報導〕熄燈22年的燈塔', null, null, null],
    ['२९ भदौ, पाल्पा । तानसेनका', 'पाल्पा', null, null],
    ['［東京　１７日　ロイター］ - 日銀は', '東京', '2025-06-17', 'Reuters'],
    ['【6月17日 AFP】フランス', null, '2025-06-17', 'AFP'],
    ['(서울=연합뉴스) 홍길동 기자 = 정부는', '서울', null, 'Yonhap'],
    ['[서울=뉴시스] 홍길동 기자', '서울', null, 'Newsis'],
    ['PARIS — The', 'PARIS', null, null],
    ['NEW YORK, 3 May – The', 'NEW YORK', '2025-05-03', null],
    ['Paris, 17 juin – Le', 'Paris', '2025-06-17', null],
    ['HOUSTON, Texas (KTRK) -- A', 'HOUSTON, Texas', null, null],
    ['ASTANA, June 17 (Xinhua) -- Chinese', 'ASTANA', '2025-06-17', 'Xinhua'],
    ['Liputan6.com, Jakarta - Harga', 'Jakarta', null, null],
    ['JAKARTA, KOMPAS.com – Badan', 'JAKARTA', null, null],
    ['TRIBUNJATENG.COM, GROBOGAN - Mbah', 'GROBOGAN', null, null],
    ['HANOI (VNA) – The', 'HANOI', null, 'VNA'],
    ['Hà Nội (TTXVN) - Thủ', 'Hà Nội', null, 'VNA'],
    ['Stockholm (TT) – Regeringen', 'Stockholm', null, 'TT'],
    ['ΑΘΗΝΑ (Reuters) - Η', 'ΑΘΗΝΑ', null, 'Reuters'],
    ['GÖTEBORG. Klockan är halv fem', 'GÖTEBORG', null, null],
    ['本报天津6月17日电 （记者李建）历时', '天津', '2025-06-17', null],
    ['الإسكندرية – فتح سوق السمك', 'الإسكندرية', null, null],
    ['डिजिटल डेस्क, मुंबई। मुंबई के', 'मुंबई', null, null],
    ['इंदौर। शहर के दिल', 'इंदौर', null, null],
    ['திருநெல்வேலி: பாபநாசம் அணை', 'திருநெல்வேலி', null, null],
    ['កំពង់ឆ្នាំង៖ អាជីវករ', 'កំពង់ឆ្នាំង', null, null],
    ['सिमकोट, ६ वैशाख (रासस) : देशकै', 'सिमकोट', null, 'Rastriya Samachar Samiti'],
    ['मुगु, ४ मंसिर गते (रासस) : देशकै', 'मुगु', null, 'Rastriya Samachar Samiti'],
    ['مظفرآباد (نمائندہ خصوصی) وادی نیلم میں', 'مظفرآباد', null, null],
    ['ایسنا/یزد در عمق شصت متری', 'یزد', null, 'ISNA'],
    ['[인천=한강일보] 뱃길로 세 시간 반', '인천', null, null],
    ['VLORË, 17 qershor /ATSH/ - Reshjet', 'VLORË', '2025-06-17', 'ATSH'],
    ['Chotěšov /FOTO/ – Labutě si', 'Chotěšov', null, null],
    ['Trutnov (VIDEO, FOTO) - Na', 'Trutnov', null, null],
    ['KOPER > Na Koprskem so', 'KOPER', null, null],
    ['नई दिल्ली, 17 जून (भाषा) प्रधानमंत्री', 'नई दिल्ली', '2025-06-17', 'PTI'],
    ['वाराणसी, जागरण संवाददाता। शाम की आरती', 'वाराणसी', null, null],
    ['თბილისი – მთავრობის სხდომა', 'თბილისი', null, null],
    ['ആലപ്പുഴ: കുട്ടനാട്ടിലെ ദ്വീപുകളിൽ', 'ആലപ്പുഴ', null, null],
    ['Wien – Einem Team der Akademie', 'Wien', null, null],
    ['Guadalajara, Jal.- Un hombre', 'Guadalajara, Jal.', null, null],
    ['Beirut: The harbour', 'Beirut', null, null],
    ['ILOILO CITY—Fishermen in', 'ILOILO CITY', null, null],
    ['(Québec) Le gouvernement', 'Québec', null, null],
    ['دبي، الإمارات (CNN) -- قال', 'دبي، الإمارات', null, null],
  ] as const)('“%s”', (text, place, date, agency) => {
    const opening = readOpening(text, PUBLISHED);
    const dateline = place === null && date === null ? null : { place, date };
    expect(opening.dateline?.value ?? null).toEqual(dateline);
    expect(opening.agency?.value ?? null).toBe(agency);
  });

  it.each([
    ['Hasbergen.', 'Hasbergen. Wer mit dem Rollator zum Zug will', 'Hasbergen'],
    ['Hasbergen', 'Hasbergen. Wer mit dem Rollator zum Zug will', 'Hasbergen'],
    ['Dar es Salaam.', 'Dar es Salaam. Wavuvi wa dagaa', 'Dar es Salaam'],
    ['Bragança –', 'Bragança – A ponte de concreto', 'Bragança'],
    ['Stendal', 'Stendal (kpl). Auf dem Rathaus', 'Stendal'],
    ['Gent', 'Gent | Het was een tikfout', 'Gent'],
    ['Agnès Roustan.', 'Agnès Roustan. C’est possible', null],
    ['Frage:', 'Frage: Wer mit dem Rollator', null],
    ['Update.', 'Update. Wer mit dem Rollator', null],
    ['Hasbergen', 'Hasbergen bekommt einen Aufzug', null],
  ] as const)('begin with a place that is set apart: “%s”, in “%s”', (setApart, text, place) => {
    expect(readOpening(text, PUBLISHED, { setApart }).dateline?.value.place ?? null).toBe(place);
  });

  it.each([
    ['Bakı, 4 mart, AZƏRTAC', 'Bakı', 'AZERTAC'],
    ['ԵՐԵՎԱՆ, 4 ՄԱՐՏԻ, ԱՐՄԵՆՊՐԵՍ։ Կառավարությունը', 'ԵՐԵՎԱՆ', 'Armenpress'],
    ['Hà Nội (TTXVN 4/3) - Chiều', 'Hà Nội', 'VNA'],
    ['إسطنبول/ محمد علي/ الأناضول', 'إسطنبول', 'Anadolu'],
    ['Redacción Deportes, 4 mar (EFE).- El', null, 'EFE'],
    ['BAKU, Azerbaijan, March 4. The', 'BAKU, Azerbaijan', null],
    ['OSLO (VG) Regjeringen', 'OSLO', null],
    ['Umeå. Domstolen avslår', 'Umeå', null],
    ['HOLT’S CROSSING, W.Va. — Residents', 'HOLT’S CROSSING, W.Va.', null],
    ['Karben. (red) Die Brücke', 'Karben', null],
    ['Ottawa—The minister', 'Ottawa', null],
    ['کوئٹہ (این این آئی) وزیر', 'کوئٹہ', null],
    ['बिजनौर, जागरण संवाददाता। घाघरा', 'बिजनौर', null],
    ['काठमाडौँ, फागुन २१ गते । सरकारले', 'काठमाडौँ', null],
    ['（吉隆坡4日訊）首相', '吉隆坡', null],
    ['【ニューヨーク＝山田太郎】米国', 'ニューヨーク', null],
  ])('may be set in the ways of one press: “%s”', (text, place, agency) => {
    const opening = readOpening(text, '2024-03-05');
    expect(opening.dateline?.value.place ?? null).toBe(place);
    expect(opening.agency?.value ?? null).toBe(agency);
  });

  it('name a place in scripts of India by where it stands', () => {
    const place = (text: string) => readOpening(text, PUBLISHED).dateline?.value.place ?? null;
    const hindi =
      'घाघरा नदी की कटान से महसी तहसील के गांव में शनिवार रात से अब तक बीस घर नदी में समा चुके हैं।';
    const malayalam =
      'മലയോര ഹൈവേയുടെ നിർമാണം മൂന്നു വർഷമായി ഇഴഞ്ഞു നീങ്ങുന്നതിൽ പ്രതിഷേധിച്ച് നാട്ടുകാർ രംഗത്തെത്തി.';
    expect(place(`बहराइच। ${hindi}`)).toBe('बहराइच');
    expect(place(`यवतमाळ : ${hindi}`)).toBe('यवतमाळ');
    expect(place(`ചെറുപുഴ: ${malayalam}`)).toBe('ചെറുപുഴ');
    expect(place(`ചെറുപുഴ ∙ ${malayalam}`)).toBe('ചെറുപുഴ');
    expect(place(`एजेंसी। ${hindi}`)).toBeNull();
    expect(place(`सवाल: ${hindi}\nजवाब: हाँ।\nसवाल: ${hindi}`)).toBeNull();
    expect(place('चीनी: दो कप')).toBeNull();
  });

  it('name in capitals before a colon a place of which the headline speaks', () => {
    const read = (headline: string) =>
      readOpening('STORDAL: Raskoden er heva.', PUBLISHED, { headline }).dateline?.value.place;
    expect(read('Skulen i Stordal er stengd')).toBe('STORDAL');
    expect(read('Skulen er stengd')).toBeUndefined();
  });

  it('are known by the first words that are bold', () => {
    const page = (prose: string) => articleOf({ lang: 'de', prose }).dateline?.place;
    const text = 'Wer mit dem Rollator zum Zug nach Osnabrück will, der braucht Hilfe.';
    expect(page(`<strong>Hasbergen.</strong> ${text}`)).toBe('Hasbergen');
    expect(page(`Hasbergen. ${text}`)).toBeUndefined();
  });

  it.each([
    ['zh-TW', '<p>2024/06/07 10:22 記者林宜蓁／嘉義報導</p>', '嘉義'],
    ['zh-TW', '<p>記者林宜蓁／綜合報導</p>', undefined],
    ['tr', '<p>Elif KARACA/BALIKESİR, (İHA)</p>', 'BALIKESİR'],
    ['ar', '<p>طرابلس - ليلى الحداد</p><p>26 مارس 2024</p>', 'طرابلس'],
    ['bn', '<p>রফিকুল ইসলাম, লালমনিরহাট<br>প্রকাশ: ২০ জুন ২০২৪</p>', 'লালমনিরহাট'],
    ['en', '<p>By Jane Doe, New York</p>', 'New York'],
    ['en', '<p>By Jane Doe in Hohhot and John Roe | 3 May 2024</p>', 'Hohhot'],
    ['en', '<p>By Jane Doe</p><p>CHENNAI, September 17, 2021 20:41 IST</p>', 'CHENNAI'],
    ['en', '<p>By Jane Doe</p><p>POLITICS, September 17, 2021</p>', undefined],
    [
      'es',
      '<p>Por Ana Ruiz</p><p>Valdehoyos (Soria) - </p><p>6 sept 2022</p>',
      'Valdehoyos (Soria)',
    ],
    ['es', '<p>Por Ana Ruiz</p><p class="author-location">Las Choapas</p>', 'Las Choapas'],
    ['es', '<p>Por Ana Ruiz</p><p class="location">32 resultados</p>', undefined],
    ['ar', '<p>بيروت: ليلى الحداد</p><p>26 مارس 2024</p>', 'بيروت'],
    ['ar', '<p>الثلاثاء، 12 يوليو 2022 02:30 م المنيا - حسن الحداد</p>', 'المنيا'],
    ['tr', '<p>Elif KARACA / MUĞLA, (DHA)27.03.2017 - 11:45</p>', 'MUĞLA'],
    ['ca', '<p>Mercè Puigdemunt / ACN - Sarrià de Ter</p>', 'Sarrià de Ter'],
    [
      'en',
      '<p>March 04, 2024 10:20 pm | Updated 11:02 pm IST - CHENNAI</p><p>The Daily Post Bureau</p>',
      'CHENNAI',
    ],
    ['es', '<p><a rel="author" href="/ar">Ana Ruiz</a> en Territorio</p>', undefined],
    [
      'bn',
      '<div class="author"><h6>পার্থ চক্রবর্তী</h6><span>আলিপুরদুয়ার</span></div><p>শেষ আপডেট: ০৪ মার্চ ২০২৪</p>',
      'আলিপুরদুয়ার',
    ],
    ['hi', '<p>पटना 2 महीने पहले</p>', 'पटना'],
    ['en', '<p>By Jane Doe, Harbour Life</p>', undefined],
  ])('in %s may be left to the byline: %s', (lang, above, place) => {
    expect(articleOf({ lang, above }).dateline?.place).toBe(place);
  });

  it.each([
    ['CHITRAL: The spring was dry. Women of Chitral carried stones.', 'CHITRAL'],
    ['BUFF BAY, Portland:\nFarmers lost a crop, and Buff Bay its bridge.', 'BUFF BAY, Portland'],
    ['EXCLUSIVE: The spring was dry.', undefined],
    ['DOE: The spring was dry, Doe said.\nROE: Was it?\nDOE: It was.', undefined],
    ['Victoria: The spring was dry.\nJohn: Was it?\nVictoria: It was.', undefined],
  ])('before a colon name a place that the text names again: “%s”', (text, place) => {
    expect(readOpening(text, PUBLISHED).dateline?.value.place).toBe(place);
  });

  it('may be left to the byline where the text tells of what happened there', () => {
    const above = '<p>Por Domingos Hossi | Ombadja</p>';
    const prose =
      'O gado chegou magro, disse o criador, e em Ombadja já não há pasto que chegue para todos os animais que desceram das montanhas.';
    expect(articleOf({ lang: 'pt', above, prose }).dateline?.place).toBe('Ombadja');
    expect(articleOf({ lang: 'pt', above }).dateline).toBeNull();
    const linked = '<p><a rel="author" href="/jd">Jane Doe</a> in Holt’s Crossing</p>';
    const english =
      'The bridge fell before dawn, and in Holt’s Crossing the baker had already lit her ovens when she heard a sound like a train.';
    expect(articleOf({ above: linked, prose: english }).dateline?.place).toBe('Holt’s Crossing');
    expect(articleOf({ above: linked }).dateline).toBeNull();
  });

  it('may be left to the byline in letters that tell no names, where the text tells of the place', () => {
    const arabic =
      'دشن أمير المنطقة أمس محطة تحلية المياه الجديدة شرق محافظة بيشة بطاقة إنتاجية تبلغ اثني عشر ألف متر مكعب يوميا وبحضور عدد من المسؤولين.';
    const above = '<p>فهد العتيبي - بيشة</p><p>26 مارس 2024</p>';
    expect(articleOf({ lang: 'ar', above, prose: arabic }).dateline?.place).toBe('بيشة');
    expect(articleOf({ lang: 'ar', above }).dateline).toBeNull();
    const capitals = '<p>Na Neema Kisanga, MBULUDI</p>';
    const swahili =
      'Wakulima wa tumbaku mjini Mbuludi wameiomba Serikali kuongeza idadi ya wanunuzi kabla ya msimu wa masoko kuanza mwezi ujao.';
    expect(articleOf({ lang: 'sw', above: capitals, prose: swahili }).dateline?.place).toBe(
      'MBULUDI',
    );
  });

  it('stand below a remark in brackets', () => {
    const text = '（原标题：养殖平台安装完毕）\n新华社福州9月20日电（记者林思远）平台完成安装。';
    expect(readOpening(text, '2023-09-21').dateline?.value.place).toBe('福州');
  });

  it.each([
    'KFT - Kraftfahrzeugtechnik',
    'EXCLUSIVE - The',
    'The minister (Labour) - who resigned - said so.',
    'He said that the talks would go on.',
    'Kolumne – Das war',
    'The agency told Reuters (Reuters) - no',
    'Apple (AAPL) - the company',
    'LIVE — Follow the',
    'NATO. The ministers met',
    'UPDATE. The ministers met',
    'سوق السمك – فتح أبوابه',
    'سوق السمك (الجديد) فتح أبوابه',
    'கேள்வி: பாபநாசம் அணை',
    'Angela Merkel (CDU) - die',
    'On Tuesday, 17 June, the council',
    '17 June 2025 - The council',
  ])('are a sentence’s own: “%s”', (text) => {
    expect(readOpening(text, PUBLISHED)).toEqual({ agency: null, dateline: null });
  });

  it('take the year that brings them nearest to the publication', () => {
    const day = (text: string, published: string) =>
      readOpening(text, published).dateline?.value.date;
    expect(day('BEIJING, Dec. 31 (Xinhua) -- China', '2025-01-01')).toBe('2024-12-31');
    expect(day('新华社北京1月1日电 国务院', '2024-12-31T23:30:00Z')).toBe('2025-01-01');
    expect(day('（中央社台北31日電）行政院', '2025-06-01')).toBe('2025-05-31');
  });

  it('have no day where none is known to count from', () => {
    expect(readOpening('PARIS, June 17 (Reuters) - The', null).dateline?.value).toEqual({
      place: 'PARIS',
      date: null,
    });
  });

  it('are kept as evidence', () => {
    expect(readOpening('PARIS, June 17 (Reuters) - The', PUBLISHED).agency?.evidence).toMatchObject(
      {
        source: 'first-words',
        found: 'PARIS, June 17 (Reuters) -',
      },
    );
  });

  it('tell no agency by a picture’s credit', () => {
    expect(readOpening('Paris (AP Photo) - The', null).agency).toBeNull();
    expect(readOpening('(Foto: dpa) Die Halle', null).agency).toBeNull();
  });
});

describe('a dateline of another form', () => {
  const filed = (text: string) => readOpening(text, PUBLISHED);

  it.each([
    ['London (CNN)It was the evening that', 'London', null],
    ['Press release of 16 June 2025 | Berlin – The', 'Berlin', '2025-06-16'],
    ['Pressemitteilung vom 16. Juni 2025 | Berlin – Die', 'Berlin', '2025-06-16'],
    ['Communiqué de presse – Paris, 16 juin 2025 – Le', 'Paris', '2025-06-16'],
    ['Halver/Südwestfalen. Die Regionen', 'Halver/Südwestfalen', null],
    ['Halver, Westfalen/Stuttgart. Die Stadt', 'Halver, Westfalen/Stuttgart', null],
    ['Berlin, 16. Juni 2025. Sommer ist', 'Berlin', '2025-06-16'],
    ['Bad Halver -\nDie Straße ist gesperrt.', 'Bad Halver', null],
    ['Halver (fn-press). Gerade haben', 'Halver', null],
    ['Ein Lead steht davor.\nLINZ – „Süßes“, sagt der Clown.', 'LINZ', null],
    ['Ein Lead.\nNoch einer.\nWien, 14. Juni 2025 – Auf den Wegen', 'Wien', '2025-06-14'],
    ['Un resumen.\nMadrid, 14 jun (EFE).- El puerto', 'Madrid', '2025-06-14'],
  ])('is read in %j', (text, place, date) => {
    expect(filed(text).dateline?.value).toEqual({ place, date });
  });

  it.each([
    'Am 8. November 2025 findet der Tag des Hafens (englisch: harbour day) statt',
    'Blockhaus für 2 – 5 Personen (mit Bad)',
    'Pressemitteilung vom 16. Juni 2025',
    'Der Lead.\nFERIENHAUS HALVER – Das Haus liegt am See.',
    'Die Termine.\nLINZ – Posthof\nGRAZ – Orpheum',
    'Der Lead.\nAnna Ruiz – die Malerin – kam.',
    'Und/oder. Die Frage bleibt.',
  ])('is not in %j', (text) => {
    expect(filed(text).dateline).toBeNull();
  });

  it('may only name the agency that passed a report on', () => {
    expect(filed('KVELLER via JTA — The state has').agency?.value).toBe('JTA');
    expect(filed('Trains run via Basel — The line').agency).toBeNull();
  });

  it.each([
    ['<ul><li>Share</li></ul><p>WASHINGTON —</p>', 'WASHINGTON'],
    ['<p>Bern, 17.08.2007 - Rede am Gipfel der Städte</p>', 'Bern'],
    [
      '<div><span>13.01.2022</span> • <span class="field-location">Saturday Bay</span></div>',
      'Saturday Bay',
    ],
  ])('may stand above the text: %s', (above, place) => {
    expect(articleOf({ above }).dateline?.place).toBe(place);
  });

  it('is no place that stands without a date', () => {
    const above = '<div><span class="location">Saturday Bay</span></div>';
    expect(articleOf({ above }).dateline).toBeNull();
  });
});
