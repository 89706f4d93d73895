import { describe, expect, it } from 'vitest';
import {
  factsIn,
  isBylineLine,
  outletInNotices,
} from '../../../../../src/core/article/plaintext/facts.ts';
import { shapedLines } from './shaped-lines.ts';

const CONTEXT = { language: 'en', isOutlet: () => false };
const facts = (text: string) => factsIn(shapedLines(text), CONTEXT);

describe('the facts between headline and text', () => {
  it('are a date, and when it was changed', () => {
    expect(facts('Published: 17 March 2020\nUpdated: 18 March 2020')).toMatchObject({
      published: { value: '2020-03-17', words: 'Published: 17 March 2020' },
      modified: { value: '2020-03-18', words: 'Updated: 18 March 2020' },
    });
  });

  it('are the date of the change where no other is printed', () => {
    expect(facts('Updated: 18 March 2020').published?.value).toBe('2020-03-18');
  });

  it('are the agency that is named as the source', () => {
    expect(facts('Source: Xinhua')).toMatchObject({ agency: { value: 'Xinhua' }, outlet: null });
  });

  it('are the outlet, where the source is no agency', () => {
    expect(facts('Source: Harbour Post')).toMatchObject({
      agency: null,
      outlet: { value: 'Harbour Post', words: 'Source: Harbour Post' },
    });
  });

  it.each([
    ['by its first word', 'By Jane Doe', ['Jane Doe']],
    ['beside the date', 'Jane Doe\n17 March 2020', ['Jane Doe']],
    ['below the date', '17 March 2020\nJane Doe', ['Jane Doe']],
    ['two beside the date', 'Jane Doe and John Roe\n17 March 2020', ['Jane Doe', 'John Roe']],
  ])('are who wrote it, %s', (_where, text, authors) => {
    expect(facts(text).authors).toEqual(authors);
  });

  it.each([
    ['a name alone, without a date', 'Jane Doe'],
    ['what tells of the page', 'Premium\n17 March 2020'],
    ['a sentence', 'By Jane Doe he swears.\n17 March 2020'],
    [
      'a long line beside the date',
      'Jane Doe Mary Ann Doyle Peter Paul Roe Anna Maria Berg Carl\n17 March 2020',
    ],
  ])('are not who wrote it: %s', (_what, text) => {
    expect(facts(text).authors).toEqual([]);
  });

  it('are the agency by whose name the byline goes', () => {
    expect(facts('By Reuters')).toMatchObject({ agency: { value: 'Reuters' }, authors: [] });
  });
});

describe('a line that is a byline', () => {
  it.each([
    ['By Jane Doe', true],
    ['By the northern quay', false],
    ['Jane Doe', false],
    ['By Jane Doe he swears.', false],
  ])('opens as one and names somebody: %s, %s', (text, isByline) => {
    const [line] = shapedLines(text);
    expect(line && isBylineLine(line, CONTEXT)).toBe(isByline);
  });
});

describe('the outlet that a copyright line names', () => {
  it.each([
    ['© 2025 The Daily Quay Ltd. All rights reserved.', 'The Daily Quay'],
    ['Copyright 2020-2025 by Nordkai-Zeitung GmbH', 'Nordkai-Zeitung'],
    ['© 2025 ООО «Причал». Все права защищены', 'Причал'],
    ['© 2020 Nordkai-Zeitung, Hafenstr. 1', 'Nordkai-Zeitung'],
  ])('stands without year and form: %s', (line, outlet) => {
    expect(outletInNotices(shapedLines(line))?.value).toBe(outlet);
  });

  it.each(['Copyright: all rights reserved', '© All Rights Reserved', 'www.post.example'])(
    'is not in every notice: %s',
    (line) => {
      expect(outletInNotices(shapedLines(line))).toBeNull();
    },
  );
});
