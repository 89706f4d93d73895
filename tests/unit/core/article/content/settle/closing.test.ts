import { describe, expect, it } from 'vitest';
import { namelessPage } from '../page.ts';
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

  it('keeps a last paragraph that speaks of such things', () => {
    for (const line of [
      'The company did not respond to a request for comment.',
      '“We have rights too,” he wrote on Facebook.',
      'By Friday the boats will be back.',
      'Home is where the boats are.',
      'With that, the council of the port went home.',
      'Facebook declined to comment.',
      'Le procès doit reprendre le 20 mai 2026 à 9h30.',
      'Photos Mary Doyle took of the wall are shown in the town hall.',
    ]) {
      expect(readPage(namelessPage('en', { body: `${paragraphs('en')}<p>${line}</p>` }))).toContain(
        line,
      );
    }
  });
});
