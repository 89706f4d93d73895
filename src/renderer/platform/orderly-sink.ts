import type { Result } from '../../core/result.ts';
import { failed } from '../../core/result.ts';
import { relativePathSchema } from '../../shared/ipc.ts';
import type { ExportSink } from '../../shared/platform.ts';

/** What a kind of target has to do of its own; it is called with safe paths, in turn, while open. */
export type SinkWork = Omit<ExportSink, 'name'>;

/**
 * An export target that keeps order: one call after the other, no path that could leave the target,
 * nothing more after its end. A finished export cannot be given up any more.
 */
export function createOrderlySink(name: string, work: SinkWork): ExportSink {
  const inTurn = sequence();
  let state: 'open' | 'over' | 'finished' = 'open';
  const over = failed('no-export', 'This export is not open any more. Start it again.');

  const write = async (path: string, bytes: Uint8Array): Promise<Result<string>> => {
    if (state !== 'open') return over;
    return relativePathSchema.safeParse(path).success
      ? work.write(path, bytes)
      : failed('unsafe-path', `“${path}” is not a place inside “${name}”.`);
  };
  const finish = async (): Promise<Result<void>> => {
    if (state !== 'open') return over;
    state = 'over';
    const finished = await work.finish();
    if (finished.ok) state = 'finished';
    return finished;
  };
  const abort = async (): Promise<void> => {
    if (state === 'finished') return;
    state = 'over';
    await work.abort();
  };
  return {
    name,
    write: (path, bytes) => inTurn(() => write(path, bytes)),
    finish: () => inTurn(finish),
    abort: () => inTurn(abort),
  };
}

/** Runs tasks one after the other, in the order they came. */
function sequence(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    last = next.catch(() => undefined); // Its own caller hears of the failure.
    return next;
  };
}
