import { describe, expect, it } from 'vitest';
import { rulesFor } from './rule-for.ts';

const row = (cells: readonly (string | number)[]): string =>
  `<tr>${cells.map((cell) => `<td>${String(cell)}</td>`).join('')}</tr>`;

function month(name: string, weekdays: readonly string[]): string {
  const days = Array.from({ length: 35 }, (_, at) => (at < 3 || at > 33 ? '' : at - 2));
  const weeks = [0, 7, 14, 21, 28].map((at) => row(days.slice(at, at + 7)));
  return `<table><tr><td colspan="7">${name}</td></tr>${row(weekdays)}${weeks.join('')}</table>`;
}

describe('the days of a month, side by side', () => {
  it.each([
    ['in German', month('Oktober 2024', ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'])],
    ['in Russian', month('Октябрь 2024', ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'])],
  ])('are a calendar %s', (_, html) => {
    expect(new Set(rulesFor(html))).toEqual(new Set(['box']));
  });

  it('are none where each stands over what was measured on it', () => {
    const rows = Array.from({ length: 31 }, (_, at) => row([at + 1, 12 + (at % 7), 4 + (at % 5)]));
    expect(rulesFor(`<table>${rows.join('')}</table>`)).not.toContain('box');
  });

  it('are none among the numbers of a board', () => {
    const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((ten) =>
      row(Array.from({ length: 10 }, (_, one) => ten * 10 + one + 1)),
    );
    expect(rulesFor(`<table>${rows.join('')}</table>`)).not.toContain('box');
  });
});
