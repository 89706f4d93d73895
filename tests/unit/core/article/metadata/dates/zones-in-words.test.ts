import { describe, expect, it } from 'vitest';
import { parseDate, readingOf } from '../../../../../../src/core/article/metadata/dates/index.ts';

const read = (lang: string, text: string, url: string | null = null) =>
  parseDate(text, readingOf(lang, url));

describe('a clock that a line names in words', () => {
  it.each([
    ['en', '14 March 2024, 11:42 UK time', '2024-03-14T11:42:00Z'],
    ['en', '11:42, UK, Tuesday 9 July 2024', '2024-07-09T11:42:00+01:00'],
    ['en', '9 July 2024, 11:42 Berlin time', '2024-07-09T11:42:00+02:00'],
    ['en', 'March 14, 2024, 11:42 a.m. Eastern Time', '2024-03-14T11:42:00-04:00'],
    ['fr', 'Publié le 9 juillet 2024 à 11h42 (heure de Paris)', '2024-07-09T11:42:00+02:00'],
    ['fr', 'Publié le 14 mars 2024 à 11 h 42 HAE', '2024-03-14T11:42:00-04:00'],
    ['es', '14 de marzo de 2024, 11:42 (hora de Argentina)', '2024-03-14T11:42:00-03:00'],
    ['es', '9 julio 2024 11:42 (hora peninsular)', '2024-07-09T11:42:00+02:00'],
    ['pt', '14 de março de 2024, 11h42 (horário de Brasília)', '2024-03-14T11:42:00-03:00'],
    ['ru', '14 марта 2024, 11:42 по московскому времени', '2024-03-14T11:42:00+03:00'],
    ['uk', '14 березня 2024, 11:42 за київським часом', '2024-03-14T11:42:00+02:00'],
    ['tr', '14 Mart 2024 11:42 (TSİ)', '2024-03-14T11:42:00+03:00'],
    ['kk', '14 наурыз 2024, 11:42 (Астана уақыты)', '2024-03-14T11:42:00+05:00'],
    ['ar', '14 مارس 2024 - 11:42 بتوقيت غرينتش', '2024-03-14T11:42:00Z'],
    ['ar', '14 مارس 2024 - 11:42 (توقيت مكة)', '2024-03-14T11:42:00+03:00'],
    ['ar', '9 يوليو 2024 - 11:42 بتوقيت القاهرة', '2024-07-09T11:42:00+03:00'],
    ['fa', '۱۴ مارس ۲۰۲۴، ۱۱:۴۲ به وقت تهران', '2024-03-14T11:42:00+03:30'],
    ['zh', '北京时间2024年3月14日 11:42', '2024-03-14T11:42:00+08:00'],
    ['zh', '2024年3月14日 11:42（台北時間）', '2024-03-14T11:42:00+08:00'],
    ['ja', '2024年3月14日 11:42（日本時間）', '2024-03-14T11:42:00+09:00'],
    ['ko', '2024년 3월 14일 11:42 (한국시간)', '2024-03-14T11:42:00+09:00'],
    ['vi', '14/03/2024 11:42 (giờ Việt Nam)', '2024-03-14T11:42:00+07:00'],
  ])('%s: “%s”', (lang, text, expected) => {
    expect(read(lang, text)).toBe(expected);
  });

  it.each([
    ['en', '14 March 2024, 11:42 local time'],
    ['es', '14 de marzo de 2024, 11:42 hora local'],
    ['ja', '2024年3月14日 11:42（現地時間）'],
  ])('is not known where it is the local one: “%s” “%s”', (lang, text) => {
    expect(read(lang, text)).toBe('2024-03-14T11:42:00');
  });
});

describe('an abbreviation of a zone', () => {
  it('stands behind the full stop of “a.m.”', () => {
    expect(read('en', 'Jan. 14, 2024, 11:42 a.m. PT')).toBe('2024-01-14T11:42:00-08:00');
  });

  it.each([
    ['zh', '2024-07-09 11:42 CST', '2024-07-09T11:42:00+08:00'],
    ['en', 'July 9, 2024 11:42 AM CST', '2024-07-09T11:42:00-05:00'],
    ['he', '14 במרץ 2024, 11:42 IST', '2024-03-14T11:42:00+02:00'],
    ['hi', '14 मार्च 2024, 11:42 IST', '2024-03-14T11:42:00+05:30'],
  ])('means what the language’s papers mean by it: “%s” “%s”', (lang, text, expected) => {
    expect(read(lang, text)).toBe(expected);
  });

  it('is that of winter in summer too, as North America’s papers write it', () => {
    expect(read('en-US', 'June 12, 2024 9:49 am EST')).toBe('2024-06-12T09:49:00-04:00');
    const jamaican = 'https://daily.example.com.jm/';
    expect(read('en', 'June 12, 2024 9:49 am EST', jamaican)).toBe('2024-06-12T09:49:00-05:00');
  });
});

describe('the time beside a date', () => {
  it.each([
    ['ar', '14 مارس 2024م 11:42', '2024-03-14T11:42:00'],
    ['fr', 'le 14/03/2024 à 11h42min', '2024-03-14T11:42:00'],
    ['my', '၁၄ မတ်၊ ၂၀၂၄ ၁၁:၄၂', '2024-03-14T11:42:00'],
    ['sv', 'Publicerad 2024-03-14 08.00', '2024-03-14T08:00:00'],
    [
      'en',
      'Published: 08:00, 14 March 2024 | Updated: 18:22, 14 March 2024',
      '2024-03-14T08:00:00',
    ],
  ])('%s: “%s”', (lang, text, expected) => {
    expect(read(lang, text)).toBe(expected);
  });

  it('is no price', () => {
    expect(read('sv', '2024-03-14 Biljetter 08.50 kr')).toBe('2024-03-14');
  });
});
