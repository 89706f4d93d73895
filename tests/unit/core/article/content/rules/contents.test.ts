import { describe, expect, it } from 'vitest';
import { rulesFor } from './rule-for.ts';

describe('links within a list', () => {
  const list = (items: readonly string[]): string => `<ul>${items.join('')}</ul>`;
  const names = ['quay', 'wall', 'hall'];

  it.each([
    ['two', names.slice(0, 2).map((name) => `<li><a href="#${name}">The ${name}</a></li>`)],
    [
      'to parts of several pages',
      names.map((name) => `<li><a href="/${name}#a">The ${name}</a></li>`),
    ],
    [
      'to pages that a script shows',
      names.map((name) => `<li><a href="#!/${name}">The ${name}</a></li>`),
    ],
    [
      'that are buttons',
      names.map((name) => `<li><a href="#${name}" role="button">The ${name}</a></li>`),
    ],
    [
      'whose items unfold',
      names.map((name) => `<li aria-expanded="false"><a href="#${name}">The ${name}</a></li>`),
    ],
    ['one, over several lines', ['<li><a href="#a">The quay<br>The wall<br>The hall</a></li>']],
  ])('are no contents: %s', (_what, items) => {
    expect(new Set(rulesFor(list(items)))).toEqual(new Set([null]));
  });
});

describe('links to other parts of the same page', () => {
  it.each([
    [
      'a table of contents',
      '<ul><li><a href="#kai">1 Der Kai</a><ul><li><a href="#mauer">1.1 Die Mauer</a></li></ul></li><li><a href="#markt">2 Der Markt</a></li></ul>',
    ],
    [
      'one with whole addresses',
      '<ol><li><a href="https://post.example/quay/#works">The works</a></li><li><a href="https://post.example/quay/#cost">What they cost</a></li><li><a href="https://post.example/quay/#after">And then</a></li></ol>',
    ],
    ['a way back to it', '<p><a href="#inhalt">Zurück zum Inhaltsverzeichnis</a></p>'],
    ['a way up', '<p><a href="#top">↑ Haut de page</a></p>'],
  ])('are no text: %s', (_, html) => {
    const rules = rulesFor(html);
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(rules)).toEqual(new Set(['navigation']));
  });

  it.each([
    [
      'links to other pages',
      '<ul><li><a href="/a">Harbour Board, annual report of 2024</a></li><li><a href="/b#two">Council, minutes</a></li><li><a href="/c">Port</a></li><li>Mary Doyle, who keeps the auction, told us the rest.</li></ul>',
    ],
    [
      'questions that unfold their answers',
      '<ul><li><a href="#a1" data-toggle="collapse">Who pays for it?</a></li><li><a href="#a2" data-toggle="collapse">How long will it take?</a></li><li><a href="#a3" data-toggle="collapse">Where do boats land?</a></li></ul>',
    ],
    ['a heading that links to itself', '<h3><a href="#works">The works on the quay</a></h3>'],
    ['a link to a note in a sentence', '<p>The wall is old.<a href="#n1">[1]</a></p>'],
    [
      'notes with the ways back from them',
      '<ol><li><a href="#r1">↑</a> Harbour Board, report, page 12</li><li><a href="#r2">↑</a> Council, minutes of May</li><li><a href="#r3">↑</a> Doyle, letters</li></ol>',
    ],
  ])('say nothing against %s', (_, html) => {
    expect(rulesFor(html)).not.toContain('navigation');
  });
});
