import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const rectangleSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Rectangle = z.infer<typeof rectangleSchema>;

const windowStateSchema = z.object({ bounds: rectangleSchema, maximized: z.boolean() });
export type WindowState = z.infer<typeof windowStateSchema>;

/** Below this a window cannot be grasped. */
const LEAST_VISIBLE = 64;

/** The window as it was when it was last closed; null on the first start or when it is not readable. */
export async function readWindowState(file: string): Promise<WindowState | null> {
  try {
    const state = windowStateSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return state.success ? state.data : null;
  } catch {
    return null; // The first start, or a damaged file: the default window will do.
  }
}

/**
 * Remembers the window, at once: the process may end right after. A failure is of no consequence
 * and is not told.
 */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, JSON.stringify(state));
    renameSync(`${file}.part`, file);
  } catch {
    // The next window opens where the system puts it.
  }
}

/** Whether enough of a window lies on one of the screens: one may have been unplugged since. */
export function isOnScreen(bounds: Rectangle, screens: readonly Rectangle[]): boolean {
  return screens.some((screen) => {
    const width = overlap(bounds.x, bounds.width, screen.x, screen.width);
    const height = overlap(bounds.y, bounds.height, screen.y, screen.height);
    return width >= LEAST_VISIBLE && height >= LEAST_VISIBLE;
  });
}

const overlap = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.min(a + aLength, b + bLength) - Math.max(a, b);
