import { describe, expect, it } from 'vitest';
import { rulesFor } from './rule-for.ts';

describe('short lines that conventions decide', () => {
  it.each([
    ['that a paper earns by its links', '<p>This post contains affiliate links.</p>', 'notice'],
    ['a line drawn of signs', '<p>+++</p>', 'notice'],
    [
      'an advertisement’s label and what goes on below it',
      '<p><span>Advertisement</span> <span> </span><span>Article continues below</span></p>',
      'interruption',
    ],
  ])('are no text: %s', (_what, html, rule) => {
    expect(rulesFor(html)).toEqual([rule]);
  });

  it.each([
    ['signs in a list', '<ul><li>+++</li></ul>'],
    ['a sentence that begins with a topic', '<p>#Harbour is what they call it.</p>'],
  ])('may be text: %s', (_what, html) => {
    expect(rulesFor(html)).toEqual([null]);
  });
});

describe('a footer', () => {
  it('is none around most of the page', () => {
    const story = 'The harbour reopened on Monday, after works of two years. '.repeat(40);
    expect(rulesFor(`<footer><p>${story}</p></footer>`)).toEqual([null]);
  });
});
