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
    'Sieh dir diesen Beitrag auf Instagram an',
    'View this post on Instagram',
    'via GIPHY',
    'Video überspringen',
    'An dieser Stelle findet Ihr einen externen Inhalt von Instagram.',
    'Hinweis: Wenn Sie dieses Video hier abspielen, erfolgt eine Datenübertragung an YouTube.',
    'Warning: Undefined variable $quay in /var/www/post/index.php on line 14',
    'Strict Standards: Only variables should be passed by reference in /htdocs/a.php on line 7',
  ])('is a notice: %s', (line) => {
    expect(isNotice(line)).toBe(true);
  });

  it.each([
    'AI-generated summaries of the news are often wrong, a study says.',
    'This summary was written by the council’s own engineers.',
    'Die Zusammenfassung wurde von Kindern geschrieben.',
    '原标题下的报道引起关注。',
    'Warning: the quay is closed to cars on line 14 of the tram.',
    'They view this post on Main Street as their own.',
  ])('is not what an article says: %s', (line) => {
    expect(isNotice(line)).toBe(false);
  });
});
