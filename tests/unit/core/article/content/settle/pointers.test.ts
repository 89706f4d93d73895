import { describe, expect, it } from 'vitest';
import { leavePointers } from '../../../../../../src/core/article/content/settle/pointers.ts';
import { namelessPage } from '../page.ts';
import { settled } from './decisions.ts';
import { expectOnlyProse, prose, readPage } from './read.ts';

describe('a pointer to other stories', () => {
  const [first = '', ...rest] = prose('en');
  const around = (box: string): string =>
    readPage(
      namelessPage('en', {
        body: `<p>${first}</p>${box}${rest.map((text) => `<p>${text}</p>`).join('')}`,
      }),
    );

  it.each([
    [
      'label and headline',
      '<div><b>Lees ook</b><a href="/l"><h4>Vissers in geldnood</h4></a></div>',
    ],
    [
      'label and numbered list',
      '<div><h2>اقرأ أيضا</h2><span>list of 2 items</span><ul><li><span>list 1 of 2</span><h3><a href="/1">الصيادون في غزة.. رزق تحت النار</a></h3></li><li><span>list 2 of 2</span><h3><a href="/2">أسعار السمك تشتعل في رمضان</a></h3></li></ul></div>',
    ],
    [
      'label without a box',
      '<p><strong>อ่านข่าวที่เกี่ยวข้อง</strong></p><ul><li><a href="/a">ราคากุ้งตกต่ำ ชาวบ้านร้องรัฐช่วย</a></li></ul>',
    ],
    [
      'label and link run together',
      '<div><span>Читайте также</span><a href="/z">Цены на треску выросли на четверть</a></div>',
    ],
    [
      'a label above a headline and what it tells',
      '<div><h3>Related Stories</h3><div><a href="/r">Lobster prices hit a record</a><p>Prices rose to their highest level in a decade this spring, according to dealers along the coast.</p></div></div>',
    ],
    [
      'the offer of a newsletter',
      '<div><p>Newsletter</p><p>« La lettre éco »</p><p>Le regard sur l’actualité du jour</p><button>S’inscrire</button></div>',
    ],
  ])('goes as a whole: %s', (_what, box) => {
    expectOnlyProse(around(box), 'en');
  });

  it('takes nothing that stands above its label', () => {
    const text = readPage(
      namelessPage('en', {
        body: `<div><p>${first.slice(0, 150)}.</p><h4>Don’t miss</h4><p><a href="/1">Why the wall cracked last winter, and who knew</a></p></div>${rest.map((line) => `<p>${line}</p>`).join('')}`,
      }),
    );
    expect(text).toContain(first.slice(0, 150));
    expect(text).not.toContain('Why the wall cracked');
  });

  it('takes no text above its label in the same box, however short the last paragraph is', () => {
    const [first = '', second = ''] = prose('en');
    const links =
      '<div><p>Leia também:</p><ul><li><a href="/1">Preço do leite cai</a></li></ul></div>';
    const text = readPage(
      namelessPage('en', {
        body: `<div><p>${first}</p><p>${second}</p><p>It will rain.</p>${links}</div>`,
      }),
    );
    expect(text.split('\n')).toEqual([first, second, 'It will rain.']);
  });

  it('goes with what a machine has made of the article', () => {
    const label = 'Resumen generado con una herramienta de Inteligencia Artificial de la casa.';
    const box = `<div><h4>${label}</h4><p>The wall has cracked, and the boats have to move.</p></div>`;
    expectOnlyProse(around(box), 'en');
  });

  it('takes no paragraph of the article with it', () => {
    const text = around('<p>Read also: <a href="/1">Why the wall cracked last winter</a></p>');
    expectOnlyProse(text, 'en');
  });
});

describe('a box between two paragraphs', () => {
  const [first = '', second = ''] = prose('en');
  const linesOf = (box: string): readonly string[] => {
    const lines = settled(`<div><p>${first}</p>${box}<p>${second}</p></div>`, leavePointers);
    expect([lines.at(0), lines.at(-1)]).toEqual([first, second]);
    return lines.slice(1, -1);
  };
  const story = '<p><a href="/l">Fishers short of money</a> for their boats</p>';

  it.each([
    ['other stories, by its label', `<div><b>Related</b>${story}</div>`],
    [
      'one below its label, and what it tells',
      '<div><h3>Related Stories</h3><div><a href="/r">Lobster prices hit a record</a><p>Prices rose to their highest level in a decade this spring.</p></div></div>',
    ],
    ['a newsletter', '<div><p>Newsletter</p><p>The day</p><button>Go</button></div>'],
    [
      'what a machine has made of the article',
      '<div><h4>AI-generated summary</h4><p>The wall has cracked, and the boats move.</p></div>',
    ],
  ])('goes with %s', (_what, box) => {
    expect(linesOf(box)).toEqual([]);
  });

  it.each([
    ['whose label ends a sentence', `<div><b>Read also.</b>${story}</div>`],
    [
      'with few of its words in links',
      '<div><b>Related</b><p>Fishers are short of money for their boats, and <a href="/l">more</a></p><p>The others say it</p></div>',
    ],
    ['of many stories', `<div><b>Related</b>${story.repeat(12)}</div>`],
    ['with nothing to accept', '<div><p>Newsletter</p><p>The day</p></div>'],
    [
      'of many lines with an offer',
      `<div><p>Newsletter</p>${'<p>The day</p>'.repeat(7)}<a href="/a">Go</a></div>`,
    ],
    [
      'of a long offer',
      `<div><p>Newsletter</p><p>${'The day at the harbour and what it brings. '.repeat(10)}</p><a href="/a">Go</a></div>`,
    ],
    ['that a list begins', '<ul><li>Newsletter</li><li>The <a href="/a">day</a></li></ul>'],
    [
      'whose offer ends a sentence',
      '<div><p>Newsletter.</p><p>The <a href="/a">day</a> there</p></div>',
    ],
    [
      'of many lines under a machine’s label',
      `<div><h4>AI-generated summary</h4>${'<p>The wall has cracked.</p>'.repeat(7)}</div>`,
    ],
  ])('stays %s', (_what, box) => {
    expect(linesOf(box)).not.toEqual([]);
  });

  it('goes with the links below a label that has no box, and with nothing else', () => {
    expect(linesOf('<p>Related</p><p><a href="/l">Fishers short of money</a></p>')).toEqual([]);
    expect(linesOf('<p>Related</p><p>Fishers are short</p>')).toEqual(['Fishers are short']);
  });
});
