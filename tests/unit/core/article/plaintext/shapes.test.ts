import { describe, expect, it } from 'vitest';
import { isRowOfNames, shapeOf } from '../../../../../src/core/article/plaintext/shapes.ts';

describe('the shape of a line', () => {
  it.each([
    ['sentence', 'a sentence', 'The harbour reopened on Monday after eleven months of works.'],
    ['sentence', 'one in Chinese', '渔市在星期一重新开张。'],
    ['sentence', 'a question in Arabic', 'سوق السمك يفتح أبوابه من جديد؟'],
    ['sentence', 'one that begins as a button does', 'Share the catch fairly.'],
    [
      'sentence',
      'a long call to subscribe',
      'Subscribe to whatever you like, they said to the traders at the gate, and the traders did it at once.',
    ],
    ['sentence', 'one with a telephone number', 'Call 0431 1234567.'],
    [
      'sentence',
      'a line without a stop, by its length',
      'the boats land at the quay and '.repeat(6),
    ],
    ['credit', 'an agency and who took it', '(Xinhua/Yan Yan)'],
    ['credit', 'a labelled one', 'Foto: Anna Berg/dpa'],
    ['credit', 'a label in Vietnamese', 'Ảnh: Reuters'],
    ['credit', 'a name in capitals with its agency', 'PEDRO GÓMEZ (EFE)'],
    ['caption', 'a line with its credit', 'The hall on the north quay © John Roe/PA'],
    ['caption', 'a sentence with its credit', 'Люди у нового рынка. Фото: Анна Смирнова/ТАСС'],
    ['caption', 'what a picture shows, labelled', 'Photo: the boats wait. They land at noon.'],
    ['facts', 'a date with a source', '·  2025-06-17  ·   Source: Xinhua'],
    ['facts', 'how long it takes to read', '4–5 minutes'],
    ['facts', 'a byline', 'By Jane Doe'],
    ['path', 'a path', 'Accueil >> Monde'],
    ['path', 'one in Japanese', 'トップ ＞ 国際'],
    ['path', 'one with strokes', 'Home / Business'],
    ['label', 'a label of links', 'Read also:'],
    ['menu', 'sections', 'Accueil Chine Monde Economie Culture Environnement Documents'],
    ['menu', 'sections with bars', 'Home | News | Sport | Weather'],
    ['menu', 'sections in Chinese', '时政 国际 财经 体育'],
    ['notice', 'registrations', '互联网新闻信息服务许可证10120200001 京ICP备08005356号-3'],
    ['notice', 'a copyright', '© 2025 The Daily Post'],
    ['notice', 'rights in Korean', '저작권자 ⓒ 북항일보, 무단 전재-재배포 금지'],
    ['notice', 'rights without a sign', 'Все права защищены'],
    ['notice', 'a telephone number', 'Tel. 0431 1234567'],
    ['notice', 'an address of the web', 'www.post.example/quay'],
    ['notice', 'an address of mail', 'quay@post.example'],
    ['furniture', 'a pointer to another story', 'Read more: New ferry for the island'],
    ['furniture', 'a button', 'Share'],
    ['furniture', 'a line of signs', '* * *'],
    ['furniture', 'a short call to subscribe', 'Subscribe to our newsletter.'],
    ['phrase', 'a headline', 'Harbour reopens after works'],
    ['phrase', 'words in Korean', '경제 사회 문화 정치'],
    ['phrase', 'a name and what is no agency', 'Mary Doyle (Labour)'],
    ['menu', 'a path of too many steps', 'Home / One / Two / Three / Four / Five'],
    [
      'phrase',
      'minutes that pass in a headline',
      '5 minutes that changed the quay, and the traders who had to live with it',
    ],
    [
      'phrase',
      'a headline of long words',
      'Hafenverwaltungsgebäude Küstenschutzbehörde Fischereigenossenschaft Werftgewerkschaft',
    ],
  ])('is a %s: %s', (shape, _what, line) => {
    expect(shapeOf(line)).toBe(shape);
  });
});

describe('a row of names', () => {
  it('has no small words, and several large ones', () => {
    expect(isRowOfNames('POLITIK SPORT KULTUR WISSEN REISE')).toBe(true);
    expect(isRowOfNames('THE HARBOUR OF BREST IS OPEN')).toBe(false);
    expect(isRowOfNames('POLITIK SPORT KULTUR')).toBe(false);
  });
});
