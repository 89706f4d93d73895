import { describe, expect, it } from 'vitest';
import { authorsOf } from './authors-of.ts';

describe('who signs below the text', () => {
  it.each([
    ['ja', '<p>市は今後も復旧を続けるとしている。【山田太郎】</p>', ['山田太郎']],
    [
      'ja',
      '<p>市は今後も復旧を続けるとしている。【山田太郎、鈴木花子】</p>',
      ['山田太郎', '鈴木花子'],
    ],
    ['ko', '<p>[북항신문 김철수 기자 kim@paper.example]</p>', ['김철수']],
    ['ko', '<p>/김철수 기자(kim@paper.example)</p>', ['김철수']],
    ['ko', '<p style="text-align:right"><b>김철수</b></p>', ['김철수']],
    [
      'zh',
      '<p>鱼市又恢复了往日的热闹景象。（本报记者 王小明）</p><p>责任编辑：李华</p>',
      ['王小明'],
    ],
    ['zh-HK', '<p>海潮記者 梁芷晴 何嘉朗</p>', ['梁芷晴', '何嘉朗']],
    ['ja', '<p>「２番も、もう忘れん」【高瀬真理子、戸田航平】</p>', ['高瀬真理子', '戸田航平']],
    [
      'ru',
      `<div style="text-align:right"><b>Марина Селезнёва.</b></div><p>${'Уважаемый посетитель, войдите на сайт под своим именем или зарегистрируйтесь. '.repeat(2)}</p>`,
      ['Марина Селезнёва'],
    ],
    ['id', '<p>Pewarta : Budi Santoso<br>Editor : Siti Aminah</p>', ['Budi Santoso']],
  ])('in %s: %s', (lang, below, names) => {
    expect(authorsOf(lang, { below })).toEqual(names);
  });

  it.each([
    ['es', '<p>Juan Pérez García</p>', ['Juan Pérez García']],
    ['fr', '<p>Jeanne LE GALL.</p>', ['Jeanne LE GALL']],
    ['fr', '<p>J. Le Gall avec AFP</p>', ['J. Le Gall']],
    ['pl', '<p>Jan Kowalski</p><p>Fot. Anna Nowak</p>', ['Jan Kowalski']],
    ['uk', '<p>Олена Ковальчук, Львів</p>', ['Олена Ковальчук']],
    ['ro', '<p>A consemnat Ion Popescu</p>', ['Ion Popescu']],
    ['de', '<p>Petra Müller/dpa</p>', ['Petra Müller']],
    [
      'sr',
      '<p>Радови ће коштати 410 милиона динара.</p><p>Ј. Петровић / Танјуг</p>',
      ['Ј. Петровић'],
    ],
    [
      'hy',
      '<p>Շինարարությունն արժեցել է 96 միլիոն դրամ։</p><p>Աննա Սարգսյան</p>',
      ['Աննա Սարգսյան'],
    ],
    ['ne', '<p>नन्दराम बोहरा</p>', ['नन्दराम बोहरा']],
    [
      'sv',
      '<p><strong>Karin Lundgren (C)</strong><br>kommunalråd, Arvidsjaur</p><p><strong>Olof Sandström (S)</strong><br>kommunalråd, Jokkmokk</p>',
      ['Karin Lundgren', 'Olof Sandström'],
    ],
    [
      'ro',
      '<p>AGERPRES/(A - autor: Mihai Lipovanu, editor: Elena Danilov, editor online: Ada Vîlceanu)</p>',
      ['Mihai Lipovanu'],
    ],
  ])('in %s may do so in a line that nothing marks: %s', (lang, below, names) => {
    expect(authorsOf(lang, { below })).toEqual(names);
  });

  it.each([
    ['es', '<p><a href="/1">Juan Pérez García</a></p>'],
    ['es', '<p>Ministerio de Pesca</p>'],
    ['de', '<p>Weitere Informationen</p>'],
    ['en', '<p>Weather Forecast</p>'],
    ['ne', '<p>सम्बन्धित</p>'],
    ['ne', '<p><a href="/1">नन्दराम बोहरा</a></p>'],
    ['fr', '<h3>Jeanne Le Gall</h3>'],
  ])('in %s is not every such line: %s', (lang, below) => {
    expect(authorsOf(lang, { below })).toEqual([]);
  });

  it('is nobody whom a quotation there names', () => {
    const below = '<blockquote><p>So be it.</p><cite class="author">John Roe</cite></blockquote>';
    expect(authorsOf('en', { below })).toEqual([]);
  });
});
