import { describe, expect, it } from 'vitest';
import { isPlayerLine } from '../../../../../src/core/article/cues/players.ts';

describe('what a player prints where its film would be', () => {
  it.each([
    'Click to play',
    'Video Loading…',
    'Das Video wird nach der Werbung abgespielt.',
    '動画を再生',
  ])('is told by the whole line: %s', (line) => {
    expect(isPlayerLine(line)).toBe(true);
  });

  it('is no sentence that begins so', () => {
    expect(
      isPlayerLine('Something went wrong, please try again later, the screen told them.'),
    ).toBe(false);
  });
});
