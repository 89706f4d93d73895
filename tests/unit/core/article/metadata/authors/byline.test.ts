import { describe, expect, it } from 'vitest';
import { readByline } from '../../../../../../src/core/article/metadata/authors/byline.ts';
import { outletTest } from '../../../../../../src/core/article/metadata/authors/names.ts';

const OUTLETS = ['The Daily Post', 'Nordkai-Zeitung'];

const read = (
  line: string | readonly string[],
  language: string | null = null,
  certainty: 'shown' | 'stated' = 'shown',
) =>
  readByline(typeof line === 'string' ? [line] : line, {
    isOutlet: outletTest(OUTLETS),
    language,
    certainty,
  });

const authors = (...args: Parameters<typeof read>) => read(...args).authors;

describe('a printed byline', () => {
  it.each([
    ['en', 'By Jane Doe', ['Jane Doe']],
    ['en', 'By Theo Lindqvist and Oleh Melnyk', ['Theo Lindqvist', 'Oleh Melnyk']],
    ['id', 'Oleh Budi Santoso', ['Budi Santoso']],
    ['id', 'Penulis: Kontributor Nunukan, Budi Santoso', ['Budi Santoso']],
    ['en', 'By Jane Doe For Postonline', ['Jane Doe']],
    ['en', 'By Jane Doe | Last Updated: May 3, 2021 4:00 AM AT', ['Jane Doe']],
    ['vi', 'Tác giả: Trần Bá', ['Trần Bá']],
    ['zh', '本报记者　阿依古丽·买买提　王志成', ['阿依古丽·买买提', '王志成']],
    ['zh', '□记者 李建国', ['李建国']],
    ['en', 'Written by Sam O’Neill and Ana María Ruiz', ['Sam O’Neill', 'Ana María Ruiz']],
    ['de', 'Von Anna Berg und Jörg von der Heide', ['Anna Berg', 'Jörg von der Heide']],
    ['de', 'Ein Gastbeitrag von Anna Berg', ['Anna Berg']],
    ['fr', 'Par Élodie Martin et Jean-Luc Petit', ['Élodie Martin', 'Jean-Luc Petit']],
    ['es', 'Por María José Ruiz y Pedro Gómez Díaz', ['María José Ruiz', 'Pedro Gómez Díaz']],
    ['pt', 'Por João da Silva e Ana Souza', ['João da Silva', 'Ana Souza']],
    ['it', 'di Luca Rossi', ['Luca Rossi']],
    ['it', 'A cura di Giulia Bianchi', ['Giulia Bianchi']],
    ['nl', 'Door Pieter van den Berg en Sanne Bakker', ['Pieter van den Berg', 'Sanne Bakker']],
    ['sv', 'Av Åsa Lindqvist och Erik Ek', ['Åsa Lindqvist', 'Erik Ek']],
    ['da', 'Af Mette Sørensen', ['Mette Sørensen']],
    ['nb', 'Tekst: Kari Nordmann', ['Kari Nordmann']],
    ['fi', 'Teksti: Liisa Virtanen', ['Liisa Virtanen']],
    ['pl', 'Autor: Jan Kowalski', ['Jan Kowalski']],
    ['pl', 'Oprac. Anna Nowak', ['Anna Nowak']],
    ['cs', 'Autor: Petr Novák, Jana Svobodová', ['Petr Novák', 'Jana Svobodová']],
    ['sk', 'Autor: Ján Kováč', ['Ján Kováč']],
    ['hu', 'Írta: Kiss Péter', ['Kiss Péter']],
    ['ro', 'De Andrei Popescu', ['Andrei Popescu']],
    ['hr', 'Piše: Ivan Horvat', ['Ivan Horvat']],
    ['sr', 'Аутор: Марко Петровић', ['Марко Петровић']],
    ['bg', 'Автор: Мария Иванова', ['Мария Иванова']],
    ['ru', 'Текст: Иван Петров и Анна Смирнова', ['Иван Петров', 'Анна Смирнова']],
    ['uk', 'Автор: Олена Ковальчук', ['Олена Ковальчук']],
    ['el', 'Γράφει ο Γιώργος Παπαδόπουλος', ['Γιώργος Παπαδόπουλος']],
    ['tr', 'Yazan: Ayşe Yılmaz', ['Ayşe Yılmaz']],
    ['tr', 'Ayşe Yılmaz tarafından', ['Ayşe Yılmaz']],
    ['ar', 'بقلم: أحمد علي', ['أحمد علي']],
    ['ar', 'كتب محمد حسن وسارة أحمد', ['محمد حسن', 'سارة أحمد']],
    ['fa', 'نویسنده: سارا احمدی', ['سارا احمدی']],
    ['ur', 'تحریر: احمد فراز', ['احمد فراز']],
    ['he', 'מאת יוסי כהן ודנה לוי', ['יוסי כהן', 'דנה לוי']],
    ['hi', 'लेखक: राहुल शर्मा', ['राहुल शर्मा']],
    ['bn', 'লিখেছেন রহিম উদ্দিন', ['রহিম উদ্দিন']],
    ['th', 'โดย สมชาย ใจดี', ['สมชาย ใจดี']],
    ['vi', 'Tác giả: Nguyễn Văn An', ['Nguyễn Văn An']],
    ['id', 'Oleh: Budi Santoso', ['Budi Santoso']],
    ['ms', 'Oleh Siti Aminah', ['Siti Aminah']],
    ['zh', '本报记者 王小明 李华', ['王小明', '李华']],
    ['zh', '文／陳美玲', ['陳美玲']],
    ['ja', '執筆：山田 太郎', ['山田 太郎']],
    ['ja', '山田太郎 記者', ['山田太郎']],
    ['ko', '홍길동 기자', ['홍길동']],
    ['ko', '김철수·이영희 기자', ['김철수', '이영희']],
    ['am', 'በሔለን ተስፋዬ', ['ሔለን ተስፋዬ']],
    ['ar', 'حاورته: زينب العامري', ['زينب العامري']],
    ['ar', 'أسوان - كتب عبد الله صلاح - هبة الشافعي', ['عبد الله صلاح', 'هبة الشافعي']],
    ['es', 'Por: Redacción / El Norte', []],
    ['lv', 'Iesniedza Ilze Bērziņa — Sest, 01/09/2016 - 17:42', ['Ilze Bērziņa']],
    ['fr', 'Soumis par Jeanne Roy le sam, 03/09/2016 - 17:42', ['Jeanne Roy']],
    ['zh', '文/王小明 图/李华', ['王小明']],
  ])('in %s gives its names: “%s”', (language, line, names) => {
    expect(authors(line, language)).toEqual(names);
    expect(read(line, language).isLabelled).toBe(true);
  });

  it.each([
    ['am', 'በላይ ታደሰ', ['በላይ ታደሰ']],
    ['ca', 'Mercè Puigdemunt / ACN - Sarrià de Ter', ['Mercè Puigdemunt']],
    ['fi', 'Aino Virta–STT', ['Aino Virta']],
    ['en', 'JANE DOE Post Sports Writer', ['JANE DOE']],
    ['fa', 'مترجم: زهرا شیخی', []],
    ['te', 'స్టాఫ్ రిపోర్టర్', []],
  ])('in %s gives names that no label announces: “%s”', (language, line, names) => {
    expect(authors(line, language)).toEqual(names);
  });

  it.each([
    ['By Jane Doe, Senior Political Correspondent', ['Jane Doe']],
    ['By Political Editor Jane Doe', ['Jane Doe']],
    ['By Jane Doe in London and John Roe in Paris', ['Jane Doe', 'John Roe']],
    ['By Jane Doe, London', ['Jane Doe']],
    ['By JANE DOE | Staff Writer | jane.doe@paper.example', ['JANE DOE']],
    ['By Jane Doe (@janedoe)', ['Jane Doe']],
    ['By Jane Doe for The Daily Post', ['Jane Doe']],
    ['By Jane Doe, PhD', ['Jane Doe']],
    ['By Jane Doe • 3 min read', ['Jane Doe']],
    ['By Jane Doe Published 3 May 2024 at 10:15 am', ['Jane Doe']],
    ['By Jane Doe Jane Doe', ['Jane Doe']],
    ['12.05.2020, 14:30 Uhr von Anna Berg', ['Anna Berg']],
    ['Von FOCUS-Online-Experte Anna Berg', ['Anna Berg']],
    ['Von unserer Korrespondentin Anna Berg, Berlin', ['Anna Berg']],
    ['Von Anna Berg (Text) und Jörg Maas (Fotos)', ['Anna Berg']],
    ['Text & Fotos: Anna Berg', ['Anna Berg']],
    ['By Jane Doe (editor: John Roe)', ['Jane Doe']],
    ['View all posts by Jane Doe', ['Jane Doe']],
    ['Par Élodie Martin, envoyée spéciale à Kiev', ['Élodie Martin']],
    ['Por José Ortega y Gasset', ['José Ortega y Gasset']],
  ])('leaves out roles, places, addresses and dates: “%s”', (line, names) => {
    expect(authors(line, /^(?:Von|12|Text)/.test(line) ? 'de' : null)).toEqual(names);
  });

  it('is read across the elements that part its words', () => {
    expect(authors(['Author', 'Andreas Kalt'])).toEqual(['Andreas Kalt']);
    expect(authors(['By', 'Jane Doe', 'and', 'John Roe', '3 May 2024', '12'])).toEqual([
      'Jane Doe',
      'John Roe',
    ]);
  });

  it('keeps what its names look like in print', () => {
    expect(read('By Jane Doe and John Roe').byline).toBe('Jane Doe and John Roe');
  });
});

describe('who is no author', () => {
  it.each([
    'By The Daily Post',
    'Von Redaktion Nordkai-Zeitung',
    'Daily Post Newsroom',
    'By admin',
    'wpadmin',
    'Redaktion',
    'La rédaction',
    'By Staff Reporter',
    'By Web Desk',
    'Senior Political Correspondent',
    'редакция',
    '编辑部',
    '온라인뉴스팀',
    'Foto: Jörg Maas',
    'Photos: Jane Doe / Getty Images',
    '责任编辑：王小明',
    '編集：山田太郎',
    'Zdjęcia: Jan Nowak',
    'Translated by Jane Doe',
    'Nordlicht Medien GmbH',
    '12 comments',
    'Read more',
    'https://www.facebook.com/thedailypost',
    'paper.example',
    '@thedailypost',
    'CC BY 4.0',
  ])('“%s” names nobody', (line) => {
    expect(authors(line)).toEqual([]);
  });

  it('is one who pictured what another wrote', () => {
    expect(authors('Text: Anna Berg, Fotos: Jörg Maas')).toEqual(['Anna Berg']);
    expect(authors(['Von', 'Anna Berg', 'Übersetzt von', 'Jörg Maas'])).toEqual(['Anna Berg']);
    expect(authors('记者：王小明 责任编辑：李华', 'zh')).toEqual(['王小明']);
  });
});

it('a channel of a broadcaster is no name', () => {
  expect(authors('RNZ Pacific | July 3, 2017')).toEqual([]);
  expect(authors('By KPS Malhotra | July 3, 2017')).toEqual(['KPS Malhotra']);
});

it('what somebody is, of what, is no name', () => {
  expect(authors('Periodista de Prensa en Radio Norte', 'es')).toEqual([]);
});

describe('an agency in a byline', () => {
  it.each([
    ['Agence France-Presse', [], 'AFP'],
    ['By Reuters', [], 'Reuters'],
    ['By Jane Doe, Associated Press', ['Jane Doe'], 'AP'],
    ['By JANE DOE The Associated Press', ['JANE DOE'], 'AP'],
    ['Von Anna Berg, dpa', ['Anna Berg'], 'dpa'],
    ['Anna Berg (dpa)', ['Anna Berg'], 'dpa'],
    ['Par Le Monde avec AFP', [], 'AFP'],
    ['By Jane Doe and agencies', ['Jane Doe'], null],
  ])('stands apart from authors: “%s”', (line, names, agency) => {
    const byline = readByline([line], {
      isOutlet: outletTest(['Le Monde']),
      language: null,
      certainty: 'shown',
    });
    expect(byline.authors).toEqual(names);
    expect(byline.agency).toBe(agency);
  });
});

describe('a name that the page states', () => {
  it.each([
    ['Doe, Jane', ['Jane Doe']],
    ['happyface313', ['happyface313']],
    ['di Stefano', ['di Stefano']],
    ['Von Anna Berg', ['Anna Berg']],
    ['Jane Doe, John Roe and Ana Ruiz', ['Jane Doe', 'John Roe', 'Ana Ruiz']],
    ['Jane Doe;John Roe', ['Jane Doe', 'John Roe']],
    ['Dr. Anna Berg', ['Dr. Anna Berg']],
    ['Per Nyberg', ['Per Nyberg']],
    ['Lê Thị Hoa', ['Lê Thị Hoa']],
  ])('is kept as it is: “%s”', (text, names) => {
    expect(authors(text, null, 'stated')).toEqual(names);
  });
});

describe('what stands with names in bylines of the world', () => {
  it.each([
    ['en', 'By Jane Doe | Published: 3 May 2024 | Updated: 5 hours ago', ['Jane Doe']],
    ['de', 'W+ Von Jörn Petersen und Anke Wilmers | 22.04.2024', ['Jörn Petersen', 'Anke Wilmers']],
    ['ar', 'كتب: محمد عثمان وهالة الطيب الاثنين، 18 أبريل 2022', ['محمد عثمان', 'هالة الطيب']],
    ['fa', 'نویسنده: The Daily Post | تاریخ نشر: ۵ میزان ۱۴۰۲', []],
    ['fi', 'STT–Tuomas Räsänen', ['Tuomas Räsänen']],
    ['ko', '기자명 김도윤 기자', ['김도윤']],
    ['ko', '2024.01.22. 오전 6:31 기사원문 고영주 기자', ['고영주']],
    ['km', 'ដោយ៖ សុខ ចាន់ធី', ['សុខ ចាន់ធី']],
    ['am', 'በ ብሩክ ተስፋዬ', ['ብሩክ ተስፋዬ']],
    ['fil', 'Ni Rhea Mae Bolaños | July 26, 2024', ['Rhea Mae Bolaños']],
    ['zh-TW', '2024/06/07 10:22記者林宜蓁／嘉義報導', ['林宜蓁']],
    ['ur', 'مظفرآباد (نمائندہ خصوصی) وادی نیلم میں برفانی تودہ گرنے سے سڑک بند', []],
    ['en', 'Guest essay by Jane Doe', ['Jane Doe']],
    ['en', 'Jane Doe reports from Kyiv', ['Jane Doe']],
    ['en', 'Jane Doe is the paper’s political editor', ['Jane Doe']],
    ['en', 'By Jane Doe, The Harbour Review', ['Jane Doe']],
    ['en', 'By Jane Doe, Ann Other and 2 more', ['Jane Doe', 'Ann Other']],
    ['en', 'By Jane Doe (Lagos) and John Roe (Abuja)', ['Jane Doe', 'John Roe']],
    ['en', 'From Jane Doe, Abuja', ['Jane Doe']],
    ['de', 'Von Anna Berg und Max Muster, Washington', ['Anna Berg', 'Max Muster']],
    ['fr', 'Jean Dupont Journaliste au service politique', ['Jean Dupont']],
    ['es', 'MARÍA LÓPEZ @marialopez Madrid', ['MARÍA LÓPEZ']],
    ['es', 'Texto: María López / Fotos: Juan Pérez', ['María López']],
    ['pt', 'Ana Souza, da Agência Brasil', ['Ana Souza']],
    ['pl', 'Jan Kowalski (oprac.)', ['Jan Kowalski']],
    ['ru', 'РИА Новости / Иван Петров', ['Иван Петров']],
    ['he', 'יוסי כהן, כתב צבאי', ['יוסי כהן']],
    ['ar', 'كتب: أحمد علي - تصوير: محمد حسن', ['أحمد علي']],
    ['hi', 'राहुल शर्मा, नई दिल्ली', ['राहुल शर्मा']],
    ['vi', 'Bài, ảnh: Nguyễn An', ['Nguyễn An']],
    ['vi', 'Theo Nguyễn An', ['Nguyễn An']],
    ['zh', '记者丨王小明', ['王小明']],
    ['zh', '新京报记者 王小明 编辑 李华 校对 张三', ['王小明']],
    ['zh', '南方全媒体记者王小明 广州报道', ['王小明']],
    ['zh', '編譯陳美玲／綜合報導', ['陳美玲']],
    ['zh', '國際中心／陳美玲報導', ['陳美玲']],
    ['ja', 'ワシントン支局長 山田太郎', ['山田太郎']],
    ['ja', '聞き手・山田太郎', ['山田太郎']],
    ['ko', '글 김철수', ['김철수']],
    ['ko', '글·사진 김철수 기자', ['김철수']],
    ['ja', '文・山田太郎　写真・鈴木花子', ['山田太郎']],
    ['en', 'JANE Q. PUBLIC AND TOM RILEY JR.', ['JANE Q. PUBLIC', 'TOM RILEY JR.']],
    ['en', 'Mary Jo White Staff Writer', ['Mary Jo White']],
    ['en', 'JOHN SMITH Daily Post Staff Writer', ['JOHN SMITH']],
    ['de', 'Von unserem Redaktionsmitglied Petra Müller', ['Petra Müller']],
    ['de', 'Petra Müller (Text) und Hans Meier (Bilder), Nordkai', ['Petra Müller']],
    ['nb', 'Ola Nordmann og Kari Hansen (foto)', ['Ola Nordmann']],
    ['pt', 'Por Redação e Ana Souza, do Recife', ['Ana Souza']],
    ['sr', 'Izvor: Tanjug, Autor: J. Jovanović', ['J. Jovanović']],
    ['ka', 'ავტორი: ნინო ბერიძე', ['ნინო ბერიძე']],
    ['hy', 'Հեղինակ՝ Անի Պետրոսյան', ['Անի Պետրոսյան']],
    ['he', 'מאת: יוסי כהן, כתב לענייני צבא', ['יוסי כהן']],
    ['ar', 'القاهرة ــ أحمد علي', ['أحمد علي']],
    ['ur', 'نمائندہ خصوصی: انصار عباسی', ['انصار عباسی']],
    ['bn', 'রফিকুল ইসলাম, কুষ্টিয়া', ['রফিকুল ইসলাম']],
    ['ko', '[OSEN=김철수 기자]', ['김철수']],
    ['ko', '스포츠매일 김철수 기자', ['김철수']],
  ])('in %s is no part of them: “%s”', (language, line, names) => {
    expect(authors(line, language)).toEqual(names);
  });

  it.each([
    ['ar', 'مراسلنا في بيروت'],
    ['fa', 'گروه سیاسی'],
    ['hi', 'न्यूज डेस्क, अमर उजाला, नई दिल्ली'],
    ['bn', 'স্টাফ রিপোর্টার'],
    ['mr', 'प्रतिनिधी, पुणे'],
    ['zh', '台北即時報導'],
    ['ko', '입력'],
    ['en', 'Updated'],
  ])('in %s is nobody: “%s”', (language, line) => {
    expect(authors(line, language)).toEqual([]);
  });
});
