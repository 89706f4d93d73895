import { describe, expect, it } from 'vitest';
import { fold } from '../../../../../src/core/article/cues/fold.ts';
import {
  isAdvertLabel,
  isContinuation,
  speaksOfConsent,
} from '../../../../../src/core/article/cues/interruptions.ts';

describe('what breaks an article off', () => {
  it.each([
    'Article continues below advertisement',
    'La suite après cette publicité',
    'Dalsza część artykułu pod materiałem wideo',
    '(Story continues below)',
    'Artikel wird nach der Anzeige fortgesetzt',
    'Continua a leggere dopo la pubblicità',
    'Articolul continuă după publicitate',
    'Продолжение ниже',
    'Artikkelen fortsetter under annonsen',
    'Verhaal gaat verder onder de foto',
    'הכתבה ממשיכה אחרי הפרסומת',
  ])('is told by its first words: %s', (line) => {
    expect(isContinuation(fold(line))).toBe(true);
  });

  it('is no sentence that merely begins so', () => {
    const line =
      'The story continues in the old harbour, where the traders have waited for eleven months to go back.';
    expect(isContinuation(fold(line))).toBe(false);
  });

  it.each(['Advertisement', '- Publicidad -', 'Реклама:', 'विज्ञापन', '広告'])(
    'is printed over an advertisement: %s',
    (line) => {
      expect(isAdvertLabel(line)).toBe(true);
      expect(isAdvertLabel(`${line} 2026`)).toBe(false);
    },
  );

  it.each([
    'We use a player that can set cookies on your device',
    'Mit Ihrer Zustimmung wird ein externer Inhalt geladen',
    'Ce contenu demande votre consentement',
  ])('asks for consent: %s', (line) => {
    expect(speaksOfConsent(line)).toBe(true);
  });

  it('is not asked for by a report', () => {
    expect(speaksOfConsent('The fish market opened its doors again on Saturday.')).toBe(false);
  });
});
