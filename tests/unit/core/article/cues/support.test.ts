import { describe, expect, it } from 'vitest';
import { asksForAddress, asksForMoney } from '../../../../../src/core/article/cues/support.ts';

describe('a paper that asks for money', () => {
  it.each([
    'Support our journalism and make a donation today.',
    'Please consider becoming a member.',
    'Diese Arbeit ist nur mit Ihrer Unterstützung möglich!',
    'Deshalb unterstütze uns (monatlich oder auch einmalig).',
    'Bereits mit drei Euro kannst du unsere Arbeit unterstützen.',
    'Das Hafenblatt braucht weiterhin Eure Hilfe!',
    'Soutenez notre rédaction, faites un don.',
    'Apoya nuestro periodismo.',
    'Hazte socio del Correo del Muelle.',
    'Apoie o nosso jornalismo.',
    'Sostieni il nostro lavoro.',
    'Steun onze redactie.',
    'Støtt vår journalistikk.',
    'Wesprzyj naszą redakcję.',
    'Podpořte nás.',
    'Підтримайте нашу редакцію.',
    'You can help fund independent reporting.',
    'Поддержите нашу редакцию.',
  ])('says: %s', (line) => {
    expect(asksForMoney(line)).toBe(true);
  });

  it.each([
    'The council asked the state to support local fishermen with nine million euros.',
    'Das Land will die Händler am Kai mit drei Millionen Euro unterstützen.',
    'Ohne die Hilfe der Nachbarn wäre der Fang verloren gewesen.',
    'Les pêcheurs ont reçu un don de la ville.',
  ])('does not say: %s', (line) => {
    expect(asksForMoney(line)).toBe(false);
  });
});

describe('a paper that asks for an address', () => {
  it.each([
    'Then sign up for our newsletter to get the latest updates.',
    'Lust auf mehr? Melde dich hier für unseren Newsletter an.',
    'Die aktuelle Ausgabe des Hafenblatts jetzt am Kiosk und im Abo.',
    'For breaking news download the Harbour Post apps for iOS and Android.',
    'If you’re seeing this message but you’re already a subscriber, you can log in.',
    'Inscrivez-vous à notre newsletter.',
  ])('says: %s', (line) => {
    expect(asksForAddress(line)).toBe(true);
  });

  it.each([
    'The council published the report in its newsletter.',
    'Die Ausgabe von 1911 erschien am Tag der Eröffnung.',
    'She signed up for the coast guard at nineteen.',
  ])('does not say: %s', (line) => {
    expect(asksForAddress(line)).toBe(false);
  });
});
