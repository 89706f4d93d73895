import { describe, expect, test } from 'vitest';
import type { Details } from '../../../../../src/core/library/readings.ts';
import {
  formFields,
  formOf,
  momentOf,
  problemOf,
  wantedDetails,
} from '../../../../../src/renderer/features/reading/detailsForm.ts';

const details: Details = {
  title: 'Ferry leaves late',
  standfirst: null,
  byline: 'Ana Ruiz and Bo Lind',
  authors: ['Ana Ruiz', 'Bo Lind'],
  agency: 'AFP',
  outlet: 'The Quayside Courier',
  section: null,
  published: '2024-03-09T08:30:00+01:00',
  modified: '2024-03-10',
  lang: 'en-GB',
  dir: 'ltr',
};

describe('the details as a form', () => {
  test('come back as they were when nothing is changed', () => {
    const { byline, dir, ...editable } = details;
    expect([byline, dir]).toHaveLength(2);
    expect(wantedDetails(formOf(details))).toEqual(editable);
    for (const field of formFields) expect(problemOf(field, formOf(details)[field])).toBeNull();
  });

  test('lose the white space that a paste leaves, and nothing where a field is emptied', () => {
    const wanted = wantedDetails({
      ...formOf(details),
      title: '  Ferry \n leaves  early ',
      authors: ' Ana Ruiz \n\n Cy  Gold ',
      agency: '  ',
      lang: '',
    });
    expect(wanted).toMatchObject({
      title: 'Ferry leaves early',
      authors: ['Ana Ruiz', 'Cy Gold'],
      agency: null,
      lang: 'und',
    });
  });

  test.each([
    ['title', '   ', 'headline'],
    ['published', 'yesterday', '2024-03-09'],
    ['modified', '2024-13-01', '2024-03-09'],
    ['modified', '2024-02-30', '2024-03-09'],
    ['published', '2024-03-09 24:10', '2024-03-09'],
    ['lang', 'English please', 'language code'],
  ] as const)('says what is wrong with %s “%s”', (field, text, said) => {
    expect(problemOf(field, text)).toContain(said);
  });
});

describe('a date as a person writes it', () => {
  test.each([
    ['2024', '2024'],
    ['2024-3', '2024-03'],
    [' 2024-3-9 ', '2024-03-09'],
    ['2024-03-09 8:30', '2024-03-09T08:30'],
    ['2024-03-09 08:30 +0100', '2024-03-09T08:30+01:00'],
    ['2024-03-09T08:30:15Z', '2024-03-09T08:30:15Z'],
    ['2024-03-09 08:30 utc', '2024-03-09T08:30Z'],
  ])('%s is %s', (text, iso) => {
    expect(momentOf(text)).toBe(iso);
  });
});
