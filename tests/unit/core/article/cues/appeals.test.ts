import { describe, expect, it } from 'vitest';
import { Wording } from '../../../../../src/core/article/content/blocks/wording.ts';
import { APPEAL_KINDS, appealsIn } from '../../../../../src/core/article/cues/appeals.ts';

const kindsIn = (line: string): readonly string[] => {
  const bits = appealsIn(new Wording(line).words);
  return APPEAL_KINDS.filter((_, bit) => (bits & (1 << bit)) !== 0);
};

describe('what a paper asks of its readers', () => {
  it.each([
    ['subscribe', 'All the harbour’s news in our morning newsletter.'],
    ['subscribe', 'Oferta para suscriptores: lea el puerto sin límites.'],
    ['subscribe', 'Чтобы читать дальше, оформите подписку.'],
    ['subscribe', '続きは会員登録のうえお読みください。'],
    ['subscribe', '매일 아침 뉴스레터로 받아보세요.'],
    ['follow', 'Find The Harbour Post on Facebook and Instagram.'],
    ['follow', 'للمزيد تابعنا على فيسبوك'],
    ['follow', 'ताजा खबरों के लिए हमें फेसबुक पर फॉलो करें'],
    ['follow', 'לכל העדכונים הצטרפו לערוץ הוואטסאפ שלנו'],
    ['subscribe', 'לכל העדכונים הצטרפו לערוץ הוואטסאפ שלנו'],
    ['contact', 'Got a story? E-mail our news desk: desk@harbour.example'],
    ['rights', 'Wszelkie prawa zastrzeżone.'],
    ['rights', '未经授权，不得转载。'],
    ['notice', 'Bu site çerez ve reklam kullanır.'],
    ['notice', 'Please enable JavaScript in your browser.'],
  ])('is found anywhere in a line (%s): %s', (kind, line) => {
    expect(kindsIn(line)).toContain(kind);
  });

  it.each([
    'The harbour authority said that the quay would close.',
    'Die Hafenbehörde sperrt den nördlichen Kai.',
    '港务局星期二表示，北码头将关闭。',
    'أعلنت سلطة الميناء أن الرصيف سيغلق.',
  ])('is not read into %s', (line) => {
    expect(kindsIn(line)).toEqual([]);
  });
});
