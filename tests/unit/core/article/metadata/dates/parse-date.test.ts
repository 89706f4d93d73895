import { describe, expect, it } from 'vitest';
import { parseDate, readingOf } from '../../../../../../src/core/article/metadata/dates/index.ts';

const DAY = '2025-06-17';
const HALF_PAST_TEN = '2025-06-17T10:30:00';

describe('dates in words, by language', () => {
  it.each([
    ['en', 'Tuesday, June 17, 2025 at 3:05 p.m.', '2025-06-17T15:05:00'],
    ['en', '17 June 2025', DAY],
    ['en', 'Sept. 5, 2019', '2019-09-05'],
    ['en', '17th of June, 2025', DAY],
    ['en', "17 Jun '25", DAY],
    ['ar', 'الثلاثاء 17 يونيو/حزيران 2025', DAY],
    ['ar', '17 كانون الثاني/يناير 2025', '2025-01-17'],
    ['ar', '17 يناير/كانون الثاني 2025', '2025-01-17'],
    ['fr', 'Publié le 1er août 2019 à 18h45', '2019-08-01T18:45:00'],
    ['fr', 'Mis à jour le 3 février 2021', '2021-02-03'],
    ['fr', '17 juin 2025 - 18h', '2025-06-17T18:00:00'],
    ['de', 'Dienstag, 17. Juni 2025, 10:30 Uhr', HALF_PAST_TEN],
    ['de', '17. Jänner 2025, 10.30 Uhr', '2025-01-17T10:30:00'],
    ['es', 'martes, 17 de junio de 2025', DAY],
    ['es', 'Junio 17, 2025 10:30 a. m.', HALF_PAST_TEN],
    ['pt', '1º de junho de 2025 às 10h30', '2025-06-01T10:30:00'],
    ['it', '17 giugno 2025 alle 10:30', HALF_PAST_TEN],
    ['nl', 'dinsdag 17 juni 2025 10.30 uur', HALF_PAST_TEN],
    ['sv', 'tisdag den 17 juni 2025 kl. 10.30', HALF_PAST_TEN],
    ['nb', '17. juni 2025 kl. 10:30', HALF_PAST_TEN],
    ['da', '17. jun. 2025 kl. 10.30', HALF_PAST_TEN],
    ['fi', '17. kesäkuuta 2025 klo 10.30', HALF_PAST_TEN],
    ['is', '17. júní 2025', DAY],
    ['et', '17. juuni 2025 kell 10:30', HALF_PAST_TEN],
    ['lv', '2025. gada 17. jūnijs', DAY],
    ['lt', '2025 m. birželio 17 d. 10:30', HALF_PAST_TEN],
    ['pl', '17 czerwca 2025, godz. 10:30', HALF_PAST_TEN],
    ['pl', '17 listopada 2025', '2025-11-17'],
    ['cs', '17. června 2025 10:30', HALF_PAST_TEN],
    ['sk', '17. júna 2025 o 10:30', HALF_PAST_TEN],
    ['hu', '2025. június 17. 10:30', HALF_PAST_TEN],
    ['ro', 'marți, 17 iunie 2025, ora 10:30', HALF_PAST_TEN],
    ['bg', '17 юни 2025 г., 10:30 ч.', HALF_PAST_TEN],
    ['sr', '17. јун 2025. 10:30', HALF_PAST_TEN],
    ['hr', '17. listopada 2025. u 10:30', '2025-10-17T10:30:00'],
    ['sl', '17. junij 2025 ob 10.30', HALF_PAST_TEN],
    ['mk', '17 јуни 2025', DAY],
    ['sq', '17 qershor 2025', DAY],
    ['el', 'Τρίτη 17 Ιουνίου 2025, 10:30 π.μ.', HALF_PAST_TEN],
    ['el', '17 ΙΟΥΝΙΟΥ 2025, 3:05 μ.μ.', '2025-06-17T15:05:00'],
    ['tr', '17 Haziran 2025 Salı 10:30', HALF_PAST_TEN],
    ['tr', '17 KASIM 2025', '2025-11-17'],
    ['az', '17 iyun 2025, 10:30', HALF_PAST_TEN],
    ['uz', '17-iyun, 2025', DAY],
    ['ru', '17 июня 2025 г., 10:30 мск', '2025-06-17T10:30:00+03:00'],
    ['uk', '17 червня 2025 року, 10:30', HALF_PAST_TEN],
    ['be', '17 чэрвеня 2025, 10:30', HALF_PAST_TEN],
    ['km', 'ថ្ងៃទី ១៧ ខែមិថុនា ឆ្នាំ ២០២៥ 10:30', HALF_PAST_TEN],
    ['kk', '2025 жылғы 17 маусым', DAY],
    ['mn', '2025 оны 6-р сарын 17', DAY],
    ['mn', '2025 оны зургаадугаар сарын 17', DAY],
    ['mn', '2025 оны арван хоёрдугаар сарын 5', '2025-12-05'],
    ['ky', '2025-жыл, 17-июнь', DAY],
    ['ha', '17 ga Yuni, 2025', DAY],
    ['ca', '17 d’octubre del 2025', '2025-10-17'],
    ['gl', '17 de xuño de 2025', DAY],
    ['eu', '2025(e)ko ekainaren 17(a)', DAY],
    ['cy', 'Dydd Mawrth, 17 Mehefin 2025', DAY],
    ['af', '17 Junie 2025', DAY],
    ['sw', 'Jumanne, 17 Juni 2025', DAY],
    ['fil', 'Martes, Hunyo 17, 2025', DAY],
    ['id', 'Selasa, 17 Jun 2025 10:30 WIB', '2025-06-17T10:30:00+07:00'],
    ['ms', 'Selasa, 17 Julai 2025 3:05 petang', '2025-07-17T15:05:00'],
    ['vi', '17 tháng 6 năm 2025', DAY],
    ['vi', 'ngày 17 tháng Sáu năm 2025', DAY],
    ['vi', 'Thứ ba, 17/6/2025, 10:30 (GMT+7)', '2025-06-17T10:30:00+07:00'],
    ['ar', 'السبت، ١٧ يونيو ٢٠٢٥ ٠٣:٠٥ م', '2025-06-17T15:05:00'],
    ['ar', '17 تشرين الأول 2025', '2025-10-17'],
    ['ar', '17 جوان 2025', DAY],
    ['fa', '17 ژوئن 2025', DAY],
    ['ur', '17 جون 2025', DAY],
    ['he', '17 ביוני 2025, 10:30', HALF_PAST_TEN],
    ['ku', '17ê hezîrana 2025an', DAY],
    ['hi', '17 जून 2025, 10:30', HALF_PAST_TEN],
    ['bn', '১৭ জুন ২০২৫, ১০:৩০', HALF_PAST_TEN],
    ['ta', '17 ஜூன் 2025', DAY],
    ['te', '17 జూన్ 2025', DAY],
    ['th', '17 มิ.ย. 2568 10:30 น.', HALF_PAST_TEN],
    ['ka', '17 ივნისი, 2025, 10:30', HALF_PAST_TEN],
    ['hy', 'Հունիս 17, 2025', DAY],
    ['hy', '17 հունիսի 2025', DAY],
    ['am', '17 ጁን 2025', DAY],
    ['ja', '2025年06月17日(火) 10時30分', HALF_PAST_TEN],
    ['zh', '2025年6月17日 下午3点05分', '2025-06-17T15:05:00'],
    ['zh', '二〇二五年六月十七日', DAY],
    ['ko', '2025년 6월 17일 오후 3시 5분', '2025-06-17T15:05:00'],
  ])('%s: “%s”', (language, text, expected) => {
    expect(parseDate(text, readingOf(language, null))).toBe(expected);
  });
});

describe('dates in numbers', () => {
  it.each([
    ['2025-06-17', DAY],
    ['  ·  2025-06-17  ·   Source: Xinhua', DAY],
    ['2025/6/7', '2025-06-07'],
    ['17.06.2025', DAY],
    ['17. 6. 2025.', DAY],
    ['입력 2025. 6. 17. 15:05', '2025-06-17T15:05:00'],
    ['31/12/2019', '2019-12-31'],
    ['12/31/2019', '2019-12-31'],
    ['17.06.25', DAY],
    ['17-Jun-2025', DAY],
    ['17‏/06‏/2025', DAY],
    ['2022-29-11', '2022-11-29'],
    ['２０２５年４月１日', '2025-04-01'],
    ['2025.06.17 오후 3:05', '2025-06-17T15:05:00'],
  ])('“%s”', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  it.each([
    ['10/11/2025', 'en-GB', null, '2025-11-10'],
    ['10/11/2025', 'en-US', null, '2025-10-11'],
    ['10/11/2025', 'en', null, '2025-10-11'],
    ['10/11/2025', 'en', 'https://daily.example.co.uk/a', '2025-11-10'],
    ['10/11/2025', 'en-US', 'https://times.example.in/a', '2025-11-10'],
    ['10.11.2025', 'en-US', null, '2025-11-10'],
    ['10/11/2025', 'fr', null, '2025-11-10'],
    ['25.06.17 10:30', 'ko', null, HALF_PAST_TEN],
    ['25.06.17', 'de', null, '2017-06-25'],
  ])('reads “%s” in %s at %s as %s', (text, language, url, expected) => {
    expect(parseDate(text, readingOf(language, url))).toBe(expected);
  });

  it.each([
    'no date here',
    '2025-13-40',
    '31.02.2020',
    '1,234,567 people',
    '12:30',
    'in 2025',
    'version 10.2.2025.1',
    '192.168.10.20',
    '+49 30 1234-5678',
    '2025-W25',
    '3 hours ago',
    'vor 3 Stunden',
  ])('finds none in “%s”', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('other calendars', () => {
  it.each([
    ['Solar Hijri', '۲۷ خرداد ۱۴۰۴', DAY],
    ['Solar Hijri', 'سه‌شنبه ۲۷ خرداد ۱۴۰۴ - ۱۰:۳۰', HALF_PAST_TEN],
    ['Solar Hijri', '۱۴۰۴/۰۳/۲۷ ۱۰:۳۰', HALF_PAST_TEN],
    ['Solar Hijri of a leap year', '۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['Islamic', '21 ذو الحجة 1446', DAY],
    ['Islamic', '۲۱ ذی‌الحجه ۱۴۴۶', DAY],
    ['Buddhist', '17 มิถุนายน 2568', DAY],
    ['Buddhist', 'วันอังคารที่ ๑๗ มิถุนายน พ.ศ. ๒๕๖๘ เวลา ๑๐.๓๐ น.', HALF_PAST_TEN],
    ['Buddhist', '17/06/2568', DAY],
    ['Bikram Sambat', '२०८२ असार ३ गते १०:३०', HALF_PAST_TEN],
    ['Bikram Sambat', 'मंगलबार, ३ असार २०८२', DAY],
    ['Bikram Sambat', 'असार ३, २०८२', DAY],
    ['Bikram Sambat', '२०८२-०३-०३', DAY],
    ['numerals of Chinese', '二〇二五年六月十七日', DAY],
    ['Reiwa', '令和7年6月17日', DAY],
    ['Reiwa', '令和元年5月1日', '2019-05-01'],
    ['Heisei', '平成31年4月1日', '2019-04-01'],
    ['Republic of China', '中華民國114年06月17日 10:30', HALF_PAST_TEN],
    ['Reiwa in brackets', '2025年（令和7年）6月17日', DAY],
    ['Ethiopian', 'ሰኔ 10, 2017', DAY],
    ['Ethiopian', 'ማክሰኞ ሰኔ 10 ቀን 2017 ዓ.ም.', DAY],
    ['Bengali beside Gregorian', '৩ আষাঢ় ১৪৩২, ১৭ জুন ২০২৫', DAY],
  ])('%s: “%s”', (_, text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  it.each(['17 VI 2025', '17/VI/2025', '17.VI.2025', '2025. VI. 17.'])(
    'reads the month of “%s” in Roman numerals',
    (text) => {
      expect(parseDate(text)).toBe(DAY);
    },
  );

  it.each(['Titel IV 2025', '3 V', 'Rocky IV, 17 2025'])('finds no such month in “%s”', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('reads short years as those of the Buddhist era in Thai', () => {
    const thai = readingOf('th', null);
    expect(parseDate('17 มิ.ย. 68 10:30 น.', thai)).toBe(HALF_PAST_TEN);
    expect(parseDate('17/06/68', thai)).toBe(DAY);
    expect(parseDate('17 มิ.ย. 25', thai)).toBe(DAY);
  });

  it('reads short years of the Republic of China in Taiwan', () => {
    const taiwan = readingOf('zh-TW', 'https://news.example.com.tw/');
    expect(parseDate('114/06/17', taiwan)).toBe(DAY);
    expect(parseDate('114/06/17', readingOf('zh-CN', null))).toBeNull();
  });
});

describe('dates as papers of Asia write them', () => {
  it.each([
    ['a year set apart', '2025 06/17 10:30:00', HALF_PAST_TEN],
    ['Assamese', '১৭ জুন ২০২৫', DAY],
    ['Kyrgyz', '2025-жылдын 17-июну', DAY],
    ['Malayalam with a joiner', '17 ജൂണ്\u200d 2025', DAY],
    ['Sinhala', '2025 ජූනි මස 17', DAY],
  ])('%s: “%s”', (_, text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });
});

describe('digits of every script', () => {
  it.each([
    ['Arabic-Indic', '١٧/٠٦/٢٠٢٥'],
    ['Persian', '۲۰۲۵/۰۶/۱۷'],
    ['Devanagari', '१७/०६/२०२५'],
    ['Bengali', '১৭/০৬/২০২৫'],
    ['Gujarati', '૧૭/૦૬/૨૦૨૫'],
    ['Tamil', '௧௭/௦௬/௨௦௨௫'],
    ['Thai', '๑๗/๐๖/๒๐๒๕'],
    ['Lao', '໑໗/໐໖/໒໐໒໕'],
    ['Burmese', '၁၇/၀၆/၂၀၂၅'],
    ['Khmer', '១៧/០៦/២០២៥'],
    ['full-width', '２０２５／０６／１７'],
  ])('%s', (_, text) => {
    expect(parseDate(text)).toBe(DAY);
  });
});

describe('what machines state', () => {
  it.each([
    ['2020-01-05T10:20:30+01:00', '2020-01-05T10:20:30+01:00'],
    ['2020-01-05T10:20:30.123Z', '2020-01-05T10:20:30Z'],
    ['2020-01-05 10:20', '2020-01-05T10:20:00'],
    ['2025-06-17T10:30:00-0500', '2025-06-17T10:30:00-05:00'],
    ['2025-06-17T10:30+02', '2025-06-17T10:30:00+02:00'],
    ['2025-06-17 10:30:00 +0900', '2025-06-17T10:30:00+09:00'],
    ['20250617', DAY],
    ['20250617T103000Z', '2025-06-17T10:30:00Z'],
    ['1750155000', '2025-06-17T10:10:00Z'],
    ['1750155000000', '2025-06-17T10:10:00Z'],
    ['/Date(1750155000000)/', '2025-06-17T10:10:00Z'],
    ['Tue, 17 Jun 2025 10:30:00 GMT', '2025-06-17T10:30:00Z'],
    ['Tue Jun 17 2025 10:30:00 GMT+0200 (CEST)', '2025-06-17T10:30:00+02:00'],
    ['Tue Jun 17 10:30:00 CEST 2025', '2025-06-17T10:30:00+02:00'],
    ['6/17/2025 12:05:00 AM', '2025-06-17T00:05:00'],
  ])('“%s”', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });
});

describe('zones of the clock', () => {
  it.each([
    ['June 17, 2025 | 3:05pm ET', '2025-06-17T15:05:00-04:00'],
    ['Dec 17, 2025 3:05 pm ET', '2025-12-17T15:05:00-05:00'],
    ['June 17, 2025 3:05 PM EDT', '2025-06-17T15:05:00-04:00'],
    ['17 June 2025 10:30 IST', '2025-06-17T10:30:00+05:30'],
    ['17 June 2025 10:30 BST', '2025-06-17T10:30:00+01:00'],
    ['17. Juni 2025, 10:30 Uhr MESZ', '2025-06-17T10:30:00+02:00'],
    ['17 June 2025, 10:30 UTC+05:30', '2025-06-17T10:30:00+05:30'],
    ['10:30, 17 June 2025', HALF_PAST_TEN],
    ['17.06.2025, 10:30-12:30', HALF_PAST_TEN],
  ])('“%s”', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  it('reads an abbreviation as the paper’s country does', () => {
    const dhaka = readingOf('en', 'https://daily.example.com.bd/');
    expect(parseDate('17 June 2025 10:30 BST', dhaka)).toBe('2025-06-17T10:30:00+06:00');
  });
});
