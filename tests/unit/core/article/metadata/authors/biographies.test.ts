import { describe, expect, it } from 'vitest';
import { articleOf, PROSE } from '../story-page.ts';

const box = (content: string) => `<div class="author-box">${content}</div>`;

describe('who is introduced below a text', () => {
  it.each([
    [
      'en',
      box('<h4>About the Author</h4><p><b>Jane Doe</b> joined the Post in 2015.</p>'),
      'Jane Doe',
    ],
    ['en', box('<h3>Jane Doe</h3><p>Jane Doe covers the harbour for the Post.</p>'), 'Jane Doe'],
    ['en', '<h3>About the author</h3><h4>Jane Doe</h4><p>Harbour reporter.</p>', 'Jane Doe'],
    ['en', '<p><em>Jane Doe teaches law at the University of the North Quay.</em></p>', 'Jane Doe'],
    [
      'en',
      '<div>About the Author - <span>Jane Doe</span></div><p>Hi! My name is Jane.</p>',
      'Jane Doe',
    ],
    ['de', '<div>Über die Autorin: Anna Berg</div><p>Hallo!</p>', 'Anna Berg'],
    ['de', '<h3>Zur Person</h3><p>Anna Berg ist Professorin für Recht in Kiel.</p>', 'Anna Berg'],
    ['de', '<p><em>Anna Berg ist Redakteurin der Hafenpost.</em></p>', 'Anna Berg'],
    ['fr', '<p><em>Élodie Martin est professeure de droit à Lyon.</em></p>', 'Élodie Martin'],
    ['pt', box('<p>Ana da Silva é professora de direito em Braga.</p>'), 'Ana da Silva'],
  ])('in %s wrote it where nobody signs: %s', (lang, below, author) => {
    expect(articleOf({ lang, below }).authors).toEqual([author]);
  });

  it('is not needed where somebody signs', () => {
    const below = box('<p>Jane Doe covers the harbour for the Post.</p>');
    expect(articleOf({ above: '<p>By John Roe</p>', below }).authors).toEqual(['John Roe']);
  });

  it.each([
    ['a correction', '<p><em>Jane Doe was named wrongly in an earlier version.</em></p>'],
    ['an obituary', '<p><em>Jane Doe is survived by two daughters, who live on the quay.</em></p>'],
    ['the story itself', '<p>Jane Doe works at the fish market, and has since she was nine.</p>'],
    [
      'words in italics before the end',
      `<p><em>Jane Doe works at the market.</em></p><p>${PROSE}</p>`,
    ],
    ['a foundation', '<p class="bio">The Harbour Foundation is a charity of the quay.</p>'],
  ])('is nobody in %s', (_, below) => {
    expect(articleOf({ below }).authors).toEqual([]);
  });

  it.each([
    'Wahre Liebe ist in diesem Roman so selten wie ein ruhiger Tag.',
    'Der Hafenmeister ist Mitarbeiter der Stadt.',
  ])('is nobody in German italics, where nouns have capitals too: %s', (words) => {
    expect(articleOf({ lang: 'de', below: `<p><em>${words}</em></p>` }).authors).toEqual([]);
  });
});
