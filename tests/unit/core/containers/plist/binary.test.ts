import { describe, expect, it } from 'vitest';
import { readBinaryPlist } from '../../../../../src/core/containers/plist/binary.ts';
import {
  dictionaryAt,
  isDictionary,
  stringAt,
} from '../../../../../src/core/containers/plist/value.ts';
import { fixtureBytes } from '../fixtures.ts';

/** Objects, given as bytes, put together as CFBinaryPList does, one byte for each reference. */
function binaryPlist(objects: readonly (readonly number[])[], top = 0): Uint8Array {
  const header = [...new TextEncoder().encode('bplist00')];
  const bytes = [...header];
  const offsets: number[] = [];
  for (const object of objects) {
    offsets.push(bytes.length);
    bytes.push(...object);
  }
  const table = bytes.length;
  for (const offset of offsets) bytes.push(offset >> 8, offset & 0xff);
  const long = (value: number): number[] => [0, 0, 0, 0, 0, 0, value >> 8, value & 0xff];
  const trailer = [0, 0, 0, 0, 0, 0, 2, 1, ...long(objects.length), ...long(top), ...long(table)];
  return Uint8Array.from([...bytes, ...trailer]);
}

describe('readBinaryPlist', () => {
  it('reads what Python’s plistlib writes', async () => {
    const list = readBinaryPlist(await fixtureBytes('webarchive/binary.webarchive'));
    const main = list !== null && isDictionary(list) ? dictionaryAt(list, 'WebMainResource') : null;
    expect(main && stringAt(main, 'WebResourceURL')).toBe('https://news.example/a/story');
  });

  it.each<[string, readonly number[], unknown]>([
    ['nothing', [0x00], null],
    ['truth', [0x09], true],
    ['a small number', [0x10, 200], 200],
    ['a number of eight bytes', [0x13, 0, 0, 0, 0, 0, 1, 0, 0], 65_536],
    ['a fraction', [0x22, 0x3f, 0, 0, 0], 0.5],
    ['text', [0x52, 0x68, 0x69], 'hi'],
    ['text in UTF-16', [0x61, 0x4e, 0x2d], '中'],
    ['text in UTF-8', [0x73, 0xe4, 0xb8, 0xad], '中'],
    ['data with its length apart', [0x4f, 0x10, 2, 7, 8], Uint8Array.of(7, 8)],
  ])('reads %s', (_, object, value) => {
    expect(readBinaryPlist(binaryPlist([object]))).toEqual(value);
  });

  it('reads forty levels of lists that each hold the next one twice, at once', () => {
    const levels = Array.from({ length: 40 }, (_, level) => [0xa2, level + 1, level + 1]);
    expect(readBinaryPlist(binaryPlist([...levels, [0x09]]))).toBeInstanceOf(Array);
  });

  it.each<[string, Uint8Array]>([
    ['is too short', new Uint8Array(10)],
    ['holds itself', binaryPlist([[0xa1, 0]])],
    ['refers beyond its objects', binaryPlist([[0xa1, 9]])],
    ['claims more than it has', binaryPlist([[0x4f, 0x12, 0x7f, 0xff, 0xff, 0xff]])],
    ['is nested too deep', binaryPlist(Array.from({ length: 90 }, (_, n) => [0xa1, n + 1]))],
    ['has an unknown kind', binaryPlist([[0xf0]])],
  ])('refuses a list that %s', (_, bytes) => {
    expect(readBinaryPlist(bytes)).toBeNull();
  });
});
