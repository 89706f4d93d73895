// What keys mean which shortcut; how one is written: shared/commands.ts.

/** What of a keyboard event decides; the reader's frame and tests may hand in a plain object. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;

interface ParsedShortcut {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

/** True where the keyboard has a Command key. */
export function isApple(platform: string): boolean {
  return /mac|iphone|ipad/i.test(platform);
}

/**
 * True when the key press is this shortcut. A letter typed on a keyboard of another script (Ctrl+З
 * for Ctrl+P) counts by its place; a sign such as `?` counts however this keyboard types it.
 */
export function matchesShortcut(shortcut: string, press: KeyPress, apple: boolean): boolean {
  const wanted = parse(shortcut);
  const mod = apple ? press.metaKey : press.ctrlKey;
  const otherMod = apple ? press.ctrlKey : press.metaKey;
  if (mod !== wanted.mod || otherMod || press.altKey !== wanted.alt) return false;
  const isSign = /^[^\p{L}\p{N}]$/u.test(wanted.key);
  if (!isSign && press.shiftKey !== wanted.shift) return false;
  return keyOf(press) === wanted.key.toLowerCase();
}

/** The shortcut as this system prints it: `Ctrl+K`, or `⌘K` on a Mac. */
export function formatShortcut(shortcut: string, apple: boolean): string {
  const { mod, alt, shift, key } = parse(shortcut);
  const named = keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return apple
    ? `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${named}`
    : [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', named].filter(Boolean).join('+');
}

/**
 * True when a focused thing uses this key itself: any key without a modifier in a text field, the
 * keys of text editing, everything in a menu, a list of options or a dialog.
 */
export function isKeyTaken(target: EventTarget | null, press: KeyPress): boolean {
  if (within(target, '[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"]')) {
    return true;
  }
  if (!within(target, textFields)) return selectsWords(target, press);
  const hasModifier = press.ctrlKey || press.metaKey || press.altKey;
  const isFunctionKey = /^F\d+$/.test(press.key);
  return (!hasModifier && !isFunctionKey) || editingKeys.has(keyOf(press));
}

/** Ctrl+A outside the list selects the article's words, as everywhere. */
function selectsWords(target: EventTarget | null, press: KeyPress): boolean {
  return (
    (press.ctrlKey || press.metaKey) && keyOf(press) === 'a' && !within(target, '[role="grid"]')
  );
}

/** True in a field that takes text, the reader's frame included. */
export function isTextField(target: EventTarget | null): boolean {
  return within(target, textFields);
}

const textFields =
  'input:not([type="checkbox"],[type="radio"],[type="range"],[type="button"]),textarea,select,[contenteditable=""],[contenteditable="true"]';

const editingKeys = new Set([
  ...['a', 'c', 'v', 'x', 'y', 'z', 'b', 'i'],
  ...['backspace', 'delete', 'arrowleft', 'arrowright', 'arrowup', 'arrowdown', 'home', 'end'],
]);

const keyNames: Readonly<Record<string, string>> = {
  Delete: 'Del',
  Backspace: '⌫',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
};

function parse(shortcut: string): ParsedShortcut {
  // The last `+` of `Mod++` is the key.
  const parts = shortcut.endsWith('+')
    ? [...shortcut.slice(0, -1).split('+'), '+']
    : shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const has = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  return { mod: has('Mod'), alt: has('Alt'), shift: has('Shift'), key };
}

function keyOf(press: KeyPress): string {
  const isForeignLetter = press.key.length === 1 && press.key > '\u007f';
  const placed = /^(?:Key([A-Z])|Digit(\d))$/.exec(press.code);
  return (isForeignLetter ? (placed?.[1] ?? placed?.[2] ?? press.key) : press.key).toLowerCase();
}

// An element of the reader's frame is of another realm, so `instanceof` would not know it.
function within(target: EventTarget | null, selector: string): boolean {
  const element = target as Partial<Pick<Element, 'closest'>> | null;
  return typeof element?.closest === 'function' && element.closest(selector) !== null;
}
