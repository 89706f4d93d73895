import { describe, expect, it } from 'vitest';
import { namelessPage } from '../page.ts';
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
