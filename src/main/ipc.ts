import { ipcMain, type IpcMainInvokeEvent, type BrowserWindow } from 'electron';
import type { Result } from '../core/result.ts';
import { failed } from '../core/result.ts';
import { callNames, type CallName, type EventName } from '../shared/channels.ts';
import { calls, type CallArgument, type CallValue, type EventPayload } from '../shared/ipc.ts';
import { isOfInterface, type InterfaceOrigin } from './services/requests.ts';

export type CallHandler<Name extends CallName> = (
  argument: CallArgument<Name>,
) => Promise<Result<CallValue<Name>>>;

export type CallHandlers = { readonly [Name in CallName]: CallHandler<Name> };

/** Answers every call of the contract. */
export function handleCalls(
  handlers: CallHandlers,
  window: () => BrowserWindow | null,
  origin: InterfaceOrigin,
): void {
  const isTrusted = ({ senderFrame }: IpcMainInvokeEvent): boolean =>
    senderFrame !== null &&
    senderFrame === window()?.webContents.mainFrame &&
    isOfInterface(senderFrame.url, origin);
  for (const name of callNames) handle(name, handlers[name], isTrusted);
}

/**
 * The one place where a call is taken: only from the window's own page, with an argument that fits,
 * and always answered with a `Result` (Electron keeps no error classes across processes).
 */
function handle<Name extends CallName>(
  name: Name,
  handler: CallHandler<Name>,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
): void {
  ipcMain.handle(name, async (event, argument: unknown): Promise<Result<CallValue<Name>>> => {
    if (!isTrusted(event)) return failed('untrusted', 'This page may not ask for that.');
    const parsed = calls[name].argument.safeParse(argument);
    if (!parsed.success) {
      return failed('invalid-argument', `“${name}” was asked for in a way it does not understand.`);
    }
    try {
      // The schema under this name is the one the handler's argument type comes from.
      return await handler(parsed.data as CallArgument<Name>);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failed('unexpected', `Something went wrong: ${reason}`);
    }
  });
}

/** Tells the page of an event. */
export function send<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: EventPayload<Name>,
): void {
  window.webContents.send(name, payload);
}
