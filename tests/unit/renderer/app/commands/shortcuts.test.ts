import { describe, expect, it } from 'vitest';
import {
  formatShortcut,
  isApple,
  isKeyTaken,
  type KeyPress,
  matchesShortcut,
} from '../../../../../src/renderer/app/commands/shortcuts.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
/** A focused element, as far as the rules look at it. */
const focused = (...matching: string[]): EventTarget =>
  ({
    closest: (selector: string) => (matching.some((part) => selector.includes(part)) ? {} : null),
  }) as unknown as EventTarget;

describe('a shortcut', () => {
  it('wants Control, or Command on a Mac', () => {
    expect(matchesShortcut('Mod+K', press('k', { ctrlKey: true }), false)).toBe(true);
    expect(matchesShortcut('Mod+K', press('k', { metaKey: true }), false)).toBe(false);
    expect(matchesShortcut('Mod+K', press('k', { metaKey: true }), true)).toBe(true);
    expect(matchesShortcut('Mod+K', press('k'), false)).toBe(false);
  });

  it('wants Shift only where it says so', () => {
    const shifted = press('Z', { ctrlKey: true, shiftKey: true });
    expect(matchesShortcut('Mod+Shift+Z', shifted, false)).toBe(true);
    expect(matchesShortcut('Mod+Z', shifted, false)).toBe(false);
  });

  it('takes a sign however the keyboard types it', () => {
    expect(matchesShortcut('?', press('?', { shiftKey: true }), false)).toBe(true);
    expect(matchesShortcut('+', press('+'), false)).toBe(true);
    expect(matchesShortcut('/', press('/', { shiftKey: true }), false)).toBe(true);
  });

  it('takes a letter of another script by its place', () => {
    const cyrillic = press('ы', { code: 'KeyS' });
    expect(matchesShortcut('s', cyrillic, false)).toBe(true);
    expect(matchesShortcut('Mod+O', press('щ', { code: 'KeyO', ctrlKey: true }), false)).toBe(true);
  });

  it('goes by the letter where the keyboard is Latin but not QWERTY', () => {
    expect(matchesShortcut('Mod+Z', press('z', { code: 'KeyY', ctrlKey: true }), false)).toBe(true);
    expect(matchesShortcut('Mod+Y', press('z', { code: 'KeyY', ctrlKey: true }), false)).toBe(
      false,
    );
  });

  it('is printed as the system prints it', () => {
    expect(formatShortcut('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(formatShortcut('Mod+Shift+Z', true)).toBe('⇧⌘Z');
    expect(formatShortcut('+', false)).toBe('+');
    expect(isApple('MacIntel')).toBe(true);
    expect(isApple('Linux x86_64')).toBe(false);
  });
});

describe('a focused thing that uses the key itself', () => {
  it('is a text field, for letters and the keys of editing', () => {
    const field = focused('textarea');
    expect(isKeyTaken(field, press('s'))).toBe(true);
    expect(isKeyTaken(field, press('z', { ctrlKey: true }))).toBe(true);
    expect(isKeyTaken(field, press('Delete', { ctrlKey: true }))).toBe(true);
    expect(isKeyTaken(field, press('k', { ctrlKey: true }))).toBe(false);
    expect(isKeyTaken(field, press('F6'))).toBe(false);
  });

  it('is a menu or a dialog, for every key', () => {
    expect(isKeyTaken(focused('[role="menu"]'), press('s'))).toBe(true);
    expect(isKeyTaken(focused('[role="dialog"]'), press('k', { ctrlKey: true }))).toBe(true);
  });

  it('is an article, whose words Ctrl+A selects', () => {
    expect(isKeyTaken(focused(), press('a', { ctrlKey: true }))).toBe(true);
    expect(isKeyTaken(focused('[role="grid"]'), press('a', { ctrlKey: true }))).toBe(false);
  });

  it('is nothing else', () => {
    expect(isKeyTaken(focused(), press('s'))).toBe(false);
    expect(isKeyTaken(null, press('s'))).toBe(false);
  });
});
