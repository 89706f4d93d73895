import { describe, expect, it } from 'vitest';
import { repaired } from './body.ts';

describe('footnotes', () => {
  it('are led to, and lead back', () => {
    expect(
      repaired(
        '<p>It costs nine million.<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1">Budget 2026. <a href="#r1">↩</a></li></ol>',
      ),
    ).toBe(
      '<p id="r1">It costs nine million.<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">Budget 2026. <a href="#r1">↩</a></li></ol>',
    );
  });

  it('are found by anchors without content, as word processors set them', () => {
    expect(
      repaired(
        '<p>It costs nine million.<a href="#_ftn1" name="_ftnref1">[1]</a></p><div><a name="_ftn1"></a><p>Budget 2026.</p></div>',
      ),
    ).toBe('<p>It costs nine million.<a href="#_ftn1">[1]</a></p><p id="_ftn1">Budget 2026.</p>');
  });

  it('are led to where the saving browser wrote the page’s address before them', () => {
    expect(
      repaired(
        '<p>Nine million.<a href="https://paper.example/quay#fn1">1</a> See <a href="https://paper.example/quay#comments">comments</a>.</p><ol><li id="fn1">Budget.</li></ol>',
      ),
    ).toBe(
      '<p>Nine million.<a href="#fn1">1</a> See <a href="https://paper.example/quay#comments">comments</a>.</p><ol><li id="fn1">Budget.</li></ol>',
    );
  });

  it('are led to by names in any script, escaped or not', () => {
    expect(
      repaired('<p>九百万<a href="#%E6%B3%A81">1</a></p><ol><li id="注1">予算</li></ol>'),
    ).toBe('<p>九百万<a href="#注1">1</a></p><ol><li id="注1">予算</li></ol>');
  });

  it.each([
    [
      'a place that is not in the text',
      '<p><a href="#comments">Comments</a></p>',
      '<p>Comments</p>',
    ],
    ['the top of the page', '<p><a href="#">Up</a></p>', '<p>Up</p>'],
    ['a name that is no name', '<p id="a b"><a href="#a b">x</a></p>', '<p>x</p>'],
  ])('are not links to %s', (_what, html, expected) => {
    expect(repaired(html)).toBe(expected);
  });

  it('give names to nothing else', () => {
    expect(repaired('<p id="lead">a</p><h2 id="costs">Costs</h2>')).toBe('<p>a</p><h2>Costs</h2>');
  });
});
