import { describe, expect, it } from 'vitest';
import { isCount } from '../../../../../src/core/article/cues/counts.ts';

describe('what a page counts of itself', () => {
  it.each([
    ['comments', ['37 Kommentare', '0 comments', '(5) 댓글', '12 σχόλια']],
    ['views', ['37 views', '1204 просмотра', '1.2k views', '３２次浏览', '1 234 vues']],
    [
      'how often it was read',
      [
        'Read 1234 times',
        'Gelesen: 1234 mal',
        'Lu 1234 fois',
        'Leído 1.234 veces',
        'Прочитано 98 раз',
        'Přečteno: 512x',
        'Dibaca 45 kali',
      ],
    ],
    [
      'readers behind a label',
      [
        'Hits: 1234',
        'Zugriffe: 1234',
        'Views: 1,234',
        '阅读量：2.3万',
        '조회수 1,234',
        'Lượt xem: 77',
      ],
    ],
    ['votes and shares', ['(0 votes)', '1.2k shares', '12 likes']],
    [
      'minutes to read',
      [
        '3 min read',
        'Estimated reading time: 4 minutes',
        'Lesedauer: ca. 3 Min.',
        'Temps de lecture : 3 min',
        'Tiempo de lectura: 3 minutos',
        'Czas czytania: 5 min',
        'Время чтения: 2 минуты',
        '阅读时间：3分钟',
      ],
    ],
  ])('is a count of %s', (_, lines) => {
    for (const line of lines) expect(isCount(line), line).toBe(true);
  });

  it.each([
    'The 37 views from the tower were painted in 1911.',
    'Read 12 letters from the front',
    '120 votes short',
    'Visitas: 12.000 turistas al año',
    '12 minutes',
    '3 min. später lag das Schiff am Kai.',
    '2025',
    'Hits',
  ])('is not what a story says: %s', (line) => {
    expect(isCount(line)).toBe(false);
  });
});
