import { z } from 'zod';
import { clippingIdSchema, type ClippingId } from '../../../core/library/entities.ts';
import { failed, ok, type Result } from '../../../core/result.ts';

// The index's file can be open in one worker only. The first window's worker keeps it and answers
// the searches of the others; when that window is closed, the next one takes over.

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), number: z.string(), expression: z.string() }),
  z.object({ kind: z.literal('answer'), number: z.string(), ids: z.array(clippingIdSchema) }),
  z.object({ kind: z.literal('updated') }),
]);
type Message = z.infer<typeof messageSchema>;

const ASK_AGAIN_MS = 500;
const GIVE_UP_MS = 10_000;

/** Resolves once this worker is the one that keeps the index, and stays so until it ends. */
export function becomeKeeper(library: string): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(`${library}-search`, () => {
      resolve();
      return new Promise<never>(() => undefined);
    });
  });
}

/** The other windows' search workers. */
export class OtherWindows {
  readonly #channel: BroadcastChannel;
  readonly #waiting = new Map<string, (ids: ClippingId[]) => void>();
  #answer: ((expression: string) => Promise<Result<ClippingId[]>>) | null = null;

  constructor(library: string, onUpdated: () => void) {
    this.#channel = new BroadcastChannel(`${library}-search`);
    this.#channel.addEventListener('message', (event: MessageEvent<unknown>) => {
      const message = messageSchema.safeParse(event.data);
      if (!message.success) return;
      if (message.data.kind === 'updated') onUpdated();
      else void this.#receive(message.data);
    });
  }

  /** From now on answers what the others ask. */
  serve(answer: (expression: string) => Promise<Result<ClippingId[]>>): void {
    this.#answer = answer;
  }

  tellUpdated(): void {
    this.#post({ kind: 'updated' });
  }

  /** Asks the keeper, again while it is still opening its index. */
  ask(expression: string): Promise<Result<ClippingId[]>> {
    const number = crypto.randomUUID();
    return new Promise((resolve) => {
      const ask = (): void => {
        this.#post({ kind: 'question', number, expression });
      };
      const again = setInterval(ask, ASK_AGAIN_MS);
      const settle = (outcome: Result<ClippingId[]>): void => {
        clearInterval(again);
        clearTimeout(giveUp);
        this.#waiting.delete(number);
        resolve(outcome);
      };
      const giveUp = setTimeout(() => {
        settle(
          failed(
            'index-elsewhere',
            'The search index is open in another Clipfold window, which does not answer. Close that window and try again.',
          ),
        );
      }, GIVE_UP_MS);
      this.#waiting.set(number, (ids) => {
        settle(ok(ids));
      });
      ask();
    });
  }

  async #receive(message: Exclude<Message, { kind: 'updated' }>): Promise<void> {
    if (message.kind === 'answer') {
      this.#waiting.get(message.number)?.(message.ids);
      return;
    }
    const answer = await this.#answer?.(message.expression);
    if (answer?.ok === true) {
      this.#post({ kind: 'answer', number: message.number, ids: answer.value });
    }
  }

  #post(message: Message): void {
    this.#channel.postMessage(message);
  }
}
