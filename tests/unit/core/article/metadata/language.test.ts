import { describe, expect, it } from 'vitest';
import { directionOf, languageOf } from '../../../../../src/core/article/metadata/language.ts';

const SAMPLES = {
  fr: 'Le président chinois a affirmé lundi que la Chine est disposée à travailler avec le Kazakhstan pour la paix dans la région.',
  en: 'The market on the north quay has been opened again after eleven months of works, and the boats have returned to it.',
  de: 'Nach elf Monaten öffnet die Fischhalle am Nordkai wieder, und die Boote sind mit dem ersten Fang in den Hafen gekommen.',
  es: 'El mercado del muelle norte ha abierto de nuevo tras once meses de obras, y los barcos han vuelto con la primera pesca.',
  pt: 'O mercado do cais norte abriu de novo após onze meses de obras, e os barcos não deixaram de voltar com a primeira pesca.',
  it: 'Il mercato del molo nord ha riaperto dopo undici mesi di lavori, e le barche sono tornate con la prima pesca della stagione.',
  pl: 'Hala rybna przy nabrzeżu jest znów otwarta po jedenastu miesiącach prac, a kutry wróciły do portu z pierwszym połowem.',
  ru: 'Рыбный рынок на северном причале снова открыт после одиннадцати месяцев работ, и лодки вернулись в порт с первым уловом.',
  uk: 'Рибний ринок на північному причалі знову відкрито після одинадцяти місяців робіт, і човни повернулися до порту з уловом.',
  zh: '老码头改造完成后,渔市重新开张,渔船带着第一批渔获回到港口,市民早早排起了长队。',
  ja: '十一か月の改修を終えた魚市場が再開し、漁船が初めての水揚げとともに港に戻ってきた。',
  ko: '열한 달 공사 끝에 북항 어시장이 다시 문을 열었고 어선들이 첫 어획물을 싣고 항구로 돌아왔다.',
  ar: 'سوق السمك في الرصيف الشمالي يفتح أبوابه من جديد بعد أحد عشر شهرا من العمل في الميناء',
  fa: 'بازار ماهی در اسکله شمالی پس از یازده ماه کار دوباره باز شد و قایق‌ها به بندر بازگشتند که این خبر را تأیید کرد',
  he: 'שוק הדגים ברציף הצפוני נפתח מחדש לאחר אחד עשר חודשי עבודה של צוות הנמל',
  el: 'Η ιχθυόσκαλα στη βόρεια προβλήτα άνοιξε ξανά μετά από έντεκα μήνες εργασιών.',
  th: 'ตลาดปลาท่าเรือเหนือเปิดอีกครั้งหลังปรับปรุงนานสิบเอ็ดเดือน',
} as const;

describe('the language of a page', () => {
  it.each(Object.entries(SAMPLES))('is told from the text: %s', (lang, text) => {
    expect(languageOf([], text)?.value).toBe(lang);
  });

  it('is what the page states, in its usual form', () => {
    expect(languageOf([null, 'en_gb'], SAMPLES.en)?.value).toBe('en-GB');
  });

  it('is not what a forgotten template states', () => {
    expect(languageOf(['en-US'], SAMPLES.de)?.value).toBe('de');
    expect(languageOf(['en'], SAMPLES.zh)?.value).toBe('zh');
  });

  it('is undetermined for a text too short to tell', () => {
    expect(languageOf([], '42')).toBeNull();
  });

  it('gives the direction', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('fa-IR')).toBe('rtl');
    expect(directionOf('fr')).toBe('ltr');
  });
});
