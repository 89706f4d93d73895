import { describe, expect, it } from 'vitest';
import { publishedOf } from './publication-of.ts';

describe('03/04/2025', () => {
  const below = '<p>03/04/2025 14:05</p>';
  const inMarch = '2025-03-04T14:05:00';
  const inApril = '2025-04-03T14:05:00';

  it('is in March in English of no country', () => {
    expect(publishedOf({ lang: 'en', below })).toBe(inMarch);
  });

  it('is read as the page’s other dates must be', () => {
    const after = '<ul><li>Harbour closed 25/02/2025</li><li>Storm warning 13/02/2025</li></ul>';
    expect(publishedOf({ lang: 'en-US', below, after })).toBe(inApril);
    const american = '<ul><li>Harbor closed 02/25/2025</li></ul>';
    expect(
      publishedOf({ lang: 'en', url: 'https://post.example.in/1', below, after: american }),
    ).toBe(inMarch);
  });

  it('is read as the paper’s country does where the others contradict each other', () => {
    const after = '<ul><li>Harbour closed 25/02/2025</li><li>Storm warning 02/13/2025</li></ul>';
    expect(publishedOf({ lang: 'en-GB', below, after })).toBe(inApril);
  });

  it('is in April where the paper asks for pounds', () => {
    const after = '<p>Subscribe for £4 a month</p>';
    expect(publishedOf({ lang: 'en', below, after })).toBe(inApril);
    expect(publishedOf({ lang: 'en', below, after: `${after}<p>$5 abroad</p>` })).toBe(inMarch);
  });

  it.each([
    ['en', 'Thursday, 03/04/2025 14:05', inApril],
    ['en', 'Tue 03/04/2025 14:05', inMarch],
    ['es-US', 'jueves, 03/04/2025 14:05', inApril],
  ])('is on the day of the week beside it: “%s” “%s”', (lang, line, expected) => {
    expect(publishedOf({ lang, below: `<p>${line}</p>` })).toBe(expected);
  });
});
