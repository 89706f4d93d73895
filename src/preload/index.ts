import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../shared/bridge.ts';
import { callNames, eventNames, type CallName } from '../shared/channels.ts';
import type { EventPayload, ImportEntry } from '../shared/ipc.ts';
import type { Result } from '../core/result.ts';

// The bridge: exactly the contract's names, and no way to say a channel or a path of one's own.

const { 'import.fromPaths': fromPaths, ...pageCalls } = callsByName();

const bridge = {
  ...pageCalls,
  'import.fromFiles': async (files) => {
    const paths = files.map((file) => webUtils.getPathForFile(file));
    const placeless = paths.flatMap((path, index) => (path === '' ? [index] : []));
    const placed = paths.filter((path) => path !== '');
    const entries = (await fromPaths({ paths: placed })) as Result<readonly ImportEntry[]>;
    return entries.ok ? { ok: true, value: { entries: entries.value, placeless } } : entries;
  },
  on: (event, listener) => {
    if (!eventNames.includes(event)) return () => undefined;
    const forward = (_event: unknown, payload: EventPayload<typeof event>): void =>
      listener(payload);
    ipcRenderer.on(event, forward);
    return () => {
      ipcRenderer.off(event, forward);
    };
  },
} as Bridge; // Built by name: main checks each argument, the page each answer.

contextBridge.exposeInMainWorld('clipfold', bridge);

function callsByName(): Record<CallName, (argument: unknown) => Promise<unknown>> {
  const call = (name: CallName) => (argument: unknown) => ipcRenderer.invoke(name, argument);
  return Object.fromEntries(callNames.map((name) => [name, call(name)])) as ReturnType<
    typeof callsByName
  >;
}
