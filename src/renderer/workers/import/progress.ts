import type { ClippingId } from '../../../core/library/entities.ts';
import type { ImportFailure, ImportProgress } from '../contract.ts';
import { throttle, type Throttled } from '../throttle.ts';

/** What a job has come to, told to the subscribers some ten times a second at most. */
export class JobProgress {
  readonly jobId: string;
  readonly #tell: Throttled;
  readonly #imported: ClippingId[] = [];
  readonly #known: { input: string; id: ClippingId }[] = [];
  readonly #failures: ImportFailure[] = [];
  #state: ImportProgress['state'] = 'running';
  #total = 0;
  #done = 0;
  #current: string | null = null;
  #cancelled = false;

  constructor(jobId: string, tell: (progress: ImportProgress) => void) {
    this.jobId = jobId;
    this.#tell = throttle(() => {
      tell(this.#snapshot());
    });
    this.#tell.soon();
  }

  get cancelled(): boolean {
    return this.#cancelled;
  }

  expect(pages: number): void {
    this.#total += pages;
    this.#tell.soon();
  }

  working(input: string | null): void {
    this.#current = input;
    this.#tell.soon();
  }

  /** The clippings of a file, which may be an archive of several pages, some of which failed. */
  imported(ids: readonly ClippingId[], failures: readonly ImportFailure[]): void {
    this.#imported.push(...ids);
    this.#failures.push(...failures);
    const more = ids.length + failures.length - 1;
    this.#total += more;
    this.#done += more;
    this.#pageDone();
  }

  known(input: string, id: ClippingId): void {
    this.#known.push({ input, id });
    this.#pageDone();
  }

  failed(failure: ImportFailure): void {
    this.#failures.push(failure);
    this.#pageDone();
  }

  cancel(): void {
    if (this.#state !== 'running') return;
    this.#state = 'cancelling';
    this.#cancelled = true;
    this.#tell.soon();
  }

  /** The last word on the job, told at once. */
  end(): void {
    this.#state = 'ended';
    this.#current = null;
    this.#tell.now();
  }

  #pageDone(): void {
    this.#done += 1;
    this.#tell.soon();
  }

  #snapshot(): ImportProgress {
    return {
      jobId: this.jobId,
      state: this.#state,
      total: this.#total,
      done: this.#done,
      imported: [...this.#imported],
      known: [...this.#known],
      failures: [...this.#failures],
      cancelled: this.#cancelled,
      current: this.#current,
    };
  }
}
