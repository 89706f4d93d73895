import { describe, expect, test } from 'vitest';
import type { Tag, TagId } from '../../../../../src/core/library/entities.ts';
import { complete, tidyTagName } from '../../../../../src/renderer/features/tags/completion.ts';

const tags: Tag[] = ['Asia', 'Asia/Kazakhstan', 'Europe/France', 'Énergie', 'Central Asia'].map(
  (name) => ({ id: `id-${name}` as TagId, name, colour: null }),
);
const names = (input: string): string[] => complete(input, tags).tags.map(({ name }) => name);

describe('the name of a tag', () => {
  test('loses empty steps and spaces around its steps', () => {
    expect(tidyTagName('  Asia / Kazakhstan/ ')).toBe('Asia/Kazakhstan');
    expect(tidyTagName('//')).toBe('');
    expect(tidyTagName('Black   Sea')).toBe('Black Sea');
  });
});

describe('completion', () => {
  test('offers everything while nothing is typed, and nothing to create', () => {
    expect(complete('', tags)).toEqual({ tags, creates: null });
  });

  test('finds a tag by its last step and by any step, beginnings first', () => {
    expect(names('kaz')).toEqual(['Asia/Kazakhstan']);
    expect(names('asia')).toEqual(['Asia', 'Asia/Kazakhstan', 'Central Asia']);
  });

  test('takes no account of case and accents', () => {
    expect(names('energie')).toEqual(['Énergie']);
  });

  test('offers to create what no tag is called', () => {
    expect(complete('Asia/Uzbekistan', tags).creates).toBe('Asia/Uzbekistan');
    expect(complete('asia/kazakhstan', tags).creates).toBeNull();
  });
});
