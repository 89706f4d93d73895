import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../src/core/article/index.ts';
import { PROSE } from './page.ts';

describe('a table that lays out a page', () => {
  it('is no table to be kept or left as a whole', () => {
    const links = ['Front Page', 'County', 'Schools', 'Police Log', 'Births', 'Weddings'];
    const story = (PROSE['en'] ?? []).map((text) => `${text}<br><br>`).join('');
    const html = `<html><head><title>Quay to close</title></head><body>
      <table><tr>
        <td width="130"><b>LOCAL NEWS</b><br>${links.map((name) => `<a href="/x">${name}</a><br>`).join('')}
          <br><b>SERVICES</b><br><a href="/p">Place an Ad</a><br><a href="/c">Contact Us</a></td>
        <td width="480"><font size="5"><b>Quay to close</b></font><br><br>${story}</td>
        <td width="150"><a href="/1">Fishmonger opens second shop in the old town</a></td>
      </tr></table></body></html>`;
    const outcome = extractArticle({ kind: 'html', html });
    expect(outcome.ok && outcome.value.text.split('\n')).toEqual(PROSE['en']);
  });
});

describe('a heading', () => {
  const [first = '', second = '', third = ''] = PROSE['en'] ?? [];
  const textBelow = (between: string): string => {
    const html = `<html lang="en"><head><title>Quay to close</title></head><body><article>
      <h1>Quay to close</h1><p>${first}</p><p>${second}</p>
      <h2>Cracks after the storms</h2>${between}<p>${third}</p></article></body></html>`;
    const outcome = extractArticle({ kind: 'html', html });
    return outcome.ok ? outcome.value.text : '';
  };

  it.each([
    [
      'a picture and what is said of it',
      '<figure><img src="https://harbour.example/q.jpg"><figcaption>The quay at dawn, with the boats that wait for the fuel pump to open.</figcaption></figure>',
    ],
    ['a film that is not here', '<div class="video-player"><p>Engineers on the wall</p></div>'],
  ])('stays over the text below %s', (_what, between) => {
    expect(textBelow(between).split('\n')).toEqual([
      first,
      second,
      'Cracks after the storms',
      third,
    ]);
  });
});
