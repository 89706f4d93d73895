import { firstBlockBelow, readingBlocks } from './blocks.ts';

/** Writing at every scroll event would keep the disk busy; a second's reading can be lost. */
const SAVE_EVERY_MS = 1000;
/** A short article that fits the view counts as read once it could have been. */
const DWELL_MS = 4000;

export interface ProgressKeeper {
  readonly stop: () => void;
}

/**
 * Takes the reader back to where they were and reports how far they are, 0 to 1, as a share of the
 * text above the view: it holds at any window width and letter size, and while the heights of
 * blocks out of sight are estimates.
 */
export function keepProgress(
  root: HTMLElement,
  startAt: number,
  save: (progress: number) => void,
): ProgressKeeper {
  const document = root.ownerDocument;
  const view = document.defaultView;
  if (view === null) return { stop: () => undefined };
  const scale = measure(root);
  let unsaved = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const flush = (): void => {
    timer = null;
    if (!unsaved) return;
    unsaved = false;
    save(currentProgress(scale, view.innerHeight));
  };
  const onScroll = (): void => {
    unsaved = true;
    timer ??= setTimeout(flush, SAVE_EVERY_MS);
  };

  if (startAt > 0 && startAt < 1) scrollToProgress(scale, startAt, view);
  view.addEventListener('scroll', onScroll, { passive: true });
  window.addEventListener('pagehide', flush);
  const dwell = setTimeout(() => {
    if (currentProgress(scale, view.innerHeight) === 1) save(1);
  }, DWELL_MS);

  return {
    stop: () => {
      view.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', flush);
      clearTimeout(dwell);
      if (timer !== null) clearTimeout(timer);
      flush();
    },
  };
}

interface Scale {
  readonly blocks: readonly HTMLElement[];
  /** Length of the text before each block, and of all of it as the last entry. */
  readonly before: readonly number[];
}

function measure(root: HTMLElement): Scale {
  const blocks = readingBlocks(root);
  const before = [0];
  for (const block of blocks) before.push((before.at(-1) ?? 0) + block.textContent.length);
  return { blocks, before };
}

function currentProgress({ blocks, before }: Scale, viewHeight: number): number {
  const lastBottom = blocks.at(-1)?.getBoundingClientRect().bottom ?? 0;
  if (lastBottom <= viewHeight) return 1;
  const index = firstBlockBelow(blocks, 0);
  const rect = blocks[index]?.getBoundingClientRect();
  const total = before.at(-1) ?? 0;
  if (rect === undefined || total === 0) return 0;
  const passed = rect.height === 0 ? 0 : Math.min(1, Math.max(0, -rect.top / rect.height));
  const start = before[index] ?? 0;
  const end = before[index + 1] ?? start;
  return (start + passed * (end - start)) / total;
}

function scrollToProgress({ blocks, before }: Scale, progress: number, view: Window): void {
  const target = progress * (before.at(-1) ?? 0);
  const index = before.findLastIndex((start) => start <= target);
  const block = blocks[Math.min(index, blocks.length - 1)];
  if (block === undefined) return;
  block.scrollIntoView({ block: 'start', behavior: 'instant' });
  const start = before[index] ?? 0;
  const length = (before[index + 1] ?? start) - start;
  const inside = length === 0 ? 0 : (target - start) / length;
  view.scrollBy({ top: inside * block.getBoundingClientRect().height, behavior: 'instant' });
}
