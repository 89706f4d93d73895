import type { Clipper, End } from '../unit/core/containers/isolated/index.ts';
import { mutated } from './mutations.ts';

/** What a person can bear: a file that takes longer, or more memory, is as bad as a crash. */
export const LIMITS = { seconds: 60, megabytes: 1_000 };
const CPU_SECONDS = 10;
const PEAK_MEGABYTES = 1_024;

/** What is wrong with how a file ended; null where it ended in clippings or coded failures. */
function wrongWith(end: End): string | null {
  if (typeof end === 'string') return `the process has ${end}`;
  if (end.uncaught !== null) return end.uncaught;
  if (end.cpuSeconds > CPU_SECONDS) return `took ${end.cpuSeconds.toFixed(1)} s of the processor`;
  if (end.peakMegabytes > PEAK_MEGABYTES) return `took ${end.peakMegabytes.toFixed(0)} MB`;
  const isCoded = end.failures.every(
    ({ code, message }) => code !== '' && /\S{2}[.!?]$/u.test(message),
  );
  if (!isCoded) return `failed without a reason: ${JSON.stringify(end.failures)}`;
  return end.clippings.length + end.failures.length > 0 ? null : 'ended without a word';
}

/** Damages a file so many times and opens it each time; tells what went wrong, by the mutation's number. */
export async function damage(
  clipper: Clipper,
  name: string,
  bytes: Uint8Array,
  times: number,
): Promise<readonly string[]> {
  const wrongs: string[] = [];
  for (let number = 1; number <= times; number += 1) {
    const job = { kind: 'bytes', name, bytes: mutated(name, bytes, number) } as const;
    const wrong = wrongWith(await clipper.open(job));
    if (wrong !== null) wrongs.push(`${name}, mutation ${number}: ${wrong}`);
  }
  return wrongs;
}
