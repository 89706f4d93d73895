import { describe, expect, it } from 'vitest';
import { assetName, createNoteNames } from '../../../../src/core/markdown/index.ts';
import { sha256Schema } from '../../../../src/core/library/entities.ts';

const nameFor = (title: string) => createNoteNames().nameFor(title);
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('the name of a note', () => {
  it('is the title where nothing stands against it', () => {
    expect(nameFor('Қазақстан: $4 billion')).toBe('Қазақстан $4 billion');
    expect(nameFor('新华社 — 北京大学')).toBe('新华社 — 北京大学');
  });

  it.each([
    ['../../../../tmp/evil', 'tmp evil'],
    ['C:\\Windows\\x', 'C Windows x'],
    ['a#b|c^d[e]f', 'a b c d e f'],
    ['who? "me" <you> *'.trim(), 'who me you'],
    ['report:Zone.Identifier', 'report Zone.Identifier'],
    ['.hidden', 'hidden'],
    ['Report 2024. ', 'Report 2024'],
    [' \t ', 'Untitled'],
    ['', 'Untitled'],
    ['...', 'Untitled'],
    ['a\u0001b\u0007c\u001b[31md\u009be', 'abc 31mde'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['x\uD800y\uDFFFz', 'xyz'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['two\nlines', 'two lines'],
  ])('leaves out what a file system or a reader could misread: %j', (title, expected) => {
    expect(nameFor(title)).toBe(expected);
  });

  it.each(['CON', 'con', 'nul.txt', 'COM1', 'LPT¹', 'com².notes', 'Aux'])(
    'is no device of Windows: %s',
    (title) => {
      expect(nameFor(title)).toBe(`_${title}`);
    },
  );

  it('keeps the joiners of emoji and of Persian', () => {
    expect(nameFor('👩‍👩‍👧‍👦 می‌خواهم')).toBe('👩‍👩‍👧‍👦 می‌خواهم');
  });

  it('is composed (NFC)', () => {
    expect(nameFor('Cafe\u0301 closes')).toBe('Café closes');
  });

  it('has at most 120 bytes and ends with a whole character', () => {
    const family = '👩‍👩‍👧‍👦';
    for (const title of ['記'.repeat(90), family.repeat(20), 'é'.repeat(300), 'a'.repeat(500)]) {
      const name = nameFor(title);
      expect(bytes(name)).toBeLessThanOrEqual(120);
      expect(bytes(name)).toBeGreaterThan(90);
      expect(title.startsWith(name)).toBe(true);
    }
    expect(nameFor(family.repeat(20))).toBe(family.repeat(4));
  });

  it('survives one character under endless accents', () => {
    const name = nameFor(`e${'\u0316'.repeat(300)}`);
    expect(bytes(name)).toBeLessThanOrEqual(120);
    expect(name.startsWith('e')).toBe(true);
  });
});

describe('a register of note names', () => {
  it('numbers names that some file system takes for the same', () => {
    const names = createNoteNames();
    expect(names.nameFor('Quay works')).toBe('Quay works');
    expect(names.nameFor('QUAY WORKS')).toBe('QUAY WORKS 2');
    expect(names.nameFor('Quay works?')).toBe('Quay works 3');
    expect(names.nameFor('Cafe\u0301')).toBe('Café');
    expect(names.nameFor('Café')).toBe('Café 2');
    expect(names.nameFor('Straße')).toBe('Straße');
    expect(names.nameFor('STRASSE')).toBe('STRASSE 2');
  });

  it('does not hand out a number that a title already has', () => {
    const names = createNoteNames();
    expect(names.nameFor('A 2')).toBe('A 2');
    expect(names.nameFor('A')).toBe('A');
    expect(names.nameFor('A')).toBe('A 3');
  });

  it('makes room for the number', () => {
    const names = createNoteNames();
    const title = '記'.repeat(90);
    const all = Array.from({ length: 12 }, () => names.nameFor(title));
    expect(new Set(all).size).toBe(12);
    expect(Math.max(...all.map(bytes))).toBeLessThanOrEqual(120);
  });
});

describe('the name of a picture', () => {
  const sha256 = sha256Schema.parse('0123456789abcdef'.repeat(4));

  it('takes its extension from the media type alone', () => {
    expect(assetName({ sha256, mediaType: 'image/jpeg' })).toBe('0123456789abcdef.jpg');
    expect(assetName({ sha256, mediaType: 'IMAGE/PNG; x=y' }, 'evil.exe')).toBe(
      'evil-0123456789abcdef.png',
    );
    expect(assetName({ sha256, mediaType: 'text/html' }, 'x.svg')).toBe('x-0123456789abcdef.bin');
  });

  it('keeps what is safe of the hint', () => {
    expect(assetName({ sha256, mediaType: 'image/webp' }, '../../Été 2024.webp')).toBe(
      'ete-2024-0123456789abcdef.webp',
    );
    expect(assetName({ sha256, mediaType: 'image/webp' }, '北京.webp')).toBe(
      '0123456789abcdef.webp',
    );
  });
});
