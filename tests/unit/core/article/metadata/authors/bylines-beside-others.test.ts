import { describe, expect, it } from 'vitest';
import { articleOf, linked } from '../story-page.ts';
import { authorsOf } from './authors-of.ts';

describe('bylines beside other things', () => {
  const stated = (...names: string[]) =>
    linked({ author: names.map((name) => ({ '@type': 'Person', name })) });

  it.each([
    [
      'ko',
      '<div class="byline"><span>김민수 기자</span><span>입력 2024.12.02. 10:33</span><span>업데이트 2024.12.02. 15:02</span></div>',
      ['김민수'],
    ],
    ['zh', '<div class="author">本报记者 李 建 王晓明</div>', ['李建', '王晓明']],
    [
      'de',
      '<address>Von <a href="/a/k">Katrin Meyer</a>, Cuxhaven, und <a href="/a/j">Jens Ostrow</a></address>',
      ['Katrin Meyer', 'Jens Ostrow'],
    ],
    ['tr', '<div><b>Mehmet YILMAZ / İSTANBUL, (DHA)</b></div>', ['Mehmet YILMAZ']],
  ])('in %s: %s', (lang, above, names) => {
    expect(authorsOf(lang, { above })).toEqual(names);
  });

  it.each([
    [
      '<div class="author"><a>Dewi Lestari</a><br>Penulis<br><a>Budi Santoso</a><br>Editor</div>',
      ['Dewi Lestari'],
    ],
    [
      '<div class="byline"><b>Lisa Berg</b><i>Text</i><b>Adam Ihse</b><i>Foto</i></div>',
      ['Lisa Berg'],
    ],
    ['<div class="byline">Text: <b>Lisa Berg</b> Foto: <b>Adam Ihse</b></div>', ['Lisa Berg']],
  ])('may be labelled below their names: %s', (above, names) => {
    expect(authorsOf('id', { above })).toEqual(names);
  });

  it('leave out the paper’s initials', () => {
    const above = '<p class="byline">Aino Virtanen RS</p>';
    expect(authorsOf('fi', { above, site: 'Rannikon Sanomat' })).toEqual(['Aino Virtanen']);
  });

  it('name the agency that a reporter works for', () => {
    const above = '<div><b>Mehmet YILMAZ / İSTANBUL, (DHA)</b></div>';
    expect(articleOf({ lang: 'tr', above }).agency).toBe('DHA');
  });

  it('name all who stand beside one whom the page states, in the form of print', () => {
    const above =
      '<div><span>有料記事</span><span><a href="/x/1">山田花子</a> 鈴木一郎</span><time>2025年3月25日</time></div>';
    expect(authorsOf('ja', { head: stated('山田 花子'), above })).toEqual(['山田花子', '鈴木一郎']);
    expect(
      authorsOf('en', {
        head: stated('Jane Doe'),
        above: '<div><p><a href="/x/1">Jane Doe</a>, John Roe</p></div>',
      }),
    ).toEqual(['Jane Doe', 'John Roe']);
  });

  it('keep a Japanese name whole', () => {
    expect(authorsOf('ja', { above: '<p class="author">佐々木 健太郎</p>' })).toEqual([
      '佐々木 健太郎',
    ]);
  });

  it('are none where styles hide them', () => {
    const above = '<div class="hidden"><span>Isa Engel</span></div><p>Von Anna Berg</p>';
    expect(authorsOf('de', { head: stated('Isa Engel'), above })).toEqual(['Anna Berg']);
  });
});
