import { describe, expect, it } from 'vitest';
import { isSignOff } from '../../../../../src/core/article/cues/sign-offs.ts';

describe('what signs an article', () => {
  it.each([
    'mk/ js/',
    '(hjm)',
    'jobr/mkoh',
    '（共同）',
    '(PAP)',
    'J.D. (avec AFP)',
    'বিএইচ/এমএ',
    'انتهای پیام/ ۲۳۴',
    '-- BERNAMA',
    'Con información de EFE',
    'With files from The Canadian Press',
    '(With inputs from PTI)',
    'La rédaction avec AFP',
    '김민수 기자 mskim@paper.example',
    'TT',
    '© AFP',
    '© dpa-infocom, dpa:240304-99-123456/3',
    '(Reporting by Jane Doe in Rome and John Roe; Editing by Ann Poe)',
  ])('is told by its form: %s', (line) => expect(isSignOff(line)).toBe(true));

  it.each([
    'He left.',
    'Good night',
    'Mehr',
    '-- Good night',
    '(laughs) he said',
    'Write to us at letters@paper.example by Friday.',
    'Avec lui, tout change',
    'Con información de la policía',
    'A long walk home. Ask me at me@paper.example',
  ])('is no sentence: %s', (line) => expect(isSignOff(line)).toBe(false));
});
