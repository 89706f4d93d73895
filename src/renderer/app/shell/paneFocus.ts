import { runCommand } from '../commands/index.ts';

/** The landmarks in the order that F6 goes through them. */
export const focusablePanes = ['library', 'clippings', 'reader', 'annotations'] as const;
export type FocusablePane = (typeof focusablePanes)[number];

/**
 * Puts the focus into a pane: on the line that stands for what is shown, else on its first control,
 * else on the pane. False where it is not on the screen.
 */
export function focusPane(pane: FocusablePane): boolean {
  const element = document.querySelector<HTMLElement>(`[data-pane="${pane}"]`);
  if (element === null || element.offsetParent === null) return false;
  const inner = element.querySelector<HTMLElement>(
    '[data-pane-focus], [aria-selected="true"][tabindex="0"], [role="grid"]',
  );
  (inner ?? element.querySelector<HTMLElement>(tabStops) ?? element).focus();
  return true;
}

/** Goes to the next pane that is shown, or the one before. */
export function focusNextPane(backwards: boolean): void {
  const here = focusablePanes.findIndex(
    (pane) =>
      document.querySelector(`[data-pane="${pane}"]`)?.contains(document.activeElement) ?? false,
  );
  for (let step = 1; step <= focusablePanes.length; step += 1) {
    const way = backwards ? -step : step;
    const start = here < 0 && backwards ? 0 : here;
    const index = (start + way + focusablePanes.length * 2) % focusablePanes.length;
    const pane = focusablePanes[index];
    if (pane === undefined) continue;
    // The reader moves the focus into its frame by itself.
    if (pane === 'reader' ? isShown(pane) && runCommand('view.reader') : focusPane(pane)) return;
  }
}

/** Long enough for an article to be read from the library and set. */
const READER_PATIENCE_MS = 1500;

/** Goes into the article as soon as it is there, unless the person goes elsewhere meanwhile. */
export function focusReader(): void {
  const start = document.activeElement;
  const deadline = performance.now() + READER_PATIENCE_MS;
  const attempt = (): void => {
    const isWaiting = document.activeElement === start || document.activeElement === document.body;
    if (!isWaiting || performance.now() > deadline) return;
    runCommand('view.reader');
    requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}

function isShown(pane: FocusablePane): boolean {
  const element = document.querySelector<HTMLElement>(`[data-pane="${pane}"]`);
  return element !== null && element.offsetParent !== null;
}

const tabStops =
  'button:not(:disabled), a[href], input:not([hidden]), textarea, [tabindex]:not([tabindex="-1"])';
