import { describe, expect, it } from 'vitest';
import { isNotice } from '../../../../../src/core/article/cues/notices.ts';

describe('what a page tells of how it came by what it prints', () => {
  it.each([
    'AI-assisted summary',
    'This summary was created with the help of AI.',
    'Diese Zusammenfassung wurde mit Hilfe von KI erstellt.',
    'Résumé généré par l’IA',
    'Skrót przygotowany przez AI',
    '（原标题：商户在新大厅内交易）',
  ])('is a notice: %s', (line) => {
    expect(isNotice(line)).toBe(true);
  });

  it.each([
    'AI-generated summaries of the news are often wrong, a study says.',
    'This summary was written by the council’s own engineers.',
    'Die Zusammenfassung wurde von Kindern geschrieben.',
    '原标题下的报道引起关注。',
  ])('is not what an article says: %s', (line) => {
    expect(isNotice(line)).toBe(false);
  });
});
