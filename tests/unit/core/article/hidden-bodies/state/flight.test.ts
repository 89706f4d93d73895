import { describe, expect, it } from 'vitest';
import {
  mayHoldPiece,
  pieceOfStream,
  valuesInStream,
} from '../../../../../../src/core/article/hidden-bodies/state/flight.ts';

describe('a piece of a stream', () => {
  it('is what stands behind the number one', () => {
    expect(pieceOfStream([1, '2:{}'])).toBe('2:{}');
  });

  it.each<readonly [what: string, value: unknown]>([
    ['another number', [0, '2:{}']],
    ['no text', [1, 2]],
    ['more than two', [1, '2:{}', 3]],
    ['no list', { 0: 1, 1: '2:{}' }],
  ])('is none in %s', (_what, value) => {
    expect(pieceOfStream(value)).toBeNull();
  });

  it('may be in a script that hands one over', () => {
    expect(mayHoldPiece('self.__next_f.push([1, "2:{}"])')).toBe(true);
    expect(mayHoldPiece('self.__next_f.push([0])')).toBe(false);
  });
});

describe('the values in a stream', () => {
  it('are those of its rows, and none where a row is broken', () => {
    expect(valuesInStream('1:{"a":[1,true]}\n2:I[339756]\n3:"b"')).toEqual([
      { a: [1, true] },
      undefined,
      'b',
    ]);
  });

  it('begin anew behind a line that is no row', () => {
    expect(valuesInStream('not a row\n1:"a"\n')).toEqual(['a']);
  });

  it.each([
    ['letters of one byte', 'The quay.'],
    ['of two', 'Die Küste.'],
    ['of three', '北码头将关闭。'],
    ['of four', 'Fish 🐟 again.'],
  ])('are texts as long as they say, in bytes: %s', (_what, text) => {
    const bytes = new TextEncoder().encode(text).length.toString(16);
    expect(valuesInStream(`a:T${bytes},${text}b:"next"\n`)).toEqual([text, 'next']);
  });

  it('have other rows in the place of references to them, once', () => {
    expect(valuesInStream('1:"a"\n2:{"b":"$1","c":"$L1","d":["$9"]}\n3:"$2"\n')).toEqual([
      'a',
      { b: 'a', c: 'a', d: [undefined] },
      { b: '$1', c: '$L1', d: ['$9'] },
    ]);
  });

  it('are texts that begin with the sign of references, where it is written twice', () => {
    expect(valuesInStream('1:"$$40 for a berth"\n')).toEqual(['$40 for a berth']);
  });

  it('end in what is nested without end', () => {
    expect(JSON.stringify(valuesInStream(`1:${'['.repeat(150)}${']'.repeat(150)}`))).toContain(
      'null',
    );
  });
});
