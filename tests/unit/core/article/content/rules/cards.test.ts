import { describe, expect, it } from 'vitest';
import { rulesFor } from './rule-for.ts';

const STORY =
  'After 140 years the ovens in Mill Lane will go cold when the owners retire at the end of the month.';
const card = (heading: string, text = STORY): string =>
  `<article><h2>${heading}</h2><p>${text}</p></article>`;
const LINK = '<a href="/bakery">Oldest bakery in the county to close</a>';

describe('a card of another story among the paragraphs', () => {
  it('is an article of its own whose heading leads to the whole of it', () => {
    expect(rulesFor(`<div>${card(LINK).repeat(2)}</div>`)).toEqual(
      Array.from({ length: 4 }, () => 'lone-link'),
    );
  });

  it.each([
    ['whose heading leads nowhere', card('Oldest bakery in the county to close')],
    ['whose heading leads to itself', card(LINK.replace('/bakery', '#bakery'))],
    ['that is told in full', card(LINK, STORY.repeat(6))],
    ['that is no article of its own', card(LINK).replaceAll('article', 'div')],
  ])('is none %s', (_, html) => {
    expect(rulesFor(html).at(-1)).toBeNull();
  });
});
