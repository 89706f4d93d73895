import { describe, expect, it } from 'vitest';
import { failed, ok } from '../../../../../src/core/result.ts';
import { createHistory } from '../../../../../src/renderer/app/history/history.ts';
import type { Undo } from '../../../../../src/renderer/storage/contract.ts';

/** A number that writes can change and take back. */
function counter() {
  let value = 0;
  const change = (by: number, label: string): Undo => {
    value += by;
    return {
      label,
      revert: async () => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        return ok(change(-by, label));
      },
    };
  };
  return { add: (by: number) => change(by, `Added ${by}`), value: () => value };
}

describe('undo and redo', () => {
  it('takes writes back in turn, and does them again', async () => {
    const history = createHistory();
    const number = counter();
    history.push(number.add(1));
    history.push(number.add(10));
    await history.undo();
    expect(number.value()).toBe(1);
    await history.undo();
    expect(number.value()).toBe(0);
    await history.redo();
    expect(number.value()).toBe(1);
    expect(history.state()).toEqual({ undo: 'Added 1', redo: 'Added 10' });
  });

  it('says which write it took back, and null when there is none', async () => {
    const history = createHistory();
    history.push(counter().add(3));
    expect(await history.undo()).toEqual(ok('Added 3'));
    expect(await history.undo()).toBeNull();
  });

  it('lets no call overtake another', async () => {
    const history = createHistory();
    const number = counter();
    for (const by of [1, 10, 100]) history.push(number.add(by));
    await Promise.all([history.undo(), history.undo(), history.redo(), history.undo()]);
    expect(number.value()).toBe(1);
  });

  it('forgets what could be redone when something new is done', async () => {
    const history = createHistory();
    const number = counter();
    history.push(number.add(1));
    await history.undo();
    history.push(number.add(5));
    expect(history.state()).toEqual({ undo: 'Added 5', redo: null });
  });

  it('drops a write that cannot be taken back, so that those before it still can', async () => {
    const history = createHistory();
    const number = counter();
    history.push(number.add(1));
    history.push({ label: 'Stuck', revert: () => Promise.resolve(failed('gone', 'It is gone.')) });
    expect(await history.undo()).toEqual(failed('gone', 'It is gone.'));
    await history.undo();
    expect(number.value()).toBe(0);
  });

  it('tells who listens, until they stop', () => {
    const history = createHistory();
    let calls = 0;
    const stop = history.subscribe(() => (calls += 1));
    history.push(counter().add(1));
    stop();
    history.push(counter().add(1));
    expect(calls).toBe(1);
  });
});
