import { describe, expect, it } from 'vitest';
import { repaired } from './body.ts';

const rows = '<tr><td>North</td><td>40</td></tr><tr><td>South</td><td>12</td></tr>';
const cleanRows = `<tbody>${rows}</tbody>`;

describe('tables of data', () => {
  it('take the caption of the figure around them', () => {
    const html = `<figure class="wp-block-table"><table>${rows}</table><figcaption>Boats by quay</figcaption></figure>`;
    expect(repaired(html)).toBe(`<table><caption>Boats by quay</caption>${cleanRows}</table>`);
  });

  it('have a first row of heads where all of it is bold', () => {
    const html = `<table><tr><td><b>Quay</b></td><td><strong>Boats</strong></td></tr>${rows}</table>`;
    expect(repaired(html)).toBe(
      `<table><thead><tr><th>Quay</th><th>Boats</th></tr></thead>${cleanRows}</table>`,
    );
  });

  it('keep the heads of their rows', () => {
    const html =
      '<table><tr><th>North</th><td>40</td></tr><tr><th>South</th><td>12</td></tr></table>';
    expect(repaired(html)).toBe(
      '<table><tbody><tr><th>North</th><td>40</td></tr><tr><th>South</th><td>12</td></tr></tbody></table>',
    );
  });
});

describe('tables that lay out a page', () => {
  const other = '<tr><td>South</td><td>12</td></tr>';
  const running = 'The quay is shut, and the boats go round. '.repeat(10).trim();

  it.each([
    [
      'is called so',
      `<table role="presentation">${rows}</table>`,
      '<p>North</p><p>40</p><p>South</p><p>12</p>',
    ],
    [
      'has one column',
      '<table><tr><td>North</td></tr><tr><td>South</td></tr></table>',
      '<p>North</p><p>South</p>',
    ],
    [
      'has one row',
      '<table><tr><td>North</td><td>South</td></tr></table>',
      '<p>North</p><p>South</p>',
    ],
    [
      'holds running text',
      `<table><tr><td>${running}</td><td>40</td></tr>${other}</table>`,
      `<p>${running}</p><p>40</p><p>South</p><p>12</p>`,
    ],
    [
      'holds paragraphs',
      `<table><tr><td><p>North</p><p>of</p><p>it</p></td><td>40</td></tr>${other}</table>`,
      '<p>North</p><p>of</p><p>it</p><p>40</p><p>South</p><p>12</p>',
    ],
    [
      'holds another',
      `<table><tr><td><table>${rows}</table></td><td>40</td></tr>${other}</table>`,
      `<table>${cleanRows}</table><p>40</p><p>South</p><p>12</p>`,
    ],
  ])('are read as text where one %s', (_what, html, expected) => {
    expect(repaired(html)).toBe(expected);
  });
});

describe('pages laid out by old means', () => {
  it('have paragraphs where breaks follow long lines, and none where they follow verses', () => {
    const long = (word: string) =>
      `${word} ${'of the northern quay and its foundations '.repeat(4)}is said.`;
    expect(
      repaired(
        `<font>${long('Much')}<br>${long('More')}<br>Roses are red,<br>Violets are blue.</font>`,
      ),
    ).toBe(
      `<p>${long('Much')}</p><p>${long('More')}</p><p>Roses are red,<br>Violets are blue.</p>`,
    );
  });

  it('have no spaces that set a line in', () => {
    expect(
      repaired('<p>　　北码头将关闭。</p><p>&nbsp;&nbsp; It will close.<br>&nbsp; Soon.</p>'),
    ).toBe('<p>北码头将关闭。</p><p>It will close.<br>Soon.</p>');
  });

  it('keep the spaces of typography', () => {
    const html = '<p>Il a dit : « Non » à 10 000 euros — c’est tout…</p>';
    expect(repaired(html)).toBe(html);
  });
});
