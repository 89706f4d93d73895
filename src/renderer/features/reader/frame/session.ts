import type {
  Body,
  Clipping,
  ClippingId,
  HighlightColour,
} from '../../../../core/library/entities.ts';
import { highlightColours } from '../../../../core/library/entities.ts';
import type { PlacedHighlight } from '../placement.ts';
import { setArticle } from './article.ts';
import type { HeadlineFields } from './headline.ts';
import { letDragsThrough } from './drops.ts';
import { interceptLinks, linkedAddress } from './links.ts';
import { type FrameWindow, markNames, paintMark, rangeOver } from './marks.ts';
import type { PictureSource } from './pictures.ts';
import { keepProgress } from './progress.ts';
import { createReadingCursor } from './readingCursor.ts';
import { selectedRange, textOffsetAt, type TextRange } from './textSelection.ts';
import { createTrail } from './trail.ts';

/** How long a selection made by keyboard must rest before the toolbar comes up beside it. */
const SELECTION_RESTS_MS = 150;

/** A selected stretch of the body and where it is in the frame's view. */
export interface SelectedText {
  readonly range: TextRange;
  readonly rect: DOMRect;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What happens in the frame that the app around it answers. Places are in the frame's view. */
export interface ReadingEvents {
  /** The selection has come to rest, or is gone. */
  readonly selected: (selection: SelectedText | null) => void;
  /** A click (or Enter at the caret) on this place of the text. False where nothing is there. */
  readonly activated: (offset: number) => boolean;
  readonly linkFollowed: (address: string) => void;
  /** A link within the article was followed, or its way back: is there (still) a way back? */
  readonly trailChanged: (leadsBack: boolean) => void;
  readonly contextMenu: (at: Point, linkAddress: string | null) => void;
  /** A key that nothing in the frame uses. */
  readonly keyPressed: (event: KeyboardEvent) => void;
  readonly scrolled: (headlineIsOut: boolean) => void;
  /** The frame is being used by keyboard, or is not (any more). */
  readonly keyboardUsed: (isUsed: boolean) => void;
  readonly progressed: (id: ClippingId, progress: number) => void;
}

/** One article being read in the frame, until `end`. */
export interface ReadingSession {
  readonly text: string;
  readonly showHeadline: (fields: HeadlineFields) => void;
  readonly markFound: (ranges: readonly TextRange[]) => void;
  readonly markHighlights: (placed: readonly PlacedHighlight[], current: TextRange | null) => void;
  readonly selected: () => SelectedText | null;
  /** Leaves the caret at the selection's end, where the keyboard goes on. */
  readonly clearSelection: () => void;
  /** Scrolls to a stretch of text. */
  readonly reveal: (range: TextRange) => void;
  readonly rectOf: (range: TextRange) => DOMRect | null;
  /** Goes back to the link within the article that was last followed. */
  readonly goBack: () => void;
  readonly focus: () => void;
  readonly end: () => void;
}

/** Sets a clipping in the frame's document and listens to it. */
export function startReading(
  view: FrameWindow,
  clipping: Clipping,
  body: Body,
  pictures: PictureSource,
  events: ReadingEvents,
): ReadingSession {
  const { document } = view;
  const article = setArticle(document, clipping, body, pictures);
  const { root, projection } = article;
  const cursor = createReadingCursor(root);
  const trail = createTrail(events.trailChanged);

  const selected = (): SelectedText | null => {
    const range = selectedRange(document.getSelection(), root, projection);
    const rect = range === null ? null : rectOf(range);
    return range === null || rect === null ? null : { range, rect };
  };
  const rectOf = (range: TextRange): DOMRect | null =>
    rangeOver(document, projection, range)?.getBoundingClientRect() ?? null;
  const caretOffset = (): number | null => {
    const selection = document.getSelection();
    if (!selection?.focusNode) return null;
    return textOffsetAt(root, selection.focusNode, selection.focusOffset, projection);
  };

  const onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || document.getSelection()?.isCollapsed === false) return;
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
    if (caret === null) return;
    const offset = textOffsetAt(root, caret.offsetNode, caret.offset, projection);
    if (offset !== null) events.activated(offset);
  };
  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    events.contextMenu({ x: event.clientX, y: event.clientY }, linkedAddress(event.target));
  };
  const onKey = (event: KeyboardEvent): void => {
    events.keyboardUsed(true);
    if (event.defaultPrevented) return;
    if (cursor.handleKey(event) || (isWayBack(event) && trail.goBack())) event.preventDefault();
    else if (event.key !== 'Enter' || !activateAtCaret()) events.keyPressed(event);
  };
  const activateAtCaret = (): boolean => {
    const offset = document.getSelection()?.isCollapsed === true ? caretOffset() : null;
    return offset !== null && events.activated(offset);
  };
  const onScroll = (): void => {
    const title = document.querySelector('h1');
    events.scrolled((title?.getBoundingClientRect().bottom ?? 0) < 0);
  };

  const ended = new AbortController();
  const { signal } = ended;
  interceptLinks(document, { open: events.linkFollowed, goTo: trail.goTo }, signal);
  letDragsThrough(document, signal);
  watchSelection(document, () => events.selected(selected()), signal);
  document.addEventListener('click', onClick, { signal });
  document.addEventListener('contextmenu', onContextMenu, { signal });
  document.addEventListener('keydown', onKey, { signal });
  document.addEventListener('pointerdown', () => events.keyboardUsed(false), { signal });
  view.addEventListener('blur', () => events.keyboardUsed(false), { signal });
  view.addEventListener('scroll', onScroll, { passive: true, signal });
  view.scrollTo({ top: 0, behavior: 'instant' });
  const progress = keepProgress(root, clipping.progress, (reached) =>
    events.progressed(clipping.id, reached),
  );
  onScroll();

  return {
    text: projection.text,
    showHeadline: article.showHeadline,
    markFound: (ranges) => paintMark(view, projection, 'search', ranges),
    markHighlights: (placed, current) => {
      for (const colour of highlightColours) {
        paintMark(view, projection, colour, rangesOf(placed, colour));
      }
      paintMark(view, projection, 'current', current === null ? [] : [current]);
    },
    selected,
    clearSelection: () => collapse(document.getSelection()),
    reveal: (range) => {
      const start = rangeOver(document, projection, range)?.startContainer.parentElement;
      start?.scrollIntoView({ block: 'center' });
    },
    rectOf,
    goBack: () => {
      view.focus();
      trail.goBack();
    },
    focus: () => view.focus(),
    end: () => {
      ended.abort();
      progress.stop();
      article.release();
      events.trailChanged(false);
      for (const name of markNames) view.CSS.highlights.delete(name);
    },
  };
}

/** Alt and the left arrow, as browsers go back. */
const isWayBack = ({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'ArrowLeft' && altKey && !shiftKey && !ctrlKey && !metaKey;

function collapse(selection: Selection | null): void {
  if (selection !== null && selection.rangeCount > 0) selection.collapseToEnd();
}

function rangesOf(placed: readonly PlacedHighlight[], colour: HighlightColour): TextRange[] {
  return placed.flatMap(({ highlight, range }) =>
    highlight.colour === colour && range !== null ? [range] : [],
  );
}

/** Tells when a selection has come to rest: when the pointer is let go, or after the last key. */
function watchSelection(document: Document, rested: () => void, signal: AbortSignal): void {
  let pointerIsDown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    if (!pointerIsDown) timer = setTimeout(rested, SELECTION_RESTS_MS);
  };
  const onPointerDown = (event: PointerEvent): void => {
    pointerIsDown = event.button === 0;
  };
  const onPointerUp = (): void => {
    pointerIsDown = false;
    schedule();
  };
  document.addEventListener('selectionchange', schedule, { signal });
  document.addEventListener('pointerdown', onPointerDown, { signal });
  document.addEventListener('pointerup', onPointerUp, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
