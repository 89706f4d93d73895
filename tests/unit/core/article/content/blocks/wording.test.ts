import { describe, expect, it } from 'vitest';
import { Wording } from '../../../../../../src/core/article/content/blocks/wording.ts';

/** One sentence in several languages. */
const SAME = [
  'The harbour authority said on Tuesday that the northern quay would close for eleven months.',
  '港务局星期二表示，北码头将关闭十一个月，以便重建地基。',
  '港湾局は火曜日、北埠頭を十一か月間閉鎖すると発表した。',
  '항만청은 화요일 북쪽 부두를 열한 달 동안 폐쇄한다고 밝혔다고 전했다.',
  'การท่าเรือแถลงเมื่อวันอังคารว่าท่าเทียบเรือด้านเหนือจะปิดเป็นเวลาสิบเอ็ดเดือน',
  'बंदरगाह प्राधिकरण ने मंगलवार को कहा कि उत्तरी घाट ग्यारह महीने के लिए बंद रहेगा।',
  'أعلنت سلطة الميناء يوم الثلاثاء أن الرصيف الشمالي سيغلق أحد عشر شهرا.',
];

describe('the length of a text', () => {
  it.each(SAME)('is about the same in any script: %s', (sentence) => {
    const { weight } = new Wording(sentence);
    expect(weight).toBeGreaterThan(55);
    expect(weight).toBeLessThan(115);
  });

  it.each(SAME)('in words is about the same, parted or not: %s', (sentence) => {
    const { wordCount } = new Wording(sentence);
    expect(wordCount).toBeGreaterThan(8);
    expect(wordCount).toBeLessThan(22);
  });
});

describe('the words of a text', () => {
  it('are pairs of letters where none are parted, so that titles can be compared', () => {
    expect([...new Wording('北码头将关闭').words]).toEqual([
      '北码',
      '码头',
      '头将',
      '将关',
      '关闭',
    ]);
  });

  it('are words elsewhere', () => {
    expect([...new Wording('Quay to close').words]).toEqual(['quay', 'to', 'close']);
  });
});

describe('a phrase of furniture', () => {
  it.each([
    ['readAlso', 'Læs også: To færger sælges'],
    ['readAlso', 'Ayrıca bakın: Feribot satılıyor'],
    ['readAlso', 'Đọc thêm: Bến cảng đóng cửa'],
    ['credit', 'Źródło: PAP'],
    ['readAlso', 'Skaitykite taip pat: Uostas uždaromas'],
    ['readAlso', 'Loe veel: Sadam suletakse'],
    ['readAlso', '【関連記事】フェリー会社が二隻を売却'],
    ['readAlso', '▶관련기사 여객선 두 척 매각'],
  ])('is known with letters that no accent makes of plain ones (%s): %s', (kind, line) => {
    expect([...new Wording(line).furniture]).toContain(kind);
  });

  it('is none where a short word only opens a sentence', () => {
    const sentence = '推薦した人は多かったが、港湾局はその案を採らず、北埠頭を閉鎖すると決めた。';
    expect([...new Wording(sentence).furniture]).toEqual([]);
  });
});
