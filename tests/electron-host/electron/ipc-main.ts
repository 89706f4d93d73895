import { createWire } from '../wire.ts';
import type { WebContents, WebFrame } from './web-contents.ts';

type InvokeHandler = (
  event: { readonly sender: WebContents; readonly senderFrame: WebFrame | null },
  ...args: unknown[]
) => unknown;

const handlers = new Map<string, InvokeHandler>();
const wire = createWire();

export const ipcMain = {
  handle: (channel: string, handler: InvokeHandler): void => {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    handlers.set(channel, handler);
  },
  removeHandler: (channel: string): void => void handlers.delete(channel),
};

/** Answers one `ipcRenderer.invoke`; an error keeps its text only, as in Electron. */
export async function answerInvoke(
  text: string,
  sender: WebContents,
  senderFrame: WebFrame | null,
): Promise<void> {
  const { id, channel, args } = wire.decode(text) as {
    readonly id: number;
    readonly channel: string;
    readonly args: unknown[];
  };
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const value = await handler({ sender, senderFrame }, ...args);
    await sender.deliver({ kind: 'answer', id, value });
  } catch (error) {
    await sender.deliver({ kind: 'answer', id, value: undefined, error: String(error) });
  }
}
