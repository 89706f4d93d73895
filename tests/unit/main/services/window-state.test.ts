import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isOnScreen,
  readWindowState,
  writeWindowState,
} from '../../../../src/main/services/window-state.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'clipfold-window-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const state = { bounds: { x: 10, y: 20, width: 900, height: 600 }, maximized: true };

describe('the window', () => {
  it('is remembered from one start to the next', async () => {
    const file = join(folder, 'data', 'window.json');
    writeWindowState(file, state);
    expect(await readWindowState(file)).toEqual(state);
  });

  it.each(['', '{', '{"bounds":{"x":"1"}}', '[]'])('forgets a record like %j', async (text) => {
    const file = join(folder, 'window.json');
    await writeFile(file, text);
    expect(await readWindowState(file)).toBeNull();
  });

  it('comes back only where a screen still shows enough of it', () => {
    const screen = { x: 0, y: 0, width: 1920, height: 1080 };
    expect(isOnScreen(state.bounds, [screen])).toBe(true);
    expect(isOnScreen({ ...state.bounds, x: 1900 }, [screen])).toBe(false);
    expect(isOnScreen({ ...state.bounds, x: 2000 }, [screen, { ...screen, x: 1920 }])).toBe(true);
  });
});
