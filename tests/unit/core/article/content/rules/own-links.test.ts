import { describe, expect, it } from 'vitest';
import { rulesFor } from './rule-for.ts';

describe('what stands in links and is the article’s own', () => {
  it.each([
    [
      'a paper to download',
      '<p><a href="/files/quay.pdf">How the quay is to be rebuilt by next spring</a></p>',
    ],
    [
      'a file by its name',
      '<div><a href="/get?id=7">Die Sperrzeiten am Kai im Herbst (pdf)</a></div>',
    ],
    ['a source with its address', '<p><a href="/x">[1] https://port.example/report.html</a></p>'],
    ['a sentence', '<p><a href="/x">Weiteres steht demnächst auf der Seite des Hafens.</a></p>'],
    [
      'where a quotation is from',
      '<blockquote><p>Nobody knew the wall was cracked.</p><p><a href="/q">HARBOUR POST No. 28 of 2013</a></p></blockquote>',
    ],
    [
      'what a post says',
      '<blockquote class="instagram-media"><p><a href="/p">Our second boat is back at sea</a></p></blockquote>',
    ],
    [
      'a list within an item',
      '<ul><li>Before the first trip<ul><li><a href="/1">How to moor a small boat</a></li><li><a href="/2">What the flags in port mean</a></li></ul></li><li>Afterwards</li></ul>',
    ],
    [
      'a picture and its name',
      '<ul><li><a href="/s"><img src="s.png"></a> <a href="/s">Spring</a></li></ul>',
    ],
    ['a name with its note', '<ul><li><a href="/c">Charm</a><a href="#n1">[1]</a></li></ul>'],
    [
      'a cell of a table',
      `<table><tr><th>Catch</th><th>Where</th></tr>${'<tr><td>Herring in spring and autumn</td><td><a href="/q">Quay</a>, <a href="/b">Bay</a></td></tr>'.repeat(3)}</table>`,
    ],
  ])('is left to be judged: %s', (_, html) => {
    expect(rulesFor(html)).not.toContain('lone-link');
    expect(rulesFor(html)).not.toContain('link-row');
  });

  it.each([
    ['lone-link', '<p><a href="/x">New bridge for the old town by spring</a></p>'],
    [
      'lone-link',
      '<ul><li><a href="/1">How to moor a small boat</a></li><li><a href="/2">What the flags in port mean</a></li></ul>',
    ],
    ['link-row', '<ul><li><a href="/s">Spring</a> <a href="/t">Summer</a></li></ul>'],
    [
      'link-row',
      '<table><tr><th>Ports</th><td><a href="/a">Cork</a> • <a href="/b">Brest</a></td></tr><tr><th>Seas</th><td><a href="/c">Irish</a> • <a href="/d">North</a></td></tr><tr><th>Boats</th><td><a href="/e">Cutter</a> • <a href="/f">Yawl</a></td></tr></table>',
    ],
  ])('but not, as %s: %s', (rule, html) => {
    expect(rulesFor(html)).toContain(rule);
  });
});
