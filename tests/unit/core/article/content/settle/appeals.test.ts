import { describe, expect, it } from 'vitest';
import { leaveAppeals } from '../../../../../../src/core/article/content/settle/appeals.ts';
import { settled } from './decisions.ts';
import { paragraphs, prose, read } from './read.ts';

describe('a box in which a paper asks for money', () => {
  it.each([
    [
      'de',
      '<div><h3>Auf Sie kommt es an!</h3><p>Auf dieser Seite lesen Sie früher als anderswo, was am Hafen geschieht.</p><p>Diese Arbeit ist nur mit Ihrer Unterstützung möglich!</p><p>Tausend Dank dafür, und bleiben Sie uns gewogen.</p></div>',
    ],
    [
      'en',
      '<div><h3>Keep the Post going</h3><p>We have reported from the quay every day for eleven years.</p><p>Please consider becoming a member, and keep the harbour in the news.</p></div>',
    ],
  ])('goes as a whole, in %s', (lang, box) => {
    expect(read(lang, box).split('\n')).toEqual(prose(lang));
  });

  it('is none where the story tells of such a call', () => {
    const told = 'At the gate a board says that your donation helps the coast guard of the bay.';
    const text = read(
      'en',
      `<div>${paragraphs('en')}<p>${told}</p><p>${prose('en')[0] ?? ''}</p></div>`,
    );
    expect(text).toContain(told);
  });
});

describe('what stays of a box in which a paper asks for money', () => {
  const ask = '<p>Please consider becoming a member.</p>';
  const linesOf = (box: string): number =>
    settled(`<div>${paragraphs('en')}</div>${box}`, leaveAppeals).length - prose('en').length;

  it.each([
    ['a small one', `<div><h3>Keep us going</h3>${ask}</div>`, 0],
    ['the body', `<div class="article-body"><h3>Keep us going</h3>${ask}</div>`, 2],
    ['the article', `<article><h3>Keep us going</h3>${ask}</article>`, 2],
    ['one of many lines', `<div>${'<p>Keep us.</p>'.repeat(10)}${ask}</div>`, 11],
    ['one of much text', `<div><p>${prose('en').slice(0, 3).join(' ')}</p>${ask}</div>`, 2],
    ['no box at all', ask, 1],
  ])('depends on what the box is: %s', (_what, box, lines) => {
    expect(linesOf(box)).toBe(lines);
  });
});

describe('below the last paragraph', () => {
  it.each([
    [
      'en',
      'Then sign up for our email newsletter to get the latest updates, event announcements and tutorials.',
    ],
    [
      'de',
      'Die aktuelle Ausgabe des Hafenblatts jetzt an jedem Kiosk, im Abo und als Heft für unterwegs erhältlich.',
    ],
  ])('a paper that asks for an address is left, in %s', (lang, line) => {
    expect(read(lang, `<p>${line}</p>`).split('\n')).toEqual(prose(lang));
  });

  it('goes who wrote it, with the stories listed there', () => {
    const head = '<meta name="author" content="Carla Weidmann">';
    const biography =
      'Carla Weidmann arbeitet seit vielen Jahren als Redakteurin am Hafen und schreibt über Boote.';
    const teaser =
      'Während der Kai gesperrt ist, suchen die Händler nach neuen Plätzen für ihre Boote.';
    const text = read('de', `<p>${biography}</p><div><div>${teaser}</div></div>`, head);
    expect(text.split('\n')).toEqual(prose('de'));
  });

  it('keeps a box about somebody between the paragraphs', () => {
    const head = '<meta name="author" content="Carla Weidmann">';
    const biography =
      'Carla Weidmann arbeitet seit vielen Jahren als Redakteurin am Hafen und schreibt über Boote.';
    const text = read('de', `<p>${biography}</p><div>${paragraphs('de')}</div>`, head);
    expect(text).toContain(prose('de').at(-1));
    expect(text.split('\n').length).toBeGreaterThanOrEqual(prose('de').length * 2);
  });
});
