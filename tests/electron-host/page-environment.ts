import type { Wire } from './wire.ts';

/** A file on disk that the page may meet, by what the page can see of it. */
export interface KnownFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** Milliseconds, whole. */
  readonly modified: number;
  readonly isFolder: boolean;
}

/** What crosses into the page besides the source text. */
export interface PageSetUp {
  readonly preload: string;
  readonly knownFiles: readonly KnownFile[];
}

/** The name under which the host calls into the page; the app never looks it up. */
export const DELIVER = '__electronHostDeliver';
export const INVOKE = '__electronHostInvoke';

/** What the host delivers. */
export type Delivery =
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly value: unknown;
      readonly error?: string;
    }
  | { readonly kind: 'event'; readonly channel: string; readonly payload: unknown }
  | { readonly kind: 'known-files'; readonly files: readonly KnownFile[] };

/**
 * Runs the preload in the page with its own `require('electron')`. It reaches the page as source
 * text and must not use anything from outside. Unlike Electron, preload and page share a world.
 */
export function pageEnvironment(setUp: PageSetUp, createWire: () => Wire): void {
  if (window !== window.top || location.protocol === 'about:') return;
  const page = window as unknown as Record<string, unknown>;
  const callHost = page['__electronHostInvoke'] as (text: string) => void;
  delete page['__electronHostInvoke'];
  const wire = createWire();
  const known = [...setUp.knownFiles];
  const waiting = new Map<number, (answer: { value: unknown; error?: string }) => void>();
  let lastId = 0;
  const listeners = new Map<string, Set<(event: unknown, payload: unknown) => void>>();

  Object.defineProperty(window, '__electronHostDeliver', {
    value: (text: string) => {
      const delivery = wire.decode(text) as Delivery;
      if (delivery.kind === 'known-files') known.push(...delivery.files);
      else if (delivery.kind === 'answer') waiting.get(delivery.id)?.(delivery);
      else for (const each of listeners.get(delivery.channel) ?? []) each({}, delivery.payload);
    },
  });

  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]) => {
      const id = (lastId += 1);
      const answered = new Promise<{ value: unknown; error?: string }>((resolve) => {
        waiting.set(id, resolve);
      });
      callHost(wire.encode({ id, channel, args }));
      const { value, error } = await answered;
      waiting.delete(id);
      if (error !== undefined) {
        throw new Error(`Error invoking remote method '${channel}': ${error}`);
      }
      return value;
    },
    on: (channel: string, listener: (event: unknown, payload: unknown) => void) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off: (channel: string, listener: (event: unknown, payload: unknown) => void) => {
      listeners.get(channel)?.delete(listener);
    },
  };

  const webUtils = {
    getPathForFile: (file: File) => {
      if (!(file instanceof File)) throw new TypeError('getPathForFile expects a File');
      const found = known.findLast(({ name, size, modified, isFolder }) =>
        isFolder
          ? name === file.name && file.type === ''
          : name === file.name && size === file.size && Math.abs(modified - file.lastModified) < 2,
      );
      return found?.path ?? '';
    },
  };

  /** As the context bridge does: copies of plain data, functions that carry copies, nothing else. */
  const across = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const call = value as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => across(call(...args.map(across)));
    }
    if (value instanceof Promise) return value.then(across);
    if (value instanceof Blob || value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(across);
    if (value instanceof Uint8Array) return value.slice();
    if (Object.prototype.toString.call(value) !== '[object Object]') {
      throw new Error('An object could not be cloned.');
    }
    const copy = Object.entries(value).map(([key, each]) => [key, across(each)]);
    return Object.freeze(Object.fromEntries(copy));
  };

  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) => {
      Object.defineProperty(window, name, { value: across(api), enumerable: true });
    },
  };

  const requireModule = (name: string): unknown => {
    if (name === 'electron') return { contextBridge, ipcRenderer, webUtils };
    throw new Error(`module not found: ${name}`); // As in a sandboxed preload.
  };
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the preload bundle under test
  const preload = new Function('require', 'module', 'exports', setUp.preload) as (
    ...scope: unknown[]
  ) => void;
  preload(requireModule, module, module.exports);
}
