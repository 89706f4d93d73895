import { describe, expect, it } from 'vitest';
import { agencyAmong, agencyNamed } from '../../../../../src/core/article/cues/agencies.ts';

describe('news agencies by the names papers give them', () => {
  it.each([
    ['Agence France-Presse', 'AFP'],
    ['أ.ف.ب', 'AFP'],
    ['АФП', 'AFP'],
    ['法新社', 'AFP'],
    ['AFP通信', 'AFP'],
    ['美联社', 'AP'],
    ['The Associated Press', 'AP'],
    ['ロイター通信', 'Reuters'],
    ['رويترز', 'Reuters'],
    ['로이터', 'Reuters'],
    ['新华社', 'Xinhua'],
    ['Синьхуа', 'Xinhua'],
    ['Tân Hoa Xã', 'Xinhua'],
    ['Deutsche Presse-Agentur', 'dpa'],
    ['Agencia EFE', 'EFE'],
    ['агентство ТАСС', 'TASS'],
    ['РИА «Новости»', 'RIA Novosti'],
    ['共同', 'Kyodo'],
    ['時事通信', 'Jiji'],
    ['연합뉴스', 'Yonhap'],
    ['भाषा', 'PTI'],
    ['وكالة الأناضول', 'Anadolu'],
    ['İhlas Haber Ajansı', 'İHA'],
    ['وام', 'WAM'],
    ['ایرنا', 'IRNA'],
    ['TTXVN', 'VNA'],
    ['中央社', 'Central News Agency'],
    ['中新社', 'China News Service'],
    ['Keystone-SDA', 'ATS'],
    ['БЕЛТА', 'BELTA'],
    ['Қазинформ', 'Kazinform'],
  ])('%s', (text, name) => {
    expect(agencyNamed(text)).toBe(name);
  });

  it.each([
    ['Reuters/AFP', 'Reuters'],
    ['AFP-JIJI', 'AFP'],
    ['dpa/tmn', 'dpa'],
    ['com/afp', 'AFP'],
    ['with inputs from PTI', 'PTI'],
    ['© 2024 AFP', 'AFP'],
  ])('the first of several: %s', (text, name) => {
    expect(agencyAmong(text)).toBe(name);
  });

  it.each(['map', 'Uni', 'spa', 'Ap', 'Anna Berg', 'AP Photo', 'Lyon - Paris'])(
    'are not words such as “%s”',
    (text) => {
      expect(agencyAmong(text)).toBeNull();
    },
  );
});
