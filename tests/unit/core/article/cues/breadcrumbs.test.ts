import { describe, expect, it } from 'vitest';
import { breadcrumbSteps, sectionOf } from '../../../../../src/core/article/cues/breadcrumbs.ts';

describe('the steps of a path', () => {
  it.each([
    ['Accueil >> Monde', ['Accueil', 'Monde']],
    ['Home › World › Europe', ['Home', 'World', 'Europe']],
    ['当前位置：首页 > 国际 > 正文', ['当前位置：首页', '国际', '正文']],
  ])('are read in “%s”', (line, steps) => {
    expect(breadcrumbSteps(line)).toEqual(steps);
  });

  it.each([
    'Harbour reopens',
    '> Home',
    '‹ › ×',
    '»Da geht noch viel mehr«',
    'SBS <The name of a drama>, episode 3 > more',
    'A > B > C > D > E > F > G',
    `${'word '.repeat(40)}> end`,
  ])('are not in “%s”', (line) => {
    expect(breadcrumbSteps(line)).toBeNull();
  });
});

describe('the section that a path leads through', () => {
  it.each([
    [['Home', 'World', 'Harbour reopens'], 'World'],
    [['Accueil', 'Monde'], 'Monde'],
    [['Startseite', 'Wirtschaft', 'Regional'], 'Regional'],
    [['Home', 'World', 'Harbour reop…'], 'World'],
    [['Politik', 'Harbour reopens'], 'Politik'],
    [['Главная', 'Harbour reopens'], null],
    [['当前位置：首页', 'Harbour reopens'], null],
    [['الرئيسية', 'محليات', 'Harbour reopens'], 'محليات'],
  ])('%j → %s', (steps, section) => {
    expect(sectionOf(steps, 'Harbour reopens')).toBe(section);
  });
});
