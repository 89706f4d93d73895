import { describe, expect, it } from 'vitest';
import { leaveClosing } from '../../../../../../src/core/article/content/settle/closing.ts';
import type { SettlingHints } from '../../../../../../src/core/article/content/settle/hints.ts';
import { namelessPage } from '../page.ts';
import { settled } from './decisions.ts';
import { expectOnlyProse, paragraphs, prose, readPage } from './read.ts';

describe('below the last paragraph', () => {
  it('leaves out what stands below an agency’s sign of the end', () => {
    const below = '<p>-- BERNAMA</p><p>The agency gives news that is true and whole to all.</p>';
    expectOnlyProse(readPage(namelessPage('en', { body: paragraphs('en') + below })), 'en');
  });

  it('leaves out the name of the paper', () => {
    const page = namelessPage('en', {
      body: `${paragraphs('en')}<p><b>Harbour Post, Bristol</b></p>`,
    });
    expectOnlyProse(
      readPage(
        page.replace('</head>', '<meta property="og:site_name" content="Harbour Post"></head>'),
      ),
      'en',
    );
  });

  it('leaves out a box that praises the paper above a link to subscribe', () => {
    const box =
      '<div><div>For only R75 per month, you have access to a world of analyses.</div><div>Journalism strengthens democracy. Invest in the future today.</div><a href="/s">Subscribe to Cape Wire</a></div>';
    expectOnlyProse(readPage(namelessPage('en', { body: paragraphs('en') + box })), 'en');
  });

  it('keeps the paragraphs of a text that is sold, with the offer in their box', () => {
    const [first = '', second = ''] = prose('en').map((text) => text.slice(0, 160));
    const offer =
      '<aside><h2>This post is for subscribers only</h2><a href="/s">Subscribe now</a></aside>';
    const box = `<div><p>${first}</p><p>${second}</p>${offer}</div>`;
    const standfirst =
      'The northern wall has cracked, and nobody knows where the boats are to land.';
    const text = readPage(namelessPage('en', { body: `<p>${standfirst}</p>${box}` }));
    expect(text).toContain(second);
    expect(text).not.toContain('subscribers only');
  });

  it('leaves out a box that praises a program above a link to it', () => {
    const box =
      '<div class="c_p"><p>Mit unserer kostenlosen App bleiben Sie immer auf dem Laufenden. Jetzt Mitteilungen aktivieren!</p><a href="/app">Jetzt herunterladen</a></div>';
    expectOnlyProse(readPage(namelessPage('de', { body: paragraphs('de') + box })), 'de');
  });

  it.each([
    '<b>Nguyễn Đông</b>',
    'Nguyễn Đông is a professor of coastal studies in Huế.',
    'Mag. Dr. Nguyễn Đông, MBA, lehrt in Huế.',
    '<b>Nguyễn Đông</b></p><p><i>Retired teacher, Huế</i>',
  ])('leaves out the name of whom the page knows as author: %s', (line) => {
    const page = namelessPage('en', { body: `${paragraphs('en')}<p>${line}</p>` });
    expectOnlyProse(
      readPage(page.replace('</head>', '<meta name="author" content="Nguyễn Đông"></head>')),
      'en',
    );
  });

  it.each([
    'The company did not respond to a request for comment.',
    '“We have rights too,” he wrote on Facebook.',
    'By Friday the boats will be back.',
    'Home is where the boats are.',
    'With that, the council of the port went home.',
    'Facebook declined to comment.',
    'Le procès doit reprendre le 20 mai 2026 à 9h30.',
    'Photos Mary Doyle took of the wall are shown in the town hall.',
  ])('keeps a last paragraph that speaks of such things: %s', (line) => {
    const text = readPage(namelessPage('en', { body: `${paragraphs('en')}<p>${line}</p>` }));
    expect(text.split('\n')).toEqual([...prose('en'), line]);
  });
});

const [FIRST = '', SECOND = '', THIRD = ''] = prose('en');
const TEXT = `<p>${FIRST}</p><p>${SECOND}</p>`;

/** The lines that stay, by what the page says of itself. */
const linesOf = (html: string, hints: Partial<SettlingHints> = {}): readonly string[] =>
  settled(html, (decisions) => {
    leaveClosing(decisions, { title: null, authors: [], outlet: null, ...hints });
  });

/** What stays below two paragraphs. */
const linesBelow = (html: string, hints: Partial<SettlingHints> = {}): readonly string[] => {
  const lines = linesOf(TEXT + html, hints);
  expect(lines.slice(0, 2)).toEqual([FIRST, SECOND]);
  return lines.slice(2);
};

describe('closing lines', () => {
  it('go as far up as they stand below one another', () => {
    expect(linesBelow('<p>Tags: harbour, quay</p><p>(hjm)</p>')).toEqual([]);
    expect(linesBelow(`<p>(hjm)</p><p>${THIRD}</p><p>(abc)</p>`)).toEqual(['(hjm)', THIRD]);
  });

  it('stay beyond twenty', () => {
    expect(linesBelow('<p>(hjm)</p>'.repeat(22))).toHaveLength(2);
  });

  it.each([
    ['of few words', '<p>Short text.</p><p>It is.</p><p>(hjm)</p>'],
    ['of one paragraph', `<p>${FIRST} ${SECOND}</p><p>(hjm)</p>`],
  ])('stay below an article %s', (_what, html) => {
    expect(linesOf(html)).toContain('(hjm)');
  });
});

describe('the paper’s name below an article', () => {
  const outlet = { outlet: 'Harbour Post' };

  it.each(['Harbour Post', 'Harbour Post, Bristol'])('goes: %s', (line) => {
    expect(linesBelow(`<p>${line}</p>`, outlet)).toEqual([]);
  });

  it.each(['Harbour Post of the northern bay', 'Harbour Post is.'])('stays in %s', (line) => {
    expect(linesBelow(`<p>${line}</p>`, outlet)).toEqual([line]);
  });

  it('stays where the page does not say whose it is', () => {
    expect(linesBelow('<p>Harbour Post</p>')).toEqual(['Harbour Post']);
  });
});

describe('an author below an article', () => {
  const authors = { authors: ['Jane Doe'] };

  it.each([
    ['alone', '<p>Jane Doe</p>'],
    ['with who that is', '<p>Jane Doe is a teacher at the quay.</p>'],
    ['above a role', '<p>Jane Doe</p><p>Retired teacher</p>'],
  ])('goes %s', (_how, html) => {
    expect(linesBelow(html, authors)).toEqual([]);
  });

  it.each([
    ['in a sentence of others', '<p>The board has told Jane Doe of it.</p>'],
    ['in a long paragraph', `<p>Jane Doe ${'has sailed the bay for years and '.repeat(13)}</p>`],
    ['above a sentence', '<p>Jane Doe</p><p>She taught.</p>'],
    ['above a list', '<p>Jane Doe</p><ul><li>Retired teacher</li></ul>'],
    ['above a long line', `<p>Jane Doe</p><p>Retired teacher ${'of the bay and '.repeat(6)}</p>`],
    ['above a paragraph', `<p>Jane Doe</p><p>${THIRD}</p><p>Retired teacher</p>`],
  ])('stays %s', (_how, html) => {
    expect(linesBelow(html, authors)).not.toEqual([]);
  });

  it('stays where the name is a word, but alone', () => {
    const bo = { authors: ['Bo'] };
    expect(linesBelow('<p>Bo is here at the quay.</p>', bo)).toHaveLength(1);
    expect(linesBelow('<p>Bo</p>', bo)).toEqual([]);
  });
});

describe('the introduction of an author', () => {
  const line = 'Carla Weidmann ist Redakteurin beim Hafenblatt und schreibt über Boote.';
  const headline = 'More boats than ever at the quay';
  const authors = { authors: ['Carla Weidmann'] };

  it('goes with the headlines below it', () => {
    expect(linesBelow(`<p>${line}</p><p>${headline}</p>`, authors)).toEqual([]);
  });

  it('stays where somebody else is introduced', () => {
    expect(linesBelow(`<p>${line}</p><p>${headline}</p>`, { authors: ['Jane Doe'] })).toEqual([
      line,
      headline,
    ]);
  });

  it('stays above a paragraph', () => {
    expect(linesBelow(`<p>${line}</p><p>${THIRD}</p>`, authors)).toEqual([line, THIRD]);
  });

  it.each([
    ['one paragraph', `<p>${FIRST} ${SECOND}</p>`],
    ['few words', '<p>Short text.</p><p>It is.</p>'],
  ])('stays below %s', (_what, text) => {
    expect(linesOf(`${text}<p>${line}</p><p>${headline}</p>`, authors)).toContain(line);
  });
});

describe('an agency’s sign of the end', () => {
  it('ends the article, but not where much stands below it', () => {
    const line = '<p>The agency gives news.</p>';
    expect(linesBelow(`<p>-- AFP</p>${line}`)).toEqual([]);
    expect(linesBelow(`<p>-- AFP</p>${line.repeat(4)}`)).toHaveLength(5);
  });
});

describe('praise of the paper in a small box', () => {
  const box = (button: string): string =>
    `<div><p>Journalism strengthens democracy.</p>${button}</div>`;

  it('goes above a link to subscribe', () => {
    expect(linesBelow(box('<a href="/s">Subscribe now to it</a>'))).toEqual([]);
  });

  it.each([
    ['no link', '<span>Subscribe now to it</span>'],
    ['another link', '<a href="/s">See the quay there</a>'],
    ['a long link', '<a href="/s">Subscribe now to it and to all that we have ever printed</a>'],
  ])('stays above %s', (_what, button) => {
    expect(linesBelow(box(button))).toContain('Journalism strengthens democracy.');
  });
});
