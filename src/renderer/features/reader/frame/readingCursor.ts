import { firstBlockBelow, readingBlocks } from './blocks.ts';

/** The first line a keyboard reader means: a little below the top edge. */
const TOP_EDGE = 24;

export interface ReadingCursor {
  /** Moves or extends by this key press if it is one of the cursor's. True: the press was used. */
  readonly handleKey: (event: KeyboardEvent) => boolean;
}

/**
 * Selecting text without a pointer. Chromium shows no caret in a page, so the cursor is a paragraph,
 * which Alt with up and down moves, or a selected word, which Control with left and right moves. From
 * its start Shift with the arrows selects (by character and line; with Control by word; with Alt by
 * sentence and paragraph).
 */
export function createReadingCursor(root: HTMLElement): ReadingCursor {
  const document = root.ownerDocument;
  const view = document.defaultView;
  const selection = document.getSelection();
  let blocks: readonly HTMLElement[] | null = null;
  const allBlocks = (): readonly HTMLElement[] => (blocks ??= readingBlocks(root));

  const indexOfCaret = (): number => {
    const node = selection?.focusNode ?? null;
    return node === null ? -1 : allBlocks().findIndex((block) => block.contains(node));
  };

  const place = (block: HTMLElement | undefined): void => {
    if (block === undefined) return;
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    selection?.collapse(block, 0);
    block.scrollIntoView({ block: 'nearest' });
  };

  const placeAtTop = (): void => {
    const block = allBlocks()[firstBlockBelow(allBlocks(), TOP_EDGE)] ?? allBlocks().at(-1);
    if (block !== undefined) selection?.collapse(block, 0);
  };

  const move = (step: 1 | -1): void => {
    const at = indexOfCaret();
    const all = allBlocks();
    const next = at === -1 ? firstBlockBelow(all, TOP_EDGE) : at + step;
    place(all[Math.min(Math.max(next, 0), all.length - 1)]);
  };

  const elementOfCaret = (): HTMLElement | null => {
    const caret = selection?.focusNode ?? null;
    return caret instanceof (view?.HTMLElement ?? HTMLElement)
      ? caret
      : (caret?.parentElement ?? null);
  };

  const extend = (movement: Movement): void => {
    if (selection === null) return;
    if (indexOfCaret() === -1) placeAtTop();
    selection.modify('extend', movement.direction, movement.granularity);
    elementOfCaret()?.scrollIntoView({ block: 'nearest' });
  };

  const goToWord = (side: 'left' | 'right'): void => {
    if (selection === null) return;
    if (indexOfCaret() === -1) placeAtTop();
    const caret = elementOfCaret();
    const isLeftToRight = caret === null || view?.getComputedStyle(caret).direction !== 'rtl';
    selectWordBeside(selection, root, (side === 'right') === isLeftToRight);
    elementOfCaret()?.scrollIntoView({ block: 'nearest' });
  };

  return {
    handleKey: (event) => {
      if (event.metaKey || !event.key.startsWith('Arrow')) return false;
      const step = blockStep(event);
      if (step !== null) {
        move(step);
        return true;
      }
      const side = wordSide(event);
      if (side !== null) {
        goToWord(side);
        return true;
      }
      const movement = selectionMovement(event);
      if (movement === null) return false;
      extend(movement);
      return true;
    },
  };
}

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey'>;

function blockStep({ key, shiftKey, altKey, ctrlKey }: Press): 1 | -1 | null {
  if (!altKey || shiftKey || ctrlKey) return null;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
}

/** The side on which a word is asked for, as the eye sees it. */
function wordSide({ key, shiftKey, altKey, ctrlKey }: Press): 'left' | 'right' | null {
  if (!ctrlKey || shiftKey || altKey) return null;
  return key === 'ArrowRight' ? 'right' : key === 'ArrowLeft' ? 'left' : null;
}

/** As many marks may stand between two words: the browser stops at each. */
const MOST_MARKS = 40;

/** Selects the word before or after the selection; leaves it alone where the article ends. */
function selectWordBeside(selection: Selection, root: HTMLElement, isAfter: boolean): void {
  const before = selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  for (let stops = 0; stops < MOST_MARKS; stops += 1) {
    if (isAfter) {
      selection.collapseToEnd();
      selection.modify('move', 'forward', 'word');
    } else selection.collapseToStart();
    // Forward, systems differ in whether they stop before or after the space.
    selection.modify('move', 'backward', 'word');
    selection.modify('extend', 'forward', 'word');
    if (!root.contains(selection.focusNode)) break;
    if (/[\p{L}\p{N}]/u.test(selection.toString())) return;
  }
  if (before === null) return;
  selection.removeAllRanges();
  selection.addRange(before);
}

interface Movement {
  readonly direction: 'left' | 'right' | 'forward' | 'backward';
  readonly granularity: 'character' | 'word' | 'line' | 'sentence' | 'paragraph';
}

/** What an arrow with Shift selects; sideways arrows follow the script, as the eye does. */
function selectionMovement({ key, shiftKey, altKey, ctrlKey }: Press): Movement | null {
  if (!shiftKey) return null;
  const vertical = key === 'ArrowUp' || key === 'ArrowDown';
  if (vertical) {
    const direction = key === 'ArrowDown' ? 'forward' : 'backward';
    return { direction, granularity: altKey ? 'paragraph' : 'line' };
  }
  const direction = key === 'ArrowLeft' ? 'left' : 'right';
  return { direction, granularity: altKey ? 'sentence' : ctrlKey ? 'word' : 'character' };
}
