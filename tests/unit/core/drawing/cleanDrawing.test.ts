import { describe, expect, it } from 'vitest';
import { cleanDrawing } from '../../../../src/core/drawing/index.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 640 400"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
const cleaned = (inside: string): string => cleanDrawing(svg(inside))?.svg ?? 'nothing';

describe('a drawing', () => {
  it('keeps its shapes, words, gradients and style, and its size', () => {
    const chart =
      '<style>.bar { fill: #0f5964 }</style><defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><g transform="translate(2 3)"><rect class="bar" width="9" height="20" fill="url(#a)"/><text x="1" y="2">3 &lt; 5 &amp; more</text></g><use xlink:href="#a"/>';
    const drawing = cleanDrawing(svg(chart));
    expect(drawing).toMatchObject({ width: 640, height: 400 });
    for (const kept of [
      'xmlns="http://www.w3.org/2000/svg"',
      'viewBox="0 0 640 400"',
      '.bar { fill: #0f5964 }',
      '<linearGradient id="a">',
      'stop-color="red"',
      'fill="url(#a)"',
      '3 &lt; 5 &amp; more',
      '<use href="#a">',
    ])
      expect(drawing?.svg).toContain(kept);
  });

  it.each([
    '<script>PWN(1)</script>',
    '<rect onload="PWN(1)"/>',
    '<a href="javascript:PWN(1)"><text>x</text></a>',
    '<foreignObject><iframe src="http://canary.test"></iframe></foreignObject>',
    '<image href="http://canary.test/1.png"/>',
    '<image href="data:image/svg+xml;base64,PHN2Zz4="/>',
    '<use href="http://canary.test/1.svg#a"/>',
    '<rect fill="url(http://canary.test/1)"/>',
    '<rect style="fill:url(//canary.test/1)"/>',
    '<rect style="fill:\\75rl(//canary.test/1)"/>',
    '<style>@import "http://canary.test/1.css";</style>',
    '<style>rect { background: url(http://canary.test/1) }</style>',
    '<animate attributeName="href" to="javascript:PWN(1)"/>',
    '<set attributeName="onclick" to="PWN(1)"/>',
    '<filter id="f"><feImage href="http://canary.test/1"/></filter>',
  ])('loses what runs or fetches: %s', (evil) => {
    const kept = cleaned(`<rect width="9"/>${evil}`);
    expect(kept).toContain('width="9"');
    expect(kept).not.toMatch(/PWN|canary|javascript|base64|@import|\bon\w+=/u);
  });

  it('keeps a bitmap within it', () => {
    expect(cleaned('<image href="data:image/png;base64,AQID"/>')).toContain('AQID');
  });

  it.each([
    ['no drawing', '<html><body><p>Not found</p></body></html>'],
    ['one that shows nothing', svg('<script>PWN(1)</script>')],
    ['one that uses itself', svg('<g id="a"><use href="#a"/><rect/></g>')],
    [
      'one that uses itself over and over',
      svg(
        `<rect id="u0"/>${Array.from({ length: 30 }, (_, k) => `<g id="u${k + 1}"><use href="#u${k}"/><use href="#u${k}"/></g>`).join('')}`,
      ),
    ],
    [
      'patterns within patterns',
      svg(
        `<rect id="p0"/>${Array.from({ length: 30 }, (_, k) => `<pattern id="p${k + 1}"><rect fill="url(#p${k})"/><rect fill="url(#p${k})"/></pattern>`).join('')}`,
      ),
    ],
  ])('is not what %s is', (_, text) => {
    expect(cleanDrawing(text)).toBeNull();
  });
});
