import { describe, expect, it } from 'vitest';
import { articleOf } from '../story-page.ts';
import { readOpening } from '../../../../../../src/core/article/metadata/dateline/index.ts';

const PUBLISHED = '2025-06-18T08:00:00Z';

describe('the first words of a report', () => {
  it.each([
    ['Hasbergen.', 'Hasbergen. Wer mit dem Rollator zum Zug will', 'Hasbergen'],
    ['Hasbergen', 'Hasbergen. Wer mit dem Rollator zum Zug will', 'Hasbergen'],
    ['Dar es Salaam.', 'Dar es Salaam. Wavuvi wa dagaa', 'Dar es Salaam'],
    ['Bragança –', 'Bragança – A ponte de concreto', 'Bragança'],
    ['Stendal', 'Stendal (kpl). Auf dem Rathaus', 'Stendal'],
    ['Gent', 'Gent | Het was een tikfout', 'Gent'],
    ['Agnès Roustan.', 'Agnès Roustan. C’est possible', null],
    ['Frage:', 'Frage: Wer mit dem Rollator', null],
    ['Update.', 'Update. Wer mit dem Rollator', null],
    ['Hasbergen', 'Hasbergen bekommt einen Aufzug', null],
  ] as const)('begin with a place that is set apart: “%s”, in “%s”', (setApart, text, place) => {
    expect(readOpening(text, PUBLISHED, { setApart }).dateline?.value.place ?? null).toBe(place);
  });

  it('are known by the first words that are bold', () => {
    const page = (prose: string) => articleOf({ lang: 'de', prose }).dateline?.place;
    const text = 'Wer mit dem Rollator zum Zug nach Osnabrück will, der braucht Hilfe.';
    expect(page(`<strong>Hasbergen.</strong> ${text}`)).toBe('Hasbergen');
    expect(page(`Hasbergen. ${text}`)).toBeUndefined();
  });
});
