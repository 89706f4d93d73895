import { describe, expect, it } from 'vitest';
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
});
