import { describe, expect, it } from 'vitest';
import { isOfAffiliates } from '../../../../../src/core/article/cues/disclosures.ts';

describe('that a paper earns by its links', () => {
  it.each([
    'This post contains affiliate links.',
    'This article may contain affiliate links. If you buy something through them we may earn a small commission.',
    'If you purchase through our links, we may receive a commission at no cost to you.',
    'Dieser Artikel enthält Affiliate-Links und/oder werbende Inhalte.',
    '(*) Alle mit einem Stern gekennzeichneten Links sind Affiliate-Links.',
    'Cet article contient des liens d’affiliation.',
    'Este artículo contiene enlaces de afiliados.',
  ])('is told by: %s', (line) => {
    expect(isOfAffiliates(line)).toBe(true);
  });

  it.each([
    'The commission will publish its report on the links between the two ports in May.',
    'Affiliate marketing brought the paper a third of its income last year.',
    'Die gekennzeichneten Wege sind bis Mai gesperrt.',
  ])('is not told by: %s', (line) => {
    expect(isOfAffiliates(line)).toBe(false);
  });
});
